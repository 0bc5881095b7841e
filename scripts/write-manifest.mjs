/** Writes what the elements offer, read from their source: dist/custom-elements.json, and the same for editors. */
import { readFile, writeFile } from 'node:fs/promises';
import { loadContent } from '../dist/content/store.js';
import { cssDataOf, htmlDataOf, webTypesOf } from './manifest/editors.mjs';
import { readManifest } from './manifest/read.mjs';

const root = new URL('../', import.meta.url);
const manifest = await readManifest();
const about = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
const files = {
  'custom-elements.json': manifest,
  'vscode.html-custom-data.json': htmlDataOf(manifest, await loadContent('en')),
  'vscode.css-custom-data.json': cssDataOf(manifest),
  'web-types.json': webTypesOf(manifest, about),
};

for (const [name, data] of Object.entries(files))
  await writeFile(new URL(`dist/${name}`, root), `${JSON.stringify(data)}\n`);
