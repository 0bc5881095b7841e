/** A person's own words laid over our content, for snippets that have the words in them. */
import { loadWords, mergeContent } from '../../src/content/site/load.js';
import { type ContentProblem, problemText } from '../../src/content/site/problems.js';
import type { Snapshot } from '../../src/content/slices.js';
import type { Values } from './checks.js';
import type { Facts } from './facts.js';
import { type Ask, asksOf, contentOf, type OwnPrice, pricesOf } from './own.js';

interface Asked {
  readonly good: Values;
  readonly facts: Facts;
  readonly content: Snapshot;
}
interface Laid {
  readonly content: Snapshot;
  /** What was asked for, without the words that could not be used. */
  readonly good: Values;
  readonly problems: readonly string[];
}
interface Fault {
  /** How the keys of its fields begin. */
  readonly keys: string;
  readonly says: string;
}

const DATE = 'cost-compare.prices-as-of';

/** Which of a person's fields a problem of the content stands for. */
function faultOf(
  problem: ContentProblem,
  asks: readonly Ask[],
  prices: readonly OwnPrice[],
  facts: Facts,
): Fault | undefined {
  const { path, message } = problem;
  const [, list, index] = /^(faq\.entries|treatments)\[(\d+)\]/.exec(path) ?? [];
  const ask = list === 'faq.entries' ? asks[Number(index)] : undefined;
  if (ask) return { keys: `ask.${ask.at}.`, says: `Question ${ask.at + 1}: ${message}` };
  const price = list === 'treatments' ? prices[Number(index)] : undefined;
  if (!price) return path === 'reviewed' ? { keys: DATE, says: `Your prices are of: ${message}` } : undefined;
  const name = facts.treatments.find(({ value }) => value === price.id)?.label ?? price.id;
  return { keys: `price.${price.id}.`, says: `Price of ${name}: ${message}` };
}

const without = (good: Values, starts: readonly string[]): Values =>
  Object.fromEntries(Object.entries(good).filter(([key]) => !starts.some((start) => key.startsWith(start))));

/** Never rejects for what a person typed: what cannot be used is named, and the rest goes on without it. */
export async function ownWords({ good, facts, content }: Asked): Promise<Laid> {
  const asks = asksOf(good, facts);
  const prices = pricesOf(good, facts);
  const own = contentOf(asks, prices, good[DATE]);
  if (!own) return { content, good, problems: [] };
  const loaded = await loadWords({ content: own, src: '' }, '', content.locale, new AbortController().signal);
  if ('words' in loaded) {
    const siteName = good['all.site-name'] ?? '';
    return { content: mergeContent(content, { ...loaded.words, mode: 'extend', siteName }), good, problems: [] };
  }
  const all: Fault[] = ['ask.', 'price.', DATE].map((keys) => ({ keys, says: '' }));
  const faults = loaded.problems.map((problem) => faultOf(problem, asks, prices, facts));
  const known = faults.flatMap((fault) => fault ?? []);
  const isKnown = known.length === faults.length;
  const says = isKnown ? known.map((fault) => fault.says) : loaded.problems.map(problemText);
  const rest = await ownWords({
    good: without(
      good,
      (isKnown ? known : all).map(({ keys }) => keys),
    ),
    facts,
    content,
  });
  return { ...rest, problems: [...says.map((line) => `${line}. The snippet does without it.`), ...rest.problems] };
}
