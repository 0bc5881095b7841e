/**
 * Takes comments and blanks out of the templates in dist/, as the build of cdn/ does. A template is known by its text: what
 * a server renders with dist/ can be taken over in a browser only where both builds hold the same. Source maps follow.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import remapping from '@jridgewell/remapping';
import { minifyHTMLLiterals } from 'minify-literals';

const dist = new URL('../dist/', import.meta.url);
const files = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('.js'));

await Promise.all(
  files.map(async (name) => {
    const file = new URL(name, dist);
    const code = await readFile(file, 'utf8');
    const result = /\b(html|svg|css)\s*`/.test(code) && (await minifyHTMLLiterals(code, { fileName: name }));
    if (!result) return;
    const mapFile = new URL(`${name}.map`, dist);
    const before = JSON.parse(await readFile(mapFile, 'utf8'));
    const map = remapping([{ ...JSON.parse(result.map.toString()), file: before.file }, before], () => null);
    await Promise.all([writeFile(file, result.code), writeFile(mapFile, JSON.stringify(map))]);
  }),
);
