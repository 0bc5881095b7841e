import type { LaterSliceName } from '../content/slices.js';
import type { MassageElement } from './massage-element.js';

/** Settled once a part of the content with some words to answer with is there, or cannot be had. */
export function laterWords(element: MassageElement, slice: LaterSliceName, group: string, word: string): Promise<void> {
  const isThere = () => !!element['content']?.ui?.[group]?.[word];
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
