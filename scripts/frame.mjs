/**
 * Writes dist/frame/start.js, which puts a widget into the page of a frame, and with it cdn/frame/<tag>.html: each widget as
 * one page with everything in it. The package brings the first only: a page takes its widget from a complete file, and
 * whoever has a host for such pages writes them with `massage-widgets frame`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { build } from 'vite';
import { bake } from '../dist/bake/bake.js';
import { loadContent } from '../dist/content/store.js';
import { framePage } from '../dist/frame/document.js';
import { titleOf } from '../dist/frame/oembed.js';
import { frameTags } from '../dist/frame/options.js';
import { completeFile, joinProgram } from '../dist/frame/program.js';

const root = new URL('..', import.meta.url);
const read = (path) => readFile(new URL(path, root), 'utf8');

/** What the complete file before it holds already, and hands over. */
const lent = /\/src\/(content\/(locales|provider|store)|embed\/complete\/parts)\.ts$/;

await build({
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  plugins: [
    {
      name: 'take-parts',
      enforce: 'pre',
      async resolveId(source, importer) {
        const found = importer && (await this.resolve(source, importer, { skipSelf: true }));
        return found && lent.test(found.id) ? { id: 'parts', external: true } : null;
      },
    },
  ],
  build: {
    outDir: 'dist/frame',
    emptyOutDir: false,
    target: 'es2022',
    minify: 'oxc',
    lib: {
      entry: 'src/frame/client/frame.ts',
      formats: ['iife'],
      name: 'massageWidgetsFrame',
      fileName: () => 'start.js',
    },
    rolldownOptions: { output: { globals: { parts: 'massageWidgetsParts' } } },
  },
});

const start = await read('dist/frame/start.js');
const content = await loadContent();
await mkdir(new URL('cdn/frame/', root), { recursive: true });
for (const tag of frameTags) {
  const title = titleOf({ tag, topic: '' }, content);
  const script = joinProgram(tag, await read(`cdn/${completeFile(tag)}`), start);
  const plain = bake(tag, { content, wrapper: 'div', room: false });
  const page = await framePage({ lang: 'en', title, theme: 'auto', script, plain });
  await writeFile(new URL(`cdn/frame/${tag}.html`, root), page);
  console.log(`cdn/frame/${tag}.html  ${page.length} B`);
}
