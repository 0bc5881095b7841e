import { defineElement } from '../../shared/define-element.js';
import type { TechniqueCardEventMap } from './events.js';
import { TechniqueCard } from './technique-card.js';

defineElement('technique-card', TechniqueCard);

declare global {
  // They bubble and are composed: a document hears them, too.
  interface GlobalEventHandlersEventMap extends TechniqueCardEventMap {}
  interface HTMLElementTagNameMap {
    'technique-card': TechniqueCard;
  }
}
