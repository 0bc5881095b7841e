import type { ContentProblem } from '../../content/site/problems.js';

export interface ContentLoadDetail {
  /** Which sections hold own content, such as `faq`. */
  readonly sections: readonly string[];
}

export interface ContentErrorDetail {
  /** Every reason: its path, such as `faq.entries[3].answer`, and what was expected. */
  readonly errors: readonly ContentProblem[];
}

/** A site's own content was read, is valid, and is shown from now on. */
export class ContentLoadEvent extends Event {
  constructor(readonly detail: ContentLoadDetail) {
    super('content-load', { bubbles: true, composed: true });
  }
}

/** A site's own content could not be used: every reason, with its path and what was expected. */
export class ContentErrorEvent extends Event {
  constructor(readonly detail: ContentErrorDetail) {
    super('content-error', { bubbles: true, composed: true });
  }
}

/** The events of `<massage-content>` by name. */
export interface MassageContentEventMap {
  'content-load': ContentLoadEvent;
  'content-error': ContentErrorEvent;
}
