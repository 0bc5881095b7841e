/** The fields of a question of one's own. */
import { addsTo, type Check, long, pairedWith, short, takenBefore } from './checks.js';
import { type Field, select } from './field.js';
import { isSafety } from './facts.js';

const both =
  (one: Check, other: Check): Check =>
  (...given) =>
    one(...given) ?? other(...given);

export const MOST_QUESTIONS = 12;
export const askFields = (index: number): readonly Field[] => {
  const at = `ask.${index}`;
  const answered = pairedWith(`${at}.answer`, 'Write the question, or remove the answer, too.');
  const asked = pairedWith(`${at}.question`, 'Write an answer, or remove the question.');
  const choice = select(`${at}.id`, 'This question', ({ questions }) => questions, {
    unset: 'is added to the list',
    note: addsTo,
  });
  return [
    {
      key: `${at}.question`,
      label: 'Question',
      kind: 'text',
      // On safety ours is asked.
      check: both(short, (text, facts, values) =>
        isSafety(values[`${at}.id`] ?? '', facts) ? undefined : answered(text, facts, values),
      ),
      always: true,
    },
    {
      key: `${at}.answer`,
      label: 'Answer',
      kind: 'long',
      check: both(long, asked),
      always: true,
      hint: 'A blank line starts a paragraph. **Bold**, lists with - and [links](https://example.com) work.',
    },
    { ...choice, check: both(choice.check, takenBefore(index)) },
  ];
};
