import { defineElement } from '../../shared/define-element.js';
import type { EvidenceBriefEventMap } from './events.js';
import { EvidenceBrief } from './evidence-brief.js';

defineElement('evidence-brief', EvidenceBrief);

declare global {
  // They bubble and are composed: a document hears them, too.
  interface GlobalEventHandlersEventMap extends EvidenceBriefEventMap {}
  interface HTMLElementTagNameMap {
    'evidence-brief': EvidenceBrief;
  }
}
