/** Bundles every contender in the same way, for the browser and for the scales. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

const here = new URL('./', import.meta.url);
const bytesOf = (code) => brotliCompressSync(code).length;

async function bundle(input, { isMinified = true, isWhole = false } = {}) {
  const { output } = await build({
    root: fileURLToPath(here),
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    base: './',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      minify: isMinified && 'oxc',
      modulePreload: { polyfill: false },
      cssCodeSplit: false,
      chunkSizeWarningLimit: 1e6,
      rolldownOptions: {
        input: fileURLToPath(input),
        output: {
          entryFileNames: 'page.js',
          chunkFileNames: 'chunks/[hash].js',
          assetFileNames: '[name][extname]',
          codeSplitting: !isWhole,
        },
      },
    },
  });
  return output;
}

/** Brotli-11 bytes of what a page with this bundle downloads before it shows its questions: script and style, nothing lazy. */
async function weigh(input) {
  const output = await bundle(input);
  const files = new Map(output.map((file) => [file.fileName, file]));
  const first = new Set();
  const add = (name) => {
    if (first.has(name)) return;
    first.add(name);
    for (const imported of files.get(name)?.imports ?? []) add(imported);
  };
  add(output.find(({ isEntry }) => isEntry).fileName);
  const counted = output.filter(({ fileName }) => first.has(fileName) || fileName.endsWith('.css'));
  return counted.reduce((sum, { code, source }) => sum + bytesOf(code ?? source), 0);
}

/** Version and bytes of one contender, alone and with its search field. */
export async function weightOf({ name, from, hasSearch }) {
  const folder = new URL(`contenders/${name}/`, here);
  const part = (file) => new URL(file, folder);
  const has = (file) => existsSync(part(file));
  const manifest = from && new URL(`node_modules/${from}/package.json`, here);
  const entry = ['weight.js', 'entry.js'].find(has);
  const alone = entry ? await weigh(part(entry)) : 0;
  return {
    version: manifest ? JSON.parse(await readFile(manifest, 'utf8')).version : '',
    alone,
    withSearch: hasSearch ? alone : has('search.js') ? await weigh(part('search.js')) : undefined,
  };
}

/** Writes the page of one contender to built/. */
export async function buildPage({ name, of }, { isMinified = true } = {}) {
  const folder = new URL(`built/${name}/`, here);
  await rm(folder, { recursive: true, force: true });
  await mkdir(new URL('chunks/', folder), { recursive: true });
  const output = await bundle(new URL(`contenders/${of ?? name}/page.js`, here), { isMinified, isWhole: !!of });
  const styles = output.filter(({ fileName }) => fileName.endsWith('.css'));
  await writeFile(new URL('style.css', folder), styles.map(({ source }) => source).join('\n'));
  await Promise.all(
    output
      .filter(({ type }) => type === 'chunk')
      .map(({ fileName, code }) => writeFile(new URL(fileName, folder), code)),
  );
}
