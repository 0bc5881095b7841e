/**
 * Takes out of Lit, in the files for browsers, its calls of polyfills, which no browser that runs our syntax needs, and its
 * notes of versions, which only Lit's development build reads.
 */
export const leanLit = () => ({
  name: 'lean-lit',
  enforce: 'pre',
  transform: {
    filter: { id: /\/node_modules\/(lit-html|lit-element|@lit\/reactive-element)\//, code: /PolyfillSupport/ },
    handler: (code) => ({
      code: code
        .replace(/\w+\.\w+PolyfillSupport\b/, 'void 0')
        .replace(/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[^"]+"\)/, 'void 0'),
      map: null,
    }),
  },
});
