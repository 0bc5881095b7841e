/** What a field is, and the kinds that several share. */
import { type Check, type Choices, manyOf, oneOf, whole } from './checks.js';
import type { Choice } from './facts.js';

type Kind = 'text' | 'number' | 'link' | 'date' | 'select' | 'many' | 'colour' | 'long' | 'price';

export interface Field {
  readonly key: string;
  readonly label: string;
  readonly kind: Kind;
  readonly check: Check;
  readonly hint?: string;
  /** What happens to something usable, where that may not be what a person expects. */
  readonly note?: Check;
  readonly choices?: Choices;
  /** What an empty choice stands for. */
  readonly unset?: string;
  /** Folded away: few need it. */
  readonly more?: boolean;
  /** Checked even when it is empty. */
  readonly always?: boolean;
}

export const idOf = (key: string): string => `field-${key.replaceAll('.', '-')}`;
/** What of a field takes the focus: of several boxes the first, or what folds them away. */
export const controlOf = (key: string): string =>
  `#${idOf(key)}:is(input, select, textarea), #${idOf(key)} :is(summary, input)`;

export const list = (...pairs: readonly (readonly [value: string, label: string])[]): readonly Choice[] =>
  pairs.map(([value, label]) => ({ value, label }));

type More = Partial<Pick<Field, 'hint' | 'more' | 'unset' | 'note'>>;
export const select = (key: string, label: string, choices: Choices | readonly Choice[], more: More = {}): Field => {
  const offered: Choices = typeof choices === 'function' ? choices : () => choices;
  return { key, label, kind: 'select', choices: offered, check: oneOf(offered), ...more };
};
export const many = (key: string, label: string, choices: Choices | readonly Choice[], more: More = {}): Field => {
  const offered: Choices = typeof choices === 'function' ? choices : () => choices;
  return { key, label, kind: 'many', choices: offered, check: manyOf(offered), ...more };
};
export const number = (key: string, label: string, least: number, most: number, more: More = {}): Field => ({
  key,
  label,
  kind: 'number',
  check: whole(least, most),
  ...more,
});
