/**
 * Leaves out of dist/ what the package holds twice, or what nobody can reach. The loader's chunks hold our content as plain
 * modules without Lit: dist/ takes it from there. What no entry leads to then goes, code as well as types.
 */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { relative } from 'node:path/posix';

const root = new URL('../', import.meta.url);
const read = (path) => readFile(new URL(path, root), 'utf8');
const pack = JSON.parse(await read('package.json'));
const imports = /(?:\bfrom\s*|\bimport\s*\(?\s*)(["'])(\.[^"']+)\1/g;

/** Every file that these lead to, themselves included. */
async function reached(starts, find) {
  const seen = new Set();
  const visit = async (path) => {
    if (seen.has(path)) return;
    seen.add(path);
    const code = await read(path);
    for (const [, , to] of code.matchAll(imports))
      await visit(find(new URL(to, new URL(path, root)).href.slice(root.href.length)));
  };
  for (const start of starts) await visit(start.replace(/^\.\//, ''));
  return seen;
}

const manifest = JSON.parse(await read('cdn/.vite/manifest.json'));
for (const { src, file, isDynamicEntry } of Object.values(manifest)) {
  const name = /^src\/(content\/en\/[a-z-]+)\.ts$/.exec(src ?? '')?.[1];
  if (!name || !isDynamicEntry || name.endsWith('/later')) continue;
  const from = relative(`dist/${name}/..`, `cdn/${file}`);
  await writeFile(new URL(`dist/${name}.js`, root), `export{default}from"${from}";`);
}

const targets = Object.values(pack.exports);
const code = [...targets.map((target) => target.default ?? target), ...Object.values(pack.bin)];
const kept = new Set([
  ...(await reached(
    code.filter((path) => path?.endsWith('.js') && !path.includes('*')),
    (path) => path,
  )),
  ...(await reached(
    targets.flatMap(({ types }) => types ?? []),
    (path) => path.replace(/\.js$/, '.d.ts'),
  )),
  // Read as text by the command.
  'dist/frame/start.js',
]);
for (const cdn of [...kept].filter((path) => path.startsWith('cdn/')))
  if (/from\s*["']lit|LitElement|customElements/.test(await read(cdn)))
    throw new Error(`dist/ would bring a second Lit with ${cdn}. Mend the groups in vite.config.ts.`);
const files = (await readdir(new URL('dist/', root), { recursive: true })).map(
  (name) => `dist/${name.replaceAll('\\', '/')}`,
);
const left = files.filter((path) => /\.(js|d\.ts)$/.test(path) && !kept.has(path));
await Promise.all(left.map((path) => rm(new URL(path, root))));
await rm(new URL('cdn/.vite', root), { recursive: true });
