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

/** Answers for one place of the page. */
export interface ContextHost {
  readonly isEmpty: () => boolean;
  readonly start: () => void;
  readonly stop: () => void;
  /** Lays a change over the guide; `null` starts again. */
  readonly changeGuide: (change: Partial<Guide> | null, visit?: Visit) => void;
}

/**
 * Answers context requests that reach one place of the page: a `<massage-content>`, or `document` when none stands above.
 * Keeps each subscriber until it leaves, and hands it on when a nearer provider appears.
 */
export function contextHost(
  at: Element | Document,
  store: Store,
  /** Called after a subscriber has left. */
  onLeave?: () => void,
): ContextHost {
  let guide = blank();
  let release: (() => void) | undefined;
  /** What tells each subscriber, and what has it ask anew, so that a nearer provider can answer. */
  const subscribers = new Map<() => void, () => void>();

  const tellAll = (): void => {
    for (const tell of subscribers.keys()) tell();
  };

  const changeGuide: ContextHost['changeGuide'] = (change, visit) => {
    guide = change ? carry(freeze({ ...guide, ...change }), { ...visitOf(guide), ...visit }) : blank();
    tellAll();
  };

  const onRequest = (request: ContextRequest): void => {
    const path = request.composedPath();
    const target = request.contextTarget ?? (path[0] as Element);
    const isContent = request.context === contentContext;
    if (target === at || !(isContent ? holds(request.slices) : request.context === guideContext)) return;
    request.stopImmediatePropagation();
    const locale = request.locale ?? localeOf(target);
    // A provider above that is not defined yet may bring other words than ours, so we hold ours back.
    const held = path.some((node) => (node as Partial<Element>).matches?.('massage-content:not(:defined)'));
    let told: unknown;
    const tell = () => {
      if (isContent && !held) store.load(locale, request.slices).catch((error: unknown) => request.failed?.(error));
      const now = isContent ? (held ? { locale } : store.get(locale)) : guide;
      if (now !== told) request.callback((told = now), request.subscribe ? leave : undefined);
    };
    const leave = () => {
      if (subscribers.delete(tell)) onLeave?.();
    };
    if (request.subscribe)
      subscribers.set(tell, () => {
        leave();
        target.dispatchEvent(request);
      });
    tell();
  };

  /** A provider has appeared below: everybody asks again, and the nearest answers. */
  const onProvider = (event: ContextRequest): void => {
    if (event.contextTarget === at || event.context !== contentContext) return;
    event.stopImmediatePropagation();
    for (const askAgain of [...subscribers.values()]) askAgain();
  };

  const onGuideRequest = (event: GuideRequestEvent): void => {
    event.stopImmediatePropagation();
    changeGuide(event.change, visitOf(event));
  };

  // A page out of the back/forward cache may have a new reader before it: clinic tablets are shared.
  const onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted) changeGuide(null);
  };

  const listen = (how: 'addEventListener' | 'removeEventListener'): void => {
    at[how]('context-request', onRequest as EventListener);
    at[how]('context-provider', onProvider as EventListener);
    at[how]('massage-guide-request', onGuideRequest as EventListener);
    window[how]('pageshow', onPageShow as EventListener);
  };

  return {
    changeGuide,
    isEmpty: () => !subscribers.size,
    start() {
      if (release) return;
      listen('addEventListener');
      release = store.subscribe(tellAll);
    },
    stop() {
      listen('removeEventListener');
      release?.();
      release = undefined;
      subscribers.clear();
    },
  };
}
