import type { FaqContent, FaqEntry } from '../../content/schema.js';

export interface FaqGroup {
  /** Empty where the site has chosen the questions itself. */
  readonly title: string;
  readonly entries: readonly FaqEntry[];
}

interface Choice {
  readonly items: readonly string[];
  readonly exclude: readonly string[];
  readonly topic: string;
}

/** From so many questions on, one button opens all answers. */
export const ALL_FROM = 4;

/** Whether there is a search box: from 8 questions on, unless the site says otherwise. */
export const isSearchable = (count: number, search = 'auto'): boolean =>
  search === 'on' || (search !== 'off' && count >= 8);

/** The questions to show, under their topics; a site's own choice keeps the site's order and needs no topics. */
export function groupQuestions({ topics, entries }: FaqContent, { items, exclude, topic }: Choice): FaqGroup[] {
  const left = entries.filter(({ id }) => !exclude.includes(id));
  if (items.length) return [{ title: '', entries: items.flatMap((id) => left.find((entry) => entry.id === id) ?? []) }];
  const groups = topics
    .filter(({ id }) => !topic || id === topic)
    .map(({ id, title }) => ({ title: topic ? '' : title, entries: left.filter((entry) => entry.topic === id) }));
  return groups.filter((group) => group.entries.length);
}

/** The paragraphs of a text: parted by blank lines. */
export const paragraphsOf = (text: string): string[] => text.split(/\n\s*\n/).map((part) => part.trim());

/** An answer as plain text. */
const answerText = ({ lead, answer }: FaqEntry): string => `${lead}\n\n${answer}`.trim();

/** One question and its answer as plain text. */
export const entryText = (entry: FaqEntry): string => `${entry.question}\n\n${answerText(entry)}`;

/** schema.org's FAQPage, with the very text that is shown. */
export const toFaqPage = (entries: readonly FaqEntry[]): object => ({
  '@context': 'https://schema.org',
  '@type': 'FAQPage',
  mainEntity: entries.map((entry) => ({
    '@type': 'Question',
    name: entry.question,
    acceptedAnswer: { '@type': 'Answer', text: answerText(entry) },
  })),
});
