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

/** What the site says of its price, and whose each price is where they are mixed. */
export const sourceView = (row: CostRow, model: Pick<CostModel, 'rows' | 'say'>): TemplateResult => {
  const note = row.own?.note;
  return html`${note ? html`<span class="quiet">, ${note}</span>` : nothing}${
    isMixed(model.rows) ? html`${' '}<br /><span class="quiet">${sourceOf(row, model)}</span>` : nothing
  }`;
};
