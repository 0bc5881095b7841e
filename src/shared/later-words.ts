import type { LaterSliceName } from '../content/slices.js';
import type { MassageElement } from './massage-element.js';

/** Settled once a part of the content is there, or cannot be had. */
export function laterPart(element: MassageElement, slice: LaterSliceName, isThere: () => boolean): Promise<void> {
  if (isThere()) return Promise.resolve();
  return new Promise((resolve) => {
    const look = {
      hostUpdated: () => {
        if (!isThere() && !element['loadFailed']) return;
        element.removeController(look);
        resolve();
      },
    };
    element.addController(look);
    element['need'](slice);
    element.requestUpdate();
  });
}

/** The same for a part with some words to answer with. */
export const laterWords = (
  element: MassageElement,
  slice: LaterSliceName,
  group: string,
  word: string,
): Promise<void> => laterPart(element, slice, () => !!element['content']?.ui?.[group]?.[word]);
