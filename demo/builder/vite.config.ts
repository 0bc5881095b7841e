import { defineConfig } from 'vite';

// The page's own bundle. The widgets on the page come from cdn/, as they do on any site.
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  build: {
    outDir: '../built',
    emptyOutDir: true,
    target: 'es2022',
    lib: { entry: { builder: 'main.ts' }, formats: ['es'] },
    rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' } },
  },
});
