/**
 * Takes out of Lit, in the files for browsers, what no page of ours uses, and what it would leave on the global object of a
 * site: its calls of polyfills, its notes of versions, which only its development build reads, what decorators of the
 * coming standard need, and marks for a compiler that is not used here.
 */
const leftOut = [
  [/\w+\.\w+PolyfillSupport\b/, 'void 0'],
  [/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[^"]+"\)/, 'void 0'],
  [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
  [/const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{[^{}]*\}/, ''],
  [/\b\w\(("(?:elementProperties|finalized|properties)")\)/g, '$1'],
];

export const leanLit = () => ({
  name: 'lean-lit',
  enforce: 'pre',
  transform: {
    filter: { id: /\/node_modules\/(lit-html|lit-element|@lit\/reactive-element)\//, code: /PolyfillSupport/ },
    handler: (code) => ({ code: leftOut.reduce((left, [what, by]) => left.replace(what, by), code), map: null }),
  },
});
