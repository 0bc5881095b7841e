import { type FieldProblem, MOST_TIMES, type Typed, withEntry } from './changes.js';
import type { CostRow, Price } from './logic.js';
import { parsePrice } from './parse-price.js';
import type { Choices, TypedPrice } from './state.js';

/** What two fields say: a price, or which field to mend. The row's open top stays until the top price is changed. */
export function readTyped({ low, high }: TypedPrice, base: Price, locale?: string): Price | FieldProblem {
  const bottom = parsePrice(low, locale);
  if (bottom === undefined) return { field: 'low', word: 'price-bad' };
  const top = high.trim() ? parsePrice(high, locale) : bottom;
  if (top === undefined) return { field: 'high', word: 'price-bad' };
  if (top < bottom) return { field: 'high', word: 'price-order' };
  return { low: bottom, high: top, open: base.open && top === base.high && !!high.trim(), per: base.per };
}

/** What stands in the fields before anybody types. */
export const typedOf = (price: Price | undefined): TypedPrice => ({
  low: price ? String(price.low) : '',
  high: price && price.high !== null && price.high !== price.low ? String(price.high) : '',
});

/** Whose price a row has where nobody types: what the reader has left there, if anything, before what the author has set. */
export interface Standing {
  /** What the author has set. */
  readonly given?: Price;
  readonly kept?: Price;
}

/** What the fields of a row show. A top price that is not the reader's yields to a bottom that is above it. */
export function fieldsOf(typed: Partial<TypedPrice>, { given, kept }: Standing, locale?: string): TypedPrice {
  const standing = kept ?? given;
  const shown = { ...typedOf(standing), ...typed };
  const top = typed.high === undefined && standing?.high === given?.high ? given?.high : undefined;
  return top && (parsePrice(shown.low, locale) ?? 0) > top ? { ...shown, high: '' } : shown;
}

/** What the fields of a row hold now. */
export interface Typing {
  readonly id: string;
  readonly typed: Partial<TypedPrice>;
  /** The reader has left the field. */
  readonly done: boolean;
  readonly locale?: string;
}

/**
 * The choices after something was typed in the fields of a row. Only what is right and complete counts: else the row goes back
 * to the pair that was right when it was left, never to a part of what is typed, and the field to mend is named.
 */
export function withPrice(
  choices: Choices,
  { id, typed, done, locale }: Typing,
  given: Price | undefined,
  usual: Price,
): Typed {
  const kept = choices.kept.own[id];
  const fields = fieldsOf(typed, { given, kept }, locale);
  const next = { ...choices, typedPrices: { ...choices.typedPrices, [id]: typed } };
  const errorsWithout = (...of: FieldProblem['field'][]) =>
    of.reduce((errors, field) => withEntry(errors, `${id}-${field}`, undefined), choices.errors);
  const emptied = !given && !fields.low.trim() && !fields.high.trim();
  const read = emptied ? undefined : readTyped(fields, given ?? { ...usual, high: null, open: false }, locale);
  if (read && 'word' in read)
    return {
      choices: {
        ...next,
        own: withEntry(choices.own, id, kept),
        errors: errorsWithout(read.field === 'low' ? 'high' : 'low'),
      },
      problem: read,
    };
  const same = given && read && read.low === given.low && read.high === (given.high ?? given.low);
  const price = same ? undefined : read;
  return {
    choices: {
      ...next,
      own: withEntry(choices.own, id, price),
      kept: done ? { ...choices.kept, own: withEntry(choices.kept.own, id, price) } : choices.kept,
      errors: errorsWithout('low', 'high'),
    },
  };
}

/** The choices after a count was typed. What is not right and complete leaves the count that was right when it was left. */
export function withCount(
  choices: Choices,
  { treatment: { id }, counts }: CostRow,
  text: string,
  done: boolean,
): Typed {
  const next = { ...choices, typedCounts: { ...choices.typedCounts, [id]: text } };
  const count = /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : 0;
  if (!counts || count < 1 || count > MOST_TIMES)
    return {
      choices: { ...next, counts: withEntry(choices.counts, id, choices.kept.counts[id]) },
      problem: { field: 'count', word: 'count-bad' },
    };
  const counted = { ...choices.counts, [id]: count };
  return {
    choices: {
      ...next,
      counts: counted,
      kept: done ? { ...choices.kept, counts: { ...choices.kept.counts, [id]: count } } : choices.kept,
      errors: withEntry(choices.errors, `${id}-count`, undefined),
    },
  };
}

/** The faults of counts only, or of prices only. */
export const errorsOf = ({ errors }: Choices, counts: boolean): Choices['errors'] =>
  Object.fromEntries(Object.entries(errors).filter(([key]) => key.endsWith('-count') === counts));
