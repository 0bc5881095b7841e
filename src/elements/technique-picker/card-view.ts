import { html, nothing, type TemplateResult } from 'lit';
import type { Technique } from '../../content/schema.js';
import { depthView, pressureView } from '../../shared/depth-view.js';
import { headingView } from '../../shared/heading-view.js';
import { checkIcon } from '../../shared/icons.js';
import { originView } from '../../shared/origin-view.js';
import { becauseYouSaid } from './logic.js';
import { conflictText } from './speech.js';
import { answerLabel, type ResultView } from './model.js';

/** One of the equal best: four lines, and the way to choose it. */
export function cardView(technique: Technique, view: ResultView): TemplateResult {
  const { say, level, answered, content } = view;
  const { name, happens, feels, pressure, depth } = technique;
  return html`<li part="card" class="card style">
    ${headingView(level + 1, name)} ${originView(technique, content.siteName ?? '', say)}
    <dl>
      ${lineView(say('happens'), happens)} ${lineView(say('feels'), feels)}
      <div class="deep">
        <dt>${say('pressure')}</dt>
        <dd>
          ${depthView(depth)}
          <div>
            ${pressureView(pressure)}
            <span>${say('pressure-words', { words: pressure.words, n: pressure.default })}.</span>
            <span>${depth.words}.</span>
          </div>
        </dd>
      </div>
      ${answered ? becauseView(technique.id, view) : nothing}
    </dl>
    <div class="foot stack">${conflictView(technique.id, view)} ${chooseView(technique, view)}</div>
  </li>`;
}

const lineView = (term: string, text: unknown): TemplateResult =>
  html`<div>
    <dt>${term}</dt>
    <dd>${text}</dd>
  </div>`;

function becauseView(id: string, { answers, content, say }: ResultView): TemplateResult {
  const parts = becauseYouSaid(id, answers, content);
  return html`<div class="because">
    <dt>${say('because-said')}</dt>
    ${
      parts.length
        ? parts.map(
            (part) =>
              html`<dd>${say('because-answer', { answer: answerLabel(part, content), reason: part.reason })}</dd>`,
          )
        : html`<dd>${say('because-none')}</dd>`
    }
  </div>`;
}

/** A note on a style that asks more of the reader than they want. */
export function conflictView(id: string, { result, say }: ResultView): TemplateResult | typeof nothing {
  const row = result.ranking.find((ranked) => ranked.id === id);
  const text = row && conflictText(row, say);
  return text ? html`<p class="conflict">${text}</p>` : nothing;
}

/** To choose a style, and to book it where the site offers that. */
export function chooseView(
  { id, name, gentleOnly }: Technique,
  { chosen, elsewhere, say, bookingHref, onFirm, onChoose }: ResultView,
): TemplateResult {
  const href = bookingHref(id);
  return html`${elsewhere === id && chosen !== id ? html`<p part="mark" class="mark">${checkIcon}${say('chosen-elsewhere')}</p>` : nothing}
    <p class="row choose no-print">
      <button part="choose" class="button" type="button" aria-pressed=${chosen === id} @click=${() => onChoose(id)}>
        ${checkIcon}<span>${say('choose', { name })}</span>
      </button>
      ${href ? html`<a part="book" class="button plain" href=${href}>${say('book', { name })}</a>` : nothing}
      ${
        onFirm && gentleOnly === 'withheld'
          ? html`<button part="firm" class="button plain" type="button" @click=${onFirm}>
              ${say('firm-question')}
            </button>`
          : nothing
      }
    </p>`;
}
