import { html, type TemplateResult } from 'lit';
import { headingView } from '../../shared/heading-view.js';
import { copyIcon, printIcon } from '../../shared/icons.js';
import { canPrint } from '../../shared/print-frame.js';
import type { Given } from './logic.js';
import { claimOf } from './model.js';
import type { PickerSay } from './question-view.js';
import { wishLines } from './visit.js';

export interface Tell {
  readonly say: PickerSay;
  /** The chosen style, else all that fit best. Empty without a preference. */
  readonly names: string;
  readonly answers: Given;
  readonly gentleOnly: boolean;
  /** Cautions to mention, in the reader's own voice. */
  readonly cautions: readonly string[];
}
export interface TellView extends Tell {
  readonly level: number;
  readonly onCopy: () => void;
  readonly onPrint: () => void;
  /** What came of copying. */
  readonly note: string;
}

/** What to say, line by line: the choice, what to mind, the pressure, and the stop word. */
const tellLines = (tell: Tell): string[] => [
  tell.names ? tell.say('tell-choice', { names: tell.names }) : tell.say('tell-open'),
  ...tell.cautions,
  ...wishLines(tell),
];

export const tellText = (tell: Tell): string =>
  [
    tell.say('tell-title'),
    ...tellLines(tell).map((line) => `- ${line}`),
    '',
    tell.say('stop-if'),
    tell.say('look-again'),
    claimOf(Object.values(tell.answers).some(Boolean), tell.say),
  ].join('\n');

export function tellView(view: TellView): TemplateResult {
  const { say, level, onCopy, onPrint, note } = view;
  return html`<div part="tell-list" class="card tell-list">
    <div class="tell-head" tabindex="-1">${headingView(level, say('tell-title'))}</div>
    <ul>
      ${tellLines(view).map((line) => html`<li>${line}</li>`)}
    </ul>
    <div class="row no-print">
      <button part="copy" class="button" type="button" @click=${onCopy}>${copyIcon}${say('copy')}</button>
      ${
        canPrint()
          ? html`<button part="print" class="button" type="button" @click=${onPrint}>
              ${printIcon}${say('tell-print')}
            </button>`
          : ''
      }
      <span class="quiet">${note}</span>
    </div>
  </div>`;
}
