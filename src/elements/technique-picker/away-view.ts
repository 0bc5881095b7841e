import { html, nothing, type TemplateResult } from 'lit';
import type { Guide } from '../../content/context.js';
import { safetyNet } from '../massage-safety-check/care.js';
import type { SafetySay } from '../massage-safety-check/view.js';
import { emergencyText } from '../../shared/emergency.js';
import { headingView } from '../../shared/heading-view.js';
import { alertIcon, chevron } from '../../shared/icons.js';
import type { PickerSay } from './question-view.js';

interface AwayView {
  readonly emergency: boolean;
  readonly say: PickerSay;
  readonly level: number;
  readonly regionCode: string;
}

/** The safety check elsewhere on the page found that care comes first: back to it. */
export const awayView = ({ emergency, say, level, regionCode }: AwayView): TemplateResult =>
  html`<div part="card" class="card away ${emergency ? 'urgent' : ''}">
    <div class="face" tabindex="-1">
      ${alertIcon} ${headingView(level, say(emergency ? 'care-emergency' : 'care-doctor-first'))}
    </div>
    <p>${say('care-text')}</p>
    ${emergency ? html`<p>${emergencyText(regionCode, say)}</p>` : ''}
  </div>`;

/** What a safety check elsewhere on the page asks for, in general terms: its answers are not known here. */
export function guideView(guide: Guide | undefined, say: PickerSay): TemplateResult | typeof nothing {
  const lines = [
    guide?.careLevel === 'routine' ? say('routine-elsewhere') : '',
    guide?.gentleOnly ? say('gentle-elsewhere') : '',
    guide?.careLevel === 'tell-therapist' ? say('tell-elsewhere-note') : '',
  ].filter(Boolean);
  return lines.length
    ? html`<div part="card" class="card stack">${lines.map((line) => html`<p>${line}</p>`)}</div>`
    : nothing;
}

/** When to get help, for readers who ticked nothing. */
export const netView = (say: SafetySay, regionCode: string): TemplateResult =>
  html`<details part="net" class="fold">
    <summary>${say('net')}${chevron}</summary>
    <div class="inside">
      <p>${say('lead-none')}</p>
      <ul>
        ${safetyNet(say).map(([lead, signs]) => html`<li><b>${lead}:</b> ${signs}</li>`)}
      </ul>
      <p>${emergencyText(regionCode, say)}</p>
    </div>
  </details>`;
