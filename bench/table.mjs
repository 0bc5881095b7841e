/** Figures as Markdown. Pure. */
const cell = (value) => (value === undefined ? '–' : String(value));

/** A table whose first column is text. */
export const table = (head, rows) =>
  [
    `| ${head.join(' | ')} |`,
    `| ${head.map((_, index) => (index ? '--:' : '---')).join(' | ')} |`,
    ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
  ].join('\n');

export const times = (ratio) =>
  Number.isFinite(ratio) ? `${ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(2)}×` : undefined;
export const kilobytes = (bytes) => (Number.isFinite(bytes) ? (bytes / 1000).toFixed(1) : undefined);

/** Puts text between the two marks of a name. Throws where the page has none. */
export function fill(page, name, text) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  if (!page.includes(start) || !page.includes(end)) throw new Error(`docs/performance.md has no place for ${name}.`);
  return `${page.slice(0, page.indexOf(start))}${start}\n\n${text}\n\n${page.slice(page.indexOf(end))}`;
}
