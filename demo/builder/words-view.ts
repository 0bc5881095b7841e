import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { BuilderApp } from './app.js';
import { fieldsView, fieldView } from './field-view.js';
import {
  askFields,
  type Field,
  lookFields,
  MOST_QUESTIONS,
  priceFields,
  sharedFields,
  widgetFields,
} from './fields.js';
import { type Tag, widgets } from './widgets.js';

function asksView(app: BuilderApp): TemplateResult {
  const indexes = Array.from({ length: Math.min(app.asks, MOST_QUESTIONS) }, (_, index) => index);
  return html`<h3 class="small">Your own questions</h3>
    ${indexes.map(
      (index) =>
        html`<fieldset class="own">
          <legend>Question ${index + 1}</legend>
          ${askFields(index).map((field) => fieldView(app, field))}
          <button type="button" class="quiet" @click=${() => app.removeAsk(index)}>
            Remove<span class="sr"> question ${index + 1}</span>
          </button>
        </fieldset>`,
    )}
    ${
      app.asks < MOST_QUESTIONS
        ? html`<button type="button" id="add-question" @click=${app.addAsk}>Add a question</button>`
        : html`<p class="hint">${MOST_QUESTIONS} is the most here. A content file has room for more.</p>`
    }`;
}

const pers: Readonly<Record<string, string>> = { session: 'a session', month: 'a month', once: 'once' };

function pricesView(app: BuilderApp): TemplateResult {
  const given = Object.keys(app.state.typed).filter((key) => key.startsWith('price.')).length;
  return html`<details class="fold" ?open=${given > 0}>
    <summary>Your own prices</summary>
    <p class="hint">Leave “To” empty for one price. Rows without a price of yours keep ours.</p>
    ${app.facts.treatments.map(
      ({ value, label, per, price }) =>
        html`<fieldset class="prices">
          <legend>${label} <span class="hint">ours: ${price} ${pers[per]}</span></legend>
          ${priceFields(value).map((field) => fieldView(app, field))}
        </fieldset>`,
    )}
  </details>`;
}

function verdictView(app: BuilderApp, key: string, on: string, what: string): TemplateResult | typeof nothing {
  const { contrast, state } = app;
  const value = state.good[key];
  if (!contrast || !value) return nothing;
  const { ratio, passes, nearest } = contrast.verdictOf(value, on);
  return html`<p class="verdict ${passes ? 'good' : 'bad'}">
    <span class="swatch" style="background:${on};color:${value}" aria-hidden="true">Aa</span>
    <span
      >${what}: ${ratio} to 1.
      ${passes ? 'Easy enough to read.' : `Too weak: ${contrast.ENOUGH} to 1 is the least.`}</span
    >
    ${
      nearest
        ? html`<button type="button" @click=${() => app.typed(key, nearest)}>
            <span class="chip" style="background:${nearest}" aria-hidden="true"></span>Use ${nearest}
          </button>`
        : nothing
    }
  </p>`;
}

function colourView(app: BuilderApp, field: Field): TemplateResult {
  const { typed, good } = app.state;
  const text = typed[field.key] ?? '';
  const hex = good[field.key] === text.trim() ? undefined : app.contrast?.hexOf(text);
  return html`<div class="colour">
    <input
      type="color"
      aria-label="${field.label}: pick"
      .value=${live(good[field.key] ?? '#808080')}
      @input=${({ target }: Event) => app.typed(field.key, (target as HTMLInputElement).value)}
    />
    ${fieldView(app, field)}
    ${
      hex
        ? html`<button type="button" @click=${() => app.typed(field.key, hex)}>
            <span class="chip" style="background:${hex}" aria-hidden="true"></span>Use ${hex}
          </button>`
        : nothing
    }
  </div>`;
}

function lookView(app: BuilderApp): TemplateResult {
  const { good } = app.state;
  const on = good['look.background'] ?? '#ffffff';
  const ground = good['look.background'] ? 'the background' : 'white';
  return html`<fieldset class="part">
    <legend>Colours</legend>
    <p class="hint">
      All can stay empty: fonts, text and background come from your page, light or dark. Colours are written as hex, the
      only way that every system keeps.
    </p>
    ${lookFields.map((field) => (field.kind === 'colour' ? colourView(app, field) : fieldView(app, field)))}
    ${verdictView(app, 'look.accent', on, `Accent on ${ground}`)}
    ${verdictView(app, 'look.text', on, `Text on ${ground}`)}
    ${
      good['look.text'] && !good['look.background']
        ? html`<p class="hint">A text colour without a background may vanish on a dark page. Set both, or neither.</p>`
        : nothing
    }
  </fieldset>`;
}

function widgetView(app: BuilderApp, tag: Tag): TemplateResult | typeof nothing {
  const fields = widgetFields[tag];
  if (!fields.length) return nothing;
  return html`<fieldset class="part">
    <legend>${widgets[tag].name}</legend>
    ${fieldsView(app, fields)} ${tag === 'massage-faq' ? asksView(app) : nothing}
    ${tag === 'cost-compare' ? pricesView(app) : nothing}
  </fieldset>`;
}

export function wordsView(app: BuilderApp): TemplateResult {
  return html`<p class="lead">Nothing here is needed. What you set shows at once.</p>
    <div class="bench">
      <div class="settings">
        ${app.state.widgets.map((tag) => widgetView(app, tag))}
        <fieldset class="part">
          <legend>For your whole page</legend>
          ${fieldsView(app, sharedFields)}
        </fieldset>
        ${lookView(app)}
      </div>
      <div class="shown">
        <h3>This is it</h3>
        <div class="stage" id="preview"></div>
      </div>
    </div>`;
}
