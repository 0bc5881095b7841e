import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { BuilderApp } from './app.js';
import { isQuestion, questions } from './guide.js';
import { isPlace, type PlaceId, placeIds, places } from './places.js';
import type { State } from './state.js';
import { widgets } from './widgets.js';

function placeView({ state, choosePlace }: BuilderApp, id: State['place'], name: string, line: string): TemplateResult {
  return html`<label class="choice">
    <input
      type="radio"
      name="place"
      .value=${id}
      .checked=${live(state.place === id)}
      @change=${() => choosePlace(id)}
    />
    <span><strong>${name}</strong><span>${line}</span></span>
  </label>`;
}

function guideView(app: BuilderApp): TemplateResult {
  const { ask, answers } = questions[app.ask];
  const follow = (to: string) => {
    if (isQuestion(to)) app.ask = to;
    else if (isPlace(to)) {
      app.ask = 'start';
      app.choosePlace(to);
      app.told = `That is ${places[to].name}. It is chosen now.`;
      void app.updateComplete.then(() => app.querySelector<HTMLElement>(`[value="${to}"]`)?.focus());
    }
  };
  return html`<div class="guide" role="group" aria-labelledby="guide-ask">
    <h3 id="guide-ask">${ask}</h3>
    <ul class="answers">
      ${answers.map(
        ({ label, to }) => html`<li><button type="button" @click=${() => follow(to)}>${label}</button></li>`,
      )}
    </ul>
    ${
      app.ask === 'start'
        ? nothing
        : html`<button type="button" class="quiet" @click=${() => (app.ask = 'start')}>Ask me again</button>`
    }
  </div>`;
}

function readSnippet(app: BuilderApp, source: string): void {
  const { kitchen, facts, state } = app;
  if (!kitchen) return;
  const parsed = kitchen.parseSnippet(source, facts, kitchen.content);
  if (!parsed.widgets.length) {
    app.told = parsed.said.join(' ') || kitchen.saysNothing(source);
    return;
  }
  app.edit(kitchen.withParsed(state, parsed));
  const names = parsed.widgets.map((tag) => widgets[tag].name);
  const left = parsed.left.length ? ` These have no field here and were left out: ${parsed.left.join('; ')}.` : '';
  const said = parsed.said.map((sentence) => ` ${sentence}`).join('');
  app.told = `Read: ${new Intl.ListFormat('en').format(names)}.${said}${left} Choose a place, then go on.`;
}

export function whereView(app: BuilderApp): TemplateResult {
  const { state, told } = app;
  return html`<p class="lead">
      What you can paste depends on the system behind your site. Choose yours, and the rest follows.
    </p>
    ${
      app.stranger
        ? html`<p class="note" role="status">That link names a place that we do not know. Choose one.</p>`
        : nothing
    }
    <fieldset class="choices">
      <legend class="sr">Place</legend>
      ${placeIds
        .filter((id) => id !== 'other')
        .map((id: PlaceId) => placeView(app, id, places[id].name, places[id].line))}
      ${placeView(app, 'other', places.other.name, places.other.line)}
      ${placeView(app, 'unsure', 'I am not sure', 'One or two questions find out.')}
    </fieldset>
    ${state.place === 'unsure' ? guideView(app) : nothing}
    <details class="fold old">
      <summary>Change a snippet that you have already</summary>
      <label for="old">Paste it here: a tag, a wrapper, a frame or a shortcode</label>
      <textarea
        id="old"
        dir="ltr"
        rows="4"
        spellcheck="false"
        autocomplete="off"
        @input=${({ target }: Event) => {
          const { value } = target as HTMLTextAreaElement;
          if (value.trim()) readSnippet(app, value);
        }}
      ></textarea>
      ${told ? html`<p class="note">${told}</p>` : nothing}
    </details>`;
}
