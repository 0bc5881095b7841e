/** Rich text of a site, as a small tree. All that it can say is in these types: there is no way to put markup through. */

export type Inline =
  | string
  | { readonly type: 'strong' | 'em'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] };

export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] };

export type Prose = readonly Block[];

const inlineText = (inline: Inline): string =>
  typeof inline === 'string' ? inline : inline.children.map(inlineText).join('');

const blockText = (block: Block): string =>
  block.type === 'paragraph'
    ? block.children.map(inlineText).join('')
    : block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '•'} ${item.map(blockText).join('\n')}`)
        .join('\n');

/** The same without its looks: for search, copying and structured data. Blocks are parted by a blank line. */
export const plainText = (prose: Prose): string => prose.map(blockText).join('\n\n');

/** An answer of ours that a site has added to: ours as it stands without that, and what stands below it. */
export interface Added {
  readonly ours: string;
  readonly theirs: Prose;
}

/** An answer of a site as a tree, and as plain text. */
export interface Answer {
  readonly rich: Prose;
  readonly answer: string;
}

const marks = /[*_`~<>#|\\&[\]@]|https?:|www\.|^\s*(?:[-+=]|\d+[.)])|^ {4}/m;
/** Whether there are signs that mean something in Markdown. Most answers have none, and need no parser. */
export const isMarked = (text: string): boolean => marks.test(text);

/** One line of plain text, as most answers are, says all by itself: there may be thousands, and none of them needs a tree. */
export const isLine = (text: string): boolean => !isMarked(text) && !/^\s|\n|\s$/.test(text);

/** Paragraphs, and all else as it was typed. */
export const asTyped = (text: string): Prose =>
  text.split(/\n\s*\n/).map((part) => ({ type: 'paragraph', children: [part.trim()] }));

export const answerOf = (rich: Prose): Answer => ({ rich, answer: plainText(rich) });
