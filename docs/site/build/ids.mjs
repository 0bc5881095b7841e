/** The ids that attributes and files name, from the content itself. */

const codes = (entries) => entries.map(({ id }) => `\`${id}\``).join(' ');

/** As a Markdown list: questions by topic, then prices and styles. */
export const idList = ({ faq, treatments, techniques }) =>
  [
    ...faq.topics.map(({ id, title }) => {
      const entries = faq.entries.filter(({ topic }) => topic === id);
      return `- Questions, topic \`${id}\` (${title}): ${codes(entries)}`;
    }),
    `- Prices: ${codes(treatments)}`,
    `- Styles: ${codes(techniques)}`,
  ].join('\n');

/** What the picker asks, and the ids of its answers, as a table. */
export const answerTable = ({ picker }) =>
  [
    '| question | id | answers |',
    '| --- | --- | --- |',
    ...picker.questions.map(({ id, question, answers }) => `| ${question} | \`${id}\` | ${codes(answers)} |`),
  ].join('\n');

/** The same Markdown with the lists in place of `<!-- ids -->` and `<!-- answers -->`. */
export const fillIds = (markdown, content) =>
  markdown.replace(/^<!-- ids -->$/m, () => idList(content)).replace(/^<!-- answers -->$/m, () => answerTable(content));
