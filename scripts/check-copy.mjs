/** Checks the words of one content file while you write it: `node scripts/check-copy.mjs src/content/en/faq.ts`. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { problemsOf } from '../test/content/copy-rules.mjs';

const load = async (file) => {
  const outfile = join(await mkdtemp(join(tmpdir(), 'copy-')), 'content.mjs');
  await build({ entryPoints: [file], bundle: true, format: 'esm', outfile, logLevel: 'error' });
  return (await import(pathToFileURL(outfile).href)).default;
};

const defined = (await load('src/content/en/glossary.ts')).glossary.map(({ term }) => term);
let count = 0;
for (const file of process.argv.slice(2)) {
  for (const problem of problemsOf(await load(file), defined)) {
    count += 1;
    console.log(problem);
  }
}
console.log(count ? `${count} to mend` : 'reads well');
process.exitCode = count ? 1 : 0;
