import { defineElement } from '../../shared/define-element.js';
import { CostCompare } from './cost-compare.js';

defineElement('cost-compare', CostCompare);

declare global {
  interface HTMLElementTagNameMap {
    'cost-compare': CostCompare;
  }
}
