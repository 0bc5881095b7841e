import { html, nothing, type TemplateResult } from 'lit';
import type { Reference } from '../../content/schema.js';
import type { Claim } from '../../shared/fact.js';
import { citeView, factView, proofView } from '../../shared/fact-view.js';
import { headingView } from '../../shared/heading-view.js';
import { alertIcon, chevron, copyIcon, infoIcon, printIcon } from '../../shared/icons.js';
import { type Care, type SessionSay, type Stage, truthLabel } from './logic.js';

export interface SessionView {
  readonly stages: readonly Stage[];
  readonly say: SessionSay;
  readonly level: number;
  /** Who speaks where a step is the site's own. */
  readonly site: string;
  readonly care: Care | undefined;
  /** Stages whose sources were opened. */
  readonly opened: ReadonlySet<string>;
  readonly references: readonly Reference[] | undefined;
  readonly status: string;
  readonly meta: TemplateResult;
  readonly onOpen: (stage: string) => void;
  readonly onCopy: () => void;
  readonly onPrint: () => void;
}

export function sessionView(view: SessionView): TemplateResult {
  const { stages, say, level, care, status } = view;
  const tips = stages.find(({ name }) => name === 'tips');
  const phases = stages.filter((stage) => stage !== tips);
  return html`<slot name="heading">${headingView(level, say('heading'), 'title')}</slot>
    <slot name="intro">${phases[1] ? html`<p class="intro">${say('intro')}</p>` : nothing}</slot>
    ${
      care
        ? html`<p part="care" class="card care ${care}">
            ${care === 'care-first' ? alertIcon : infoIcon}<span>${say(care)}</span>
          </p>`
        : nothing
    }
    <ol part="stages" class="stages n${phases.length}" role="list">
      ${phases.map(
        (stage) =>
          html`<li part="stage" class="stage">
            <span class="dot" aria-hidden="true"></span>
            <div class="body">${stageView(stage, view)}</div>
          </li>`,
      )}
    </ol>
    ${tips ? html`<div part="tips" class="card tips">${stageView(tips, view)}</div>` : nothing}
    <div part="actions" class="row no-print">
      <button part="print" class="button" @click=${view.onPrint}>${printIcon}<span>${say('print')}</span></button>
      <button part="copy" class="button" @click=${view.onCopy}>${copyIcon}<span>${say('copy')}</span></button>
      <p class="quiet" role="status">${status}</p>
    </div>
    ${care === 'care-first' ? nothing : html`<slot name="actions"></slot>`} ${view.meta}`;
}

const stageView = ({ name, steps }: Stage, view: SessionView): TemplateResult => {
  const { say, level, opened, references, onOpen } = view;
  const proven = steps.filter(({ evidence }) => evidence?.refs[0]);
  return html`<div class="head">
      ${headingView(level + 1, say(name), 'phase')}
      <p class="quiet">${say(`${name}-when`)}</p>
    </div>
    <ul class="steps" role="list">
      ${steps.map((step) => stepView(step, view))}
    </ul>
    ${
      proven[0]
        ? html`<details part="sources-fold" class="fold no-print" @toggle=${() => onOpen(name)}>
            <summary>
              <span>${say('stage-sources')}<span class="sr">: ${say(name)}</span></span
              >${chevron}
            </summary>
            ${
              opened.has(name)
                ? proven.map(
                    (step) =>
                      html`<div class="proof">
                        <p><b>${step.title}</b></p>
                        ${proofView(step, references, say)}
                      </div>`,
                  )
                : nothing
            }
          </details>`
        : nothing
    }
    ${citeView(steps, say)}`;
};

const stepView = (step: Claim, { say, level, site }: SessionView): TemplateResult =>
  html`<li part="step" class=${step.claim ? 'step myth' : 'step'}>
    ${factView(step, { say, site, level: level + 2, label: truthLabel(step) })}
  </li>`;
