import { html, nothing, type TemplateResult } from 'lit';
import { headingView } from '../../shared/heading-view.js';
import { fieldView } from './question-view.js';
import { answerLabel, type ResultView } from './model.js';

/** Each answer as a chip. A chip opens its question in place. */
export function chipsView(view: ResultView): TemplateResult {
  const { content, answers, say, level, edit, moved, onEdit } = view;
  const { questions } = content.picker;
  return html`<div part="answers" class="answers no-print">
    ${headingView(level + 1, say('answers-title'))}
    <div class="row">
      ${questions.map(({ id, short }) => {
        const answer = answerLabel({ question: id, answer: answers[id] ?? '' }, content) || say('skipped');
        const open = edit?.question === id;
        return html`<button
          part="chip"
          class="chip"
          type="button"
          data-question=${id}
          aria-expanded=${open}
          @click=${() => onEdit(open ? undefined : { question: id, answer: answers[id] })}
        >
          <span class="quiet">${say('chip', { question: short, answer: '' })}</span>${answer}
        </button>`;
      })}
    </div>
    ${edit ? editView(view) : nothing} ${moved ? html`<p class="moved">${moved}</p>` : nothing}
  </div>`;
}

function editView({ content, say, level, edit, onEdit, onUpdate }: ResultView): TemplateResult | typeof nothing {
  const question = content.picker.questions.find(({ id }) => id === edit?.question);
  if (!question) return nothing;
  return html`<div class="card edit">
    ${fieldView({
      question,
      answer: edit?.answer,
      level: level + 2,
      onAnswer: (answer) => onEdit({ question: question.id, answer }),
    })}
    <div class="row">
      <button part="update" class="button primary" type="button" @click=${onUpdate}>
        <span>${say('update')}</span>
      </button>
      <button class="button plain" type="button" @click=${() => onEdit(undefined)}>${say('cancel')}</button>
    </div>
  </div>`;
}
