import { html, nothing } from 'lit';
import { symbolOf } from './changes.js';
import { selected } from './fields.js';
import type { CostRow } from './logic.js';
import { untouched } from './state.js';
import { fieldsOf } from './typed.js';
import type { CostView } from './view.js';

/** The fields of one row. Paper takes no typing: it shows the price as text. What costs nothing has no field. */
export function priceFieldsView(
  row: CostRow,
  { say, range, choices = untouched, act, author, money }: CostView,
  onPaper: unknown,
): unknown {
  const { id, name, price } = row.treatment;
  if (price.high === 0) return onPaper;
  const symbol = symbolOf({ range });
  const typed = choices.typedPrices[id] ?? {};
  const given = author?.rows.find(({ treatment }) => treatment.id === id)?.price;
  const shown = fieldsOf(typed, { given, kept: choices.kept.own[id] }, money.locale);
  const field = (which: 'low' | 'high') => {
    const key = `${id}-${which}`;
    const error = choices.errors[key];
    const tell =
      (done: boolean) =>
      ({ target }: Event) =>
        act((reader) => reader.price(row, { ...typed, [which]: (target as HTMLInputElement).value }, done));
    return html`<label
      ><span>${say(which)}</span
      ><span class="money"
        ><span aria-hidden="true">${symbol}</span
        ><input
          inputmode="decimal"
          autocomplete="off"
          size="6"
          .value=${shown[which]}
          aria-invalid=${error ? 'true' : nothing}
          aria-describedby=${error ? key : nothing}
          data-field=${key}
          @focus=${selected}
          @mouseup=${selected}
          @input=${tell(false)}
          @change=${tell(true)} /></span
    ></label>`;
  };
  return html`<fieldset part="own-price" class="no-print">
      <legend>${say('your-price')}<span class="sr">: ${name}</span></legend>
      <div class="pair">${field('low')}${field('high')}</div>
      ${['low', 'high']
        .map((which) => `${id}-${which}`)
        .filter((key) => choices.errors[key])
        .map((key) => html`<p class="error" id=${key}>${choices.errors[key]}</p>`)}
      <p class="quiet">${say(`per-${row.price?.per ?? price.per}`)}</p>
    </fieldset>
    <div class="paper">${onPaper}</div>`;
}
