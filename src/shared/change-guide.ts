import { type Guide, GuideRequestEvent } from '../content/context.js';
import { carry, type Visit } from '../content/visit.js';

/** Asks the provider above to change the guide. `visit` is for our own elements only; `null` starts again. */
export const changeGuide = (from: EventTarget, change: Partial<Guide> | null, visit: Visit = {}): void =>
  void from.dispatchEvent(carry(new GuideRequestEvent(change), visit));
