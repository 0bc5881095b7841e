import { oneOf, wholeNumber } from './attributes.js';
import type { MassageElement } from './massage-element.js';

/** Checks what all elements share. */
export function check(element: MassageElement): void {
  wholeNumber(element, 'heading-level', element.headingLevel, [2, 6], 2);
  oneOf(element, 'event-detail', element.eventDetail, ['private', 'full']);
}
