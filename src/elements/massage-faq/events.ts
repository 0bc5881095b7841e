import type { BakedEventMap } from '../../baked/events.js';

export interface FaqToggleDetail {
  /** Id of the question. Empty for safety questions unless the site asked for `event-detail="full"`. */
  readonly id: string;
  /** Whether the answer is open now. */
  readonly open: boolean;
  /** What opened or closed it: the reader, a `#` link, find-in-page or a script. */
  readonly by: 'user' | 'hash' | 'find' | 'api';
}

export interface FaqSearchDetail {
  /** How many characters were typed. Never the text. */
  readonly length: number;
  /** How many questions were found. */
  readonly results: number;
}

/** An answer was opened or closed. */
export class FaqToggleEvent extends Event {
  constructor(readonly detail: FaqToggleDetail) {
    super('faq-toggle', { bubbles: true, composed: true });
  }
}

/** The reader searched. */
export class FaqSearchEvent extends Event {
  constructor(readonly detail: FaqSearchDetail) {
    super('faq-search', { bubbles: true, composed: true });
  }
}

/** The events of `<massage-faq>` by name. */
export interface MassageFaqEventMap extends BakedEventMap {
  'faq-toggle': FaqToggleEvent;
  'faq-search': FaqSearchEvent;
}
