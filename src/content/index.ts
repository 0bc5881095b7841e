/** Content: its types, its schema, and the store that holds it. Knows nothing of elements. */
export type { Answers } from './answers.js';
export * from './schema.js';
export { ContentStore, loadContent } from './store.js';
export type { Slice, SliceName, Snapshot } from './slices.js';
export { plainText, type Prose } from './prose.js';
export { type ContentProblem, type SiteContent, validateContent } from './site/validate.js';
