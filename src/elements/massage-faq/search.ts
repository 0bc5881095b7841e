import MiniSearch from 'minisearch';
import type { FaqEntry } from '../../content/schema.js';

/** One found question: the sentence of its answer that matches best, cut into plain and marked pieces. */
export interface Match {
  readonly id: string;
  readonly line: readonly { readonly text: string; readonly marked: boolean }[];
}

const accents = /[^\0-\x7f]/;
/** Lower case, without accents, so that "Präparat" finds "praparat" and the other way round. */
const fold = (text: string): string =>
  (accents.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text).toLowerCase();

const between = /[^\p{L}\p{N}]+/u;
const inWord = /[\p{L}\p{N}]/u;

// Words so common that they would match every answer.
const common = new Set(
  'a an and are at be by can do does for get have how i if in is it me my of on or so the to with you your'.split(' '),
);
/** A shorter word has to be there as it is typed, not only as the beginning of another. */
const STEM = 3;

/** What is searched of an entry. The id again, as words: a site's own questions come without keywords. */
const fields = ({ id, question, keywords, lead, answer }: FaqEntry) => ({
  question,
  keywords: (keywords ?? []).join(' '),
  name: id.replaceAll('-', ' '),
  lead,
  answer,
});

const folded = new WeakMap<FaqEntry, string>();
function foldedText(entry: FaqEntry): string {
  let text = folded.get(entry);
  if (text === undefined) folded.set(entry, (text = fold(Object.values(fields(entry)).join('\n'))));
  return text;
}

/** Does what takes longest before the first letter is typed. */
export const foldAll = (entries: readonly FaqEntry[]): void => entries.forEach(foldedText);

/** Whether a text, folded as the term is, has a word that begins with the term, or is the term where that is short. */
function holds(text: string, term: string): boolean {
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    const after = text[at + term.length];
    if ((!at || !inWord.test(text[at - 1]!)) && (term.length >= STEM || !after || !inWord.test(after))) return true;
  }
  return false;
}

/** What matches, by id; nothing for an empty query. Where no answer has the words as typed, typos are forgiven. */
export function searchIn(entries: readonly FaqEntry[], query: string): ReadonlyMap<string, Match> | undefined {
  if (!query.trim()) return undefined;
  const terms = fold(query)
    .split(between)
    .filter((term) => term && !common.has(term));
  const exact = terms.length ? entries.filter((entry) => terms.every((term) => holds(foldedText(entry), term))) : [];
  const matches = exact.length
    ? exact.map((entry) => ({ entry, isHit: (word: string) => terms.some((term) => holds(word, term)) }))
    : guess(entries, query);
  return new Map(matches.map(({ entry, isHit }) => [entry.id, { id: entry.id, line: bestLine(entry, isHit) }]));
}

interface Found {
  readonly entry: FaqEntry;
  /** Whether a folded word is one that was looked for. */
  readonly isHit: (word: string) => boolean;
}

let held: { readonly entries: readonly FaqEntry[]; readonly index: MiniSearch } | undefined;

/** Forgives typos, and then leaves out words that no answer has. */
function guess(entries: readonly FaqEntry[], query: string): Found[] {
  // The list is another one after each change, with the same entries in it.
  const isSame = held?.entries.length === entries.length && entries.every((entry, at) => entry === held!.entries[at]);
  const { index } = (held = isSame ? held! : { entries, index: indexOf(entries) });
  const every = index.search(query);
  const found = every.length ? every : index.search(query, { combineWith: 'OR' });
  return found.map(({ id, terms }) => ({ entry: entries[id as number]!, isHit: (word) => terms.includes(word) }));
}

function indexOf(entries: readonly FaqEntry[]): MiniSearch {
  const index = new MiniSearch({
    fields: Object.keys(fields({ id: '' } as FaqEntry)),
    // A tab parts words, too: people paste from tables.
    tokenize: (text) => text.split(between),
    processTerm: (term) => (common.has(fold(term)) ? null : fold(term)),
    searchOptions: {
      boost: { question: 3, keywords: 2, name: 2 },
      prefix: (term) => term.length >= STEM,
      fuzzy: (term) => (term.length > STEM ? 0.25 : 0),
      combineWith: 'AND',
    },
  });
  index.addAll(entries.map((entry, at) => ({ ...fields(entry), id: at })));
  return index;
}

const wordPattern = /[\p{L}\p{N}]+/gu;

/** The sentence with most of what was looked for, in as few pieces as there can be. */
function bestLine({ lead, answer }: FaqEntry, isHit: Found['isHit']): Match['line'] {
  const sentences = `${lead} ${answer}`.trim().split(/(?<=[.!?])\s+/);
  let best = '';
  let most = -1;
  for (const sentence of sentences) {
    const hits = (fold(sentence).match(wordPattern) ?? []).filter(isHit).length;
    if (hits > most) [best, most] = [sentence, hits];
  }
  const line: { text: string; marked: boolean }[] = [];
  let done = 0;
  for (const { 0: word, index } of best.matchAll(wordPattern)) {
    if (!isHit(fold(word))) continue;
    line.push({ text: best.slice(done, index), marked: false }, { text: word, marked: true });
    done = index + word.length;
  }
  return [...line, { text: best.slice(done), marked: false }].filter(({ text }) => text);
}
