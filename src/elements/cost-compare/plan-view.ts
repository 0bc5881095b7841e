import { html, nothing, type TemplateResult } from 'lit';
import { selected } from './fields.js';
import type { CostRow } from './logic.js';
import { untouched } from './state.js';
import type { CostView } from './view.js';

const SPANS = [4, 6, 8, 12, 26, 52];

/** What can be changed above the table, as far as it has been asked for. */
export const planView = (view: CostView): TemplateResult => {
  const { say, editing, planning, author } = view;
  return html`${editing ? html`<p class="quiet hint">${say('own-hint')}</p>` : nothing}
  ${
    planning
      ? html`<div part="plan" class="card no-print" role="group" aria-label=${say('your-plan')}>
          <div class="fields">${spanView(view)}${view.rows.map((row) => countView(row, view))}</div>
          <fieldset>
            <legend>${say('options', { n: view.rows.length, all: author!.rows.length })}</legend>
            ${optionsView(view)}
          </fieldset>
        </div>`
      : nothing
  }`;
};

const spanView = ({ say, weeks, author, act }: CostView): TemplateResult => {
  const spans = [...new Set([...SPANS, author!.weeks])].sort((one, other) => one - other);
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
  const { say, choices = untouched, act } = view;
  const { treatment, times, counts } = row;
  const { id, name: option, apart } = treatment;
  if (!counts || apart) return nothing;
  const note = countNoteView(row, view);
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
        @focus=${selected}
        @mouseup=${selected}
        @input=${tell(false)}
        @change=${tell(true)}
      />
    </label>
    ${note}
  </div>`;
}

/** What is wrong with a count, or that it is longer than the time span. */
function countNoteView({ treatment: { id }, counts, times }: CostRow, view: CostView): TemplateResult | undefined {
  const { choices = untouched, say, months, weeksText } = view;
  const error = choices.errors[`${id}-count`];
  if (error) return html`<p class="error" id=${id}>${error}</p>`;
  return counts === 'month' && times! > months
    ? html`<p class="quiet" id=${id}>${say('count-long', { weeks: weeksText })}</p>`
    : undefined;
}

/** Which rows to show. */
const optionsView = ({ author, ids, act }: CostView): TemplateResult =>
  html`<div class="options">
    ${author!.rows.map(
      ({ treatment: { id, name } }) =>
        html`<label class="choice">
          <input
            type="checkbox"
            value="1"
            .checked=${ids.includes(id)}
            @change=${({ target }: Event) => act((reader) => reader.option(id, (target as HTMLInputElement).checked))}
          />
          <span>${name}</span>
        </label>`,
    )}
  </div>`;
