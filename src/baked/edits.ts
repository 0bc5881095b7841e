/** What somebody has changed in a baked snippet, as a site's own words. Loaded when something was changed. */
import { normalise } from '../content/hash.js';
import { mergeContent, type OwnWords } from '../content/site/merge.js';
import type { SiteContent } from '../content/site/schema.js';
import type { Technique, Treatment } from '../content/schema.js';
import type { Snapshot } from '../content/slices.js';
import { parsePrice } from '../elements/cost-compare/own-prices.js';
import type { Per } from '../elements/cost-compare/logic.js';
import { wordsOf } from '../elements/massage-faq/own-questions.js';
import { readQuestions } from '../elements/massage-faq/read-questions.js';
import { type BakedEntry, entryText } from './entries.js';

type OwnTreatment = NonNullable<SiteContent['treatments']>[number];
type OwnTechnique = NonNullable<SiteContent['techniques']>[number];

const textOf = (element: Element | undefined): string => (element ? normalise(entryText(element)) : '');
/** The text, where it is another than ours and there is one. */
const changed = (text: string, ours: string | undefined): string | undefined =>
  text && text !== normalise(ours ?? '') ? text : undefined;

const entriesOf = (object: object): object =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
/** Nothing where only the id is left. */
const orNothing = <T extends { readonly id: string }>(entry: T): T[] => {
  const given = entriesOf(entry) as T;
  return Object.keys(given).length > 1 ? [given] : [];
};

const namesOf = (currency: string): string[] => [
  currency,
  ...(['symbol', 'narrowSymbol'] as const).flatMap((currencyDisplay) =>
    new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay })
      .formatToParts(0)
      .flatMap(({ type, value }) => (type === 'currency' ? [value, value.replace(/[A-Z]/g, '')] : [])),
  ),
];

/** Whether a text names no other currency: an amount is never converted. */
const isIn = (text: string, currency: string): boolean =>
  (text.match(/\p{Sc}|\b[A-Z]{3}\b/gu) ?? []).every((name) => namesOf(currency).includes(name));

/** "$85–$95 per visit" as amounts. */
function priceIn(text: string, currency: string): { low: number; high: number | null } | undefined {
  if (!isIn(text, currency)) return undefined;
  const [, first = '', second = first, more] = /^\D*([\d.,]+)(?:\s*-\s*\D{0,4}([\d.,]+))?(\+)?/.exec(text) ?? [];
  const [low, high] = [parsePrice(first.replace(/[.,]$/, '')), parsePrice(second.replace(/[.,]$/, ''))];
  if (low === undefined || high === undefined || high < low) return undefined;
  return { low, high: more && first === second ? null : high };
}

/** A row of the table: option, price, sum, total, benefit, downside. */
function treatmentOf({ element, edited }: BakedEntry, ours: Treatment, currency: string): OwnTreatment[] {
  const { massageLow: low, massageHigh: high, massagePer: per = ours.price.per } = element.dataset;
  const baked = low && { low: Number(low), high: high ? Number(high) : null, per: per as Per };
  if (!edited) return baked ? [{ id: ours.id, price: baked }] : [];
  const [name, price, , , benefit, downside] = [...element.children];
  const read = name?.localName === 'th' ? priceIn(textOf(price), currency) : undefined;
  const same = read && read.low === ours.price.low && read.high === ours.price.high;
  const [mainBenefit, mainDownside] = [
    changed(textOf(benefit), ours.benefits[0]),
    changed(textOf(downside), ours.downsides[0]),
  ];
  return orNothing<OwnTreatment>({
    id: ours.id,
    price: read && !same ? { ...read, per: per as Per } : baked || undefined,
    name: changed(textOf(name?.localName === 'th' ? name : undefined), ours.name),
    benefits: mainBenefit ? [mainBenefit, ...ours.benefits.slice(1)] : undefined,
    downsides: mainDownside ? [mainDownside, ...ours.downsides.slice(1)] : undefined,
  });
}

/** A style of the list: its name, what it is, and what is known of it. */
function techniqueOf({ element }: BakedEntry, ours: Technique): OwnTechnique[] {
  const [name, summary, , finding, honesty] = [
    ...element.querySelectorAll('summary, details > p:not([data-massage-part])'),
  ].map(textOf);
  if (honesty === undefined) return [];
  return orNothing<OwnTechnique>({
    id: ours.id,
    name: changed(name ?? '', ours.name),
    summary: changed(summary ?? '', ours.summary),
    finding: changed(finding ?? '', ours.finding),
    honesty: changed(honesty, ours.honesty),
  });
}

/** The entries of ours that baked ones stand for, by the id behind a prefix. */
const pairs = <T extends { readonly id: string }>(entries: readonly BakedEntry[], prefix: string, ours: readonly T[]) =>
  entries.flatMap((entry) => {
    const found = ours.find(({ id }) => prefix + id === entry.id);
    return found ? [[entry, found] as const] : [];
  });

type Words = Pick<OwnWords, 'content' | 'prose'>;

/** What a widget says of how its entries are to be read. */
interface Settings {
  readonly idPrefix: string;
  /** Its code, such as `USD`. */
  readonly currency: string;
}

/** Everything that was changed, as far as it can be taken over. */
export function editsOf(entries: readonly BakedEntry[], content: Snapshot, { idPrefix, currency }: Settings): Words {
  const own = entries.filter(({ edited, origin }) => edited || origin);
  const questions = own.map(({ element }) => element).filter((element) => element.matches('details'));
  const rows = pairs(own, 'cost-', content.treatments ?? []);
  const styles = pairs(own, 'technique-', content.techniques ?? []);
  const treatments = rows.flatMap(([entry, ours]) => treatmentOf(entry, ours, currency));
  const techniques = styles.flatMap(([entry, ours]) => techniqueOf(entry, ours));
  const { content: faq, prose } = wordsOf(content, readQuestions(questions, idPrefix).questions);
  return { content: { ...faq, treatments, techniques }, prose };
}

const isTaken = ({ id, element }: BakedEntry): boolean => element.matches('details, tr') || id.startsWith('technique-');

/** The ids of edited entries that no words of a site can stand for: safety, and rows that are no rows of a table. */
export const leftOf = (entries: readonly BakedEntry[]): string[] =>
  entries.filter((entry) => entry.edited && !isTaken(entry)).map(({ id }) => id);

/** Our prices are dollars: in another currency only a site's own stand in the table. */
const hasPrice = ({ children, dataset }: HTMLElement, currency: string): boolean =>
  (currency !== 'USD' && dataset['massageLow'] === undefined) || !!priceIn(textOf(children[1]), currency);

/** The ids of rows in which nothing was edited that can be taken over, such as a total: that follows from the price. */
export const unusedRows = (entries: readonly BakedEntry[], content: Snapshot, { currency }: Settings): string[] =>
  pairs(
    entries.filter(({ edited }) => edited),
    'cost-',
    content.treatments ?? [],
  )
    .filter(
      ([entry, ours]) =>
        entry.element.matches('tr') && hasPrice(entry.element, currency) && !treatmentOf(entry, ours, currency).length,
    )
    .map(([{ id }]) => id);

/** Edited rows whose price is none, or in another currency, and rows that are not ours. */
export const unreadable = (entries: readonly BakedEntry[], { currency }: Settings): string[] =>
  entries.flatMap(({ element, hash, edited }) => {
    if (!edited || !element.matches('tr')) return [];
    const name = textOf(element.children[0]);
    if (!hash) return [`the row "${name}"`];
    return hasPrice(element, currency) ? [] : [`the price of "${name}"`];
  });

/** The content with what was changed in the page laid over it. */
export const withEdits = (content: Snapshot, words: Words, siteName: string): Snapshot =>
  mergeContent(content, { ...words, mode: 'extend', siteName, addedSafety: [] });
