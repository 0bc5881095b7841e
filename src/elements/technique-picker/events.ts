import type { BakedEventMap } from '../../baked/events.js';
import type { Answers } from '../../content/answers.js';

export interface PickerStepDetail {
  /** The question that is asked now, from 1. */
  readonly index: number;
  /** How many questions there are. */
  readonly total: number;
}

export interface PickerResultDetail {
  /** How many styles fit best. */
  readonly count: number;
  /** Their ids. Only with `event-detail="full"`. */
  readonly ids?: readonly string[];
  /** What was answered: question id to answer id. Only with `event-detail="full"`. */
  readonly answers?: Answers;
}

/** Another question is asked. */
export class PickerStepEvent extends Event {
  constructor(readonly detail: PickerStepDetail) {
    super('picker-step', { bubbles: true, composed: true });
  }
}

/** The styles have been ranked, or ranked anew. */
export class PickerResultEvent extends Event {
  constructor(readonly detail: PickerResultDetail) {
    super('picker-result', { bubbles: true, composed: true });
  }
}

/** The events of `<technique-picker>` by name. */
export interface TechniquePickerEventMap extends BakedEventMap {
  'picker-step': PickerStepEvent;
  'picker-result': PickerResultEvent;
}
