/** Which sections of the site answer a query, the best first. */
import MiniSearch from './minisearch.js';

/** How much more a section counts that a query names outright: in its heading, as a thing it lists, or word for word. */
const NAMED = { title: 8, lists: 5, says: 2 };

const isIn = (query, text) => text.toLowerCase().includes(query);
/** A whole word or name, so that "react" is not found in "reaction". */
const isNamedIn = (query, text) => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}_-]+/gu, ' ')} `.includes(` ${query} `);

/** How far a section is what was asked for, beyond the words that it shares with the query. */
export function weightOf(query, { title, names, words, text }) {
  if (isNamedIn(query, `${title} ${words}`)) return NAMED.title;
  if (isNamedIn(query, names)) return NAMED.lists;
  return isIn(query, text) ? NAMED.says : 1;
}

/** A function from a query to sections, each with the `terms` that were found in it. */
export function finder(sections) {
  const index = new MiniSearch({
    fields: ['title', 'words', 'names', 'page', 'text'],
    storeFields: ['title', 'words', 'names', 'page', 'text'],
    searchOptions: { boost: { title: 4, words: 4, names: 3, page: 2 }, prefix: (term) => term.length > 2 },
  });
  index.addAll(sections);
  const fuzzy = (term) => (term.length > 3 ? 0.25 : false);
  // All words as they were typed; then with typing mistakes; then any of the words. The first that finds something counts.
  const ways = [{ combineWith: 'AND' }, { combineWith: 'AND', fuzzy }, {}, { fuzzy }];

  return (typed) => {
    const query = typed.trim().toLowerCase();
    const boostDocument = (_id, _term, section) => weightOf(query, section);
    for (const way of ways) {
      const found = query ? index.search(query, { ...way, boostDocument }) : [];
      if (found.length) return found;
    }
    return [];
  };
}
