/** A person's own questions and prices, out of what they typed. */
import { parsePrice } from '../../src/elements/cost-compare/parse-price.js';
import type { Values } from './checks.js';
import { type Facts, isSafety } from './facts.js';
import { MOST_QUESTIONS } from './ask-fields.js';
import type { Tag } from './widgets.js';

export interface Ask {
  readonly id: string;
  readonly question: string;
  /** Paragraphs parted by a blank line, Markdown allowed. */
  readonly answer: string;
  readonly topic?: string;
  /** The place among the fields, from 0. */
  readonly at: number;
  /** Ours stays, and the answer is added below it. */
  readonly adds: boolean;
}
export interface OwnPrice {
  readonly id: string;
  readonly low: number;
  readonly high: number;
  readonly per: string;
}

const slug = (question: string): string =>
  question
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-')
    .slice(0, 60)
    .replace(/-+$/, '');

function freeId(wanted: string, isTaken: (id: string) => boolean): string {
  let id = wanted;
  for (let count = 2; isTaken(id); count += 1) id = `${wanted}-${count}`;
  return id;
}

/**
 * Those with question and answer. Where one topic is shown, they join it: else they would not be seen. What is added to one
 * of ours on safety stays with it, under our question.
 */
export function asksOf(good: Values, facts: Facts): Ask[] {
  const { questions } = facts;
  const taken = new Set<string>(questions.map(({ value }) => value));
  const used = new Set<string>();
  const asks: Ask[] = [];
  const only = good['massage-faq.topic'];
  for (let index = 0; index < MOST_QUESTIONS; index += 1) {
    const [question = '', answer = '', ours = ''] = ['question', 'answer', 'id'].map(
      (part) => good[`ask.${index}.${part}`],
    );
    const adds = isSafety(ours, facts);
    if (!(question || adds) || !answer || used.has(ours)) continue;
    const id = ours || freeId(slug(question) || `own-${index + 1}`, (one) => taken.has(one) || used.has(one));
    used.add(id);
    const kept = adds ? questions.find(({ value }) => value === id)?.label : undefined;
    asks.push({ id, question: kept ?? question, answer, at: index, adds, ...(only && !adds ? { topic: only } : {}) });
  }
  return asks;
}

export function pricesOf(good: Values, { treatments }: Facts): OwnPrice[] {
  return treatments.flatMap(({ value: id, per }) => {
    const low = parsePrice(good[`price.${id}.low`] ?? '');
    const high = parsePrice(good[`price.${id}.high`] ?? '') ?? low;
    return low === undefined || high === undefined ? [] : [{ id, low, high: Math.max(low, high), per }];
  });
}

interface Asked {
  readonly widgets: readonly Tag[];
  readonly good: Values;
  readonly facts: Facts;
}

/** Those that a chosen widget shows. */
export function ownOf({ widgets, good, facts }: Asked) {
  const asks = widgets.includes('massage-faq') ? asksOf(good, facts) : [];
  const prices = widgets.includes('cost-compare') ? pricesOf(good, facts) : [];
  return { asks, prices, count: asks.length + prices.length };
}

const entryOf = ({ id, question, answer, topic, adds }: Ask): object =>
  adds ? { id, answer } : { id, question, answer, ...(topic ? { topic } : {}) };

/** The same as a content file has it; nothing where there is nothing of one's own. */
export function contentOf(asks: readonly Ask[], prices: readonly OwnPrice[], reviewed?: string): object | undefined {
  if (!asks.length && !prices.length) return undefined;
  return {
    ...(reviewed && /^\d{4}-\d{2}-\d{2}$/.test(reviewed) ? { reviewed } : {}),
    ...(asks.length ? { faq: { entries: asks.map(entryOf) } } : {}),
    ...(prices.length
      ? { treatments: prices.map(({ id, low, high, per }) => ({ id, price: { low, high, per, open: false } })) }
      : {}),
  };
}
