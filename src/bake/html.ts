/** HTML as a tree of plain objects, and the one place that turns it into a string. */
import { safeHref } from '../shared/links.js';

/** Tags that every CMS we know keeps, also for authors who may not write any HTML. */
type Tag =
  | 'div'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'h5'
  | 'h6'
  | 'p'
  | 'ul'
  | 'ol'
  | 'li'
  | 'dl'
  | 'dt'
  | 'dd'
  | 'table'
  | 'caption'
  | 'thead'
  | 'tbody'
  | 'tr'
  | 'th'
  | 'td'
  | 'details'
  | 'summary'
  | 'strong'
  | 'em'
  | 'a';

type Name = 'id' | 'href' | 'scope' | 'open' | 'style' | `data-${string}`;
type Attributes = Readonly<Partial<Record<Name, string | boolean | undefined>>>;

export interface HtmlNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | boolean | undefined>>;
  readonly children: readonly (HtmlNode | string)[];
}

/** Nothing, a text, an element, or several. */
export type Html = HtmlNode | string | false | 0 | null | undefined | readonly Html[];

/** All that there is, without lists in lists. */
export const flat = (html: Html): (HtmlNode | string)[] => {
  if (!html) return [];
  if (typeof html === 'string' || 'tag' in html) return [html];
  return html.flatMap(flat);
};

/** One element. */
export const h = (tag: Tag, attributes: Attributes, ...children: Html[]): HtmlNode => ({
  tag,
  attributes,
  children: flat(children),
});

/** The element that holds all others. It alone may have a tag and attributes of any name. */
export const root = (tag: string, attributes: HtmlNode['attributes'], children: Html): HtmlNode => ({
  tag,
  attributes,
  children: flat(children),
});

/** A link; where its address is not safe to follow, only its text. */
export function link(href: string | null | undefined, ...children: Html[]): Html {
  const safe = href ? safeHref(href) : undefined;
  return safe === undefined ? children : h('a', { href: safe }, children);
}

const inline = ['strong', 'em', 'a'];
const isBlock = (child: HtmlNode | string | undefined): boolean =>
  typeof child === 'object' && !inline.includes(child.tag);

/** The text of a tree, a space between blocks. `without` names a marked part to leave out. */
export const textOf = (html: Html, without?: (node: HtmlNode) => boolean): string =>
  flat(html)
    .map((child) => {
      if (typeof child === 'string') return child;
      if (without?.(child)) return '';
      const text = textOf(child.children, without);
      return isBlock(child) ? ` ${text} ` : text;
    })
    .join('');

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // WordPress would run what looks like a shortcode.
  '[': '&#91;',
  ']': '&#93;',
};

/** Without line breaks, which a CMS would turn into tags, and without what HTML does not allow at all. */
const escaped = (text: string, needed: RegExp): string =>
  text
    .replace(/[\t-\r \u0085\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Noncharacter_Code_Point}]/gu, '')
    .replace(needed, (sign) => signs[sign]!);

const escapedValue = (text: string): string => escaped(text, /[&<>"[\]]/g);

/** WordPress makes an embed of an address that is all there is in a paragraph. */
const escapedText = (text: string): string => escaped(text, /[&<>[\]]/g).replaceAll('://', '&#58;//');

const safeName = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const named = (name: string): string => {
  if (!safeName.test(name)) throw new TypeError(`"${name}" is no name for a tag or attribute.`);
  return name;
};

/** Feeds and search engines take tags away: without a space at its end, a block's last word runs into the next block. */
const inside = (node: HtmlNode): string =>
  node.children
    .map((child, index, { [index + 1]: next }) => {
      const endsLine = !isBlock(child) && isBlock(next ?? node);
      return serialise(child) + (endsLine ? ' ' : '');
    })
    .join('');

/** A tree as one line of HTML. */
export function serialise(node: HtmlNode | string): string {
  if (typeof node === 'string') return escapedText(node);
  const { attributes } = node;
  const tag = named(node.tag);
  const opened = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => (value === true ? ` ${named(name)}` : ` ${named(name)}="${escapedValue(String(value))}"`));
  return `<${tag}${opened.join('')}>${inside(node)}</${tag}>`;
}
