import { html, nothing, type TemplateResult } from 'lit';
import type { BuilderApp } from './app.js';
import { lookView } from './colours-view.js';
import { fieldsView, fieldView } from './field-view.js';
import { askFields, MOST_QUESTIONS } from './ask-fields.js';
import { reveal, seePreview } from './focus.js';
import { priceFields, sharedFields, widgetFields } from './fields.js';
import { skippedView, skipView } from './skip-view.js';
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

function widgetView(app: BuilderApp, tag: Tag): TemplateResult | typeof nothing {
  const fields = widgetFields[tag];
  if (!fields.length) return nothing;
  return html`<fieldset class="part" @focusin=${() => reveal(app, tag)}>
    <legend>${widgets[tag].name}</legend>
    ${fieldsView(app, fields)} ${tag === 'massage-faq' ? asksView(app) : nothing}
    ${tag === 'cost-compare' ? pricesView(app) : nothing}
    <button type="button" class="quiet narrow" @click=${() => seePreview(app, tag)}>
      See it<span class="sr">: ${widgets[tag].name}</span>
    </button>
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
        <h3 id="preview-title" tabindex="-1">This is it</h3>
        ${skipView('preview-end')}
        <div class="stage" id="preview"></div>
        ${skippedView('preview-end')}
      </div>
    </div>`;
}
