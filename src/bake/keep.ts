/** Styles that keep what is baked in as tall as the widget, whatever a site's own styles make of paragraphs. */
import { flat, type Html, type HtmlNode } from './html.js';
import type { Baking } from './parts.js';

export const styled = (node: HtmlNode, ...styles: readonly string[]): HtmlNode => ({
  ...node,
  attributes: {
    ...node.attributes,
    style: [node.attributes['style'], ...styles].filter(Boolean).join(';') || undefined,
  },
});

/** Gives a part the measures that it has in the widget, where they are wanted. */
export const keeping =
  ({ room }: Pick<Baking, 'room'>) =>
  (node: HtmlNode, ...styles: readonly string[]): HtmlNode =>
    room ? styled(node, ...styles) : node;

/** What a browser gives a paragraph, and many a site takes away. */
const MARGIN = 'margin:1em 0';

/**
 * Blocks that stand apart also where a site has no margins. Margins of neighbours fall into one, so that every second block
 * brings them for both, and the last for the gap below it.
 */
export function spaced(html: Html, baking: Pick<Baking, 'room'>): (HtmlNode | string)[] {
  const keep = keeping(baking);
  const blocks = flat(html);
  return blocks.map((block, index) =>
    typeof block === 'object' && (index % 2 === 0 || index === blocks.length - 1) ? keep(block, MARGIN) : block,
  );
}
