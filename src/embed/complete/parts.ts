/** What a complete file lends to the program of a frame, which is put behind it in one page. */
export { locales } from '../../content/locales.js';
export { contextHost } from '../../content/provider.js';
export { defaultStore } from '../../content/store.js';
export { copyBy } from './swaps/export-text.js';
export { dropLinks } from './swaps/links.js';
