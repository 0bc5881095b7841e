import { defineElement } from '../../shared/define-element.js';
import { MassageContent } from './massage-content.js';

defineElement('massage-content', MassageContent);

declare global {
  interface HTMLElementTagNameMap {
    'massage-content': MassageContent;
  }
}
