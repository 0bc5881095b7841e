import { html, nothing, type TemplateResult } from 'lit';
import type { Guide } from '../../content/context.js';
import type { Snapshot } from '../../content/slices.js';
import { sourcesOf } from '../../shared/citation.js';
import { headingView } from '../../shared/heading-view.js';
import { metaView } from '../../shared/meta-view.js';
import { sayFrom } from '../../shared/words.js';
import { type SafetySay, waitingNote } from '../massage-safety-check/view.js';
import type { Flow } from './flow.js';
import type { PickerSay } from './question-view.js';
import type { Stage } from './stage-view.js';
import { startView } from './start-view.js';

/** What the picker shows, at any time. */
export interface PickerView {
  readonly content: Snapshot;
  readonly say: PickerSay;
  readonly level: number;
  readonly siteName: string;
  readonly value: string;
  readonly guide?: Guide | undefined;
  readonly isDisabled: boolean;
  /** A doctor comes first. */
  readonly isBlocked: boolean;
  /** The way through could not be loaded. */
  readonly isFailed: boolean;
  /** From the first touch on. */
  readonly flow?: Flow | undefined;
  readonly stage?: Stage | undefined;
  readonly later?: typeof import('./later.js') | undefined;
  readonly wake: (act: (flow: Flow) => void) => void;
}

function bodyView(view: PickerView): TemplateResult {
  const { content, level, guide, isBlocked, isFailed, flow, stage, later, wake } = view;
  const say: SafetySay = sayFrom(content, 'safety', 'common');
  const note = isFailed || flow?.isWaiting ? waitingNote(say, isFailed) : '';
  if (!flow && !guide?.careLevel) return startView(content, level + 1, note, wake);
  if (flow?.phase === 'safety')
    return flow.safety.view(content, {
      level: level + 1,
      note,
      emergency: stage && later?.emergencyLine(stage.regionCode, say),
      onNext: flow.act.next,
      onBack: flow.act.back,
    });
  if (stage && later) return later.stageView(stage);
  // What matters most, until the rest is there or when it cannot be had.
  const advice = isBlocked ? (flow?.safety.result?.findings.map((finding) => finding.advice) ?? []) : ['…'];
  return html`<div role="alert">${advice.map((text) => html`<p>${text}</p>`)}</div>`;
}

export function pickerView(view: PickerView): TemplateResult {
  const { content, say, level, siteName, value, isDisabled, isBlocked, flow, later } = view;
  return html`<fieldset role="presentation" ?disabled=${isDisabled}>
      ${
        isBlocked
          ? nothing
          : html`<slot name="heading">${headingView(level, say('title'), 'title')}</slot> ${
                flow?.phase === 'result'
                  ? nothing
                  : html`<slot name="intro"><p class="intro">${say('start-intro')}</p></slot>
                      ${later?.heldView(value, content)}`
              }`
      }
      ${bodyView(view)} ${isBlocked ? nothing : html`<slot name="actions"></slot>`}
    </fieldset>
    <p class="sr" role="status">${flow?.model.note?.text}</p>
    ${metaView({ content, say, sources: sourcesOf(content.techniques).length, siteName })}`;
}
