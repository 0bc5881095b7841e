/** A site's own questions, written as `<details id><summary>` inside the element. Loaded when there are some. */
import { plainText } from '../../content/prose.js';
import { mergeContent, type OwnWords } from '../../content/site/merge.js';
import type { FaqContent } from '../../content/schema.js';
import type { Snapshot } from '../../content/slices.js';
import { knownIds } from '../../shared/attributes.js';
import { warn } from '../../shared/diagnostics.js';
import type { MassageFaq } from './massage-faq.js';
import { type OwnQuestion, readQuestions } from './read-questions.js';

/** Questions as a site's own words: the id of one of ours replaces it, any other adds one. */
export function wordsOf({ faq }: Snapshot, questions: readonly OwnQuestion[]): Pick<OwnWords, 'content' | 'prose'> {
  const { topics = [] } = faq ?? {};
  const entries = questions.map(({ rich: _rich, topic, ...question }) => ({
    ...question,
    ...(topics.some(({ id }) => id === topic) ? { topic } : {}),
    answer: question.id,
  }));
  const prose = new Map(questions.map(({ id, rich }) => [id, { rich, answer: plainText(rich) }]));
  return { content: { faq: { entries } }, prose };
}

/** New questions that the element's own choice leaves out: easily forgotten, and nothing would be seen of them. */
const leftOut = ({ entries }: FaqContent, questions: readonly OwnQuestion[], { items, topic }: MassageFaq): string[] =>
  questions.flatMap((question) => {
    const { id } = question;
    if (entries.some((ours) => ours.id === id)) return [];
    if (items)
      return items.split(/[\s,]+/).includes(id) ? [] : [`<details id="${id}"> is not shown: add "${id}" to items.`];
    if (!topic || question.topic === topic) return [];
    return [`<details id="${id}"> is not shown: give it data-topic="${topic}", or take topic away.`];
  });

/** Lays what stands inside an element over the content; nothing while there is no content yet. */
export type OwnQuestions = (content: Snapshot) => Snapshot;

/** Elements whose questions are watched. The browser forgets the watch together with the element. */
const watched = new WeakSet<Element>();

/** Reads the questions inside an element, and lays them over any content that comes. `changed` follows each edit. */
export function ownQuestions(element: MassageFaq, changed: () => void): OwnQuestions {
  if (!watched.has(element)) {
    watched.add(element);
    new MutationObserver(changed).observe(element, { characterData: true, childList: true, subtree: true });
  }
  const { questions, problems } = readQuestions(element.querySelectorAll(':scope > details'), element.idPrefix);
  for (const problem of problems) warn(element, problem);
  const laid = new WeakMap<Snapshot, Snapshot>();
  return (content) => {
    if (!content.faq || !questions.length) return content;
    const topics = content.faq.topics.map(({ id }) => id);
    for (const { topic } of questions) if (topic) knownIds(element, 'data-topic', topic, topics);
    for (const problem of leftOut(content.faq, questions, element)) warn(element, problem);
    let merged = laid.get(content);
    if (!merged) {
      const siteName = element.siteName || (content.siteName ?? '');
      merged = mergeContent(content, { ...wordsOf(content, questions), mode: 'extend', siteName, addedSafety: [] });
      laid.set(content, merged);
    }
    return merged;
  };
}
