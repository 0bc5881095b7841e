import type { Evidence, FaqContent, FaqEntry } from './schema.js';

type Topic = FaqContent['topics'][number];

/**
 * Reads questions written as plain text, in blocks parted by a blank line. A block of one line is a topic, of all questions up
 * to the next: its id, and its title. Any other block is a question, line by line: its id and the question; the answer in one
 * sentence; each paragraph of the rest; grade, direction, who graded it, and the sources.
 *
 * @param checked The day on which all answers were checked against their sources.
 */
export function readFaq(text: string, checked: string): { topics: Topic[]; entries: Omit<FaqEntry, 'keywords'>[] } {
  const topics: Topic[] = [];
  const entries: Omit<FaqEntry, 'keywords'>[] = [];
  let topic = '';
  for (const block of text.split('\n\n')) {
    const [head, lead, ...answer] = block.split('\n') as [string, string?, ...string[]];
    const [id, title] = head.split(/ (.*)/) as [string, string];
    if (!lead) {
      topics.push({ id: (topic = id), title });
      continue;
    }
    const [grade, direction, gradedBy, ...refs] = answer.pop()!.split(' ');
    const evidence = { grade, direction, gradedBy, refs, checked } as Evidence;
    entries.push({ id, topic, question: title, lead, answer: answer.join('\n\n'), evidence });
  }
  return { topics, entries };
}
