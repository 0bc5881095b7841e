import { contentContext, ContextRequestEvent } from '../../content/context.js';
import { localeOf } from '../../content/locale.js';
import type { SliceName } from '../../content/slices.js';

/** Asks once more for parts of the content that could not be loaded. Whoever has subscribed to them hears of it. */
export const askAgain = (element: Element, slices: readonly SliceName[], failed: (error: unknown) => void): void =>
  void element.dispatchEvent(
    new ContextRequestEvent(
      contentContext,
      element,
      // The one answer is enough.
      (_content, leave) => leave?.(),
      localeOf(element),
      slices,
      failed,
    ),
  );
