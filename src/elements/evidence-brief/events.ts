import type { BakedEventMap } from '../../baked/events.js';
import type { Certainty } from './logic.js';

export interface EvidenceFilterDetail {
  /** How many claims are shown now. */
  readonly results: number;
  /** What the reader chose to see. Only with `event-detail="full"`. */
  readonly certainty?: Certainty;
}

/** The reader chose how sure the claims shown should be. */
export class EvidenceFilterEvent extends Event {
  constructor(readonly detail: EvidenceFilterDetail) {
    super('evidence-filter', { bubbles: true, composed: true });
  }
}

/** The events of `<evidence-brief>` by name. */
export interface EvidenceBriefEventMap extends BakedEventMap {
  'evidence-filter': EvidenceFilterEvent;
}
