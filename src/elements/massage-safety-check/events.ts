import type { BakedEventMap } from '../../baked/events.js';
import type { CareLevel } from '../../content/schema.js';

export interface SafetyChangeDetail {
  /** Every question has an answer. `false` when the reader goes back to the questions or starts again. */
  readonly complete: boolean;
  /**
   * What follows from the answers: `emergency`, `doctor-first`, `routine`, `adapt-pressure`, `tell-therapist`
   * or `none`. Only with `event-detail="full"`.
   */
  readonly level?: CareLevel | 'none';
}

/** The safety check was completed, or taken up again. */
export class SafetyChangeEvent extends Event {
  constructor(readonly detail: SafetyChangeDetail) {
    super('safety-change', { bubbles: true, composed: true });
  }
}

/** The events of `<massage-safety-check>` by name. */
export interface MassageSafetyCheckEventMap extends BakedEventMap {
  'safety-change': SafetyChangeEvent;
}
