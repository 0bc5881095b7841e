import type { CostCompare } from './cost-compare.js';
import type { Money, Per, Price } from './logic.js';
import type { CostModel } from './model.js';

/** What a `<cost-option>` says. */
export interface SitePrice {
  readonly low: number;
  readonly high: number;
  readonly per?: Per;
  readonly note: string;
}

/** Numbers by treatment id. */
type Counts = Readonly<Record<string, number | undefined>>;

/** What the page's author has set. */
export interface Settings {
  /** Ids in the order asked for; empty for all. */
  readonly asked: readonly string[];
  readonly baseline: boolean;
  readonly weeks: number;
  /** Visits or months of medicine. */
  readonly counts: Counts;
  readonly site?: ReadonlyMap<string, SitePrice>;
  /** "Price set by Oak Street". */
  readonly bySite?: string;
  /** The reader is outside the United States, as far as we know. */
  readonly abroad?: boolean;
  readonly money: Money;
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
  /** The last good price of each row. */
  readonly own: Readonly<Record<string, Price>>;
  /** What stands in the fields, usable or not. */
  readonly typedCounts: Readonly<Record<string, string>>;
  readonly typedPrices: Readonly<Record<string, TypedPrice>>;
  /** What is wrong with a field, by its key. */
  readonly errors: Readonly<Record<string, string>>;
}

export const untouched: Choices = { counts: {}, hidden: [], own: {}, typedCounts: {}, typedPrices: {}, errors: {} };

/** What the reader has done with a comparison. */
export interface CostState {
  readonly choices: Choices;
  readonly editing: boolean;
  /** Ids of what is unfolded. */
  readonly open: readonly string[];
  /** Said politely to screen readers. */
  readonly status: string;
  /** Shown beside the buttons. */
  readonly note: string;
  /** Draws what only a reader who does something sees. Loaded then. */
  readonly more?: typeof import('./more-view.js');
}

/** The element, as the part that acts for the reader sees it. */
export interface CostHost {
  readonly element: CostCompare;
  readonly model: () => CostModel | undefined;
  readonly state: () => CostState;
  readonly change: (change: Partial<CostState>) => void;
  /** Waits until the last change is shown. `updateComplete` would wait for the one who asks. */
  readonly rendered: () => Promise<unknown>;
}
