import { defineElement } from '../../shared/define-element.js';
import { MassageSafetyCheck } from './massage-safety-check.js';

defineElement('massage-safety-check', MassageSafetyCheck);

declare global {
  interface HTMLElementTagNameMap {
    'massage-safety-check': MassageSafetyCheck;
  }
}
