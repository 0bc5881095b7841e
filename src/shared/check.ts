import { oneOf, wholeNumber } from './attributes.js';
import { warn } from './diagnostics.js';
import type { MassageElement } from './massage-element.js';

/** Checks what all elements share. */
export function check(element: MassageElement): void {
  wholeNumber(element, 'heading-level', element.headingLevel, [2, 6], 2);
  oneOf(element, 'event-detail', element.eventDetail, ['private', 'full']);
  // Word processors set them, and to HTML they are part of the value.
  for (const { name, value } of element.attributes)
    if (/^[“”„«]/.test(value))
      warn(element, `${name}=${value} has curly quotes: type straight ones, as in ${name}="…".`);
}
