import type { Treatment } from '../../content/schema.js';
import type { OwnPrice, Settings } from './state.js';

export type Price = Treatment['price'];
export type Per = Price['per'];

/** How long and how often. What is left out follows from the treatment's usual course. */
export interface Plan {
  readonly weeks?: number;
  readonly sessions?: number;
  readonly months?: number;
}

/** What a plan costs. `high: null`: nobody can name a top price. */
export interface Total {
  readonly low: number;
  readonly high: number | null;
  /** It can cost more than `high`. */
  readonly open: boolean;
  /** How the total came about, in signs only: `10 × $60–$120`. */
  readonly sum: string;
}

/** How amounts are written. */
export type Money = Readonly<Record<'locale' | 'currency', string>>;

type Priced = Pick<Treatment, 'price'> & Partial<Pick<Treatment, 'course'>>;

export const DOLLARS: Money = { locale: 'en', currency: 'USD' };
const MEDICINE = 'medication';
const BASELINE = 'stay-active';

export const monthsIn = (weeks: number): number => Math.ceil(weeks / 4.348);

/** Making a format takes a browser two hundred times as long as using it, and a change writes dozens of amounts. */
const formats: Record<string, Intl.NumberFormat> = {};

/** "$1,125", or "$85.50" where there are cents. Whole dollars need no format: the first one takes longer than a whole first paint. */
export const amountText = (amount: number, { locale, currency }: Money): string => {
  const key = locale + currency + !(amount % 1);
  return key === 'enUSDtrue'
    ? `$${amount}`.replace(/\B(?=(\d{3})+$)/g, ',')
    : (formats[key] ??= new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        maximumFractionDigits: amount % 1 ? undefined : 0,
      })).format(amount);
};

/** "$60–$120", "$20–$100+", "$10,000+" or "$85". An open-ended range never shows a top price without its plus sign. */
export const rangeText = ({ low, high, open }: Pick<Price, 'low' | 'high' | 'open'>, money: Money): string =>
  amountText(low, money) +
  (high === null || high === low ? '' : `–${amountText(high, money)}`) +
  (open || high === null ? '+' : '');

/** How many times the price is paid. Nothing is added beyond the plan that is given; less than nothing is nothing. */
const timesOf = ({ price: { per }, course }: Priced, { weeks, sessions, months }: Plan): number =>
  Math.max(
    0,
    (per === 'session'
      ? (sessions ?? course?.sessions)
      : per === 'month'
        ? (months ?? (weeks === undefined ? course?.months : monthsIn(weeks)))
        : 1) ?? 1,
  ) || 0;

/**
 * What one treatment costs over a plan. A price per session counts `sessions`, else the usual course; a price per month
 * counts `months`, else every month that `weeks` begin; a price paid once counts once.
 */
export function costOver(treatment: Priced, plan: Plan, money: Money = DOLLARS): Total {
  const { low, high, open, per } = treatment.price;
  const times = timesOf(treatment, plan);
  const count = (amount: number) => Math.round(amount * times * 100) / 100 || 0;
  return {
    low: count(low),
    high: high === null ? high : count(high),
    open: open || high === null,
    sum: (per === 'once' ? '' : `${times} × `) + rangeText(treatment.price, money),
  };
}

/** Ids to show, in order: those asked for or all. Waiting stands first where nobody asked for it, unless it is left out. */
export function optionIds(treatments: readonly Treatment[], asked: readonly string[], baseline: boolean): string[] {
  const ids = asked[0] ? asked : treatments.map(({ id }) => id);
  return (ids.includes(BASELINE) ? ids : [BASELINE, ...ids]).filter((id) => baseline || id !== BASELINE);
}

export interface CostRow {
  readonly treatment: Treatment;
  /** The price of the site or the reader. */
  readonly own?: OwnPrice;
  /** Absent: nobody has given a price in this currency. */
  readonly price?: Price;
  readonly times?: number;
  readonly total?: Total;
  /** What a reader can count: visits, or months of medicine. Nothing where the time span decides. */
  readonly counts?: 'session' | 'month';
}

/** A count that somebody gave, if it can be used. */
export const countIn = (most: number, given = 0): number | undefined =>
  Number.isInteger(+given) && given > 0 && given <= most ? +given : undefined;

/**
 * Every option with its price and what it costs. A bundled price is in dollars and is never converted; nothing costs nothing
 * anywhere. A price of the site's content counts among `own`, or not at all.
 */
export const buildRows = (treatments: readonly Treatment[], { ids, own, counts, weeks, money }: Settings): CostRow[] =>
  ids
    .flatMap((id) => treatments.filter((treatment) => treatment.id === id))
    .map((treatment) => {
      const { id, course, price: ours } = treatment;
      const given = own?.get(id);
      const price = given
        ? { per: ours.per, open: false, ...given }
        : (money.currency === 'USD' && !ours.origin) || ours.high === 0
          ? ours
          : undefined;
      if (!price) return { treatment };
      const { per } = price;
      const medicine = id === MEDICINE;
      const count = countIn(99, counts[id]);
      const plan = { weeks, sessions: count, months: medicine ? (count ?? course.months) : undefined };
      const priced = { course, price };
      return {
        treatment,
        own: given,
        price,
        times: timesOf(priced, plan),
        total: costOver(priced, plan, money),
        counts: per === 'session' || (medicine && per === 'month') ? per : undefined,
      };
    });

/** Where the one scale of all bars ends: a round number that holds every total. */
export function axisOf(rows: readonly CostRow[]): number {
  const top = Math.max(0, ...rows.map(({ total }) => total?.high ?? total?.low ?? 0));
  const step = 10 ** Math.floor(Math.log10(top)) / 2;
  return Math.ceil(top / step) * step || 0;
}

/** Where a bar starts and ends, in per cent of the axis. */
export const barOf = ({ low, high }: Total, end: number) => {
  const percent = (value: number) => (value / (end || 1)) * 100;
  return { start: percent(low), end: percent(high ?? end) };
};
