/** The bundled content of every language, straight from its source: no build has to come first. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const contents = `
  export { hashOf } from './src/content/hash.ts';
  export { locales } from './src/content/locales.ts';
  export { loadContent } from './src/content/store.ts';`;

/** Each language's content by its code, and the hash that tells a changed word from a changed quotation mark. */
export async function readContent(root) {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  const outfile = join(folder, 'content.mjs');
  try {
    await build({
      stdin: { contents, resolveDir: root },
      bundle: true,
      format: 'esm',
      platform: 'node',
      outfile,
      logLevel: 'error',
    });
    const { hashOf, locales, loadContent } = await import(pathToFileURL(outfile).href);
    const loaded = await Promise.all(Object.keys(locales).map(async (locale) => [locale, await loadContent(locale)]));
    return { hashOf, languages: Object.fromEntries(loaded) };
  } finally {
    await rm(folder, { recursive: true });
  }
}
