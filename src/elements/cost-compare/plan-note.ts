import { html, nothing, type TemplateResult } from 'lit';
import type { CostModel } from './model.js';

/** What the usual courses of visits are meant for. */
export const USUAL_WEEKS = 12;

/** Says that visits nobody has set are not more over a longer time, or fewer over a shorter one. Empty where that is plain. */
export const planNote = ({ rows, counts, weeks, weeksText, say }: CostModel): string =>
  weeks !== USUAL_WEEKS &&
  rows.some((row) => row.counts === 'session' && row.times !== Number(counts[row.treatment.id]))
    ? say('plan-span', { usual: say('weeks', { n: USUAL_WEEKS }), weeks: weeksText })
    : '';

/** The same with the way to change it. */
export const planNoteView = (model: CostModel): TemplateResult | typeof nothing => {
  const note = planNote(model);
  const { say } = model;
  return note
    ? html`<p part="plan-note" class="quiet">
        ${note} <span class="no-print">${say('plan-change', { plan: say('plan') })}</span>
      </p>`
    : nothing;
};
