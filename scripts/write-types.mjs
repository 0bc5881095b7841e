/** Writes dist/frameworks/: the types of our tags for frameworks. They hold no code; who imports one gets an empty module. */
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { tagTypesOf } from './manifest/types.mjs';

const root = new URL('../', import.meta.url);
const source = new URL('src/frameworks/', root);
const target = new URL('dist/frameworks/', root);
const manifest = JSON.parse(await readFile(new URL('dist/custom-elements.json', root), 'utf8'));

await mkdir(target, { recursive: true });
await writeFile(new URL('tags.d.ts', target), tagTypesOf(manifest));
for (const name of await readdir(source)) {
  await copyFile(new URL(name, source), new URL(name, target));
  await writeFile(new URL(name.replace('.d.ts', '.js'), target), 'export {};\n');
}
