/** Writes cdn/integrity.json: the version, and the SHA-384 of each file in cdn/ that a page may name. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';

const cdn = new URL('../cdn/', import.meta.url);
const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
// Chunks are the loader's own affair: pages cannot name them, since their names change with each version. A frame's page holds
// the hash of its program, and is named where no hash can stand.
const names = (await readdir(cdn, { recursive: true }))
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(js|css)$/.test(name) && !name.startsWith('chunks/'))
  .sort();
const hashOf = async (name) => {
  const hash = createHash('sha384').update(await readFile(new URL(name, cdn)));
  return [name, `sha384-${hash.digest('base64')}`];
};
const files = Object.fromEntries(await Promise.all(names.map(hashOf)));
await writeFile(new URL('integrity.json', cdn), `${JSON.stringify({ version, files }, null, 2)}\n`);
