import type { ContextCallback } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { startPageRoot } from './page-root.js';

export interface Consumer<T> extends ReactiveController {
  value?: T;
  /** Asks anew, for example in another language. */
  readonly ask: () => void;
}

/**
 * Subscribes an element to a context for as long as it is on the page.
 * Unlike Lit's own consumer it is answered in any order of scripts, since it starts the page root when nobody answers.
 */
export function consumer<T>(
  host: ReactiveControllerHost & Element,
  request: (callback: ContextCallback<T>) => Event,
  /** Whether the element shows something else now. */
  isNews: (value: T, before: T | undefined) => boolean = () => true,
): Consumer<T> {
  let leave: (() => void) | undefined;
  const leaveNow = (): void => {
    leave?.();
    leave = undefined;
  };
  const ask = (): void => {
    leaveNow();
    let answered = false;
    const callback: ContextCallback<T> = (value, unsubscribe) => {
      answered = true;
      const isSame = leave === unsubscribe;
      if (!isSame) leave?.();
      leave = unsubscribe;
      if (controller.value === value) return;
      // Another provider's first word is no change of what this one said.
      const before = isSame ? controller.value : undefined;
      controller.value = value;
      if (isNews(value, before)) host.requestUpdate();
    };
    host.dispatchEvent(request(callback));
    if (answered) return;
    startPageRoot();
    host.dispatchEvent(request(callback));
  };
  const controller: Consumer<T> = { ask, hostConnected: ask, hostDisconnected: leaveNow };
  host.addController(controller);
  return controller;
}
