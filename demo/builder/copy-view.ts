import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { BuilderApp } from './app.js';
import { copyPart } from './copying.js';
import { LEAST, loneColour } from './colours.js';
import { fieldView } from './field-view.js';
import { baseField, filesField, linkField, pinField } from './fields.js';
import { nameOf } from './names.js';
import { ownOf } from './own.js';
import { places, type WayId } from './places.js';
import { problemsIn } from './state.js';
import type { Part } from './snippet.js';
import { bytesText } from './weight.js';
import { waitView } from './wait-view.js';
import { ways } from './ways.js';

function wayView(app: BuilderApp, way: WayId, isFirst: boolean): TemplateResult {
  return html`<label class="choice">
    <input
      type="radio"
      name="way"
      .value=${way}
      .checked=${live(app.way === way)}
      @change=${() => app.chooseWay(way)}
    />
    <span
      ><strong>${ways[way].name}${isFirst ? html` <span class="best">recommended</span>` : nothing}</strong
      ><span>${ways[way].line}</span></span
    >
  </label>`;
}

const fileHref = (text: string): string => `data:application/json;charset=utf-8,${encodeURIComponent(text)}`;

function partView(app: BuilderApp, part: Part, index: number): TemplateResult {
  const id = `part-${index}`;
  const isRich = part.kind === 'rich';
  const lines = part.text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 58)), 0);
  const rows = Math.min(9, lines);
  return html`<figure class="copy">
    <figcaption><label for=${id}>${part.caption}</label></figcaption>
    ${
      isRich
        ? html`<iframe class="paper" id=${id} title="Formatted text" sandbox="" srcdoc=${part.text}></iframe>`
        : html`<textarea
            id=${id}
            dir="ltr"
            readonly
            rows=${rows}
            spellcheck="false"
            .value=${live(part.text)}
          ></textarea>`
    }
    <button type="button" class="main" @click=${() => copyPart(app, part, id)}>
      ${app.copied === id ? 'Copied' : isRich ? 'Copy as rich text' : 'Copy'}<span class="sr"> ${part.caption}</span>
    </button>
    ${part.file ? html`<a download=${part.file} href=${fileHref(part.text)}>Save ${part.file}</a>` : nothing}
  </figure>`;
}

const weightText = ({ weight, way }: BuilderApp): string => {
  if (way === 'npm') return 'goes into your own bundle';
  if (weight === 'measuring') return 'weighing…';
  if (!weight || weight.requests < 0) return 'not known here';
  return weight.requests ? `${bytesText(weight.bytes)}, as sent by a host that packs with Brotli` : 'nothing';
};
const requestsText = ({ weight, way }: BuilderApp): string => {
  if (way === 'npm') return 'none of its own';
  if (weight === 'measuring') return 'counting…';
  return !weight || weight.requests < 0 ? 'not known here' : String(weight.requests);
};

function factsView(app: BuilderApp): TemplateResult {
  const { snippet, policy, place, way } = app;
  const length = snippet?.parts.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
  return html`<dl class="facts">
    <div>
      <dt>
        ${place && !places[place].script && way === 'baked' ? 'With the second line, readers download' : 'Readers download'}
      </dt>
      <dd>${weightText(app)}</dd>
    </div>
    <div>
      <dt>Requests</dt>
      <dd>${requestsText(app)}</dd>
    </div>
    <div>
      <dt>Snippet</dt>
      <dd>${length.toLocaleString('en')} letters</dd>
    </div>
    <div class="wide">
      <dt>Only if your site has a Content-Security-Policy, add</dt>
      <dd>${policy ? html`<code dir="ltr">${policy}</code>` : 'nothing'}</dd>
    </div>
  </dl>`;
}

/** Tried on the spot against the list of what WordPress keeps. */
function triedView({ kitchen, snippet, place, way }: BuilderApp): TemplateResult | typeof nothing {
  if (!kitchen || place !== 'wp-author' || way !== 'baked' || !snippet?.html) return nothing;
  const findings = kitchen.compareSaved(snippet.html, kitchen.asAuthorSaves(snippet.html), true, kitchen.content);
  const lost = findings.filter(({ level }) => level !== 'fine');
  return lost.length
    ? html`<p>We tried this snippet against the list of what WordPress keeps from authors. It will lose something:</p>
        <ul class="notes">
          ${lost.map(({ what, todo }) => html`<li>${what} ${todo}</li>`)}
        </ul>`
    : html`<p class="tried">
        We tried this snippet against the list of what WordPress keeps from authors: nothing of it is lost.
      </p>`;
}

/** A frame cannot do without an address; for the files there is a public one. */
function addressView(app: BuilderApp, way: WayId): TemplateResult | typeof nothing {
  const { kitchen, order } = app;
  if (way === 'frame' || way === 'link') {
    const isBare = way === 'link' && app.place && !places[app.place].embeds;
    return fieldView(app, isBare || (order && ownOf(order).count) ? linkField : baseField);
  }
  if (!kitchen || !order || !['live', 'baked'].includes(way)) return nothing;
  const { good } = order;
  return html`<details class="fold" ?open=${Boolean(good['at.files'] ?? good['at.pin'])}>
    <summary>Where the files come from</summary>
    ${fieldView(app, filesField)} ${way === 'live' && kitchen.canPin(order) ? fieldView(app, pinField) : nothing}
  </details>`;
}

/** What was typed and cannot be used, with the way back to it. */
function unusableView(app: BuilderApp): TemplateResult | typeof nothing {
  const keys = problemsIn(app.state, app.facts).filter((key) => !key.startsWith('at.'));
  if (!keys.length) return nothing;
  return html`<div class="note">
    <p>
      What stands in ${keys.length === 1 ? 'this field' : 'these fields'} cannot be used. The snippet does without it.
    </p>
    <ul class="mends">
      ${keys.map(
        (key) =>
          html`<li>
            <button type="button" @click=${() => app.mend(key)}>
              ${nameOf(key, app.facts)}<span class="sr">: mend it in step 3</span>
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** Colours that readers could not read. The snippet has them all the same: it is not our page. */
function coloursView(app: BuilderApp): TemplateResult | typeof nothing {
  const weak = app.verdicts.filter(({ passes }) => !passes);
  if (!weak.length) return nothing;
  const what = weak.map(({ label, ground, ratio }) => `${label} on ${ground} (${ratio} to 1)`);
  return noteView(app, `Hard to read: ${what.join(', ')}. ${LEAST}`, weak[0]!.key);
}

function loneView(app: BuilderApp): TemplateResult | typeof nothing {
  const lone = loneColour(app.state.good);
  const missing = app.state.good['look.text'] ? 'look.background' : 'look.text';
  return lone ? noteView(app, lone, missing) : nothing;
}

const noteView = (app: BuilderApp, text: string, key: string): TemplateResult =>
  html`<p class="note">
    ${text} <button type="button" class="quiet" @click=${() => app.mend(key)}>Mend it in step 3</button>
  </p>`;

export function copyView(app: BuilderApp): TemplateResult {
  const { place, way, snippet, kitchen, order } = app;
  if (!place || !way || !kitchen || !order) return html``;
  const { ways: offered, steps, loses, name } = places[place];
  const lost = [...(loses[way] ?? []), ...(way === 'rich' || way === 'shortcode' ? [] : (loses.all ?? []))];
  return html`<p class="lead">The first way is the one that we would take for “${name}”.</p>
    <div class="bench copying">
      <div>
        <fieldset class="choices">
          <legend class="sr">Way</legend>
          ${offered.map((one, index) => wayView(app, one, index === 0))}
        </fieldset>
        ${addressView(app, way)}
      </div>
      <div>
        ${unusableView(app)} ${coloursView(app)} ${loneView(app)} ${snippet ? nothing : waitView(app)}
        ${snippet?.problems.map((problem) => html`<p class="note">${problem}</p>`)}
        ${snippet?.parts.map((part, index) => partView(app, part, index))}
        <h3>How to get it in</h3>
        <ol class="howto">
          ${(steps[way] ?? steps.paste ?? []).map((step) => html`<li>${step}</li>`)}
        </ol>
        ${
          lost.length
            ? html`<h3>Good to know</h3>
                <ul class="notes">
                  ${lost.map((line) => html`<li>${line}</li>`)}
                </ul>`
            : nothing
        }
        ${triedView(app)} ${factsView(app)}
        <p class="hint kept">
          The address of this page holds all that you have set. Keep it as a bookmark to change the snippet later.
        </p>
      </div>
    </div>`;
}
