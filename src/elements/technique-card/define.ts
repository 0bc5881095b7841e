import { defineElement } from '../../shared/define-element.js';
import { TechniqueCard } from './technique-card.js';

defineElement('technique-card', TechniqueCard);

declare global {
  interface HTMLElementTagNameMap {
    'technique-card': TechniqueCard;
  }
}
