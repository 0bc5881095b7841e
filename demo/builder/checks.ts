/** Whether something typed can be used. Each answers with one sentence for the person who typed it, or with nothing. */
import { parsePrice } from '../../src/elements/cost-compare/own-prices.js';
import { safeHref } from '../../src/shared/links.js';
import type { Choice, Facts } from './facts.js';

export type Values = Readonly<Record<string, string>>;
export type Check = (text: string, facts: Facts, values: Values) => string | undefined;
export type Choices = (facts: Facts) => readonly Choice[];

export const short: Check = (text) =>
  text.length > 120 ? `That is ${text.length} letters long. Use at most 120.` : undefined;

export const whole =
  (least: number, most: number): Check =>
  (text) =>
    /^\d{1,4}$/.test(text) && Number(text) >= least && Number(text) <= most
      ? undefined
      : `Write a whole number from ${least} to ${most}.`;

export const oneOf =
  (choices: Choices): Check =>
  (text, facts) =>
    choices(facts).some(({ value }) => value === text) ? undefined : 'Choose one from the list.';

export const idsIn = (text: string): string[] => [...new Set(text.split(/[\s,]+/).filter(Boolean))];

export const manyOf =
  (choices: Choices): Check =>
  (text, facts) => {
    const valid = choices(facts).map(({ value }) => value);
    const unknown = idsIn(text).filter((id) => !valid.includes(id));
    return unknown.length ? `There is no “${unknown.join('”, “')}” to choose. It is left out.` : undefined;
  };

function parse(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

/** A link that a reader may follow. `{technique}` stands for the style. */
export const booking: Check = (text) => {
  const says = 'Start with https://, mailto:, tel: or a slash, such as https://example.com/book?style={technique}.';
  const filled = text.replaceAll('{technique}', 'x');
  if (/\s/.test(filled) || !/^(https?:\/\/|mailto:.|tel:.|\/(?!\/)|#|\.{1,2}\/)/i.test(filled)) return says;
  if (/^https?:/i.test(filled) && !parse(filled)?.hostname.includes('.') && !isLocal(parse(filled))) return says;
  return safeHref(filled) === undefined ? says : undefined;
};

const isLocal = (address: URL | undefined): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(address?.hostname ?? '');

/** A folder on a host, by its full address. A page on https cannot load anything from http. */
export const folder: Check = (text) => {
  const address = parse(text.trim());
  const usable =
    address &&
    !address.search &&
    !address.hash &&
    !address.username &&
    // Editors take a pasted address for no link when "http" stands in it twice.
    address.href.lastIndexOf('http') === 0 &&
    (address.protocol === 'https:' ? isLocal(address) || address.hostname.includes('.') : isLocal(address));
  return usable && !/[\s"'<>\\]/.test(text.trim())
    ? undefined
    : 'Write the full address of a folder, such as https://example.com/widgets.';
};

/** The same, or a path on the page's own host. */
export const ownFolder: Check = (text, facts, values) =>
  /^\/(?!\/)[\w./~-]*$/.test(text.trim())
    ? undefined
    : folder(text, facts, values) && 'Write the address of a folder, such as https://example.com/cdn or /widgets/cdn.';

export const colour: Check = (text) =>
  /^#([\da-f]{3}|[\da-f]{6})$/i.test(text.trim())
    ? undefined
    : 'Write # and six digits or letters from a to f, such as #0b6e5f.';

export const currency: Check = (text) =>
  Intl.supportedValuesOf('currency').includes(text.trim().toUpperCase())
    ? undefined
    : 'Write the three letters of a currency, such as USD, EUR or GBP.';

export const date: Check = (text) =>
  /^\d{4}-\d{2}(-\d{2})?$/.test(text) && !Number.isNaN(Date.parse(text))
    ? undefined
    : 'Write a date as year, month, day, such as 2026-11-01.';

export const price: Check = (text) =>
  parsePrice(text) === undefined ? 'Write a price as a number, such as 85 or 85.50.' : undefined;

/** The upper end of a price: needs a lower one, and is not below it. */
export const topPrice =
  (lowKey: string): Check =>
  (text, facts, values) => {
    const low = parsePrice(values[lowKey] ?? '');
    const high = parsePrice(text);
    if (high === undefined) return price(text, facts, values);
    if (low === undefined) return 'Fill in “From” first.';
    return high < low ? 'This is below “From”. Swap the two.' : undefined;
  };

/** A question needs its answer, and the other way round. */
export const pairedWith =
  (otherKey: string, says: string): Check =>
  (text, _facts, values) =>
    !text.trim() && values[otherKey]?.trim() ? says : undefined;
