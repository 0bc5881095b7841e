import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const ours = /^(massage-|technique-|cost-|session-guide$|evidence-brief$|visit-sheet$)/;

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => ours.test(tag) } } })],
});
