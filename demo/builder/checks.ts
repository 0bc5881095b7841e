/** Whether something typed can be used. Each answers with one sentence for the person who typed it, or with nothing. */
import { parsePrice } from '../../src/elements/cost-compare/parse-price.js';
import { safeHref } from '../../src/shared/links.js';
import { type Choice, type Facts, isSafety } from './facts.js';

export type Values = Readonly<Record<string, string>>;
export type Check = (text: string, facts: Facts, values: Values) => string | undefined;
export type Choices = (facts: Facts) => readonly Choice[];

/** What a field keeps. No address is endless. */
export const LONGEST = 20_000;

const upTo =
  (most: number): Check =>
  ({ length }) => {
    if (length <= most) return undefined;
    return length > LONGEST
      ? `That is more than ${LONGEST.toLocaleString('en')} letters long, and the rest was cut off. Use at most ${most}.`
      : `That is ${length} letters long. Use at most ${most}.`;
  };
export const short = upTo(120);
export const long = upTo(4000);
/** No longer than a field keeps, and one letter more where it was: so that the field can say so. */
export const kept = (text: string): string => text.slice(0, LONGEST + 1);

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

export const date: Check = (text) => {
  const time = Date.parse(text);
  // Some browsers count a 31st of February on into March.
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(text) || Number.isNaN(time) || !new Date(time).toISOString().startsWith(text))
    return 'Write a date as year, month, day, such as 2026-11-01.';
  // Where it is tomorrow already, a reader writes tomorrow.
  return time > Date.now() + 24 * 3600 * 1000
    ? 'This date lies ahead. Write the day that your prices are of.'
    : undefined;
};

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

/** Which of ours another question stands for already. Only one can. */
export const takenBefore =
  (index: number): Check =>
  (text, facts, values) => {
    const adds = isSafety(text, facts);
    const first = Array.from({ length: index }, (_, other) => other).find(
      (other) =>
        values[`ask.${other}.id`] === text &&
        values[`ask.${other}.answer`]?.trim() &&
        (adds || values[`ask.${other}.question`]?.trim()),
    );
    if (first === undefined) return undefined;
    return `Question ${first + 1} ${adds ? 'adds to' : 'replaces'} this already. Choose another, or put both answers into one.`;
  };

/** What becomes of an answer to one of ours on safety. */
export const addsTo: Check = (text, facts, values) => {
  if (!isSafety(text, facts)) return undefined;
  const only = values['massage-faq.topic'];
  const topic = facts.questions.find(({ value }) => value === text)?.topic;
  const isUnseen = only && only !== topic && !values['massage-faq.items']?.trim();
  return `This is about safety: our question and answer stay, yours is added below them.${
    isUnseen ? ' It is not in the topic that you chose, so nobody will see it.' : ''
  }`;
};

/** Ticked questions stand above the topic. */
export const otherTopics: Check = (text, { questions }, values) => {
  const only = values['massage-faq.topic'];
  const chosen = idsIn(text);
  return only && questions.some(({ value, topic }) => chosen.includes(value) && topic !== only)
    ? 'Ticked questions show, whatever their topic, and no others.'
    : undefined;
};

/** A price for a row that is not shown. */
export const unseenPrice =
  (id: string): Check =>
  (_text, _facts, values) => {
    const rows = idsIn(values['cost-compare.options'] ?? '');
    return rows.length && !rows.includes(id)
      ? 'This row is not among those that you chose: nobody will see this price.'
      : undefined;
  };
