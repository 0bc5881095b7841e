/**
 * A price of your own, as a child of `<cost-compare>`. Of several for one option the last counts. One that cannot be used is
 * named in the console, and the row stays as it was.
 *
 * @element cost-option
 */
export interface CostOption {
  /** Which option: `stay-active`, `massage`, `physical-therapy`, `medication`, `meditation-yoga` or `surgery`. */
  for: string;
  /** The lowest price: a number, 0 or more, in the `currency` of the table. */
  low: number;
  /** The highest price. Default: `low`, which makes it one price. */
  high?: number;
  /** What it is paid for. Default: what the option is usually paid for. */
  per?: 'session' | 'month' | 'once';
  /** What it buys, in a few words, such as `60 min`. Default: nothing. */
  note?: string;
}
