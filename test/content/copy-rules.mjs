/**
 * The rules for every word that a reader sees: reading grade, sentence length and words that no health claim may use.
 * Used by the content tests and, while writing, by `node scripts/check-copy.mjs src/content/en/faq.ts`.
 */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const MAX_WORDS = 25;
/** Shorter strings are labels: a formula made for prose says nothing about them. */
const FEWEST_WORDS = 6;

const SKIP = new Set([
  'id',
  'topic',
  'refs',
  'grade',
  'direction',
  'gradedBy',
  'checked',
  'handling',
  'level',
  'phase',
  'url',
  'authors',
  'source',
  'year',
  'short',
  'kind',
  'version',
  'locale',
  'reviewed',
  'nextReview',
  'covers',
  'per',
  'gentleOnly',
  'range',
  'weights',
  'scores',
  'keywords',
  'term',
  'name',
  'option',
]);

/** Words that would be claims. The lists below name where they may stand: a myth is corrected by naming it. */
const BANNED =
  /\b(toxins?|detox\w*|cures?|cured|curing|heals?|healed|healing|proven|guarantee[ds]?|miracles?|lactic acid|medically reviewed)\b/gi;
const MAY_NAME_A_BANNED_WORD = [
  /^myths\./,
  /^intro\.lactic-acid\./,
  /^mechanisms\.(lymph|healing)\./,
  /^neurochemistry\./,
  /^limits\.not-cure-all\./,
  /^conclusion\.healing\./,
  /^session\.water\./,
  /^faq\.entries\.(toxins|water|find-therapist|inflammation|sore-after|good-for-back-pain)\./,
];
/** "not proven", "no style is proven": the word is free where the same sentence denies it. */
const DENIED = /\b(no|not|never|nobody|cannot|can't|isn't|n't|none|neither|without|nor)\b/i;

export const sentencesOf = (text) =>
  text
    .split(/\n+/)
    .flatMap((line) => line.split(/(?<=[.!?:])["”’)]*\s+/))
    .map((part) => part.trim())
    .filter(Boolean);
export const wordsOf = (text) => text.match(/[\p{L}\p{N}$€%]+(?:[’'.,–-][\p{L}\p{N}]+)*/gu) ?? [];

/** Flesch-Kincaid grade. Words that the glossary defines count as one syllable. */
export function readingGrade(text, defined = []) {
  const plain = [...defined]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, term) => rest.replace(new RegExp(`\\b${term}(s|es)?\\b`, 'gi'), 'word'), text);
  const words = wordsOf(plain);
  return fleschKincaid({
    sentence: Math.max(1, sentencesOf(plain).length),
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
}

const strict = (path) => path.startsWith('safety.') || /^faq\.entries\.[^.]+\.lead$/.test(path);

/** Every text in a content value as [path, text]; list items are named by their id. */
export function* textsOf(value, path = '') {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textsOf(item, `${path}.${item?.id ?? index}`);
  } else if (value && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) {
      if (!SKIP.has(key)) yield* textsOf(item, path ? `${path}.${key}` : key);
    }
  }
}

/** Every broken rule, as a sentence that names the place and the fix. */
export function problemsOf(content, defined = []) {
  const problems = [];
  for (const [path, text] of textsOf(content)) {
    if (path.startsWith('references.')) continue;
    for (const sentence of sentencesOf(text)) {
      const count = wordsOf(sentence).length;
      if (count > MAX_WORDS) problems.push(`${path}: ${count} words in "${sentence}", at most ${MAX_WORDS}`);
      for (const [word] of sentence.matchAll(BANNED)) {
        const denied = /^proven$/i.test(word) && DENIED.test(sentence);
        if (!denied && !MAY_NAME_A_BANNED_WORD.some((place) => place.test(path)))
          problems.push(`${path}: "${word}" is a claim we never make`);
      }
    }
    const limit = strict(path) ? 6 : 8;
    const grade = readingGrade(text, defined);
    if (wordsOf(text).length >= FEWEST_WORDS && grade > limit)
      problems.push(`${path}: reading grade ${grade.toFixed(1)}, at most ${limit}: "${text.slice(0, 90)}"`);
  }
  return problems;
}
