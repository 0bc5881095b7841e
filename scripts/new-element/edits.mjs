/** Where an element has to be named so that it can be used: each file with the line that is added. Pure. */
import { classNameOf, titleOf } from './names.mjs';

/** Puts text before or after the one place that the pattern finds. Throws where the file no longer has that shape. */
function insert(text, pattern, added, where, file) {
  const found = [...text.matchAll(pattern)];
  const at = where === 'before' ? found[0] : found.at(-1);
  if (!at) throw new Error(`${file} has no place for the new element any more: it should hold ${pattern}.`);
  const index = where === 'before' ? at.index : at.index + at[0].length;
  return text.slice(0, index) + added + text.slice(index);
}

const after = (pattern, line) => (text, file) => insert(text, pattern, line, 'after', file);
const before = (pattern, line) => (text, file) => insert(text, pattern, line, 'before', file);

/** Adds the two imports of the tag behind those of the last one. */
const addExports = (tag) => (text) => {
  const pack = JSON.parse(text);
  const entry = (name) => ({
    types: `./dist/elements/${tag}/${name}.d.ts`,
    default: `./dist/elements/${tag}/${name}.js`,
  });
  const entries = Object.entries(pack.exports);
  const last = entries.findLastIndex(([, target]) => target.default?.startsWith('./dist/elements/'));
  entries.splice(last + 1, 0, [`./${tag}`, entry(tag)], [`./${tag}/define`, entry('define')]);
  return `${JSON.stringify({ ...pack, exports: Object.fromEntries(entries) }, undefined, 2)}\n`;
};

/** What each file becomes, by its path. */
export function editsOf({ tag, event }) {
  const className = classNameOf(tag);
  const module = `./elements/${tag}/`;
  const word = className[0].toLowerCase() + className.slice(1);
  return {
    'package.json': addExports(tag),
    'src/define.ts': after(/import '\.\/elements\/[^\n]+\n/g, `import '${module}define.js';\n`),
    'src/index.ts': before(
      /export \{ contentContext/g,
      `${event ? `export * from '${module}events.js';\n` : ''}export { ${className} } from '${module}${tag}.js';\n`,
    ),
    'src/embed/embed.ts': after(
      /\n  '[a-z-]+': \[\(\) => import\('\.\.\/elements\/[^\n]+/g,
      `\n  '${tag}': [() => import('../elements/${tag}/define.js'), core, later],`,
    ),
    'src/ssr/elements.ts': after(
      /\n  '[a-z-]+': \{[^\n]*load: async[^\n]+/g,
      `\n  '${tag}': { load: async () => (await import('../elements/${tag}/${tag}.js')).${className} },`,
    ),
    'src/content/en/guide.ts': (text, file) =>
      before(/\n\/\*\* The guide:/g, `import { words as ${word} } from './words/${tag}.js';\n`)(
        after(/\n  ui: \{[^}\n]*?(?= \})/g, `, '${tag}': ${word}`)(text, file),
        file,
      ),
    'demo/demo.js': after(
      /\n  \['[a-z-]+\.html', '[^\n]+(?=\n\];\nconst LOADER)/g,
      `\n  ['${tag}.html', '${titleOf(tag)}', 'What to take away'],`,
    ),
  };
}

/** What only its author can write, or decide. */
export const leftToDo = (tag) => [
  `README.md: a row in the table of elements, and its attributes, methods and events.`,
  `docs/: its page, where the other elements have one.`,
  `src/before-define.css: the room that <${tag}> needs until it is there.`,
  `src/bake/bake.ts: how <${tag}> reads as plain HTML, for pages without script.`,
  `src/ssr/attributes.ts: which values its attributes take, where not any text will do.`,
  `demo/builder/widgets.ts: whether the builder offers it.`,
  `npx changeset: one minor changeset that begins with "\`<${tag}>\`:".`,
];
