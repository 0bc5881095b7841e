/** Whether each widget's tag or box is still there, and only once. */
import { type Finding, found, nameOf, roots, some, wordsOf } from './strip-parts.js';
import { slipsIn } from './slips.js';
import { isTag } from './widgets.js';

/** Whether anything of a box is still there: its first words, or where it had none a box of the same looks. */
function wordsLeft(root: Element, saved: HTMLElement): boolean {
  const first = [...root.querySelectorAll('summary, p, li, td, th, h2, h3')].find((one) => one.textContent?.trim());
  if (first) return wordsOf(saved.textContent ?? '').includes(wordsOf(first.textContent ?? ''));
  const rest = root.getAttributeNames().filter((name) => name !== 'data-massage-widget');
  return found(saved, 'div').some((box) => rest.some((name) => box.getAttribute(name) === root.getAttribute(name)));
}

/** A snippet that was pasted once more below itself. */
export function twice(given: HTMLElement, saved: HTMLElement): Finding[] {
  const count = (body: HTMLElement, name: string) => roots(body).filter((root) => nameOf(root) === name).length;
  const names = [...new Set(roots(given).map(nameOf))].filter((name) => count(saved, name) > count(given, name));
  return names.length
    ? [
        {
          level: 'changed',
          what: `${some(names)} stands there twice.`,
          todo: 'Delete one of the two, or readers get everything double.',
        },
      ]
    : [];
}

export function boxes(given: HTMLElement, saved: HTMLElement): Finding[] {
  const left = roots(saved).map(nameOf);
  const missing = roots(given).filter((root) => !left.includes(nameOf(root)));
  const slips = slipsIn(saved).filter(({ tag }) => missing.some((root) => nameOf(root) === tag));
  const lost = missing.filter((root) => !slips.some(({ tag }) => nameOf(root) === tag));
  const tags = lost.filter((root) => isTag(root.localName)).map((root) => `<${root.localName}>`);
  const wrappers = lost.filter((root) => !isTag(root.localName));
  const isGone = (root: Element) => !wordsLeft(root, saved);
  const gone = wrappers.filter(isGone).map(nameOf);
  const unmarked = wrappers.filter((root) => !isGone(root)).map(nameOf);
  return [
    ...slips.map(({ written, meant }): Finding => ({
      level: 'lost',
      what: `There is no ${written}: ${meant} is meant.`,
      todo: 'Write it so, at the start and at the end of a tag, or paste the snippet again.',
    })),
    ...(tags.length
      ? [
          {
            level: 'lost',
            what: `${some(tags)} was removed: this system keeps no tags that it does not know.`,
            todo: 'Go back to step 1 and choose “WordPress, as author” or “Another system”: their snippets use a div.',
          } as const,
        ]
      : []),
    ...(gone.length
      ? [
          {
            level: 'lost',
            what: `${some(gone)} was removed, with all that was in it.`,
            todo: 'Paste the snippet again, into a block for HTML or code. If it goes again, take Rich text or Link.',
          } as const,
        ]
      : []),
    ...(unmarked.length
      ? [
          {
            level: 'lost',
            what: `The box around ${some(unmarked)} has lost its mark (data-massage-widget).`,
            todo: 'The script cannot find it now. Look for a block for HTML or code; if there is none, take Rich text or Link.',
          } as const,
        ]
      : []),
  ];
}
