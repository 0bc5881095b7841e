import type { ContentProblem } from '../../content/site/problems.js';

/** A site's own content was read, is valid, and is shown from now on. */
export class ContentLoadEvent extends Event {
  constructor(readonly detail: { readonly sections: readonly string[] }) {
    super('content-load', { bubbles: true, composed: true });
  }
}

/** A site's own content could not be used: every reason, with its path and what was expected. */
export class ContentErrorEvent extends Event {
  constructor(readonly detail: { readonly errors: readonly ContentProblem[] }) {
    super('content-error', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'content-load': ContentLoadEvent;
    'content-error': ContentErrorEvent;
  }
}
