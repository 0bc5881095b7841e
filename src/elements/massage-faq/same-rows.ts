import { noChange } from 'lit';
import type { FaqEntry } from '../../content/schema.js';
import type { MassageFaq } from './massage-faq.js';
import type { FaqState } from './state.js';

/** All that rows follow from. */
interface Shown {
  readonly settings: readonly unknown[];
  readonly entries: readonly FaqEntry[];
  readonly state: FaqState;
}

const sameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value, at) => value === other[at]);

/** What rows follow from now: the questions, what the reader has done with them, and the rest. */
export function shownBy(element: MassageFaq, state: FaqState): Shown {
  const { items, exclude, topic, mode, permalinks, idPrefix } = element;
  const settings = [items, exclude, topic, mode, permalinks, idPrefix, element['regionCode'], element['emergency']];
  return {
    settings: [...settings, element['content'], element['guide']?.gentleOnly],
    entries: element['entries'],
    state,
  };
}

type Kept = typeof noChange | undefined;

/** What of a question is to be shown as it was: the sign for that, or nothing where it may differ. */
export interface SameRows {
  readonly row: (id: string) => Kept;
  readonly answer: (id: string) => Kept;
}

/** Of thousands of questions, a key or a letter changes few. Nothing where all may differ. */
export function sameRows(before: Shown | undefined, now: Shown): SameRows | undefined {
  if (!before || !sameList(before.settings, now.settings) || !sameList(before.entries, now.entries)) return undefined;
  const [old, state] = [before.state, now.state];
  const concerned = new Set([old.note, state.note, old.asked, state.asked].map((about) => about?.id));
  const matchIn = ({ found }: FaqState, id: string) => found && (found.get(id) ?? 'hidden');
  const hasSameAnswer = (id: string) => !concerned.has(id) && old.open.has(id) === state.open.has(id);
  const hasSameMatch = (id: string) => matchIn(old, id) === matchIn(state, id);
  const kept = (isSame: boolean): Kept => (isSame ? noChange : undefined);
  return { answer: (id) => kept(hasSameAnswer(id)), row: (id) => kept(hasSameAnswer(id) && hasSameMatch(id)) };
}
