import { defineElement } from '../../shared/define-element.js';
import { MassageFaq } from './massage-faq.js';

defineElement('massage-faq', MassageFaq);

declare global {
  interface HTMLElementTagNameMap {
    'massage-faq': MassageFaq;
  }
}
