import { defineElement } from '../../shared/define-element.js';
import type { CostCompareEventMap } from './events.js';
import { CostCompare } from './cost-compare.js';

defineElement('cost-compare', CostCompare);

declare global {
  // They bubble and are composed: a document hears them, too.
  interface GlobalEventHandlersEventMap extends CostCompareEventMap {}
  interface HTMLElementTagNameMap {
    'cost-compare': CostCompare;
  }
}
