/**
 * The two contexts that join the elements of a page, and the events that travel between them.
 * The number in a key changes with a breaking shape, so that two copies of the package on one page meet or keep apart.
 */
import { type Context, type ContextCallback, ContextEvent } from '@lit/context';
import type { CareLevel } from './schema.js';
import type { SliceName, Snapshot } from './slices.js';
import { visits } from './visit.js';

/** What follows from a reader's answers. Never the answers: any script on the page can ask for a context. */
export interface Guide {
  /** `null` until the safety check is complete; `none` when nothing was ticked. */
  readonly careLevel: CareLevel | 'none' | null;
  readonly gentleOnly: boolean;
  /** Techniques that a caution rules out. */
  readonly withheld: readonly string[];
  readonly chosen: string | null;
}

/** The reader has started again. Elements that see this after a change drop what they hold. */
export const isBlank = (guide: Guide): boolean => !guide.careLevel && !guide.chosen && !visits.has(guide);

/** Whether a reader's answers lead to something else now. Not where only what goes along to a visit has changed. */
export const isOther = (guide: Guide, before: Guide): boolean =>
  (Object.keys(guide) as (keyof Guide)[]).some((key) => guide[key] !== before[key]);

/** The key as Lit's own `createContext` would give it. */
const contextOf = <T>(name: string) => Symbol.for(`massage-widgets/${name}/1`) as unknown as Context<symbol, T>;

export const contentContext = contextOf<Snapshot>('content');
export const guideContext = contextOf<Guide>('guide');

/** What a request for content says beside. */
export interface ContentRequest {
  readonly locale: string;
  /** The parts that are needed. */
  readonly slices: readonly SliceName[];
  /** Called when a part cannot be loaded. */
  readonly failed: (error: unknown) => void;
}

/** Asks the nearest provider for a context, now and after each change. */
export const contextRequest = <T>(
  context: Context<symbol, T>,
  from: Element,
  callback: ContextCallback<T>,
  more?: ContentRequest,
): ContextEvent<Context<symbol, T>> & Partial<ContentRequest> =>
  Object.assign(new ContextEvent(context, from, callback, true), more);

/** Asks the provider to change the guide. `null` starts again. */
export class GuideRequestEvent extends Event {
  constructor(readonly change: Partial<Guide> | null) {
    super('massage-guide-request', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'massage-guide-request': GuideRequestEvent;
  }
}
