import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Snapshot } from '../../content/slices.js';
import { headingView } from '../../shared/heading-view.js';
import { amountText, type Axis, axisOf, barOf, type CostRow, type Price, type Total } from './logic.js';
import type { CostModel } from './model.js';
import type { CostReader } from './reader.js';
import type { CostState } from './state.js';

/** What is shown, and how. */
export interface CostView extends CostModel, CostState {
  readonly choices: CostModel['choices'];
  readonly content: Snapshot;
  readonly level: number;
  readonly shape: string;
  readonly editable: boolean;
  /** The reader's safety answers ask for medical help. */
  readonly careFirst: boolean;
  readonly meta: TemplateResult;
  /** Has the part that acts for the reader do something. */
  readonly act: (action: (reader: CostReader) => unknown) => void;
}

const columns = ['option', 'price', 'total', 'benefit', 'downside', 'details'] as const;
/** The buttons below the table. Each is named after what the reader's part does. */
const exits = ['copy', 'csv', 'print', 'again'] as const;

/** Amounts read from left to right in every script. */
const ltr = (text: string): TemplateResult => html`<bdi dir="ltr">${text}</bdi>`;

export function costView(view: CostView): TemplateResult {
  const { say, level, rows, more, act, careFirst, editing, weeksText: weeks, shape } = view;
  const compared = rows.filter(({ treatment }) => !treatment.apart);
  const axis = axisOf(compared);
  const ready = () => act(() => {});
  const caption = say('caption', { weeks });
  // A wide table on a narrow screen scrolls by itself, so it must be reachable by keyboard.
  const scrolls = shape === 'table';
  return html`<slot name="heading">${headingView(level, say('title'), 'title')}</slot>
    <slot name="intro"><p class="intro">${say('intro')}</p></slot>
    ${careFirst ? html`<p part="care" class="card care">${say('care-first')}</p>` : nothing}
    <div part="controls" class="card no-print" role="group" aria-label=${say('plan')}>
      <div class="fields">${spanView(view)}${rows.map((row) => countView(row, view))}</div>
      <div class="row">
        ${
          view.editable
            ? html`<button part="own" class="button" @click=${() => act((reader) => reader.edit())}>
                ${say(editing ? 'own-end' : 'own-start')}
              </button>`
            : nothing
        }
        ${editing ? more?.hintView(view) : nothing}
        ${foldView(
          'options',
          'options',
          say('options', { n: rows.length, all: view.offered.length }),
          more?.optionsView(view),
          view,
        )}
      </div>
    </div>
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
              <div class="sheet ${shape}">
                <table part="table" role="table">
                  <caption>
                    ${caption}
                  </caption>
                  <thead role="rowgroup">
                    <tr role="row">
                      ${columns.map(
                        (column) =>
                          html`<th role="columnheader" scope="col">
                            ${say(column, { weeks })}${column === 'total' ? scaleView(axis, view) : nothing}
                          </th>`,
                      )}
                    </tr>
                  </thead>
                  <tbody role="rowgroup">
                    ${compared.map((row) => rowView(row, axis, view))}
                  </tbody>
                </table>
              </div>
            </div>
            <p class="quiet">${say('legend')}</p>`
        : more?.emptyView(view)
    }
    ${rows.filter((row) => !compared.includes(row)).map((row) => apartView(row, view))}
    <div part="notes">
      ${headingView(level + 1, say('notes'))}${view.notes.map((text) => html`<p>${text}</p>`)}
      ${more && !view.folded[0] ? nothing : foldView('more', 'notes', say('notes-more'), more?.notesView(view), view)}
    </div>
    <div part="actions" class="row no-print" @pointerover=${ready} @focusin=${ready}>
      ${exits.map(
        (word) =>
          html`<button class="button ${word}" @click=${() => act((reader) => reader[word]())}>${say(word)}</button>`,
      )}
      <span class="quiet">${view.note}</span>
    </div>
    ${careFirst ? nothing : html`<slot name="actions"></slot>`} ${view.meta}`;
}

const spanView = ({ say, weeks, span, act }: CostView): TemplateResult => {
  const spans = [...new Set([4, 6, 8, 12, 26, 52, span])].sort((one, other) => one - other);
  return html`<div>
    <label>
      <span>${say('span')}</span>
      <select
        @change=${({ target }: Event) => act((reader) => reader.setWeeks(spans[(target as HTMLSelectElement).selectedIndex]!))}
      >
        ${spans.map((n, index) => html`<option value=${index} .selected=${n === weeks}>${say('weeks', { n })}</option>`)}
      </select>
    </label>
  </div>`;
};

function countView(row: CostRow, view: CostView): TemplateResult | typeof nothing {
  const { say, choices, act, more } = view;
  const { treatment, counts, times } = row;
  const { id, name: option, apart } = treatment;
  if (!counts || apart) return nothing;
  const note = more?.countNoteView(row, view);
  // An event forgets its target once it has passed.
  const tell =
    (done: boolean) =>
    ({ target }: Event) =>
      act((reader) => reader.count(row, (target as HTMLInputElement).value, done));
  return html`<div>
    <label>
      <span>${say(`count-${counts}`, { option })}</span>
      <input
        inputmode="numeric"
        autocomplete="off"
        .value=${choices.typedCounts[id] ?? `${times}`}
        aria-invalid=${choices.errors[`${id}-count`] ? 'true' : nothing}
        aria-describedby=${note ? id : nothing}
        @input=${tell(false)}
        @change=${tell(true)}
      />
    </label>
    ${note}
  </div>`;
}

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
    ?open=${open.includes(id)}
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

function rowView(row: CostRow, axis: Axis, view: CostView): TemplateResult {
  const { say, money, range, more, weeksText: weeks } = view;
  const { treatment, price, total, times } = row;
  const free = price?.high === 0;
  // The column's heading again, for cards. A screen reader has it from the table.
  const cell = (part: 'price' | 'total' | 'benefit' | 'downside', content: unknown) =>
    html`<td part=${part} role="cell">
      <span class="label" aria-hidden="true">${say(part, { weeks })}</span>${content}
    </td>`;
  const amountView = (amount: Price | Total, text: unknown) =>
    html`<strong>${ltr(range(amount))}</strong> ${free ? nothing : html`<span class="quiet">${text}</span>`}`;
  const priceView = price
    ? [amountView(price, say(`per-${price.per}`) + (row.note && `, ${row.note}`)), sourceView(row, view)]
    : say('no-price', money);
  return html`<tr part="row" role="row">
    <th role="rowheader" scope="row">${treatment.name}</th>
    ${cell(
      'price',
      view.editing && treatment.price.high !== 0 ? more?.priceFieldsView(row, view, priceView) : priceView,
    )}${cell(
      'total',
      price && total
        ? [
            amountView(total, [say(`times-${price.per}`, { n: times }), ' ', ltr(total.sum)]),
            barView(total, axis),
            scaleView(axis, view),
          ]
        : '–',
    )}${cell('benefit', treatment.benefits[0])}${cell('downside', treatment.downsides[0])}
    <td role="cell" class="more">${detailsView(row, view)}</td>
  </tr>`;
}

const sourceView = (row: CostRow, { mixed, source }: CostView): TemplateResult | typeof nothing =>
  mixed ? html`${' '}<span class="source quiet">${source(row)}</span>` : nothing;

/** A picture of the range. The words beside it say the same. */
function barView(total: NonNullable<CostRow['total']>, axis: Axis): TemplateResult {
  const { start, end } = barOf(total, axis);
  // A line without length shows as a dot.
  return html`<span class="plot" aria-hidden="true"
    ><svg part="bar" class="range" height="20">
      ${axis.ticks.map((tick) => {
        const x = `${(tick / axis.max) * 100}%`;
        return svg`<line class="tick" x1=${x} x2=${x} y2="20" />`;
      })}
      <line class="bar" x1="${start}%" x2="${end}%" y1="10" y2="10" stroke-linecap=${end > start ? nothing : 'round'} />
      ${
        total.open
          ? svg`<svg x="${end}%" overflow="visible"><path class="bar" d="M4 10h5m3 0h3m3 0h1.5" opacity=".5" /></svg>`
          : nothing
      }
    </svg></span
  >`;
}

/** Both ends of the axis in words. */
const scaleView = ({ max, ticks }: Axis, { money }: CostView): TemplateResult | typeof nothing =>
  ticks[1]
    ? html`<span class="scale" aria-hidden="true">${ltr(amountText(0, money))}${ltr(amountText(max, money))}</span>`
    : nothing;

/** What stands below the table, compared with nothing. */
const apartView = (row: CostRow, view: CostView): TemplateResult => {
  const { say, money, range } = view;
  const { price, treatment } = row;
  return html`<div part="apart" class="card">
    <p>
      <strong>${treatment.name}:</strong> ${
        price ? html`${ltr(range(price))}, ${say('apart', { per: say(`per-${price.per}`) })}` : say('no-price', money)
      }
      ${sourceView(row, view)}
    </p>
    <p class="quiet">${say('apart-why')}</p>
    ${detailsView(row, view)}
  </div>`;
};
