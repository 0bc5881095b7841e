/**
 * Questions and answers in plain words: all that most sites bring. What is well formed beyond doubt is taken here, so that a
 * page with nothing wrong does not load the schema. Everything else is for `validate.ts`, which also says what is wrong.
 */
import { locales } from '../locales.js';
import { defaultStore } from '../store.js';
import { SAFETY_TOPIC } from './advice.js';
import { ID_LENGTH, idPattern, NO_ID } from './sections.js';
import type { SiteContent } from './schema.js';

interface Question {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly topic?: string;
}

/** What is longer than any answer ought to be is looked at twice. */
const LONG = 10_000;

/** Ends the attempt. Nobody sees it: the full check follows. */
class Doubt extends Error {}
const insist = (isSure: boolean): void => {
  if (!isSure) throw new Doubt();
};

/** What the object itself holds, if that is these keys and no other. Each is read once: a getter may answer differently. */
function table<K extends string>(given: unknown, keys: ReadonlySet<K>): Readonly<Partial<Record<K, unknown>>> {
  insist(typeof given === 'object' && given !== null && !Array.isArray(given));
  const held = { ...(given as Partial<Record<K, unknown>>) };
  insist(Object.keys(held).every((key) => (keys as ReadonlySet<string>).has(key)));
  return held;
}

const contentKeys = new Set(['faq'] as const);
const faqKeys = new Set(['entries'] as const);
const entryKeys = new Set(['id', 'topic', 'question', 'answer'] as const);

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONG && /\S/.test(value);
const isId = (value: unknown): value is string =>
  isText(value) && value.length <= ID_LENGTH && value !== NO_ID && idPattern.test(value);

function readQuestion(given: unknown): Question {
  const { id, topic, question, answer } = table(given, entryKeys);
  if (!isId(id) || !isText(question) || !isText(answer)) throw new Doubt();
  if (topic === undefined) return { id, question, answer };
  if (!isId(topic)) throw new Doubt();
  return { id, topic, question, answer };
}

/** A site's content where it is nothing but questions that raise no doubt; else nothing. */
export async function takeQuestions(given: unknown, locale: string): Promise<SiteContent | undefined> {
  if (!Object.hasOwn(locales, locale)) return undefined;
  let entries: readonly Question[];
  try {
    const list = table(table(given, contentKeys).faq, faqKeys).entries;
    insist(Array.isArray(list));
    entries = Array.from(list as readonly unknown[], readQuestion);
  } catch {
    return undefined;
  }
  const { faq } = await defaultStore.load(locale, ['core', 'faq']);
  const topics = new Set(faq?.topics.map(({ id }) => id));
  const ours = new Set(faq?.entries.filter(({ topic }) => topic === SAFETY_TOPIC).map(({ id }) => id));
  const isSure =
    new Set(entries.map(({ id }) => id)).size === entries.length &&
    entries.every(({ id, topic }) => !ours.has(id) && (topic === undefined || topics.has(topic)));
  return isSure ? { faq: { entries } } : undefined;
}
