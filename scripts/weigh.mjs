/** Writes what the builder page has to know of cdn/: version, size of each file as brotli sends it, and fingerprints. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';

const root = new URL('../', import.meta.url);
const cdn = new URL('cdn/', root);
const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
const known = await readFile(new URL('integrity.json', cdn), 'utf8').then(JSON.parse, () => ({}));
const sizes = {};
const integrity = {};
for (const entry of await readdir(cdn, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !/\.(js|html)$/.test(entry.name)) continue;
  const path = `${entry.parentPath}/${entry.name}`.slice(cdn.pathname.length).replace(/^\/+/, '');
  const bytes = await readFile(new URL(path, cdn));
  sizes[path] = brotliCompressSync(bytes).length;
  if (!path.includes('/'))
    integrity[path] = known.files?.[path] ?? `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
await mkdir(new URL('demo/built/', root), { recursive: true });
await writeFile(new URL('demo/built/files.json', root), JSON.stringify({ version, sizes, integrity }));
