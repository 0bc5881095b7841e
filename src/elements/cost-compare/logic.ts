import type { Treatment } from '../../content/schema.js';
import type { Choices, Settings, SitePrice } from './state.js';

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

export const monthsIn = (weeks: number): number => Math.ceil(weeks / 4.348);

/** "$1,125", or "$85.50" where there are cents. */
export const amountText = (amount: number, { locale, currency }: Money): string =>
  new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    ...(amount % 1 ? {} : { minimumFractionDigits: 0, maximumFractionDigits: 0 }),
  }).format(amount);

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
  const count = (amount: number) => Math.round(amount * times * 100) / 100;
  return {
    low: count(low),
    high: high === null ? high : count(high),
    open: open || high === null,
    sum: (per === 'once' ? '' : `${times} × `) + rangeText(treatment.price, money),
  };
}

const BASELINE = 'stay-active';

/** Ids to show, in order: those asked for or all; waiting stands first unless it is left out; what stands apart is last. */
export function optionIds(treatments: readonly Treatment[], asked: readonly string[], baseline: boolean): string[] {
  const ids = asked[0] ? asked : treatments.map(({ id }) => id);
  const all = asked.includes(BASELINE) ? ids : [BASELINE, ...ids.filter((id) => id !== BASELINE)];
  return rowsOf(all, treatments)
    .filter(({ id }) => baseline || id !== BASELINE)
    .sort((one, other) => +!!one.apart - +!!other.apart)
    .map(({ id }) => id);
}

const rowsOf = (ids: readonly string[], treatments: readonly Treatment[]): Treatment[] =>
  ids.flatMap((id) => treatments.filter((treatment) => treatment.id === id));

export interface CostRow {
  readonly treatment: Treatment;
  /** Absent: nobody has given a price in this currency. */
  readonly price?: Price;
  /** The price before a reader changes it. */
  readonly given?: Price;
  /** Whose price it is. */
  readonly by: 'bundled' | 'site' | 'reader' | 'nobody';
  /** What the site says of its price: "60 min". */
  readonly note: string;
  readonly times: number;
  /** What the reader can count: absent where the time span decides. */
  readonly counts?: 'session' | 'month';
  readonly total?: Total;
}

/** A bundled price is in dollars and is never converted; nothing costs nothing anywhere. */
const givenPrice = ({ price }: Treatment, site: SitePrice | undefined, { currency }: Money): Price | undefined =>
  site ? { per: price.per, open: false, ...site } : currency === 'USD' || price.high === 0 ? price : undefined;

/** Every option with its price and what it costs. */
export const buildRows = (treatments: readonly Treatment[], settings: Settings, choices: Choices): CostRow[] =>
  rowsOf(optionIds(treatments, settings.asked, settings.baseline), treatments).map((treatment) => {
    const { id, course } = treatment;
    const own = choices.own[id];
    const ofSite = settings.site?.get(id);
    const given = givenPrice(treatment, ofSite, settings.money);
    const price = own ?? given;
    if (!price) return { treatment, by: 'nobody', note: '', times: 0 };
    const { per } = price;
    const medicine = id === 'medication';
    const typed = choices.counts[id];
    const count = typed ?? settings.counts[id];
    const plan = {
      weeks: choices.weeks ?? settings.weeks,
      sessions: medicine ? typed : count,
      months: medicine ? (count ?? course.months) : undefined,
    };
    const priced = { course, price };
    return {
      treatment,
      given,
      price,
      by: own ? 'reader' : ofSite ? 'site' : 'bundled',
      note: own ? '' : (ofSite?.note ?? ''),
      times: timesOf(priced, plan),
      counts: per === 'session' || (medicine && per === 'month') ? per : undefined,
      total: costOver(priced, plan, settings.money),
    };
  });

/** The one scale of all bars. */
export interface Axis {
  readonly max: number;
  readonly ticks: readonly number[];
}

/** A scale from zero in round steps that holds every total. */
export function axisOf(rows: readonly CostRow[]): Axis {
  const fifth = Math.max(0, ...rows.map(({ total }) => total?.high ?? total?.low ?? 0)) / 5;
  if (!fifth) return { max: 1, ticks: [0] };
  const power = 10 ** Math.floor(Math.log10(fifth));
  const step = power * [1, 2, 2.5, 5, 10].find((factor) => factor * power >= fifth)!;
  const steps = Math.ceil((fifth * 5) / step - 1e-9);
  return { max: steps * step, ticks: Array.from({ length: steps + 1 }, (_, index) => index * step) };
}

/** Where a bar starts and ends, in per cent of the axis. */
export const barOf = ({ low, high }: Total, { max }: Axis) => {
  const percent = (value: number) => Math.round((value / max) * 1e4) / 100;
  return { start: percent(low), end: percent(high ?? max) };
};
