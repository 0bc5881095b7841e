/** Writes cdn/frame/<tag>.html: each widget as one page with everything in it, for a frame on another site. */
import { mkdir, writeFile } from 'node:fs/promises';
import { build } from 'vite';
import { loadContent } from '../dist/content/store.js';
import { framePage } from '../dist/frame/document.js';
import { titleOf } from '../dist/frame/oembed.js';
import { frameTags } from '../dist/frame/options.js';

const folder = new URL('../cdn/frame/', import.meta.url);
const content = await loadContent();
await mkdir(folder, { recursive: true });
for (const tag of frameTags) {
  const [{ output }] = await build({
    mode: `frame-${tag}`,
    logLevel: 'error',
    build: { write: false, sourcemap: false },
  });
  const chunks = output.filter(({ type }) => type === 'chunk');
  if (chunks.length !== 1) throw new Error(`The frame of <${tag}> is ${chunks.length} files, and has to be one.`);
  const title = titleOf({ tag, topic: '' }, content);
  const page = await framePage({ lang: 'en', title, theme: 'auto', script: chunks[0].code });
  await writeFile(new URL(`${tag}.html`, folder), page);
  console.log(`cdn/frame/${tag}.html  ${page.length} B`);
}
