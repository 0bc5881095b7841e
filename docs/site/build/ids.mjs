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

/** The same Markdown with the list in place of `<!-- ids -->`. */
export const fillIds = (markdown, content) => markdown.replace(/^<!-- ids -->$/m, () => idList(content));
