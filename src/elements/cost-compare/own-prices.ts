import { html, nothing } from 'lit';
import { type FieldProblem, symbolOf, type Typed, withEntry } from './changes.js';
import type { CostRow, Price } from './logic.js';
import { type Choices, type TypedPrice, untouched } from './state.js';
import type { CostView } from './view.js';

const MOST = 999_999;

/** A typed price: "85", "$1,200", "85.50", "85,50". Nothing for anything else. */
export function parsePrice(text: string): number | undefined {
  const plain = text.replace(/[\s\p{Sc}]/gu, '');
  const dotted = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) ? plain.replaceAll(',', '') : plain.replace(',', '.');
  const price = /^\d+(\.\d{1,2})?$/.test(dotted) ? Number(dotted) : NaN;
  return price <= MOST ? price : undefined;
}

/** What two fields say: a price, or which field to mend. The row's open top stays until the top price is changed. */
export function readTyped({ low, high }: TypedPrice, base: Price): Price | FieldProblem {
  const bottom = parsePrice(low);
  if (bottom === undefined) return { field: 'low', word: 'price-bad' };
  const top = high.trim() ? parsePrice(high) : bottom;
  if (top === undefined) return { field: 'high', word: 'price-bad' };
  if (top < bottom) return { field: 'high', word: 'price-order' };
  return { low: bottom, high: top, open: base.open && top === base.high && !!high.trim(), per: base.per };
}

/** What stands in the fields before anybody types. */
export const typedOf = (price: Price | undefined): TypedPrice => ({
  low: price ? String(price.low) : '',
  high: price && price.high !== null && price.high !== price.low ? String(price.high) : '',
});

/** The choices after two fields were typed in. What cannot be used leaves the last good price, and is named. */
export function withPrice(
  choices: Choices,
  id: string,
  typed: TypedPrice,
  given: Price | undefined,
  usual: Price,
): Typed {
  const next = { ...choices, typedPrices: { ...choices.typedPrices, [id]: typed } };
  const emptied = !given && !typed.low.trim() && !typed.high.trim();
  const read = emptied ? undefined : readTyped(typed, given ?? { ...usual, high: null, open: false });
  if (read && 'word' in read) return { choices: next, problem: read };
  const same = given && read && read.low === given.low && read.high === (given.high ?? given.low);
  const errors = withEntry(withEntry(choices.errors, `${id}-low`, undefined), `${id}-high`, undefined);
  return { choices: { ...next, own: withEntry(choices.own, id, same ? undefined : read), errors } };
}

/** The fields of one row. Paper takes no typing: it shows the price as text. What costs nothing has no field. */
export function priceFieldsView(
  row: CostRow,
  { say, range, choices = untouched, act }: CostView,
  onPaper: unknown,
): unknown {
  const { id, name, price } = row.treatment;
  if (price.high === 0) return onPaper;
  const symbol = symbolOf({ range });
  const typed = choices.typedPrices[id] ?? typedOf(row.price);
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
          .value=${typed[which]}
          aria-invalid=${error ? 'true' : nothing}
          aria-describedby=${error ? key : nothing}
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
