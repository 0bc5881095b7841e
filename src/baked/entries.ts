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

const blocks = 'p, div, li, ul, ol, dt, dd, summary, caption, tr, td, th, h1, h2, h3, h4, h5, h6, br';

/** What a copy says. Blocks are parted, as they are where it was baked. */
function spacedText(copy: Element): string {
  for (const block of copy.querySelectorAll(blocks)) {
    block.prepend(' ');
    block.after(' ');
  }
  return copy.textContent ?? '';
}
const copyOf = (element: Element): Element => {
  const copy = element.cloneNode(true) as Element;
  for (const foreign of copy.querySelectorAll('script, style')) foreign.remove();
  return copy;
};

/** What an entry says, without what was baked in to tell of it. */
export function entryText(element: Element): string {
  const copy = copyOf(element);
  for (const part of copy.querySelectorAll('[data-massage-part]')) part.remove();
  return spacedText(copy);
}

/** What somebody may have added in the page. `<details>` right inside the tag are questions that it reads itself. */
const added: Readonly<Record<string, readonly string[]>> = {
  'massage-faq': [':scope * > details'],
  'cost-compare': ['tbody > tr'],
};

/** The entries of a baked snippet, in their order. */
export const readEntries = (root: Element, tag: string): BakedEntry[] =>
  [...root.querySelectorAll<HTMLElement>(['[data-massage-hash]', ...(added[tag] ?? [])].join())].map((element) => {
    const { massageHash: hash = '', massageOrigin: origin } = element.dataset;
    return { id: element.id, element, hash, edited: !hash || hashOf(entryText(element)) !== hash, origin: !!origin };
  });

/** What a site adds to a widget of any kind, beside what was baked in. */
const besides = ':scope > :is([slot], cost-option, [data-massage-widget]), massage-faq > details';

/**
 * Whether headings, notes or what we say of the entries is another than was baked. Not to be told where entries came or went:
 * their lines and headings come and go with them.
 */
export function isChangedAround(widget: Element, entries: readonly BakedEntry[]): boolean {
  const [count, hash] = widget.getAttribute('content-hash')?.split('-') ?? [];
  if (Number(count) !== entries.length || widget.querySelector(besides)) return false;
  const copy = copyOf(widget);
  for (const entry of copy.querySelectorAll('[data-massage-hash]'))
    entry.replaceChildren(...entry.querySelectorAll('[data-massage-part]'));
  return hashOf(spacedText(copy)) !== hash;
}

/** One claim of a baked snippet, as it was baked. */
export interface BakedClaim {
  /** The id of its entry in the page; of the claim itself where it stands in none. */
  readonly id: string;
  readonly mark: string;
}

/** What we claim in a baked snippet, in its order. */
export const readClaims = (root: Element): BakedClaim[] =>
  [...root.querySelectorAll<HTMLElement>('[data-massage-claim]')].map((element) => {
    const [id = '', mark = ''] = element.dataset['massageClaim']!.split(' ');
    return { id: element.closest('[data-massage-hash]')?.id || id, mark };
  });
