import type { Snapshot } from '../../content/slices.js';
import type { CostRow, Money, Per, Price } from './logic.js';
import type { CostModel } from './model.js';

/** What a `<cost-option>` says. */
export interface SitePrice {
  readonly low: number;
  readonly high: number;
  readonly per?: Per;
  readonly note: string;
}

/** A price that is not ours. */
export type OwnPrice = Pick<Price, 'low' | 'high'> &
  Partial<Price> & {
    /** Whose it is: "Price set by Oak Street". */
    readonly by: string;
    /** What the site says of it: "60 min". */
    readonly note?: string;
  };

/** Numbers by treatment id. */
type Counts = Readonly<Record<string, number | undefined>>;

/** What the page's author has set, and a reader has laid over it. */
export interface Settings {
  /** What to show, in order. */
  readonly ids: readonly string[];
  readonly weeks: number;
  /** Visits or months of medicine. */
  readonly counts: Counts;
  readonly own?: ReadonlyMap<string, OwnPrice>;
  readonly money: Money;
  /** Says whose price a row shows, where some are not ours. */
  readonly sourceView?: (row: CostRow, model: Pick<CostModel, 'rows' | 'say' | 'content'>) => unknown;
  /** Says what a span other than the usual one leaves as it is. */
  readonly planNoteView?: (model: CostModel) => unknown;
  /** The reader is not where our prices are from. */
  readonly abroad?: boolean;
  /** The notes to show at once, where some prices are not ours. */
  readonly notesOf?: (rows: readonly CostRow[], content: Snapshot) => string[];
  /** How many sources it all rests on, where that may be fewer than ours. */
  readonly countSources?: (model: CostModel) => number;
  /** All as the author has set it, where a reader may have changed it. */
  readonly author?: CostModel;
}

export interface TypedPrice {
  readonly low: string;
  readonly high: string;
}

/** What the reader has chosen and typed. Replaced whole, and never stored. */
export interface Choices {
  readonly weeks?: number;
  readonly counts: Counts;
  readonly hidden: readonly string[];
  /** The price of each row that counts now. */
  readonly own: Readonly<Record<string, Price>>;
  /** What was right when the reader left its field. What is wrong or half typed goes back to it. */
  readonly kept: Readonly<Record<'own', Readonly<Record<string, Price>>> & Record<'counts', Counts>>;
  /** What the reader has put into the fields, usable or not. */
  readonly typedCounts: Readonly<Record<string, string>>;
  readonly typedPrices: Readonly<Record<string, Partial<TypedPrice>>>;
  /** What is wrong with a field, by its key. */
  readonly errors: Readonly<Record<string, string>>;
}

export const untouched: Choices = {
  counts: {},
  hidden: [],
  own: {},
  kept: { own: {}, counts: {} },
  typedCounts: {},
  typedPrices: {},
  errors: {},
};

/** What the reader has done with a comparison. Nothing of it exists before the reader does something. */
export interface CostState {
  readonly choices: Choices;
  /** Prices are fields. */
  readonly editing: boolean;
  /** The fields of the plan are shown. */
  readonly planning: boolean;
  /** Ids of what is unfolded. */
  readonly open: readonly string[];
  /** Said politely to screen readers. */
  readonly status: string;
  /** Shown beside the buttons. */
  readonly note: string;
  /** Draws what only a reader who does something sees. */
  readonly more: typeof import('./more-view.js');
}
