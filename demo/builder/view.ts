import { html, nothing, type TemplateResult } from 'lit';
import type { BuilderApp } from './app.js';
import { checkView } from './check-view.js';
import { copyView } from './copy-view.js';
import { reach, steps } from './state.js';
import { stripView } from './strip-view.js';
import { whatView } from './what-view.js';
import { whereView } from './where-view.js';
import { wordsView } from './words-view.js';

const views = [whereView, whatView, wordsView, checkView, copyView, stripView];
const titles = [
  'Where will it go?',
  'What do you want to show?',
  'Your words, prices and colours',
  'Look at it as your readers will',
  'Copy it onto your page',
  'Check what was saved',
];

function progressView({ state, go }: BuilderApp): TemplateResult {
  const last = reach(state);
  return html`<nav class="progress" aria-label="Steps">
    <ol>
      ${steps.map((name, index) => {
        const step = index + 1;
        const isNow = step === state.step;
        return html`<li class=${step < state.step ? 'done' : isNow ? 'now' : ''}>
          <button
            type="button"
            aria-current=${isNow ? 'step' : nothing}
            aria-disabled=${step > last ? 'true' : nothing}
            @click=${() => go(step)}
          >
            <span class="number" aria-hidden="true">${step}</span
            ><span><span class="sr">Step ${step}: </span>${name}</span>
          </button>
        </li>`;
      })}
    </ol>
  </nav>`;
}

export function pageView(app: BuilderApp): TemplateResult {
  const { state, go, next, nudge, told, failed, kitchen } = app;
  const { step } = state;
  return html`${progressView(app)}
    <section class="step" aria-labelledby="step-title">
      <h2 id="step-title" tabindex="-1">${titles[step - 1]}</h2>
      ${
        failed
          ? html`<p class="problem" role="alert">Part of this page could not be loaded. Reload it.</p>`
          : kitchen
            ? views[step - 1]!(app)
            : html`<p class="hint">One moment…</p>`
      }
    </section>
    <div class="ends">
      ${
        step > 1
          ? html`<button type="button" class="quiet" @click=${() => go(step - 1)}>Back</button>`
          : html`<span></span>`
      }
      <p class="problem" id="nudge" tabindex="-1" role="status">${nudge}</p>
      ${
        step < steps.length
          ? html`<button type="button" class="main" @click=${next}>Next: ${steps[step]!.toLowerCase()}</button>`
          : html`<button type="button" @click=${app.startAgain}>Start again</button>`
      }
    </div>
    <p class="sr" role="status">${told}</p>`;
}
