/** What was edited in a baked snippet and is not taken over: told as the page itself tells its author. */
import { readEdits, settingsOf } from '../../src/baked/edits.js';
import { isChangedAround, readEntries } from '../../src/baked/entries.js';
import type { Snapshot } from '../../src/content/slices.js';
import { type Finding, nameOf, roots, wordsOf } from './strip-parts.js';
import { isTag } from './widgets.js';

/** The tag with what was baked into it, as the loader makes it of a wrapper. Nothing runs in its page. */
function asTag(root: Element): Element {
  if (!root.hasAttribute('data-massage-widget')) return root;
  const tag = root.ownerDocument.createElement(nameOf(root));
  for (const { name, value } of root.attributes)
    if (name.startsWith('data-') && name !== 'data-massage-widget') tag.setAttribute(name.slice('data-'.length), value);
  tag.append(...root.cloneNode(true).childNodes);
  return tag;
}

/** What a site may add to a widget itself. */
const theirs = '[slot], cost-option, [data-massage-widget], script, style, massage-faq details';

const closed = (text: string | null): string => wordsOf(text ?? '').replaceAll(' ', '');

/** What stands around the entries and did not before: nobody reads it where the widget shows itself. */
function addedAround(before: Element, after: Element): string[] {
  const copy = after.cloneNode(true) as Element;
  // What tells of an entry is ours, too.
  for (const { element } of readEntries(copy, after.localName))
    element.replaceWith(...element.querySelectorAll('[data-massage-part]'));
  for (const own of copy.querySelectorAll(theirs)) own.remove();
  const was = closed(before.textContent);
  const found: string[] = [];
  const texts = copy.ownerDocument.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode.textContent!.trim();
    if (!was.includes(closed(text))) found.push(text);
  }
  return found;
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface Told {
  readonly findings: readonly Finding[];
  /** Whether a passage of what was given is gone for a reason that has been named. */
  readonly isTold: (block: Element) => boolean;
}

/** Of one widget: as it was given, and as it was saved. */
function toldOf(given: Element, root: Element, content: Snapshot): Told {
  const after = asTag(root);
  const tag = after.localName;
  const entries = readEntries(after, tag);
  const { lost, problems } = readEdits(entries, content, settingsOf(after));
  const added = addedAround(given, after);
  // Without its mark an entry cannot be told from what stands around it.
  const isMarked = entries.every(({ hash }) => hash);
  const isChanged = added.length > 0 || (isMarked && isChangedAround(after, entries));
  const findings = [
    ...lost.map(({ what, why }) => [`${sentence(what)} cannot be taken over.`, why]),
    ...problems.map((problem) => [problem, 'With the script, readers do not see it.']),
    ...(isChanged
      ? [
          [
            `${tag} was edited around its entries: in a heading, a note, or a line on evidence${added[0] ? `, such as “${short(added[0])}”` : ''}.`,
            'With the script, ours are shown there. Words of your own stay in an answer of the questions, and above or below the snippet.',
          ],
        ]
      : []),
  ].map(([what = '', todo = '']): Finding => ({ level: 'changed', what, todo }));
  return {
    findings,
    isTold: (block) => {
      const id = block.closest('[data-massage-hash]')?.id;
      if (!given.contains(block)) return false;
      if (!id || block.closest('[data-massage-part]')) return isChanged;
      return lost.some(({ entry }) => entry.id === id);
    },
  };
}

/** Every edit that readers do not see once the script shows the widget. */
export function edits(given: HTMLElement, saved: HTMLElement, content: Snapshot): Told {
  const after = roots(saved);
  const told = roots(given)
    .filter((root) => isTag(nameOf(root)) && root.querySelector('[data-massage-hash]'))
    .flatMap((root) => {
      const same = after.find((one) => nameOf(one) === nameOf(root));
      return same ? [toldOf(root, same, content)] : [];
    });
  return {
    findings: told.flatMap(({ findings }) => findings),
    isTold: (block) => told.some(({ isTold }) => isTold(block)),
  };
}
