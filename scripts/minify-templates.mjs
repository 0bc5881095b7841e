import { minify } from 'terser';
import { minifyHTMLLiterals } from 'minify-literals';

/** The styles' own tokens, which nobody outside names. Their place here is their name in what is built. */
const tokens =
  'accent muted border line raised tint danger focus radius space accent-contrast positive caution level on-danger'.split(
    ' ',
  );
export const shortenTokens = (code) =>
  code.replaceAll(/--_([a-z]+(?:-[a-z]+)*)/g, (name, token) =>
    tokens.includes(token) ? `--_${tokens.indexOf(token).toString(36)}` : name,
  );

/** Takes comments and blanks out of the HTML and CSS of templates, and shortens the tokens in it. */
export const minifyTemplates = () => ({
  name: 'minify-templates',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/.*\.ts$/ },
    async handler(code, id) {
      const result = await minifyHTMLLiterals(shortenTokens(code), { fileName: id });
      return result ? { code: result.code, map: result.map } : null;
    },
  },
});

/** Takes out the notes that minifiers leave for each other. */
export const dropNotes = () => ({
  name: 'drop-notes',
  apply: 'build',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk') file.code = file.code.replaceAll('/* @__PURE__ */', '');
  },
});

/** What Lit tells those who write styles. Ours are fixed once they are built. */
const advice = [
  " must be a 'css' function result: ",
  ". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.",
  '. Use `unsafeCSS` or `css` instead.',
];
const dropAdvice = (code) => advice.reduce((left, text) => left.replaceAll(text, ''), code);

/** Minifies once more: two minifiers find more than one, and this one takes out the notes, too. */
export const minifyAgain = () => ({
  name: 'minify-again',
  apply: 'build',
  async generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const { code, map } = await minify(dropAdvice(file.code), {
        module: true,
        ecma: 2022,
        compress: { passes: 2 },
        sourceMap: { content: file.map, asObject: true },
      });
      file.code = code;
      const kept = bundle[file.sourcemapFileName];
      if (kept) kept.source = JSON.stringify(map);
    }
  },
});
