/**
 * Takes comments and blanks out of the templates in dist/, as the build of cdn/ does. A template is known by its text: what
 * a server renders with dist/ can be taken over in a browser only where both builds hold the same.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { minifyHTMLLiterals } from 'minify-literals';

const dist = new URL('../dist/', import.meta.url);
const files = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('.js'));

await Promise.all(
  files.map(async (name) => {
    const file = new URL(name, dist);
    const code = await readFile(file, 'utf8');
    const result = /\b(html|svg|css)\s*`/.test(code) && (await minifyHTMLLiterals(code, { fileName: name }));
    if (result) await writeFile(file, result.code);
  }),
);
