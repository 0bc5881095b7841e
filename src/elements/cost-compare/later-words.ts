import type { CostCompare } from './cost-compare.js';

/** Settled once the words that no first paint shows are there, or cannot be had. */
export function wordsOf(element: CostCompare): Promise<void> {
  return new Promise((resolve) => {
    const look = {
      hostUpdated: () => {
        if (!element['content']?.ui?.['cost']?.['csv-head'] && !element['loadFailed']) return;
        element.removeController(look);
        resolve();
      },
    };
    element.addController(look);
    element['need']('cost-details');
    element.requestUpdate();
  });
}
