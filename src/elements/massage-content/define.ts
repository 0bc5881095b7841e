import { defineElement } from '../../shared/define-element.js';
import type { MassageContentEventMap } from './events.js';
import { MassageContent } from './massage-content.js';

defineElement('massage-content', MassageContent);

declare global {
  // They bubble and are composed: a document hears them, too.
  interface GlobalEventHandlersEventMap extends MassageContentEventMap {}
  interface HTMLElementTagNameMap {
    'massage-content': MassageContent;
  }
}
