import { html, nothing, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { keyed } from 'lit/directives/keyed.js';
import type { words } from '../../content/en/words/picker.js';
import type { words as start } from '../../content/en/words/picker-start.js';
import type { PickerQuestion } from '../../content/schema.js';
import type { CommonWord } from '../../shared/evidence.js';
import { headingView } from '../../shared/heading-view.js';
import type { Say } from '../../shared/words.js';
import type { Given } from './logic.js';

export type PickerSay = Say<keyof typeof words | keyof typeof start | CommonWord>;

export interface StepView {
  readonly questions: readonly PickerQuestion[];
  /** Index of the question that is asked now. */
  readonly step: number;
  readonly answers: Given;
  readonly say: PickerSay;
  /** Level of a question's heading. */
  readonly level: number;
  /** Next was pressed without an answer. */
  readonly error: boolean;
  readonly onAnswer: (question: string, answer: string) => void;
  readonly onNext: () => void;
  readonly onSkip: () => void;
  /** Absent where there is nothing to go back to. */
  readonly onBack?: () => void;
}

interface FieldView {
  readonly question: PickerQuestion;
  readonly answer?: string;
  readonly level: number;
  /** Stands above the question: "Question 2 of 5". */
  readonly progress?: unknown;
  readonly describedBy?: string;
  readonly onAnswer: (answer: string) => void;
}

let groups = 0;

/**
 * Each time a question appears, its radio buttons form a group of a new name. In a shadow root Chromium remembers the
 * focused button of a group that went away, and Tab passes over the next group of that name.
 */
class FieldDirective extends Directive {
  #question = '';
  #group = '';

  render(view: FieldView): unknown {
    const { id } = view.question;
    if (this.#question !== id) {
      this.#question = id;
      this.#group = `group-${(groups += 1)}`;
    }
    return keyed(this.#group, groupView(view, this.#group));
  }
}

/** One question as a group of radio buttons. Its legend takes the focus when the question appears. */
export const fieldView = directive(FieldDirective);

function groupView(
  { question, answer, level, progress, describedBy, onAnswer }: FieldView,
  group: string,
): TemplateResult {
  const { id, help, answers } = question;
  const helpId = `help-${id}`;
  const described = [help && helpId, describedBy].filter(Boolean).join(' ');
  return html`<fieldset part="question" aria-describedby=${described || nothing}>
    <legend tabindex="-1">${progress ?? nothing}${headingView(level, question.question)}</legend>
    ${help ? html`<p id=${helpId} class="help quiet">${help}</p>` : nothing}
    <div class="choices radios">
      ${answers.map(
        (option) =>
          // The value says nothing: an event of the control could be read outside.
          html`<label part="choice" class="choice">
            <input
              type="radio"
              name=${group}
              value="1"
              autocomplete="off"
              .checked=${option.id === answer}
              @change=${() => onAnswer(option.id)}
            />
            <span class="label">${option.label}</span>
            ${option.hint ? html`<span class="quiet">${option.hint}</span>` : nothing}
          </label>`,
      )}
    </div>
  </fieldset>`;
}

const backView = ({ say, onBack }: StepView): TemplateResult | typeof nothing =>
  onBack ? html`<button part="back" class="button" type="button" @click=${onBack}>${say('back')}</button>` : nothing;

/** One question at a time. Nothing moves on by itself. */
export function stepView(view: StepView): TemplateResult {
  const { questions, step, answers, say, level, error, onAnswer, onNext, onSkip } = view;
  const question = questions[step]!;
  const progress = html`<span class="quiet">${say('progress', { n: step + 1, total: questions.length })}</span>
    <span class="track" aria-hidden="true">
      ${questions.map((_, at) => html`<i class=${at < step ? 'past' : at === step ? 'now-at' : ''}></i>`)}
    </span>`;
  return html`<div part="step" class="step">
    ${fieldView({
      question,
      answer: answers[question.id],
      level,
      progress,
      describedBy: error ? 'picker-error' : undefined,
      onAnswer: (answer) => onAnswer(question.id, answer),
    })}
    ${error ? html`<p id="picker-error" class="error" role="alert">${say('pick-one')}</p>` : nothing}
    <div class="row">
      ${backView(view)}
      <button part="next" class="button primary" type="button" @click=${onNext}><span>${say('next')}</span></button>
      <button part="skip" class="button plain" type="button" @click=${onSkip}>${say('skip')}</button>
    </div>
  </div>`;
}

/** All questions on one page, with one button. What has no answer counts as skipped. */
export function pageView(view: StepView): TemplateResult {
  const { questions, answers, say, level, onAnswer, onNext } = view;
  return html`<div part="step" class="step page">
    <p class="quiet">${say('page-help')}</p>
    ${questions.map((question) =>
      fieldView({
        question,
        answer: answers[question.id],
        level,
        onAnswer: (answer) => onAnswer(question.id, answer),
      }),
    )}
    <div class="row">
      ${backView(view)}
      <button part="next" class="button primary" type="button" @click=${onNext}>
        <span>${say('show-result')}</span>
      </button>
    </div>
  </div>`;
}
