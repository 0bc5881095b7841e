import { defineElement } from '../../shared/define-element.js';
import type { SessionGuideEventMap } from './events.js';
import { SessionGuide } from './session-guide.js';

defineElement('session-guide', SessionGuide);

declare global {
  // They bubble and are composed: a document hears them, too.
  interface GlobalEventHandlersEventMap extends SessionGuideEventMap {}
  interface HTMLElementTagNameMap {
    'session-guide': SessionGuide;
  }
}
