import { html, nothing, svg, type TemplateResult } from 'lit';
import { headingView } from '../../shared/heading-view.js';
import { amountText, axisOf, barOf, type CostRow, type Price, type Total } from './logic.js';
import type { CostModel } from './model.js';
import type { CostReader } from './reader.js';
import type { CostState } from './state.js';

/** What is shown, and how. */
export interface CostView extends CostModel, Partial<CostState> {
  readonly level: number;
  readonly shape: string;
  readonly editable: boolean;
  /** The reader's safety answers ask for medical help. */
  readonly careFirst: boolean;
  /** Says that what the reader asked for could not be loaded. */
  readonly failed: TemplateResult | typeof nothing;
  readonly meta: TemplateResult;
  /** Has the part that acts for the reader do something. */
  readonly act: (action: (reader: CostReader) => unknown) => void;
}

const columns = ['option', 'price', 'total', 'benefit', 'downside', 'details'] as const;

/** Amounts read from left to right in every script. */
const ltr = (text: string): TemplateResult => html`<bdi dir="ltr">${text}</bdi>`;

export function costView(view: CostView): TemplateResult {
  const { say, level, rows, more, careFirst, shape, weeksText: weeks } = view;
  const compared = rows.filter(({ treatment }) => !treatment.apart);
  const axis = axisOf(compared);
  const caption = say('caption', { weeks });
  // A wide table on a narrow screen scrolls by itself, so it must be reachable by keyboard.
  const scrolls = shape === 'table';
  return html`<slot name="heading">${headingView(level, say('title'), 'title')}</slot>
    <slot name="intro"><p class="intro">${say('intro')}</p></slot>
    ${careFirst && say('care-first') ? html`<p part="care" class="card care">${say('care-first')}</p>` : nothing}
    <div part="controls" class="row no-print">
      ${view.editable ? buttonView('edit', view) : nothing}${buttonView('plan', view, !!view.planning)}
    </div>
    ${view.failed}${more?.planView(view)}${view.planNoteView?.(view)}
    <p class="sr" role="status">${view.status}</p>
    ${
      compared[0]
        ? html`<div
              part="scroll"
              class="scroll"
              role=${scrolls ? 'region' : nothing}
              tabindex=${scrolls ? 0 : nothing}
              aria-label=${scrolls ? caption : nothing}
            >
              <div class="sheet" data-view=${shape}>
                <table part="table" role="table">
                  <caption>
                    ${caption}
                  </caption>
                  <thead role="rowgroup">
                    <tr role="row">
                      ${columns.map(
                        (column) =>
                          html`<th role="columnheader" scope="col" class="label quiet">
                            ${say(column, { weeks })}${column === 'total' ? scaleView(axis, view) : nothing}
                          </th>`,
                      )}
                    </tr>
                  </thead>
                  <tbody role="rowgroup">
                    ${(view.author ?? view).rows.map(({ treatment }) => {
                      const row = compared.find((other) => other.treatment === treatment);
                      // What a reader hides leaves its place empty, so that the rows below stay as they are.
                      return row ? rowView(row, axis, view) : nothing;
                    })}
                  </tbody>
                </table>
              </div>
            </div>
            <p class="quiet">${say('legend')}</p>`
        : more?.emptyView(view)
    }
    ${rows.filter(({ treatment }) => treatment.apart).map((row) => apartView(row, view))}
    <div part="notes">
      ${headingView(level + 1, say('notes'))}${view.notes.map((text) => html`<p>${text}</p>`)}
      ${foldView('more', 'notes', say('notes-more'), more?.notesView(view), view)}
    </div>
    <div part="actions" class="row no-print">
      ${(['copy', 'csv', 'print'] as const).map((action) => buttonView(action, view))}${more?.againView(view)}
    </div>
    ${careFirst ? nothing : html`<slot name="actions"></slot>`} ${view.meta}`;
}

/** A button, named after what the reader's part does. */
const buttonView = (
  action: 'edit' | 'plan' | 'copy' | 'csv' | 'print',
  { say, act, editing }: CostView,
  expanded?: boolean,
): TemplateResult =>
  html`<button
    class="button"
    part="button-${action}"
    aria-expanded=${expanded ?? nothing}
    @click=${() => act((reader) => reader[action]())}
  >
    ${say(editing && action === 'edit' ? 'own-end' : action)}
  </button>`;

/** Something that folds. What is in it comes with the first thing a reader does. */
const foldView = (
  part: string,
  id: string,
  label: unknown,
  content: unknown,
  { open, act }: CostView,
): TemplateResult =>
  html`<details
    part=${part}
    class="fold"
    ?open=${!!open?.includes(id)}
    @toggle=${({ target }: Event) => act((reader) => reader.fold(id, (target as HTMLDetailsElement).open))}
  >
    <summary>${label}</summary>
    ${content}
  </details>`;

const detailsView = (row: CostRow, view: CostView): TemplateResult =>
  foldView(
    'details',
    row.treatment.id,
    html`<span>${view.say('details')}<span class="sr">: ${row.treatment.name}</span></span>`,
    view.more?.factsView(row, view),
    view,
  );

function rowView(row: CostRow, axis: number, view: CostView): TemplateResult {
  const { say, range, weeksText: weeks } = view;
  const { treatment, price, total, times } = row;
  // The column's heading again, for cards. A screen reader has it from the table.
  const cell = (part: 'price' | 'total' | 'benefit' | 'downside', content: unknown) =>
    html`<td part=${part} role="cell">
      <span class="label quiet" aria-hidden="true">${say(part, { weeks })}</span>${content}
    </td>`;
  const amountView = (amount: Price | Total, text: unknown) =>
    html`<strong>${ltr(range(amount))}</strong> ${
        price?.high === 0 ? nothing : html`<span class="quiet">${text}</span>`
      }`;
  const priceView = price
    ? [amountView(price, say(`per-${price.per}`)), view.sourceView?.(row, view)]
    : say('no-price', view.money);
  return html`<tr part="row" role="row">
    <th role="rowheader" scope="row">${treatment.name}</th>
    ${cell('price', view.editing ? view.more?.priceFieldsView(row, view, priceView) : priceView)}${cell(
      'total',
      price && total
        ? [
            amountView(total, [say(`times-${price.per}`, { n: times! }), ' ', ltr(total.sum)]),
            barView(total, axis),
            scaleView(axis, view),
          ]
        : '–',
    )}${cell('benefit', treatment.benefits[0])}${cell('downside', treatment.downsides[0])}
    <td role="cell" class="more">${detailsView(row, view)}</td>
  </tr>`;
}

/** A picture of the range. The words beside it say the same. */
function barView(total: Total, axis: number): TemplateResult {
  const { start, end } = barOf(total, axis);
  // A line without length shows as a dot. An open end goes on in dashes that fade.
  return html`<svg part="bar" class="range" height="20" aria-hidden="true">
    <line class="bar" x1="${start}%" x2="${end}%" y1="10" y2="10" stroke-linecap=${end > start ? nothing : 'round'} />
    ${
      total.open
        ? svg`<line class="bar open" x1="${end}%" x2="200%" y1="10" y2="10" stroke-dasharray="0 4 5 3 3 3 1.5 9999" />`
        : nothing
    }
  </svg>`;
}

/** Both ends of the axis in words. */
const scaleView = (axis: number, { money }: CostView): TemplateResult | typeof nothing =>
  axis
    ? html`<span class="scale quiet" aria-hidden="true"
        >${ltr(amountText(0, money))}${ltr(amountText(axis, money))}</span
      >`
    : nothing;

/** What stands below the table, compared with nothing. */
const apartView = (row: CostRow, view: CostView): TemplateResult => {
  const { say, range } = view;
  const { price, treatment } = row;
  return html`<div part="apart" class="card">
    <p>
      <strong>${treatment.name}:</strong> ${
        price ? html`${ltr(range(price))}, ${say(`per-${price.per}`)}, ${say('apart')}` : say('no-price', view.money)
      }
      ${view.sourceView?.(row, view)}
    </p>
    ${detailsView(row, view)}
  </div>`;
};
