/** `llms.txt`: the site as a list of plain Markdown files, for programs that read. */

export function llmsText(navigation, { line }) {
  const lines = [
    '# massage-widgets',
    '',
    `> ${line}`,
    '',
    'Every page of this site is also a Markdown file, named below.',
  ];
  for (const { title, pages } of navigation)
    lines.push('', `## ${title}`, '', ...pages.map((page) => `- [${page.title}](${page.path}.md): ${page.line}`));
  return `${lines.join('\n')}\n`;
}
