import { defineElement } from '../../shared/define-element.js';
import type { TechniquePickerEventMap } from './events.js';
import { TechniquePicker } from './technique-picker.js';

defineElement('technique-picker', TechniquePicker);

declare global {
  // They bubble and are composed: a document hears them, too.
  interface GlobalEventHandlersEventMap extends TechniquePickerEventMap {}
  interface HTMLElementTagNameMap {
    'technique-picker': TechniquePicker;
  }
}
