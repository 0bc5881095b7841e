import type { BakedEventMap } from '../../baked/events.js';

export interface CostChangeDetail {
  /** The weeks that are compared over now. */
  readonly weeks: number;
  /** Ids of the options shown. Never a price that was typed. */
  readonly options: readonly string[];
}

export interface CostExportDetail {
  /** How it was taken along. */
  readonly format: 'text' | 'csv' | 'print';
}

/** The reader changed the time span, the plan, the options or a price. */
export class CostChangeEvent extends Event {
  constructor(readonly detail: CostChangeDetail) {
    super('cost-change', { bubbles: true, composed: true });
  }
}

/** The reader copied, downloaded or printed the table. */
export class CostExportEvent extends Event {
  constructor(readonly detail: CostExportDetail) {
    super('cost-export', { bubbles: true, composed: true });
  }
}

/** The events of `<cost-compare>` by name. */
export interface CostCompareEventMap extends BakedEventMap {
  'cost-change': CostChangeEvent;
  'cost-export': CostExportEvent;
}
