import { plainText, type Prose } from '../prose.js';

/** An answer of a site as a tree, and as plain text. */
export interface Answer {
  readonly rich: Prose;
  readonly answer: string;
}

const marks = /[*_`~<>#|\\&[\]@]|https?:|www\.|^\s*(?:[-+=]|\d+[.)])|^ {4}/m;
/** Whether there are signs that mean something in Markdown. Most answers have none, and need no parser. */
export const isMarked = (text: string): boolean => marks.test(text);

/** Paragraphs, and all else as it was typed. */
export const asTyped = (text: string): Prose =>
  text.split(/\n\s*\n/).map((part) => ({ type: 'paragraph', children: [part.trim()] }));

export const answerOf = (rich: Prose): Answer => ({ rich, answer: plainText(rich) });

/** Reads answers. The parser loads where one of them needs it. */
export async function readAnswers(answers: readonly string[]): Promise<ReadonlyMap<string, Answer>> {
  const { readMarkdown } = answers.some(isMarked)
    ? await import('./markdown.js')
    : { readMarkdown: (text: string) => answerOf(asTyped(text)) };
  return new Map(answers.map((text) => [text, readMarkdown(text)]));
}
