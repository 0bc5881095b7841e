/** Reads questions that are written as `<details id><summary>`. */
import type { Block, Inline, Prose } from '../../content/prose.js';
import { linkFault } from '../../shared/link-fault.js';
import { safeHref } from '../../shared/links.js';

export interface OwnQuestion {
  readonly id: string;
  readonly topic?: string;
  readonly question: string;
  readonly rich: Prose;
}

const blocks =
  'address article blockquote div dd dl dt figure figcaption footer header main p pre section table tr'.split(' ');
const silent = ['script', 'style', 'template', 'noscript', 'summary'];

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
/** Says nothing of the answer: it is not text, or was baked in to tell of the answer. */
const isSilent = (node: Element): boolean => silent.includes(node.localName) || node.hasAttribute('data-massage-part');
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

function inlineOf(node: Node): Inline[] {
  if (isText(node)) return [oneLine(node.data)];
  if (!isElement(node) || isSilent(node)) return [];
  const children = [...node.childNodes].flatMap(inlineOf);
  switch (node.localName) {
    case 'b':
    case 'strong':
      return [{ type: 'strong', children }];
    case 'i':
    case 'em':
      return [{ type: 'em', children }];
    case 'br':
      return [' '];
    case 'a': {
      const href = node.getAttribute('href');
      return href !== null && safeHref(href) ? [{ type: 'link', href, children }] : children;
    }
    default:
      return children;
  }
}

/** The blocks of an answer. Whatever stands between them is a paragraph, too. */
function blocksOf(parent: Element): Block[] {
  const found: Block[] = [];
  let line: Inline[] = [];
  const endLine = () => {
    const children = trimmed(line);
    if (children.length) found.push({ type: 'paragraph', children });
    line = [];
  };
  for (const node of parent.childNodes) {
    if (isElement(node) && isSilent(node)) continue;
    const name = isElement(node) ? node.localName : '';
    if (name === 'ul' || name === 'ol') {
      endLine();
      const items = [...(node as Element).children].filter((item) => item.localName === 'li').map(blocksOf);
      found.push({ type: 'list', ordered: name === 'ol', items });
    } else if (/^h[1-6]$/.test(name)) {
      endLine();
      // A heading inside an answer would break the outline of the page.
      line = [{ type: 'strong', children: [...node.childNodes].flatMap(inlineOf) }];
      endLine();
    } else if (blocks.includes(name)) {
      endLine();
      found.push(...blocksOf(node as Element));
    } else line.push(...inlineOf(node));
  }
  endLine();
  return found;
}

/** Without the white space that only laid out the source. */
function trimmed(line: readonly Inline[]): Inline[] {
  const joined = line.filter((inline) => inline !== '');
  const last = joined.length - 1;
  return joined
    .map((inline, index) => {
      if (typeof inline !== 'string') return inline;
      const start = index ? inline : inline.trimStart();
      return index === last ? start.trimEnd() : start;
    })
    .filter((inline) => inline !== '');
}

/** "Where can I park?" is `where-can-i-park`. */
const idOf = (question: string): string =>
  oneLine(question.normalize('NFKD').replace(/[^\w\s-]/g, ''))
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');

const questionIn = (details: Element): string =>
  oneLine(details.querySelector(':scope > summary')?.textContent ?? '').trim();

/** The id of a question: the one given, without the prefix that it has in addresses, or one made of its words. */
export function idOfQuestion(details: Element, idPrefix: string): string {
  const given = details.id.startsWith(idPrefix) ? details.id.slice(idPrefix.length) : details.id;
  // People write ids as they write words: `Cost` is meant for `cost`.
  return idOf(given || questionIn(details));
}

/** What no answer holds. It stands in one where a `</details>` is missing: the browser puts all that follows inside. */
const swallowed = 'details, main, footer, form, h1, massage-faq, technique-picker, cost-compare';

/** The questions, and a sentence for each that cannot be used. */
export function readQuestions(items: Iterable<Element>, idPrefix: string) {
  const questions: OwnQuestion[] = [];
  const problems: string[] = [];
  for (const [index, details] of [...items].entries()) {
    const question = questionIn(details);
    const id = idOfQuestion(details, idPrefix);
    const topic = details.closest('[data-topic]')?.getAttribute('data-topic');
    const rich = blocksOf(details);
    const place = `<details> ${index + 1}${details.id ? ` (id="${details.id}")` : ''}`;
    const inside = details.querySelector(swallowed);
    if (inside) problems.push(`${place} has no </details>: <${inside.localName}> and what follows is taken into it.`);
    const lost = details.querySelector('img, picture, video, audio, iframe, table, input, button');
    if (lost) problems.push(`${place}: answers are text, lists and links, so <${lost.localName}> is not shown as one.`);
    for (const link of details.querySelectorAll('a[href]')) {
      const fault = linkFault(link.getAttribute('href')!);
      if (fault) problems.push(`${place}: the link "${oneLine(link.textContent ?? '').trim()}"${fault}.`);
    }
    if (!question) problems.push(`${place} has no <summary> with a question in it, so it is left out.`);
    else if (!rich.length) problems.push(`${place} has no answer after its <summary>, so it is left out.`);
    else if (questions.some((other) => other.id === id))
      problems.push(`${place}: "${id}" is there twice. Only the first one counts.`);
    else questions.push({ id, question, rich, ...(topic ? { topic } : {}) });
  }
  return { questions, problems };
}
