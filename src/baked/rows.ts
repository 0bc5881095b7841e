/** A row of a baked table of costs as it stands in the page now. */
import type { Treatment } from '../content/schema.js';
import type { SiteContent } from '../content/site/schema.js';
import type { Per } from '../elements/cost-compare/logic.js';
import { parsePrice } from '../elements/cost-compare/own-prices.js';
import { changed, type Lost, orNothing, textOf } from './changes.js';
import type { BakedEntry } from './entries.js';

type OwnTreatment = NonNullable<SiteContent['treatments']>[number];

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

/** What was changed in a row: option, price, sum, total, benefit, downside. */
export function treatmentOf({ element, edited }: BakedEntry, ours: Treatment, currency: string): OwnTreatment[] {
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

/** What of a row cannot be taken over; nothing where all can be. */
export function lostInRow(entry: BakedEntry, treatments: readonly Treatment[], currency: string): Lost | undefined {
  const { element, hash, id } = entry;
  const name = `"${textOf(element.children[0])}"`;
  if (!hash) return { what: `the row ${name}`, why: 'The rows are those of ours.' };
  // Our prices are dollars: in another currency only a site's own stand in the table.
  const hasNone = currency !== 'USD' && element.dataset['massageLow'] === undefined;
  if (!hasNone && !priceIn(textOf(element.children[1]), currency))
    return {
      what: `the price of ${name}`,
      why: 'Prices are such as $85 or $85–$95, in the currency of the tag.',
    };
  const ours = treatments.find((treatment) => `cost-${treatment.id}` === id);
  if (!ours || treatmentOf(entry, ours, currency).length) return undefined;
  return {
    what: `what was changed in the row ${name}`,
    why: 'Sums and totals follow from the price. Edit the price, the benefit or the downside.',
  };
}
