import { contentContext, type Guide, guideContext, type GuideRequestEvent } from './context.js';
import { localeOf } from './locale.js';
import { holds } from './locales.js';
import type { SliceName, Snapshot } from './slices.js';
import { freeze, type Store } from './store.js';
import { carry, type Visit, visitOf } from './visit.js';

/** A context request as any library, or another copy of this package, sends it. */
interface ContextRequest extends Event {
  readonly context: unknown;
  readonly contextTarget?: Element;
  readonly callback: (value: Snapshot | Guide, unsubscribe?: () => void) => void;
  readonly subscribe?: boolean;
  readonly locale?: string;
  readonly slices?: readonly SliceName[];
  readonly failed?: (error: unknown) => void;
}

const blank = (): Guide => freeze({ careLevel: null, gentleOnly: false, withheld: [], chosen: null });

/**
 * Answers context requests that reach one place of the page: a `<massage-content>`, or `document` when none stands above.
 * Keeps each subscriber until it leaves, and hands it on when a nearer provider appears.
 */
export class ContextHost {
  #guide = blank();
  #release?: () => void;
  /** What tells each subscriber, and what has it ask anew, so that a nearer provider can answer. */
  readonly #subscribers = new Map<() => void, () => void>();

  constructor(
    readonly at: Element | Document,
    readonly store: Store,
    /** Called after a subscriber has left. */
    readonly onLeave?: () => void,
  ) {}

  get isEmpty(): boolean {
    return !this.#subscribers.size;
  }

  start(): void {
    if (this.#release) return;
    this.#listen('addEventListener');
    this.#release = this.store.subscribe(this.#tell);
  }

  stop(): void {
    this.#listen('removeEventListener');
    this.#release?.();
    this.#release = undefined;
    this.#subscribers.clear();
  }

  /** Lays a change over the guide; `null` starts again. */
  changeGuide(change: Partial<Guide> | null, visit?: Visit): void {
    const before = visitOf(this.#guide);
    this.#guide = change ? carry(freeze({ ...this.#guide, ...change }), { ...before, ...visit }) : blank();
    this.#tell();
  }

  #listen(how: 'addEventListener' | 'removeEventListener'): void {
    this.at[how]('context-request', this.#onRequest as EventListener);
    this.at[how]('context-provider', this.#onProvider as EventListener);
    this.at[how]('massage-guide-request', this.#onGuideRequest as EventListener);
    window[how]('pageshow', this.#onPageShow as EventListener);
  }

  readonly #tell = (): void => {
    for (const tell of this.#subscribers.keys()) tell();
  };

  readonly #onRequest = (request: ContextRequest): void => {
    const path = request.composedPath();
    const target = request.contextTarget ?? (path[0] as Element);
    const isContent = request.context === contentContext;
    if (target === this.at || !(isContent ? holds(request.slices) : request.context === guideContext)) return;
    request.stopImmediatePropagation();
    const locale = request.locale ?? localeOf(target);
    // A provider above that is not defined yet may bring other words than ours, so we hold ours back.
    const held = path.some((at) => at instanceof Element && at.matches('massage-content:not(:defined)'));
    let told: unknown;
    const tell = () => {
      if (isContent && !held)
        this.store.load(locale, request.slices).catch((error: unknown) => request.failed?.(error));
      const now = isContent ? (held ? { locale } : this.store.get(locale)) : this.#guide;
      if (now !== told) request.callback((told = now), request.subscribe ? leave : undefined);
    };
    const leave = () => {
      if (this.#subscribers.delete(tell)) this.onLeave?.();
    };
    if (request.subscribe)
      this.#subscribers.set(tell, () => {
        leave();
        target.dispatchEvent(request);
      });
    tell();
  };

  /** A provider has appeared below: everybody asks again, and the nearest answers. */
  readonly #onProvider = (event: ContextRequest): void => {
    if (event.contextTarget === this.at || event.context !== contentContext) return;
    event.stopImmediatePropagation();
    for (const askAgain of [...this.#subscribers.values()]) askAgain();
  };

  readonly #onGuideRequest = (event: GuideRequestEvent): void => {
    event.stopImmediatePropagation();
    this.changeGuide(event.change, visitOf(event));
  };

  // A page out of the back/forward cache may have a new reader before it: clinic tablets are shared.
  readonly #onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted) this.changeGuide(null);
  };
}
