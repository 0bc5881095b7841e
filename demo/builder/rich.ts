/** Without the boxes and marks that only a script would read: for editors that take formatted text. */
export function plainRich(lines: readonly string[]): string {
  const parsed = new DOMParser().parseFromString(lines.join(''), 'text/html');
  for (const details of parsed.querySelectorAll('details')) {
    const summary = details.querySelector('summary');
    const question = parsed.createElement('h4');
    question.append(...(summary?.childNodes ?? []));
    summary?.remove();
    details.replaceWith(question, ...details.childNodes);
  }
  const out = [...parsed.body.querySelectorAll('[data-massage-widget], [data-content-version], [content-version]')];
  for (const box of [...parsed.body.querySelectorAll('div'), ...out]) box.replaceWith(...box.childNodes);
  for (const element of parsed.body.querySelectorAll('*'))
    for (const { name } of [...element.attributes])
      if (!['href', 'scope'].includes(name)) element.removeAttribute(name);
  return parsed.body.innerHTML;
}
