import type { Content } from '../../src/content/schema.js';
import { SAFETY_TOPIC } from '../../src/content/site/advice.js';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What the content offers to choose from. */
export interface Facts {
  readonly topics: readonly Choice[];
  readonly questions: readonly (Choice & { readonly topic: string })[];
  readonly techniques: readonly Choice[];
  readonly treatments: readonly (Choice & { readonly per: string; readonly price: string })[];
}

/** Our answers on what is safe stay: a person's own words are added below them. */
export const isSafety = (id: string, { questions }: Pick<Facts, 'questions'>): boolean =>
  questions.some(({ value, topic }) => value === id && topic === SAFETY_TOPIC);

const range = (low: number, high: number | null, open: boolean): string =>
  `$${low.toLocaleString('en')}${high && high !== low ? `–$${high.toLocaleString('en')}` : ''}${open ? '+' : ''}`;

export const factsOf = ({
  faq,
  techniques,
  treatments,
}: Pick<Content, 'faq' | 'techniques' | 'treatments'>): Facts => ({
  topics: faq.topics.map(({ id, title }) => ({ value: id, label: title })),
  questions: faq.entries.map(({ id, question, topic = '' }) => ({ value: id, label: question, topic })),
  techniques: techniques.map(({ id, name }) => ({ value: id, label: name })),
  treatments: treatments
    .filter(({ price }) => price.high !== 0)
    .map(({ id, name, price }) => ({
      value: id,
      label: name,
      per: price.per,
      price: range(price.low, price.high, price.open),
    })),
});
