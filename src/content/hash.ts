/** Tells an edit from what a CMS does to typography. Pure and without imports: it also runs where baked text is read back. */

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  lsquo: "'",
  rsquo: "'",
  sbquo: "'",
  ldquo: '"',
  rdquo: '"',
  bdquo: '"',
  prime: "'",
  hyphen: '-',
  ndash: '-',
  mdash: '-',
  minus: '-',
  hellip: '…',
  times: '×',
  trade: '™',
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
};

const names = Object.keys(named).join('|');
/** `&amp;amp;` is what becomes of `&` when it is escaped once too often. */
const entity = new RegExp(`&(?:amp;)*(?:#(\\d{1,7})|#x([0-9a-f]{1,6})|(${names}));`, 'gi');

const letter = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');

/** Marks that nobody sees, and signs that HTML has no place for, such as come with text copied from a PDF: none is baked. */
const unseen = /[\u00AD\u200B-\u200F\u2060\uFEFF\p{Cc}\p{Noncharacter_Code_Point}]/gu;

const decodedOnce = (text: string): string =>
  text
    .replace(/[\t-\r\u0085]/g, ' ')
    .replace(unseen, '')
    .replace(entity, (_, decimal?: string, hex?: string, name = '') =>
      decimal || hex ? letter(decimal ? Number(decimal) : parseInt(hex!, 16)) : named[(name as string).toLowerCase()]!,
    );

/** An entity may hold another one. Each round leaves a shorter text, or the same. */
function decoded(text: string): string {
  const once = decodedOnce(text);
  return once === text ? text : decoded(once);
}

/**
 * The text without what a CMS may change by itself: curly or straight quotes, kinds of dashes, ellipses, signs for
 * "times" and trade marks, non-breaking and repeated white space, invisible marks, and ways to write entities.
 */
export const normalise = (text: string): string =>
  decoded(text)
    .normalize('NFC')
    .replace(/[\u2018\u2019\u201A\u201B\u2032\u00B4`]/g, "'")
    .replace(/[\u201C\u201D\u201E\u201F\u2033]|''/g, '"')
    .replace(/[-\u2010-\u2015\u2212]+/g, '-')
    .replace(/\.{3}/g, '…')
    .replace(/(?<=\d)x(?=\d)/g, '×')
    .replace(/\(tm\)/gi, '™')
    // WordPress spells its own name its own way.
    .replace(/Wordpress/g, 'WordPress')
    .replace(/\s+/g, ' ')
    .trim();

/** Eight hex digits (32-bit FNV-1a over UTF-8) for a text, the same however its typography is set. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(normalise(text))) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
