import { hashOf } from '../content/hash.js';

/** One entry of a baked snippet as it stands in the page now. */
export interface BakedEntry {
  /** The id in the page, with the widget's prefix. */
  readonly id: string;
  readonly element: HTMLElement;
  /** Of its text as it was baked. Empty: somebody wrote the entry in the page itself. */
  readonly hash: string;
  /** The text is another than was baked, whatever a CMS has made of its quotes and dashes. */
  readonly edited: boolean;
  /** A site's own words or price when it was baked. */
  readonly origin: boolean;
}

const blocks = 'p, div, li, ul, ol, summary, tr, td, th, h1, h2, h3, h4, h5, h6, br';

/** What an entry says, without what was baked in to tell of it. Blocks are parted, as they are where it was baked. */
export function entryText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('[data-massage-part], script, style')) part.remove();
  for (const block of copy.querySelectorAll(blocks)) {
    block.prepend(' ');
    block.after(' ');
  }
  return copy.textContent ?? '';
}

/** What somebody may have added in the page. `<details>` right inside the tag are questions that it reads itself. */
const added: Readonly<Record<string, string>> = {
  'massage-faq': ', :scope * > details',
  'cost-compare': ', tbody > tr',
};

/** The entries of a baked snippet, in their order. */
export const readEntries = (root: Element, tag: string): BakedEntry[] =>
  [...root.querySelectorAll<HTMLElement>(`[data-massage-hash]${added[tag] ?? ''}`)].map((element) => {
    const { massageHash: hash = '', massageOrigin: origin } = element.dataset;
    return { id: element.id, element, hash, edited: !hash || hashOf(entryText(element)) !== hash, origin: !!origin };
  });
