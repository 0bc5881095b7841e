/** What one text of an entry is now, beside what it was. */
import { normalise } from '../content/hash.js';
import { entryText } from './entries.js';

export const textOf = (element: Element | undefined): string => (element ? normalise(entryText(element)) : '');

/** The text, where it is another than ours and there is one. */
export const changed = (text: string, ours: string | undefined): string | undefined =>
  text && text !== normalise(ours ?? '') ? text : undefined;

/** Nothing where only the id is left. */
export function orNothing<T extends { readonly id: string }>(entry: T): T[] {
  const given = Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as T;
  return Object.keys(given).length > 1 ? [given] : [];
}

/** An edit that cannot be taken over. */
export interface Lost {
  /** Such as `the price of "Massage"`. */
  readonly what: string;
  /** A sentence, with what can be done instead. */
  readonly why: string;
}
