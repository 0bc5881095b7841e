import { html, nothing, type TemplateResult } from 'lit';
import type { Fact, Reference, Technique } from '../../content/schema.js';
import { citationOf, sourcesOf } from '../../shared/citation.js';
import { depthView, pressureView } from '../../shared/depth-view.js';
import { evidenceView, gradingText, sourcesView } from '../../shared/evidence-view.js';
import { headingView } from '../../shared/heading-view.js';
import { alertIcon, checkIcon, chevron, infoIcon } from '../../shared/icons.js';
import { originView } from '../../shared/origin-view.js';
import { urgent } from '../../shared/words.js';
import { type CardSay, holdText, minutesText, pressureText, type Standing } from './logic.js';

export interface CardView {
  readonly technique: Technique;
  readonly standing: Standing;
  readonly say: CardSay;
  readonly level: number;
  /** Which number to call. */
  readonly emergency: string;
  readonly references: readonly Reference[] | undefined;
  readonly site: string;
  /** What holds for every style. */
  readonly notes: readonly Fact[];
  readonly href: string | undefined;
  /** A list of questions beside the card can say how safe firm pressure is. */
  readonly onFirm: (() => void) | undefined;
  readonly onReferences: () => void;
}

/** One style, from what it is to what is known about it. */
export function cardView(view: CardView): TemplateResult {
  const { technique, standing, say, level, emergency } = view;
  const { name, summary, happens, feels, pressure, depth, suits, soreness, askFirst } = technique;
  const { benefits, downsides, honesty, evidence } = technique;
  return html`<div part="card" class="card style ${standing.isChosen ? 'chosen' : ''}">
    <div class="top">
      <slot name="heading">${headingView(level, name, 'title')}</slot>
      ${standing.isChosen ? html`<p part="mark" class="mark">${checkIcon}${say('yours')}</p>` : nothing}
      ${holdView(view)}
      <slot name="intro"><p class="intro">${summary}</p></slot>
    </div>
    <div class="body">
      <div class="deep">
        ${depthView(depth)}
        <div class="side">
          <dl>
            <div>
              <dt>${say('pressure')}</dt>
              <dd>
                ${pressureView(pressure)} <span>${pressureText(technique, say)}.</span>
                <span>${depth.words}.</span>
              </dd>
            </div>
          </dl>
          <dl class="facts">
            ${factView(say('minutes'), `${minutesText(technique, say)}.`)} ${factView(say('soreness'), `${soreness}.`)}
          </dl>
        </div>
      </div>
      <dl class="facts">${factView(say('happens'), happens)} ${factView(say('feels'), feels)}</dl>
      <div class="lists">
        ${listView(view, 'suits', suits)} ${listView(view, 'benefits', benefits)}
        ${listView(view, 'downsides', downsides)}
      </div>
      <div part="ask-first" class="ask">
        ${headingView(level + 1, say('ask-first'))}
        <p>${askFirst}</p>
        ${urgent.test(askFirst) ? html`<p><b>${emergency}</b></p>` : nothing}
      </div>
      <div class="known">
        ${evidenceView(evidence, say)}
        <p class="honesty">${honesty}</p>
        ${originView(technique, view.site, say)} ${knownView(view)}
      </div>
    </div>
    ${footView(view)}
  </div>`;
}

/** Says so, and why, where the safety answers hold the style back; or that it has to stay gentle. */
function holdView({ technique, standing, say, emergency }: CardView): TemplateResult | typeof nothing {
  const { hold, gentleOnly } = standing;
  if (hold)
    return html`<div part="hold" class="hold ${hold}">
      ${alertIcon}
      <p>
        <b>${say(`hold-${hold}`)}.</b> ${holdText(hold, technique, say)} ${hold === 'emergency' ? emergency : nothing}
      </p>
    </div>`;
  return gentleOnly
    ? html`<div part="hold" class="hold gentle">
        ${infoIcon}
        <p>${say('gentle-only')}</p>
      </div>`
    : nothing;
}

const factView = (term: string, text: string): TemplateResult =>
  html`<div>
    <dt>${term}</dt>
    <dd>${text}</dd>
  </div>`;

const listView = (
  { say, level }: CardView,
  key: 'suits' | 'benefits' | 'downsides',
  lines: readonly string[],
): TemplateResult | typeof nothing =>
  lines.length
    ? html`<div class=${key}>
        ${headingView(level + 1, say(key))}
        <ul>
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>
      </div>`
    : nothing;

/** What people say of all styles, and what is true of it. */
const noteView = (note: Fact, { say, level, site }: CardView): TemplateResult =>
  html`<div class="stack note">
    ${headingView(level + 1, note.title)}
    <p>
      ${note.claim ? html`<span class="quiet">${say('said', { claim: note.claim })}</span>${' '}` : nothing}${note.finding}
    </p>
    ${evidenceView(note.evidence, say)} ${originView(note, site, say)}
  </div>`;

function knownView(view: CardView): TemplateResult {
  const { technique, say, references, notes, onReferences } = view;
  const { finding, evidence } = technique;
  const cited = sourcesOf([technique]);
  return html`<details part="known" class="fold" @toggle=${onReferences}>
    <summary>${say('back-pain')}${chevron}</summary>
    <div class="inside">
      <p>${finding}</p>
      ${
        evidence.refs.length
          ? html`<div class="no-print">
                <p class="quiet">${gradingText(evidence, say)}</p>
                ${sourcesView(evidence.refs, references, say)}
              </div>
              ${cited.length ? html`<p class="cite">${say('sources')}: ${cited.map(citationOf).join('; ')}.</p>` : nothing}`
          : nothing
      }
      ${notes.map((note) => noteView(note, view))}
    </div>
  </details>`;
}

function footView({ technique, standing, say, href, onFirm }: CardView): TemplateResult | typeof nothing {
  const mayBook = href && !standing.hold;
  if (!mayBook && !onFirm) return nothing;
  return html`<p class="row foot no-print">
    ${
      mayBook
        ? html`<a part="book" class="button primary" href=${href}
            ><span>${say('book', { name: technique.name })}</span></a
          >`
        : nothing
    }
    ${
      onFirm
        ? html`<button part="firm" class="button plain" type="button" @click=${onFirm}>${say('firm-question')}</button>`
        : nothing
    }
  </p>`;
}

/** No style was named, or none that exists: says which there are. */
export const unknownView = (techniques: readonly Technique[], say: CardSay, level: number): TemplateResult =>
  html`<div part="card" class="card stack">
    <slot name="heading">${headingView(level, say('unknown-technique'), 'title')}</slot>
    <p>${say('unknown-ids')}</p>
    <ul part="ids">
      ${techniques.map(({ id, name }) => html`<li><code>${id}</code> (${name})</li>`)}
    </ul>
  </div>`;
