/** Content: its types, its schema, and the store that holds it. Knows nothing of elements. */
export * from './schema.js';
export { ContentStore, loadContent } from './store.js';
export type { Slice, SliceName, Snapshot } from './slices.js';
