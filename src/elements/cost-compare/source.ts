import { html, nothing, type TemplateResult } from 'lit';
import type { CostRow } from './logic.js';
import type { CostModel } from './model.js';

/** Has a bundled price, and not that of doing nothing. */
export const isOurs = ({ own, price }: CostRow): boolean => !!price && !own && price.high !== 0;

/** Whose price a row shows. */
export const sourceOf = (row: CostRow, { say }: Pick<CostModel, 'say'>): string =>
  row.own?.by ?? (isOurs(row) ? say('by-bundled') : '');

/** Some prices are the site's or the reader's, so that each must say whose it is. */
export const isMixed = (rows: readonly CostRow[]): boolean => rows.some(({ own }) => own);

const lineView = (text: string): TemplateResult => html`${' '}<br /><span class="quiet">${text}</span>`;

/** What the site says of its price, whose each price is where they are mixed, and whose the words of the row are. */
export const sourceView = (row: CostRow, model: Pick<CostModel, 'rows' | 'say' | 'content'>): TemplateResult => {
  const { own, treatment } = row;
  const { say, content, rows } = model;
  const site = content.siteName ?? '';
  return html`${own?.note ? html`<span class="quiet">, ${own.note}</span>` : nothing}${
    isMixed(rows) ? lineView(sourceOf(row, model)) : nothing
  }${treatment.origin ? lineView(say(`origin-${treatment.origin}`, { site })) : nothing}`;
};
