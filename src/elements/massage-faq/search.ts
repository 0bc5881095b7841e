import MiniSearch from 'minisearch';
import type { FaqEntry } from '../../content/schema.js';

/** One found question: the sentence of its answer that matches best, cut into plain and marked pieces. */
export interface Match {
  readonly id: string;
  readonly line: readonly { readonly text: string; readonly marked: boolean }[];
}

/** Lower case, without accents, so that "Präparat" finds "praparat" and the other way round. */
const fold = (term: string): string => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

// Words so common that they would match every answer.
const common = new Set(
  'a an and are at be by can do does for get have how i if in is it me my of on or so the to with you your'.split(' '),
);

type Search = (query: string) => Match[];
const searches = new WeakMap<readonly FaqEntry[], Search>();

/** What matches, best first, by id; nothing for an empty query. */
export function searchIn(entries: readonly FaqEntry[], query: string): ReadonlyMap<string, Match> | undefined {
  if (!query.trim()) return undefined;
  const search = searches.get(entries) ?? searchOver(entries);
  searches.set(entries, search);
  return new Map(search(query).map((match) => [match.id, match]));
}

/** Makes the questions searchable. Forgives typos and accents; the last word may be unfinished. */
function searchOver(entries: readonly FaqEntry[]): Search {
  const index = new MiniSearch<FaqEntry>({
    fields: ['question', 'keywords', 'name', 'lead', 'answer'],
    extractField: (entry, name) => {
      // The id again, as words: a site's own questions come without keywords.
      const value = name === 'name' ? entry.id.replaceAll('-', ' ') : entry[name as keyof FaqEntry];
      return Array.isArray(value) ? value.join(' ') : String(value ?? '');
    },
    // A tab parts words, too: people paste from tables.
    tokenize: (text) => text.split(/[\s\p{Z}\p{P}]+/u),
    processTerm: (term) => (common.has(fold(term)) ? null : fold(term)),
    searchOptions: {
      boost: { question: 3, keywords: 2, name: 2 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 3 ? 0.25 : 0),
      combineWith: 'AND',
    },
  });
  index.addAll(entries);
  return (query) => {
    const every = index.search(query);
    const found = every.length ? every : index.search(query, { combineWith: 'OR' });
    return found.map(({ id, terms }) => {
      const entry = entries.find((item) => item.id === id);
      return { id: String(id), line: entry ? bestLine(entry, terms) : [] };
    });
  };
}

const wordPattern = /[\p{L}\p{N}]+/gu;

function bestLine({ lead, answer }: FaqEntry, terms: readonly string[]): Match['line'] {
  const sentences = `${lead} ${answer}`.split(/(?<=[.!?])\s+/);
  const hits = (sentence: string) =>
    (sentence.match(wordPattern) ?? []).filter((word) => terms.includes(fold(word))).length;
  const best = sentences.reduce((winner, next) => (hits(next) > hits(winner) ? next : winner));
  return best.split(/(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?![\p{L}\p{N}])/u).map((text) => ({
    text,
    marked: terms.includes(fold(text)),
  }));
}
