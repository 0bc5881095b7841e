import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { allAtOnce } from './scripts/all-at-once.mjs';
import { leanLit } from './scripts/lean-lit.mjs';
import { leanStyles } from './scripts/lean-styles.mjs';
import { minifyAgain, minifyTemplates } from './scripts/minify-templates.mjs';
import { onlyCited } from './scripts/only-cited.mjs';
import { onlyLexer } from './scripts/only-lexer.mjs';

/** The parts of the content that a file of its own carries. Everything in it, nothing lazy. */
const parts: Readonly<Record<string, readonly string[]>> = {
  'massage-faq': ['core', 'faq', 'faq-keywords', 'references'],
  'technique-picker': ['core', 'safety', 'safety-more', 'safety-reasons', 'techniques', 'references'],
  'cost-compare': ['core', 'costs', 'cost-details', 'guidelines', 'references'],
};

/** What a page inside a frame does in another way: modules with a switch, in the place of those without. */
const swaps: readonly string[] = ['links', 'export-text'];
const swapForFrame = (): Plugin => ({
  name: 'swap-for-frame',
  enforce: 'pre',
  async resolveId(source, importer) {
    const name = swaps.find((swap) => source.endsWith(`/${swap}.js`));
    if (!name || !importer || importer.includes('/src/embed/complete/')) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found?.id.endsWith(`/src/shared/${name}.ts`) ? resolve(`src/embed/complete/swaps/${name}.ts`) : null;
  },
});

/** Those that replace what they bring. All others complete it, entry by entry. */
const firstParts = ['core', 'faq', 'safety', 'costs'];

/** Narrows the table of content to what one tag shows. */
const onlyParts = (tag: string): Plugin => ({
  name: 'only-parts',
  enforce: 'pre',
  load: {
    filter: { id: /\/src\/content\/locales\.ts$/ },
    handler: () => {
      const modules = parts[tag]!.map((part, at) => `import part${at} from './en/${part}.js';`);
      const some = (isFirst: boolean) =>
        parts[tag]!.flatMap((part, at) =>
          firstParts.includes(part) === isFirst ? `'${part}': async () => ({ default: part${at} })` : [],
        );
      return `${modules.join('')}
       import { join } from './join.js';
       const [first, slices] = [{ ${some(true)} }, { ${some(false)} }];
       export const locales = { en: { first, later: async () => ({ slices, join }) } };
       export const holds = (names = []) => names.every((name) => name in first || name in slices);`;
    },
  },
});

/** What every element's first paint needs, in one file each: fewer requests, and text that compresses together. */
const groups = [
  {
    name: 'base',
    test: new RegExp(
      [
        'node_modules/(lit|lit-html|lit-element|@lit/[a-z-]+)/(?!.*(directive|private))',
        'src/version',
        'src/content/(consumer|context|locale|locales|page-root|provider|store|visit)\\.ts',
        'src/shared/(care|change-guide|complain|ids|core-styles|define-element|heading-view|massage-element|meta-view|once-near|sources|words)\\.ts',
      ].join('|'),
    ),
  },
  // What several elements need, but not all: more of it together compresses better than each in a file of its own.
  { name: 'claims', test: /src\/shared\/(citation|evidence)\.ts/ },
  { name: 'forms', test: /src\/(shared\/form-styles|elements\/massage-safety-check\/(styles|view))\.ts/ },
];

// `vite build` makes the loader and its chunks; `vite build --mode <tag>` one complete file for that tag, which needs no other.
export default defineConfig(({ mode }) => {
  const alone = mode in parts;
  return {
    publicDir: false,
    plugins: [
      ...(alone ? [onlyParts(mode), onlyCited(parts[mode]!), swapForFrame(), allAtOnce()] : []),
      leanLit(),
      leanStyles(),
      onlyLexer(),
      minifyTemplates(),
      minifyAgain(),
    ],
    build: {
      outDir: 'cdn',
      emptyOutDir: !alone,
      target: 'es2022',
      sourcemap: 'hidden',
      manifest: !alone,
      license: !alone && { fileName: 'THIRD-PARTY-LICENSES.md' },
      minify: 'oxc',
      lib: {
        entry: alone ? { [mode]: resolve(`src/embed/complete/${mode}.ts`) } : { embed: resolve('src/embed/embed.ts') },
        formats: ['es'],
      },
      rolldownOptions: {
        output: {
          minify: true,
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[hash:7].js',
          hashCharacters: 'hex',
          codeSplitting: alone ? false : { groups },
        },
      },
    },
  };
});
