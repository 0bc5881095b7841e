import type { ContextCallback } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { startPageRoot } from './page-root.js';

type Host = ReactiveControllerHost & Element;

/**
 * Subscribes its element to a context for as long as it is on the page.
 * Unlike Lit's own consumer it is answered in any order of scripts, since it starts the page root when nobody answers.
 */
export class Consumer<T> implements ReactiveController {
  value?: T;
  #unsubscribe?: () => void;

  constructor(
    private readonly host: Host,
    private readonly request: (callback: ContextCallback<T>) => Event,
    /** Whether the element shows something else now. */
    private readonly isNews: (value: T, before: T | undefined) => boolean = () => true,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.ask();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  /** Asks anew, for example in another language. */
  ask(): void {
    this.hostDisconnected();
    let answered = false;
    const callback: ContextCallback<T> = (value, unsubscribe) => {
      answered = true;
      const isSame = this.#unsubscribe === unsubscribe;
      if (!isSame) this.#unsubscribe?.();
      this.#unsubscribe = unsubscribe;
      if (this.value === value) return;
      // Another provider's first word is no change of what this one said.
      const before = isSame ? this.value : undefined;
      this.value = value;
      if (this.isNews(value, before)) this.host.requestUpdate();
    };
    this.host.dispatchEvent(this.request(callback));
    if (answered) return;
    startPageRoot();
    this.host.dispatchEvent(this.request(callback));
  }
}
