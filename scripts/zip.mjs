/**
 * Writes massage-widgets-<version>.zip for sites that may ask no other site for anything: three complete files, and a page
 * that says whether they work there. The same files give the same bytes, on every machine.
 * `node scripts/zip.mjs [folder]`; `npm run build:zip` builds first.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

const root = new URL('../', import.meta.url);
const contents = {
  'LICENSE.txt': 'LICENSE',
  'THIRD-PARTY-LICENSES.md': 'cdn/THIRD-PARTY-LICENSES.md',
  'cost-compare.js': 'cdn/cost-compare.js',
  'massage-faq.js': 'cdn/massage-faq.js',
  'technique-picker.js': 'cdn/technique-picker.js',
  'test.html': 'scripts/self-host/test.html',
};

const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
const entries = await Promise.all(
  Object.entries(contents).map(async ([name, path]) => [
    `massage-widgets/${name}`,
    new Uint8Array(await readFile(new URL(path, root))),
  ]),
);
// A zip holds local time: a date made from local parts is the same one everywhere.
const zip = zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) });
const file = join(process.argv[2] ?? fileURLToPath(root), `massage-widgets-${version}.zip`);
await writeFile(file, zip);
console.log(`${file}  ${zip.length} B`);
