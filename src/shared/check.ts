import { oneOf, wholeNumber } from './attributes.js';
import { warn } from './diagnostics.js';
import { markLanguage } from './foreign.js';
import type { MassageElement } from './massage-element.js';
import { tellAttributes, tellTags } from './strays.js';
import { tellSwallowed } from './swallowed.js';

/** Checks what all elements share, the language of the page around them, and names that are near ours. */
export function check(element: MassageElement): void {
  const { locale = 'en' } = element['content'] ?? {};
  if (element.matches(`:not(:lang(${locale}))`)) markLanguage(element, locale);
  wholeNumber(element, 'heading-level', element.headingLevel, [2, 6], 2);
  oneOf(element, 'event-detail', element.eventDetail, ['private', 'full']);
  // What takes it over removes that.
  if (element.hasUpdated && element.hasAttribute('defer-hydration'))
    warn(element, 'was rendered by a server, and anew here: load massage-widgets/hydrate before the elements.');
  tellAttributes(element);
  tellTags();
  tellSwallowed(element);
  // Word processors set them, and to HTML they are part of the value.
  for (const { name, value } of element.attributes)
    if (/^[“”„«]/.test(value))
      warn(element, `${name}=${value} has curly quotes: type straight ones, as in ${name}="…".`);
}
