import { sayFrom } from '../../shared/words.js';
import { sheetOf, type SheetSource, type VisitSay } from '../visit-sheet/logic.js';
import { printSheet } from '../visit-sheet/print.js';

/** Prints the visit sheet for what this picker found. */
export function printVisit(place: Element, source: Omit<SheetSource, 'say'>): void {
  const { content } = source;
  const say: VisitSay = sayFrom(content, 'visit', 'picker', 'common');
  printSheet(place, sheetOf({ ...source, say }), say, content.locale);
}
