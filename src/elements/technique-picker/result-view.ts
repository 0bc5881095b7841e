import { html, nothing, type TemplateResult } from 'lit';
import { headingView } from '../../shared/heading-view.js';
import { cardView } from './card-view.js';
import { chipsView } from './chips-view.js';
import { foldsView } from './folds-view.js';
import { cardsOf, claimOf, type ResultView } from './model.js';

/** What fits, as equal cards; then what to do with it; then, folded, what stands behind it. */
export function resultView(view: ResultView): TemplateResult {
  const { say, level, result, answered, care, tell, tellOpen, content, onTell, onStartAgain } = view;
  const cards = cardsOf(view);
  const more = answered ? result.equalBest.length - cards.length : 0;
  const lead = say(cards.length ? (answered ? 'lead-best' : 'lead-open') : 'lead-none', { n: cards.length });
  return html`<div part="result" class="result">
    ${care}
    <div class="lead" tabindex="-1">${headingView(level, lead)}</div>
    <p class="claim">
      ${answered || !cards.length ? nothing : say('open-text', { n: cards.length })} ${claimOf(answered, say)}
    </p>
    ${cards.length ? nothing : html`<p>${say('none-text')}</p>`}
    <ul part="cards" class="cards ${answered ? '' : 'unranked'}" role="list">
      ${cards.map((id) =>
        cardView(
          content.techniques.find((technique) => technique.id === id)!,
          view,
        ),
      )}
    </ul>
    ${more > 0 ? html`<p class="quiet">${say('more', { n: more })}</p>` : nothing}
    <div class="actions">
      <button part="tell" class="button primary" type="button" aria-expanded=${tellOpen} @click=${onTell}>
        <span>${say('tell-title')}</span>
      </button>
      ${tell}
    </div>
    <div class="mind">
      <p>${say('stop-if')}</p>
      <p>${say('look-again')}</p>
    </div>
    ${chipsView(view)} ${foldsView(view)}
    <p class="row no-print">
      <button part="start-again" class="button" type="button" @click=${onStartAgain}>${say('start-again')}</button>
    </p>
  </div>`;
}
