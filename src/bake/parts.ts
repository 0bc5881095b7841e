/** What all baked widgets are made of. */
import { type Marked, markOf } from '../content/claim-mark.js';
import type { Block, Inline, Prose } from '../content/prose.js';
import type { Snapshot } from '../content/slices.js';
import { citationOf, sourcesOf } from '../shared/citation.js';
import { emergencyText } from '../shared/emergency.js';
import { type CommonWord, evidenceText } from '../shared/evidence.js';
import { type Say, sayFrom } from '../shared/words.js';
import type { Attributes } from './attributes.js';
import { hashOf } from '../content/hash.js';
import { h, type Html, type HtmlNode, link, textOf } from './html.js';
import { keeping } from './keep.js';
import { type BakeWords, bakeWords } from './words.js';

/** What is baked, and how. */
export interface Baking {
  readonly content: Snapshot;
  readonly attributes: Attributes;
  /** Level of the widget's heading. */
  readonly level: number;
  /** Two letters in upper case, or nothing. */
  readonly region: string;
  /** Who speaks where words are not ours. */
  readonly site: string;
  /** `style` attributes are welcome. */
  readonly styled: boolean;
  /** So are those that keep the room which the widget will need. */
  readonly room: boolean;
}

interface Claimed extends Marked {
  readonly origin?: 'edited' | 'added' | undefined;
}

/**
 * Marks what we say about an entry, such as its evidence: no edit of it counts, since a site cannot change our grades.
 * `data-*` attributes survive in WordPress, also for authors.
 */
type Part = 'origin' | 'emergency' | 'meta';
const isPart = ({ attributes }: HtmlNode): boolean => 'data-massage-part' in attributes;
const part = (name: Part, ...children: Html[]): HtmlNode => h('p', { 'data-massage-part': name }, children);

/** What an entry says, without its marked parts. */
const entryText = (children: Html): string => textOf(children, isPart);

/** What else an entry carries. */
interface Carried {
  readonly open?: boolean;
  /** Its words, or its price, are a site's: they stay when ours change. */
  readonly origin?: Claimed['origin'];
  /** A site's own price, to be read back from the page. */
  readonly price?: Readonly<Record<'low' | 'high' | 'per', string>>;
}

/**
 * One entry: found again by its id, with the hash of its text as it was baked. Another hash of the text in the page means
 * that somebody has edited it. The text itself cannot tell: a CMS sets its own quotes and dashes.
 */
export const entry = (
  tag: 'details' | 'div' | 'li' | 'p' | 'tr',
  id: string,
  children: Html,
  { open, origin, price }: Carried = {},
): HtmlNode =>
  h(
    tag,
    {
      id,
      'data-massage-hash': hashOf(entryText(children)),
      'data-massage-origin': origin,
      'data-massage-low': price?.low,
      'data-massage-high': price?.high,
      'data-massage-per': price?.per,
      open,
    },
    children,
  );

const isEntry = ({ attributes }: HtmlNode): boolean => 'data-massage-hash' in attributes;
const nodesIn = (node: HtmlNode): HtmlNode[] => node.children.filter((child) => typeof child === 'object');
const partsIn = (node: HtmlNode): HtmlNode[] =>
  nodesIn(node).flatMap((child) => (isPart(child) ? [child] : partsIn(child)));
const around = (node: HtmlNode): HtmlNode => ({
  ...node,
  children: isEntry(node)
    ? partsIn(node)
    : node.children.map((child) => (typeof child === 'object' ? around(child) : child)),
});
const countEntries = (node: HtmlNode): number =>
  nodesIn(node).reduce((count, child) => count + countEntries(child), isEntry(node) ? 1 : 0);

/**
 * What stands around the entries, and how many there are: headings, notes, and what we say of each entry. The loader tells the
 * page's author when it has been edited.
 */
export function aroundHash(html: Html): string {
  const all = h('div', {}, html);
  return `${countEntries(all)}-${hashOf(textOf(around(all)))}`;
}

/** Says words of the named groups, of the baking itself, and those that all share. */
export const sayIn = <K extends string>({ content }: Baking, ...groups: string[]): Say<K | keyof BakeWords> =>
  sayFrom({ ...content, ui: { bake: bakeWords[content.locale] ?? {}, ...content.ui } }, ...groups, 'bake', 'common');

/** A part that opens without script. */
export const fold = (summary: string, ...children: Html[]): HtmlNode =>
  h('details', {}, h('summary', {}, h('strong', {}, summary)), children);

export const heading = (level: number, ...children: Html[]): HtmlNode =>
  h(`h${Math.min(level, 6) as 2 | 3 | 4 | 5 | 6}`, {}, children);

/** A list; nothing where it would be empty. */
export const list = (items: readonly Html[]): Html =>
  items.length > 0 && h('ul', {}, ...items.map((item) => h('li', {}, item)));

export const labelled = (label: string, ...children: Html[]): Html => [h('strong', {}, `${label}:`), ' ', children];

/** Short names of the published sources, each with a link. */
export function sourceNames(refs: readonly string[], { content }: Baking): Html {
  return refs.map((ref, index) => {
    const known = content.references?.find(({ id }) => id === ref);
    const name = known?.short || known?.title || citationOf(ref);
    return [index ? '; ' : '', link(known?.url, name)];
  });
}

/** Direction, certainty and sources of one claim: "Small benefit. Very uncertain. Sources: ..." */
export function evidenceLine(claim: Claimed, baking: Baking, more: readonly string[] = []): Html {
  const say = sayIn<CommonWord>(baking);
  const grade = claim.evidence ? evidenceText(claim.evidence, say) : '';
  const refs = [...new Set([...sourcesOf([claim]), ...more])];
  return (
    (grade || refs[0]) &&
    h(
      'p',
      {
        'data-massage-part': 'evidence',
        // Tells later whether we still say so. A site's own words are not ours to correct.
        'data-massage-claim': claim.origin ? undefined : `${claim.id ?? ''} ${markOf(claim)}`,
      },
      grade,
      grade && refs[0] && ' ',
      refs[0] && [say('sources'), ': ', sourceNames(refs, baking), '.'],
    )
  );
}

/** Whose words these are where a site wrote them, and who set their grade. */
export function originLine({ origin, evidence }: Claimed, baking: Baking): Html {
  if (!origin) return [];
  const say = sayIn<CommonWord>(baking);
  const { site } = baking;
  const isSet = evidence?.gradedBy === 'site' && evidence.grade !== 'ungraded';
  return part('origin', say(`origin-${origin}`, { site }), isSet && ` ${say('graded-site', { site })}`);
}

/** Which number to call, in words. */
export const emergencyLine = (baking: Baking): HtmlNode =>
  part('emergency', h('strong', {}, emergencyText(baking.region, sayIn<CommonWord>(baking))));

/** The line at the foot of every widget. */
export function footer(claims: readonly Claimed[], baking: Baking, more: readonly string[] = []): HtmlNode {
  const { content, attributes } = baking;
  const say = sayIn<CommonWord>(baking);
  const n = new Set([...sourcesOf(claims), ...more]).size;
  const site = attributes['site-name'] || content.siteName;
  const facts = [
    say('not-advice'),
    say('meta-checked'),
    n && say('meta-sources', { n }),
    content.funding,
    site && say('meta-site', { site }),
  ];
  // As far from what is above and below as in the widget.
  return keeping(baking)(part('meta', facts.filter(Boolean).join(' ')), 'margin:20px 0 24px;padding-top:9px');
}

const inlineHtml = (inline: Inline): Html => {
  if (typeof inline === 'string') return inline;
  const children = inline.children.map(inlineHtml);
  return inline.type === 'link' ? link(inline.href, children) : h(inline.type, {}, children);
};

const blockHtml = (block: Block): Html => {
  if (block.type === 'paragraph') return h('p', {}, block.children.map(inlineHtml));
  const items = block.items.map((item) =>
    h(
      'li',
      {},
      // A line of a list is no paragraph of its own, unless it has several.
      item.map((inner, index) =>
        inner.type === 'paragraph' && !index ? inner.children.map(inlineHtml) : blockHtml(inner),
      ),
    ),
  );
  return h(block.ordered ? 'ol' : 'ul', {}, items);
};

/** Rich text of a site, from its tree. */
export const proseHtml = (prose: Prose): Html => prose.map(blockHtml);
