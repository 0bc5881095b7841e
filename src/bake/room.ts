/**
 * How much room an empty tag will need, so that the page below does not jump when it wakes up. What is baked keeps its room
 * by itself: faq-room.ts.
 */
import { ALL_FROM, type FaqGroup, isSearchable } from '../elements/massage-faq/logic.js';

/** Where the figures were taken: a phone of 375 px, and a column of 720 px on a wider screen. */
const PHONE = 375;
const WIDE = 752;
const LETTERS_IN_A_LINE = 31;

/** The height of a closed list of questions, in pixels. Measured; a test keeps it near the truth. */
export function faqRoom(groups: readonly FaqGroup[]): string {
  const questions = groups.flatMap(({ entries }) => entries.map(({ question }) => question));
  const titles = groups.filter(({ title }) => title).length;
  const lines = questions.reduce((sum, { length }) => sum + Math.ceil(length / LETTERS_IN_A_LINE) - 1, 0);
  const tools = (wide: boolean): number => {
    if (isSearchable(questions.length)) return wide ? 98 : 158;
    return questions.length >= ALL_FROM ? 68 : 0;
  };
  const wide = 112 + tools(true) + 57 * questions.length + 44 * titles;
  const phone = 149 + tools(false) + 57 * questions.length + 20 * lines + 44 * titles;
  const slope = ((phone - wide) / (WIDE - PHONE)).toFixed(3);
  return `max(${wide}px, calc(${phone}px - (100vw - ${PHONE}px) * ${slope}))`;
}
