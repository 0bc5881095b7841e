import { defineElement } from '../../shared/define-element.js';
import { VisitSheet } from './visit-sheet.js';

defineElement('visit-sheet', VisitSheet);

declare global {
  interface HTMLElementTagNameMap {
    'visit-sheet': VisitSheet;
  }
}
