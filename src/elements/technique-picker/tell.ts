import { html, type TemplateResult } from 'lit';
import { headingView } from '../../shared/heading-view.js';
import { copyIcon, printIcon } from '../../shared/icons.js';
import type { Answers } from './logic.js';
import { claimOf } from './model.js';
import type { PickerSay } from './question-view.js';

export interface Tell {
  readonly say: PickerSay;
  /** The chosen style, else all that fit best. Empty without a preference. */
  readonly names: string;
  readonly answers: Answers;
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
export function tellLines({ say, names, answers, gentleOnly, cautions }: Tell): string[] {
  const { pressure = '', soreness = '', area = '' } = answers;
  const phrase = (key: string): string => say(key as Parameters<PickerSay>[0]);
  const wish = gentleOnly ? say('tell-pressure-gentle') : phrase(`tell-pressure-${pressure}`);
  return [
    names ? say('tell-choice', { names }) : say('tell-open'),
    ...cautions,
    [wish, say('tell-pressure-any')].filter(Boolean).join(' '),
    phrase(`tell-soreness-${soreness}`),
    phrase(`tell-area-${area}`),
    say('tell-stop'),
  ].filter(Boolean);
}

export const tellClaim = ({ say, answers }: Tell): string => claimOf(Object.values(answers).some(Boolean), say);

export const tellText = (tell: Tell): string =>
  [
    tell.say('tell-title'),
    ...tellLines(tell).map((line) => `- ${line}`),
    '',
    tell.say('stop-if'),
    tell.say('look-again'),
    tellClaim(tell),
  ].join('\n');

/** In a sandboxed frame nothing can be printed. */
const canPrint = (): boolean => self.origin !== 'null';

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
