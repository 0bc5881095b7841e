import { html, nothing, type TemplateResult } from 'lit';
import type { words } from '../../content/en/words/safety.js';
import type { words as more } from '../../content/en/words/safety-more.js';
import type { SafetyRow, SafetyScreen } from '../../content/schema.js';
import type { CommonWord } from '../../shared/evidence.js';
import { headingView } from '../../shared/heading-view.js';
import type { Say } from '../../shared/words.js';
import type { SafetyState } from './logic.js';

export type SafetySay = Say<keyof typeof words | keyof typeof more | CommonWord>;

export interface SafetyStepView {
  readonly state: SafetyState;
  readonly screens: readonly SafetyScreen[];
  /** The rows that are asked now: `rowsOf()`. */
  readonly rows: readonly SafetyRow[];
  readonly say: SafetySay;
  /** Level of the step's heading. */
  readonly level: number;
  readonly onTick: (id: string, on: boolean) => void;
  readonly onNone: (on: boolean) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
  /** Next was pressed with nothing ticked. */
  readonly error: boolean;
  /** Said below the buttons: what the reader waits for. */
  readonly note: string;
  /** Which number to call, as text or with links. Default: every number, as text. */
  readonly emergency?: unknown;
}

/** While the next step is on its way, and when it could not be had. */
export const waitingNote = (say: SafetySay, failed: boolean): string =>
  failed ? `${say('not-loaded')} ${say('emergency-numbers')}` : say('wait');

/** One screen of the check: a group of tick boxes. Its legend takes the focus when the screen appears. */
export function safetyStepView(view: SafetyStepView): TemplateResult {
  const { state, screens, rows, say, level, error } = view;
  const screen = screens[state.screen]!;
  return html`<div part="step" class="step">
    <fieldset aria-describedby=${error ? 'safety-error' : nothing}>
      <legend tabindex="-1">
        <span class="quiet">${say('progress', { n: state.screen + 1, total: screens.length })}</span>
        ${headingView(level, screen.title)}
      </legend>
      <p class="intro">${rows.length < screen.rows.length ? say('one-more') : screen.intro}</p>
      <div class="choices">
        ${rows.map((row) => rowView(row, view))}
        ${boxView('safety-none', screen.none, state.none, view.onNone, undefined, 'none')}
      </div>
    </fieldset>
    ${error ? html`<p id="safety-error" class="error" role="alert">${say('tick-one')}</p>` : nothing}
    <p class="quiet" role="status">${view.note}</p>
    <div class="row">
      ${state.screen ? html`<button part="back" class="button" @click=${view.onBack}>${say('back')}</button>` : nothing}
      <button part="next" class="button primary" @click=${view.onNext}>
        <span>${say('next')}</span>
      </button>
    </div>
  </div>`;
}

function rowView(row: SafetyRow, { state, say, onTick, emergency }: SafetyStepView): TemplateResult {
  const isOn = (id: string): boolean => !state.none && state.ticked.includes(id);
  const { id, label, details, level, advice, followUp } = row;
  return html`${boxView(`safety-${id}`, label, isOn(id), (on) => onTick(id, on), details)}
  ${isOn(id) && level === 'emergency' ? html`<p class="now" role="alert">${advice} <b>${emergency ?? say('emergency-numbers')}</b></p>` : nothing}
  ${
    isOn(id) && followUp
      ? html`<div class="more">
          <p>${say('fits-too')}</p>
          ${boxView(`safety-${followUp.id}`, followUp.label, isOn(followUp.id), (on) => onTick(followUp.id, on))}
        </div>`
      : nothing
  }`;
}

/** The value says nothing: an event of the control could be read outside. */
const boxView = (
  id: string,
  label: string,
  on: boolean,
  onChange: (on: boolean) => void,
  details: readonly string[] = [],
  className = '',
): TemplateResult =>
  html`<label part="choice" class="choice ${className}">
    <input
      type="checkbox"
      value="1"
      autocomplete="off"
      aria-labelledby=${id}
      aria-describedby=${details.length ? `${id}-details` : nothing}
      .checked=${on}
      @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
    />
    <span id=${id} class="label">${label}</span>
    ${
      details.length
        ? html`<span id="${id}-details" class="details">
            ${details.map((detail) => html`<span>${detail}.</span>`)}
          </span>`
        : nothing
    }
  </label>`;
