import { defineElement } from '../../shared/define-element.js';
import { TechniquePicker } from './technique-picker.js';

defineElement('technique-picker', TechniquePicker);

declare global {
  interface HTMLElementTagNameMap {
    'technique-picker': TechniquePicker;
  }
}
