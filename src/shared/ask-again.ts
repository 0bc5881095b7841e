import { contentContext, contextRequest } from '../content/context.js';
import { localeOf } from '../content/locale.js';
import type { SliceName } from '../content/slices.js';

/** Asks once more for parts of the content that could not be loaded. Whoever has subscribed to them hears of it. */
export const askAgain = (element: Element, slices: readonly SliceName[], failed: (error: unknown) => void): void =>
  void element.dispatchEvent(
    // The one answer is enough.
    contextRequest(contentContext, element, (_content, leave) => leave?.(), {
      locale: localeOf(element),
      slices,
      failed,
    }),
  );
