/**
 * Styles that give baked questions the measures which the widget has, so that the page below does not jump when it takes
 * over. They are on what is baked and go with it; an answer that is open, however long, needs no guess that way.
 */
import { ALL_FROM, isSearchable } from '../elements/massage-faq/logic.js';

interface Asked {
  /** Of questions. */
  readonly count: number;
  readonly search: string | undefined;
}

export const faqStyles = {
  title: 'margin:24px 0 8px',
  topic: 'margin:28px 0 4px',
  /** Lines no longer than in the widget, and letters no smaller, or an answer would have fewer of them. */
  group: 'max-width:68ch;font-size:max(16px,1em)',
  row: 'margin:0;min-height:57px',
  /** As bold as there and, at the end, with the room of its arrow: lines break where they do there. */
  question: 'padding:14px 0;padding-inline-end:32px;font-weight:600',
  /** As there, for a list in an answer. */
  list: 'padding-inline-start:1.4em',
  /** The number to call has a frame. */
  number: 'padding:10px 14px',
  /** The buttons of an open answer stand below its last line. */
  end: 'padding-bottom:56px',
} as const;

/** Room for the search box, for the button that opens all, or for both, one above the other on a narrow page. */
export function toolsStyle({ count, search }: Asked): string {
  const hasSearch = isSearchable(count, search);
  if (count < ALL_FROM) return hasSearch ? 'padding-top:98px' : '';
  if (!hasSearch) return 'padding-top:68px';
  return 'padding-top:max(98px,min(158px,(26em + 54px - 100%)*99))';
}
