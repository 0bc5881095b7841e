/**
 * Takes comments and blanks out of dist/: the types beside it hold what is to be read. In templates they go as in the build
 * of cdn/, since a template is known by its text: what a server renders with dist/ can be taken over in a browser only where
 * both builds hold the same; so do the tokens of styles. All other names stay, for whoever reads a stack or steps through it.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { minifyHTMLLiterals } from 'minify-literals';
import { minify } from 'terser';
import { shortenTokens } from './minify-templates.mjs';

const dist = new URL('../dist/', import.meta.url);
const files = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('.js'));

await Promise.all(
  files.map(async (name) => {
    const file = new URL(name, dist);
    const code = shortenTokens(await readFile(file, 'utf8'));
    const lean = /\b(html|svg|css)\s*`/.test(code) ? await minifyHTMLLiterals(code, { fileName: name }) : undefined;
    const { code: small } = await minify(lean?.code ?? code, {
      module: true,
      ecma: 2022,
      compress: false,
      mangle: false,
      format: { comments: false, preserve_annotations: true },
    });
    await writeFile(file, small);
  }),
);
