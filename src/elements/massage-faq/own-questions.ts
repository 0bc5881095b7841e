/** A site's own questions, written as `<details id><summary>` inside the element. Loaded when there are some. */
import { type Block, type Inline, plainText, type Prose } from '../../content/prose.js';
import { mergeContent } from '../../content/site/merge.js';
import type { FaqContent } from '../../content/schema.js';
import type { Snapshot } from '../../content/slices.js';
import { knownIds } from '../../shared/attributes.js';
import { warn } from '../../shared/diagnostics.js';
import { safeHref } from '../../shared/links.js';
import type { MassageFaq } from './massage-faq.js';

interface OwnQuestion {
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
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

function inlineOf(node: Node): Inline[] {
  if (isText(node)) return [oneLine(node.data)];
  if (!isElement(node) || silent.includes(node.localName)) return [];
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

/** What no answer holds. It stands in one where a `</details>` is missing: the browser puts all that follows inside. */
const swallowed = 'details, main, footer, form, h1, massage-faq, technique-picker, cost-compare';

/** The questions, and a sentence for each that cannot be used. */
export function readQuestions(host: Element, idPrefix: string) {
  const questions: OwnQuestion[] = [];
  const problems: string[] = [];
  for (const [index, details] of [...host.querySelectorAll(':scope > details')].entries()) {
    const question = oneLine(details.querySelector(':scope > summary')?.textContent ?? '').trim();
    const given = details.id.startsWith(idPrefix) ? details.id.slice(idPrefix.length) : details.id;
    // People write ids as they write words: `Cost` is meant for `cost`.
    const id = idOf(given || question);
    const topic = details.getAttribute('data-topic');
    const rich = blocksOf(details);
    const place = `<details> ${index + 1}${details.id ? ` (id="${details.id}")` : ''}`;
    const inside = details.querySelector(swallowed);
    if (inside) problems.push(`${place} has no </details>: <${inside.localName}> and what follows is taken into it.`);
    if (!question) problems.push(`${place} has no <summary> with a question in it, so it is left out.`);
    else if (!rich.length) problems.push(`${place} has no answer after its <summary>, so it is left out.`);
    else if (questions.some((other) => other.id === id))
      problems.push(`${place}: "${id}" is there twice. Only the first one counts.`);
    else questions.push({ id, question, rich, ...(topic ? { topic } : {}) });
  }
  return { questions, problems };
}

/** Lays a site's own questions over the content: the id of one of ours replaces it, any other adds one. */
export function withQuestions(content: Snapshot, questions: readonly OwnQuestion[], siteName: string): Snapshot {
  const { topics = [] } = content.faq ?? {};
  const entries = questions.map(({ rich: _rich, topic, ...question }) => ({
    ...question,
    ...(topics.some(({ id }) => id === topic) ? { topic } : {}),
    answer: question.id,
  }));
  const prose = new Map(questions.map(({ id, rich }) => [id, { rich, answer: plainText(rich) }]));
  return mergeContent(content, { content: { faq: { entries } }, mode: 'extend', siteName, prose, addedSafety: [] });
}

/** New questions that the element's own choice leaves out: easily forgotten, and nothing would be seen of them. */
const leftOut = ({ entries }: FaqContent, questions: readonly OwnQuestion[], { items, topic }: MassageFaq): string[] =>
  questions.flatMap((question) => {
    const { id } = question;
    if (entries.some((ours) => ours.id === id)) return [];
    if (items) return items.split(/[\s,]+/).includes(id) ? [] : [`<details id="${id}"> is not shown: add "${id}" to items.`];
    if (!topic || question.topic === topic) return [];
    return [`<details id="${id}"> is not shown: give it data-topic="${topic}", or take topic away.`];
  });

/** Lays what stands inside an element over the content; nothing while there is no content yet. */
export type OwnQuestions = (content: Snapshot) => Snapshot;

/** Elements whose questions are watched. The browser forgets the watch together with the element. */
const watched = new WeakSet<Element>();

/** Reads the questions inside an element, and lays them over any content that comes. `changed` follows each edit. */
export function ownQuestions(element: MassageFaq, changed: () => void): OwnQuestions {
  if (!watched.has(element)) {
    watched.add(element);
    new MutationObserver(changed).observe(element, { characterData: true, childList: true, subtree: true });
  }
  const { questions, problems } = readQuestions(element, element.idPrefix);
  for (const problem of problems) warn(element, problem);
  const laid = new WeakMap<Snapshot, Snapshot>();
  return (content) => {
    if (!content.faq || !questions.length) return content;
    const topics = content.faq.topics.map(({ id }) => id);
    for (const { topic } of questions) if (topic) knownIds(element, 'data-topic', topic, topics);
    for (const problem of leftOut(content.faq, questions, element)) warn(element, problem);
    const merged = laid.get(content) ?? withQuestions(content, questions, element.siteName || (content.siteName ?? ''));
    laid.set(content, merged);
    return merged;
  };
}
