/** Leaves out of a file that stands alone the sources that nothing in it rests on. */
import { readFileSync } from 'node:fs';

const content = new URL('../src/content/', import.meta.url);
const line = /^ {2}'([\w-]+)': .*\n/gm;
const call = /^ {4}reference\(\s*'([\w-]+)',.*?\n {4}\),\n/gms;

/** @param {readonly string[]} parts of the content, by the names of their modules: those that the file holds */
export const onlyCited = (parts) => ({
  name: 'only-cited',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/content\/en\/(references|citations)\.ts$/ },
    handler(code) {
      const files = [
        'evidence',
        'faq-text',
        ...parts.filter((part) => part !== 'references').map((part) => `en/${part}`),
      ];
      const said = files.map((file) => readFileSync(new URL(`${file}.ts`, content), 'utf8')).join('');
      const kept = (source, id) => (said.includes(id) ? source : '');
      const now = code.replaceAll(call, kept).replaceAll(line, kept);
      if (now === code)
        this.error('content/en/references.ts or citations.ts has another shape now: see scripts/only-cited.mjs.');
      return { code: now, map: null };
    },
  },
});
