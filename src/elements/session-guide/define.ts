import { defineElement } from '../../shared/define-element.js';
import { SessionGuide } from './session-guide.js';

defineElement('session-guide', SessionGuide);

declare global {
  interface HTMLElementTagNameMap {
    'session-guide': SessionGuide;
  }
}
