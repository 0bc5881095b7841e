import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { BuilderApp } from './app.js';
import { pictures } from './pictures.js';
import { tags, widgets } from './widgets.js';

export function whatView({ state, chooseWidget }: BuilderApp): TemplateResult {
  return html`<p class="lead">
      One or more. Widgets on one page know of each other: a warning sign ticked in one counts in all.
    </p>
    <fieldset class="choices cards">
      <legend class="sr">Widgets</legend>
      ${tags.map(
        (tag) =>
          html`<label class="choice card">
            <input
              type="checkbox"
              name="widget"
              .value=${tag}
              .checked=${live(state.widgets.includes(tag))}
              @change=${({ target }: Event) => chooseWidget(tag, (target as HTMLInputElement).checked)}
            />
            <span class="picture">${pictures[tag]}</span>
            <span><strong>${widgets[tag].name}</strong><span>${widgets[tag].line}</span></span>
          </label>`,
      )}
    </fieldset>`;
}
