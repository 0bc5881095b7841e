import { minify } from 'terser';
import { minifyHTMLLiterals } from 'minify-literals';

/** Takes comments and blanks out of the HTML and CSS of templates. */
export const minifyTemplates = () => ({
  name: 'minify-templates',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/.*\.ts$/ },
    async handler(code, id) {
      const result = await minifyHTMLLiterals(code, { fileName: id });
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

/** Minifies once more: two minifiers find more than one, and this one takes out the notes, too. */
export const minifyAgain = () => ({
  name: 'minify-again',
  apply: 'build',
  async generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const { code, map } = await minify(file.code, {
        module: true,
        ecma: 2022,
        // Nothing here reads how many arguments a function takes.
        compress: { passes: 2, keep_fargs: false },
        sourceMap: { content: file.map, asObject: true },
      });
      file.code = code;
      const kept = bundle[file.sourcemapFileName];
      if (kept) kept.source = JSON.stringify(map);
    }
  },
});
