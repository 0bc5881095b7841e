import type { Block, Inline, Prose } from '../../src/content/prose.js';

const inlineText = (inline: Inline): string => {
  if (typeof inline === 'string') return inline.replace(/[\\*_[\]`<]/g, '\\$&');
  const inside = inline.children.map(inlineText).join('');
  if (inline.type === 'link') return `[${inside}](${inline.href.replace(/[()\s]/g, encodeURIComponent)})`;
  const mark = inline.type === 'strong' ? '**' : '*';
  return `${mark}${inside}${mark}`;
};
const blockText = (block: Block): string =>
  block.type === 'paragraph'
    ? block.children.map(inlineText).join('')
    : block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${item.map(blockText).join(' ')}`)
        .join('\n');

/** Rich text as a person types it. */
export const markdownOf = (prose: Prose): string => prose.map(blockText).join('\n\n');
