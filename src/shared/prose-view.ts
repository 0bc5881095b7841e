import { html, type TemplateResult } from 'lit';
import type { Block, Inline, Prose } from '../content/prose.js';
import { safeHref } from './links.js';

/** Rich text of a site from its tree: only what these lines name can come out of it. */
export const proseView = (prose: Prose): TemplateResult[] => prose.map(blockView);

function blockView(block: Block): TemplateResult {
  if (block.type === 'paragraph') return html`<p>${inlinesView(block.children)}</p>`;
  const items = block.items.map((item) => html`<li>${itemView(item)}</li>`);
  return block.ordered
    ? html`<ol>
        ${items}
      </ol>`
    : html`<ul>
        ${items}
      </ul>`;
}

/** A line of a list is no paragraph of its own, unless it has several. */
const itemView = (item: readonly Block[]): unknown =>
  item.map((block, index) => (block.type === 'paragraph' && !index ? inlinesView(block.children) : blockView(block)));

/** Most lines are one text, which needs no list around it. */
const inlinesView = (inlines: readonly Inline[]): unknown =>
  inlines.length === 1 ? inlineView(inlines[0]!) : inlines.map(inlineView);

function inlineView(inline: Inline): unknown {
  if (typeof inline === 'string') return inline;
  const children = inlinesView(inline.children);
  if (inline.type === 'strong') return html`<strong>${children}</strong>`;
  if (inline.type === 'em') return html`<em>${children}</em>`;
  const href = inline.type === 'link' ? safeHref(inline.href) : undefined;
  return href === undefined ? children : html`<a href=${href}>${children}</a>`;
}
