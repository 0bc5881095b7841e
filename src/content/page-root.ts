import { type ContextHost, contextHost } from './provider.js';
import { defaultStore } from './store.js';

let root: ContextHost | undefined;

// A moved element comes back in the same task, so the end waits for its end.
const endSoon = (): void =>
  queueMicrotask(() => {
    if (!root?.isEmpty()) return;
    root.stop();
    root = undefined;
  });

/**
 * Starts the provider of last resort on `document`. The first element that nobody answers calls this; the last one to
 * leave stops it. Two copies of the package share whichever root came first.
 */
export function startPageRoot(): void {
  root ??= contextHost(document, defaultStore, endSoon);
  root.start();
}
