/** A row of a baked table of costs as it stands in the page now. */
import type { Treatment } from '../content/schema.js';
import type { SiteContent } from '../content/site/schema.js';
import type { Per } from '../elements/cost-compare/logic.js';
import { changed, type Lost, orNothing, textOf } from './changes.js';
import type { BakedEntry } from './entries.js';
import { priceIn } from './price.js';

type OwnTreatment = NonNullable<SiteContent['treatments']>[number];

/** How the prices of rows are to be read. */
export interface Reading {
  readonly currency: string;
  /** Such as "per visit". */
  readonly perOf: (per: Per) => string;
}

const readPrice = (cell: Element | undefined, per: Per, { currency, perOf }: Reading) =>
  priceIn(textOf(cell), currency, [per, perOf(per).split(' ').at(-1)!]);

/** What was changed in a row: option, price, sum, total, benefit, downside. */
export function treatmentOf({ element, edited }: BakedEntry, ours: Treatment, reading: Reading): OwnTreatment[] {
  const { massageLow: low, massageHigh: high, massagePer: per = ours.price.per } = element.dataset;
  const baked = low && { low: Number(low), high: high ? Number(high) : null, per: per as Per };
  if (!edited) return baked ? [{ id: ours.id, price: baked }] : [];
  const [name, price, , , benefit, downside] = [...element.children];
  const read = name?.localName === 'th' ? readPrice(price, per as Per, reading) : undefined;
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

/** What of a row cannot be taken over; nothing where all can be. Without `ours` it is none of ours. */
export function lostInRow(entry: BakedEntry, ours: Treatment | undefined, reading: Reading): Lost | undefined {
  const { children, dataset } = entry.element;
  const name = `"${textOf(children[0])}"`;
  if (!ours) return { what: `the row ${name}`, why: 'The rows are those of ours.' };
  const per = (dataset['massagePer'] as Per | undefined) ?? ours.price.per;
  // Our prices are dollars: in another currency only a site's own stand in the table.
  const hasNone = reading.currency !== 'USD' && dataset['massageLow'] === undefined;
  if (!hasNone && !readPrice(children[1], per, reading))
    return {
      what: `the price of ${name}`,
      why: `Write $85, $85–$95 or $85+ in the currency of the tag, with nothing after it but "${reading.perOf(per)}".`,
    };
  // Without a hash nobody can tell whether anything was changed.
  if (!entry.hash || treatmentOf(entry, ours, reading).length) return undefined;
  return {
    what: `what was changed in the row ${name}`,
    why: 'Sums and totals follow from the price. Edit the price, the benefit or the downside.',
  };
}
