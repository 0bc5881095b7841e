import { defineElement } from '../../shared/define-element.js';
import type { MassageSafetyCheckEventMap } from './events.js';
import { MassageSafetyCheck } from './massage-safety-check.js';

defineElement('massage-safety-check', MassageSafetyCheck);

declare global {
  // They bubble and are composed: a document hears them, too.
  interface GlobalEventHandlersEventMap extends MassageSafetyCheckEventMap {}
  interface HTMLElementTagNameMap {
    'massage-safety-check': MassageSafetyCheck;
  }
}
