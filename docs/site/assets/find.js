/** Which sections of the site answer a query, the best first. */
import MiniSearch from './minisearch.js';

/** What a section is called, by us and by its readers, counts for more than what it says. */
const boost = { title: 4, words: 4, names: 3, page: 2 };
const fuzzy = (term) => (term.length > 3 ? 0.25 : false);
/** All words as they were typed; then with typing mistakes; then any of the words. The first way that finds something counts. */
const WAYS = [{ combineWith: 'AND' }, { combineWith: 'AND', fuzzy }, {}, { fuzzy }];

/** A function from a query to sections, each with the `terms` that were found in it. */
export function finder(sections) {
  const index = new MiniSearch({
    fields: ['title', 'words', 'names', 'page', 'text'],
    storeFields: ['title', 'page', 'text'],
    searchOptions: { boost, prefix: (term) => term.length > 2 },
  });
  index.addAll(sections);

  return (query) => {
    for (const way of WAYS) {
      const found = query.trim() ? index.search(query, way) : [];
      if (found.length) return found;
    }
    return [];
  };
}
