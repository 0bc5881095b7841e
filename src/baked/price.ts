/** The price of a row in a baked table as somebody has written it there. Read to the last word, or not at all. */
import { parsePrice } from '../elements/cost-compare/parse-price.js';

export interface ReadPrice {
  readonly low: number;
  /** None: "$85+". */
  readonly high: number | null;
}

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

const sign = '(?:[A-Z]{0,3}\\p{Sc}|[A-Z]{3})?';
const amount = `${sign} ?(\\d+(?:[.,]\\d+)*) ?${sign}`;
/** An amount or two, then what they are for, then perhaps a sentence that says whose they are. */
const form = new RegExp(`^${amount}(?: ?(?:-|to) ?${amount})?(\\+)?(?: ?/ ?| |(?=\\.|$))([^.]*)(\\..*)?$`, 'u');

/** "$85–$95 per visit" as amounts. `things` are the names of what a price of the row is for, such as "visit". */
export function priceIn(text: string, currency: string, things: readonly string[]): ReadPrice | undefined {
  const [, first, second, more, unit = '', sentence = ''] = form.exec(text) ?? [];
  const isOurs = new RegExp(`^(?:(?:per|an?|each|every) )?(?:${things.join('|')})?$`, 'i').test(unit.trim());
  if (!first || !isOurs || !isIn(text, currency) || /\p{Sc}/u.test(sentence)) return undefined;
  const [low, high] = [parsePrice(first), parsePrice(second ?? first)];
  if (low === undefined || high === undefined || high < low) return undefined;
  return { low, high: more && !second ? null : high };
}
