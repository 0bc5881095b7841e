/** Whether newer content says something else than a baked snippet. Loaded when the versions differ. */
import { type Marked, markOf } from '../content/claim-mark.js';
import { hashOf, normalise } from '../content/hash.js';
import type { Content } from '../content/schema.js';
import { defaultStore } from '../content/store.js';
import { SECTIONS } from '../elements/evidence-brief/logic.js';
import { type BakedClaim, type BakedEntry, entryText } from './entries.js';

interface Claim extends Marked {
  readonly title?: string | undefined;
  readonly claim?: string | undefined;
}
type Sayings = readonly (string | undefined)[];

const ofClaims = (prefix: string, claims: readonly Claim[]): [string, Sayings][] =>
  claims.map(({ id, title, claim, finding, correction }) => [prefix + id, [title, claim, finding, correction]]);

/** What each baked entry would have to say today, by its id in the page. */
const sayingsOf = (content: Content): Map<string, Sayings> =>
  new Map<string, Sayings>([
    ...content.treatments.map(({ id, name, benefits, downsides, price }): [string, Sayings] => [
      `cost-${id}`,
      [name, benefits[0], downsides[0], price.low.toLocaleString(content.locale)],
    ]),
    ...content.techniques.flatMap(({ id, name, summary, happens, feels, askFirst, finding, honesty }) =>
      ['technique-', 'card-'].map((prefix): [string, Sayings] => [
        prefix + id,
        [name, summary, happens, feels, askFirst, finding, honesty],
      ]),
    ),
    ...content.safety.screens
      .flatMap(({ rows }) => rows)
      .flatMap(({ id, label, details, escalation, followUp }) =>
        ['safety-', 'picker-safety-'].map((prefix): [string, Sayings] => [
          prefix + id,
          [label, ...details, escalation?.when, escalation?.advice, followUp?.label, followUp?.advice],
        ]),
      ),
    ...ofClaims('session-', content.session),
    ...ofClaims('tip-', content.tips),
    ...SECTIONS.flatMap((section) => ofClaims(`brief-${section}-`, content[section])),
  ]);

/** The marks of all that we claim today. */
const marksOf = ({ faq, ...lists }: Content): Set<string> =>
  new Set([faq.entries, ...Object.values(lists).filter(Array.isArray)].flat().map((claim: Marked) => markOf(claim)));

/**
 * The ids of entries that would say something else today, or would be graded or sourced otherwise. A site's own words are not
 * ours to correct.
 */
export async function outdatedIds(
  entries: readonly BakedEntry[],
  claims: readonly BakedClaim[],
  locale: string,
  faqPrefix: string,
): Promise<string[]> {
  const content = (await defaultStore.load(locale)) as Readonly<Content>;
  const sayings = sayingsOf(content);
  const isOutdated = ({ id, element, hash }: BakedEntry): boolean => {
    const answer = content.faq.entries.find((entry) => faqPrefix + entry.id === id);
    if (answer) return hashOf(`${answer.question} ${answer.lead} ${answer.answer}`) !== hash;
    const text = normalise(entryText(element));
    // What is gone has been taken back.
    return !sayings.get(id)?.every((said) => !said || text.includes(normalise(said)));
  };
  const outdated = entries
    .filter((entry) => entry.hash && !entry.origin && (!entry.edited || entry.element.matches('details')))
    .filter(isOutdated);
  const marks = marksOf(content);
  const claimedOtherwise = claims.filter(({ mark }) => !marks.has(mark));
  return [...new Set([...outdated, ...claimedOtherwise].map(({ id }) => id))];
}
