import { defineElement } from '../../shared/define-element.js';
import type { MassageFaqEventMap } from './events.js';
import { MassageFaq } from './massage-faq.js';

defineElement('massage-faq', MassageFaq);

declare global {
  // They bubble and are composed: a document hears them, too.
  interface GlobalEventHandlersEventMap extends MassageFaqEventMap {}
  interface HTMLElementTagNameMap {
    'massage-faq': MassageFaq;
  }
}
