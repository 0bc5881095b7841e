import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { BuilderApp } from './app.js';
import { loneColour } from './colours.js';
import { type CheckId, checkIds, checks, pageFor, withoutScripts, wordsIn } from './pages.js';
import { places, type WayId } from './places.js';
import { skippedView, skipView } from './skip-view.js';
import { waitView } from './wait-view.js';
import { wayName } from './ways.js';

/** A live tag has a line that names it. */
const nothingIn = (way: WayId | undefined): string =>
  way === 'live' ? 'Nothing but a line that says what should stand here.' : 'Nothing.';

/** What stands in the page itself, for those who run no script. */
function withoutView(app: BuilderApp, check: CheckId, name: string): TemplateResult {
  const { snippet } = app;
  if (!snippet) return waitView(app);
  const source = snippet.words ?? withoutScripts(snippet.html);
  const words = wordsIn(source);
  if (!words.length)
    return html`<p class="empty">
      ${nothingIn(app.way)} With ${wayName(app.way)} the words are not in your page itself.
      ${
        app.place && places[app.place].ways.includes('baked')
          ? html`<button type="button" @click=${() => app.chooseWay('baked')}>
              Take Baked, with the words in the page
            </button>`
          : nothing
      }
    </p>`;
  if (check === 'no-script')
    return html`<iframe class="sight" title=${name} sandbox="" srcdoc=${pageFor(check, source, app.loader)}></iframe>`;
  return html`<div class="crawled" tabindex="0" role="group" aria-label="Words that a crawler finds">
    <p class="hint">${words.length} passages, ${words.join(' ').split(/\s+/).length.toLocaleString('en')} words</p>
    ${words.map((line) => html`<p>${line}</p>`)}
  </div>`;
}

function printFrame(): void {
  document.querySelector<HTMLIFrameElement>('iframe.sight')?.contentWindow?.print();
}

function sightView(app: BuilderApp): TemplateResult {
  const { check, kitchen, order } = app;
  const { name, script } = checks[check];
  if (!kitchen || !order) return html``;
  if (!script) return withoutView(app, check, name);
  const source = kitchen.liveText(order);
  return html`${
      check === 'print' ? html`<button type="button" @click=${printFrame}>Open the print preview</button>` : nothing
    }<iframe class="sight ${check}" title=${name} srcdoc=${pageFor(check, source, app.loader)}></iframe>`;
}

export function checkView(app: BuilderApp): TemplateResult {
  const lone = loneColour(app.state.good);
  return html`<fieldset class="tabs">
      <legend class="sr">Look at it as</legend>
      ${checkIds.map(
        (id) =>
          html`<label
            ><input
              type="radio"
              name="check"
              .value=${id}
              .checked=${live(app.check === id)}
              @change=${() => (app.check = id)}
            /><span>${checks[id].name}</span></label
          >`,
      )}
    </fieldset>
    <p class="hint">${checks[app.check].says}</p>
    ${lone && app.check === 'dark' ? html`<p class="note">${lone}</p>` : nothing} ${skipView('sights-end')}
    <div class="sights">${sightView(app)}</div>
    ${skippedView('sights-end')}`;
}
