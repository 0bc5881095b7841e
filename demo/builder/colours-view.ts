import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { BuilderApp } from './app.js';
import { type ColourVerdict, LEAST, loneColour, sixDigits } from './colours.js';
import { fieldView } from './field-view.js';
import type { Field } from './field.js';
import { lookFields } from './fields.js';

function verdictView(app: BuilderApp, { key, label, value, on, ground, ratio, passes, nearest }: ColourVerdict) {
  return html`<p class="verdict ${passes ? 'good' : 'bad'}">
    <span class="swatch" style="background:${on};color:${value}" aria-hidden="true">Aa</span>
    <span>${label} on ${ground}: ${ratio} to 1. ${passes ? 'Easy enough to read.' : `Too weak: ${LEAST}`}</span>
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
  const verdict = app.verdicts.find(({ key }) => key === field.key);
  return html`<div class="colour">
      <input
        type="color"
        aria-label="${field.label}: pick"
        .value=${live(sixDigits(good[field.key] ?? '#808080'))}
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
    </div>
    ${verdict ? verdictView(app, verdict) : nothing}`;
}

export function lookView(app: BuilderApp): TemplateResult {
  const lone = loneColour(app.state.good);
  return html`<fieldset class="part">
    <legend>Colours</legend>
    <p class="hint">
      All can stay empty: fonts, text and background come from your page, light or dark. Colours are written as hex, the
      only way that every system keeps.
    </p>
    ${lookFields.map((field) => (field.kind === 'colour' ? colourView(app, field) : fieldView(app, field)))}
    ${lone ? html`<p class="note">${lone}</p>` : nothing}
  </fieldset>`;
}
