import type { CostRow } from './logic.js';
import type { CostModel } from './model.js';
import { notesOf } from './notes.js';
import { planNoteView } from './plan-note.js';
import { sourceView } from './source.js';
import type { Choices, OwnPrice, Settings } from './state.js';

/** The most visits or months that can be counted. */
export const MOST_TIMES = 99;

/** What is wrong with a field of a row. */
export interface FieldProblem {
  readonly field: 'count' | 'low' | 'high';
  readonly word: 'count-bad' | 'price-bad' | 'price-order';
}
export interface Typed {
  readonly choices: Choices;
  readonly problem?: FieldProblem;
}

/** Lays what a reader has chosen over what the author has set. */
export const withChoices = (author: CostModel, { weeks, counts, hidden, own }: Choices): Settings => ({
  ...author,
  weeks: weeks ?? author.weeks,
  counts: { ...author.counts, ...counts },
  ids: author.ids.filter((id) => !hidden.includes(id)),
  own: new Map<string, OwnPrice>([
    ...(author.own ?? []),
    ...Object.entries(own).map(([id, price]) => [id, { ...price, by: author.say('your-price') }] as const),
  ]),
  sourceView,
  planNoteView,
  notesOf: notesOf(author.say, author.abroad),
  author,
});

/** A copy with one entry changed, or left out. */
export function withEntry<T>(
  record: Readonly<Record<string, T>>,
  key: string,
  value: NoInfer<T> | undefined,
): Record<string, T> {
  const { [key]: _, ...rest } = record;
  return value === undefined ? rest : { ...rest, [key]: value };
}

/** Rows whose total differs from before. */
export const changedRows = (before: readonly CostRow[], after: readonly CostRow[]): CostRow[] =>
  after.filter(({ treatment, total }) => {
    const old = before.find((row) => row.treatment.id === treatment.id)?.total;
    return total && old && (total.low !== old.low || total.high !== old.high || total.open !== old.open);
  });

/** The sign of a currency as amounts have it: "$". */
export const symbolOf = ({ range }: Pick<CostModel, 'range'>): string =>
  range({ low: 0, high: 0, open: false }).replaceAll(/[\p{N}\s]/gu, '');
