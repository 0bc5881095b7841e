export interface ContentOutdatedDetail {
  /** The version of the content that was baked into the page. */
  readonly from: string;
  /** The version of the content that is shown now. */
  readonly to: string;
  /** The ids, in the page, of what says something else now. */
  readonly ids: readonly string[];
}

/** Newer content corrects what was baked into the page. For the page's author: readers see the newer words. */
export class ContentOutdatedEvent extends Event {
  constructor(readonly detail: ContentOutdatedDetail) {
    super('content-outdated', { bubbles: true, composed: true });
  }
}

/** What any element announces whose content was baked into the page, by name. */
export interface BakedEventMap {
  'content-outdated': ContentOutdatedEvent;
}
