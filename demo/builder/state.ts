/** All that a person has chosen and typed, and the steps from one state to the next. No DOM. */
import { type Check, kept, type Values } from './checks.js';
import type { Facts } from './facts.js';
import { askFields, MOST_QUESTIONS } from './ask-fields.js';
import type { Field } from './field.js';
import { fieldOf, sharedFields, widgetFields } from './fields.js';
import { type PlaceId, places, type WayId } from './places.js';
import { type Tag, tags } from './widgets.js';

export interface State {
  readonly step: number;
  /** Nothing until chosen; `unsure` while the questions are asked. */
  readonly place: PlaceId | 'unsure' | '';
  readonly way: WayId | '';
  readonly widgets: readonly Tag[];
  /** As it stands in the fields, usable or not. */
  readonly typed: Values;
  /** What of it can be used: what snippets are made from. */
  readonly good: Values;
}

export const steps = ['Where', 'What', 'Your words', 'Check', 'Copy', 'After saving'] as const;

export const blank: State = { step: 1, place: '', way: '', widgets: [], typed: {}, good: {} };

const without = (values: Values, key: string): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => name !== key));

/** The sentence for a field that holds something unusable. */
export function problemOf(key: string, { typed }: Pick<State, 'typed'>, facts: Facts): string | undefined {
  const field = fieldOf(key);
  const text = typed[key] ?? '';
  if (!field || (!text.trim() && !field.always)) return undefined;
  return (field.check as Check)(text, facts, typed);
}

/** The sentence for a field whose value can be used, and does not do what a person may expect. */
export function noteOf(key: string, state: Pick<State, 'typed'>, facts: Facts): string | undefined {
  const text = state.typed[key] ?? '';
  if (!text.trim() || problemOf(key, state, facts) !== undefined) return undefined;
  return fieldOf(key)?.note?.(text, facts, state.typed);
}

/** What is unusable of an id list is left out; the rest counts. */
function usable(field: Field, text: string, facts: Facts): string {
  if (field.kind !== 'many') return text;
  const valid = field.choices?.(facts).map(({ value }) => value) ?? [];
  return text
    .split(/[\s,]+/)
    .filter((id) => valid.includes(id))
    .join(' ');
}

/** Takes over all that can be used. What cannot be used counts as empty: half a number is none. */
export function settle(state: State, facts: Facts): State {
  const good: Record<string, string> = {};
  for (const [key, text] of Object.entries(state.typed)) {
    const field = fieldOf(key);
    if (!field || (field.kind !== 'many' && problemOf(key, state, facts) !== undefined)) continue;
    const value = usable(field, text, facts).trim();
    if (value) good[key] = value;
  }
  return { ...state, good };
}

export const type = (state: State, key: string, text: string, facts: Facts): State =>
  settle({ ...state, typed: text ? { ...state.typed, [key]: kept(text) } : without(state.typed, key) }, facts);

export const chooseWidget = (state: State, tag: Tag, isOn: boolean): State => ({
  ...state,
  widgets: tags.filter((one) => (one === tag ? isOn : state.widgets.includes(one))),
});

export const choosePlace = (state: State, place: State['place']): State => ({ ...state, place, way: '' });

/** The way in force: the one chosen where the place knows it, else the recommended one. */
export function wayOf({ place, way }: State): WayId | undefined {
  if (!place || place === 'unsure') return undefined;
  const { ways } = places[place];
  return ways.find((known) => known === way) ?? ways[0];
}

/** How far a person can go: the first step that lacks an answer, else all. */
export function reach({ place, widgets }: State): number {
  if (!place || place === 'unsure') return 1;
  return widgets.length ? steps.length : 2;
}

export const goTo = (state: State, step: number): State => ({
  ...state,
  step: Math.min(Math.max(1, Math.trunc(step) || 1), reach(state)),
});

/** How many questions of one's own there are. */
export function asksIn({ typed }: Pick<State, 'typed'>): number {
  const numbers = Object.keys(typed).flatMap((key) => (key.startsWith('ask.') ? Number(key.split('.')[1]) : []));
  return Math.min(Math.max(-1, ...numbers) + 1, MOST_QUESTIONS);
}

/** Takes one question out; those behind it move up. */
export function removeAsk(state: State, index: number, facts: Facts): State {
  const typed = Object.fromEntries(
    Object.entries(state.typed).flatMap(([key, value]) => {
      const [kind, at = '', part = ''] = key.split('.');
      if (kind !== 'ask' || Number(at) < index) return [[key, value]];
      return Number(at) === index ? [] : [[`ask.${Number(at) - 1}.${part}`, value]];
    }),
  );
  return settle({ ...state, typed }, facts);
}

/** Whether a field of a widget of one's own words or prices is there to be seen. */
function isShown(key: string, { widgets }: Pick<State, 'widgets'>, { treatments }: Facts): boolean {
  const [kind, middle] = key.split('.');
  if (kind === 'ask') return widgets.includes('massage-faq');
  return kind !== 'price' || (widgets.includes('cost-compare') && treatments.some(({ value }) => value === middle));
}

/** Keys of fields that hold something unusable, as far as they are shown. */
export function problemsIn(state: State, facts: Facts): string[] {
  const shown = [...sharedFields, ...state.widgets.flatMap((tag) => widgetFields[tag])].map(({ key }) => key);
  const rest = Object.keys(state.typed).filter((key) => /^(ask|price|look|at)\./.test(key));
  const asked = Array.from({ length: asksIn(state) }, (_, index) => askFields(index).map(({ key }) => key)).flat();
  return [...new Set([...shown, ...rest, ...asked])].filter(
    (key) => isShown(key, state, facts) && problemOf(key, state, facts) !== undefined,
  );
}

/** Those of step 3 that have to be mended before it goes on. Of a list the rest counts. */
export const unusableIn = (state: State, facts: Facts): string[] =>
  problemsIn(state, facts).filter((key) => !key.startsWith('at.') && fieldOf(key)?.kind !== 'many');
