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

/** What of a question is to be shown as it was. */
export interface SameRows {
  readonly isSame: (id: string) => boolean;
  readonly hasSameAnswer: (id: string) => boolean;
}

/** Of thousands of questions, a key or a letter changes few. Nothing where all may differ. */
export function sameRows(before: Shown | undefined, now: Shown): SameRows | undefined {
  if (!before || !sameList(before.settings, now.settings) || !sameList(before.entries, now.entries)) return undefined;
  const [old, state] = [before.state, now.state];
  const concerned = new Set([old.note, state.note, old.asked, state.asked].map((about) => about?.id));
  const matchIn = ({ found }: FaqState, id: string) => found && (found.get(id) ?? 'hidden');
  const hasSameAnswer = (id: string) => !concerned.has(id) && old.open.has(id) === state.open.has(id);
  return { hasSameAnswer, isSame: (id) => hasSameAnswer(id) && matchIn(old, id) === matchIn(state, id) };
}
