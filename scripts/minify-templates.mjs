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
