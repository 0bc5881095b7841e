import { pathOf } from './problems.js';
import type { SiteContent } from './schema.js';

/** Words that promise more than studies show. */
const promises = [
  'toxins?',
  'detox\\w*',
  'cur(?:e|es|ed|ing)',
  'heal(?:s|ed|ing)?',
  'proven',
  'guarantee[ds]?',
  'miracles?',
  'miraculous',
  'lactic acid',
  'medically reviewed',
];
const promise = new RegExp(`\\b(?:${promises.join('|')})\\b`, 'gi');

/** Keys whose text is not said as true: a claim is what people say, and keywords are what readers type. */
const silent = new Set(['claim', 'keywords', '$schema', 'id', 'refs', 'url']);

function* claimsIn(value: unknown, keys: readonly (string | number)[]): Generator<string> {
  if (typeof value === 'string') {
    const found = new Set(Array.from(value.matchAll(promise), ([word]) => `“${word}”`));
    if (found.size) yield `${pathOf(keys)} says ${[...found].join(' and ')}`;
  } else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value))
      if (!silent.has(key)) yield* claimsIn(inner, [...keys, Array.isArray(value) ? Number(key) : key]);
}

/** Where a site's own words promise more than studies show. For the author of the site, never for readers. */
export const claimsOf = (content: SiteContent): string[] => [...claimsIn(content, [])];

/** What a site has most likely forgotten. For its author, too. */
export const hintsOf = ({ treatments, faq }: SiteContent): string[] =>
  treatments?.some(({ id, price }) => id === 'massage' && price) &&
  !faq?.entries?.some(({ id, answer }) => id === 'cost' && answer)
    ? ['your price of a massage is set, but the answer "cost" of the questions still says ours: give it an answer, too']
    : [];

/** Whether Markdown may hold a link: what tells for sure has to load. */
export const mayLink = (markdown: string): boolean => /\]\s*[(:[]|<[a-z][a-z\d+.-]*:/i.test(markdown);
