import { html, nothing, type TemplateResult } from 'lit';
import type { Treatment } from '../../content/schema.js';
import type { Snapshot } from '../../content/slices.js';
import { citationOf } from '../../shared/citation.js';
import { evidenceView, gradingText, sourcesView } from '../../shared/evidence-view.js';
import type { CostRow } from './logic.js';
import type { CostView } from './view.js';

export { foldedNotes } from './notes.js';
export { priceFieldsView } from './own-prices.js';

/** What guidelines say of things that a row lumps together. For other rows the finding says it. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  medication: ['paracetamol', 'opioids'],
  'meditation-yoga': ['mindfulness'],
};

/** How many different sources the whole comparison rests on. None before its details are there. */
export const countSources = ({ treatments = [], priceNotes = [] }: Snapshot): number =>
  new Set([...treatments.flatMap(refsOf), ...priceNotes.flatMap(({ evidence }) => evidence?.refs ?? [])]).size;

/** Without repeats. A row whose details have not come yet has none. */
const refsOf = ({ evidence, course }: Partial<Treatment>): string[] => [
  ...new Set([...(evidence?.refs ?? []), ...(course?.refs ?? [])]),
];

/** Which rows to show. */
export const optionsView = ({ offered, rows, act }: CostView): TemplateResult =>
  html`<div class="options">
    ${offered.map(
      ({ treatment: { id, name } }) =>
        html`<label class="choice">
          <input
            type="checkbox"
            value="1"
            .checked=${rows.some((row) => row.treatment.id === id)}
            @change=${({ target }: Event) => act((reader) => reader.option(id, (target as HTMLInputElement).checked))}
          />
          <span>${name}</span>
        </label>`,
    )}
  </div>`;

export const hintView = ({ say }: CostView): TemplateResult => html`<p class="quiet">${say('own-hint')}</p>`;

/** Where no row of the table is left. */
export const emptyView = ({ say, rows }: CostView): TemplateResult | typeof nothing =>
  rows[0] ? nothing : html`<p part="empty" class="card">${say('empty')}</p>`;

/** What is wrong with a count, or that it is longer than the time span. */
export function countNoteView(
  { treatment: { id }, counts, times }: CostRow,
  view: CostView,
): TemplateResult | undefined {
  const { choices, say, months, weeksText } = view;
  const error = choices.errors[`${id}-count`];
  if (error) return html`<p class="error" id=${id}>${error}</p>`;
  return counts === 'month' && times > months
    ? html`<p class="quiet" id=${id}>${say('count-long', { weeks: weeksText })}</p>`
    : undefined;
}

/** The rest about one row: other benefits and downsides, findings, the plan, guidelines on its parts, sources. */
export function factsView({ treatment }: CostRow, view: CostView): TemplateResult | typeof nothing {
  const { say } = view;
  const { id, summary, benefits, downsides, finding, course, evidence, apart } = treatment;
  // A site's own row may have none of this.
  if (!finding || !evidence) return nothing;
  const from = apart ? 0 : 1;
  const refs = refsOf(treatment);
  return html`<div class="facts">
    <p class="wide">${summary}</p>
    ${listView(say(apart ? 'benefit' : 'more-benefits'), benefits.slice(from))}
    ${listView(say(apart ? 'downside' : 'more-downsides'), downsides.slice(from))}
    <div class="stack">
      <p class="topic">${say('finding')}</p>
      <p>${finding}</p>
      ${evidenceView(evidence, say)}
      <p class="quiet">${gradingText(evidence, say)}</p>
    </div>
    <div class="stack">
      <p class="topic">${say('basis')}</p>
      <p>${course.basis}</p>
    </div>
    ${view.content.guidelines
      ?.filter((guideline) => PARTS[id]?.includes(guideline.id))
      .map(
        ({ option, standing, evidence: graded }) =>
          html`<div class="stack">
            <p class="topic">${option}</p>
            <p>${standing}</p>
            ${evidenceView(graded, say)}
          </div>`,
      )}
    ${sourcesOf(refs, id, view)}
    <p class="cite wide">${say('sources')}: ${refs.map(citationOf).join('; ')}.</p>
  </div>`;
}

/** The links are drawn once the row is open: there are many of them. */
const sourcesOf = (refs: readonly string[], id: string, { open, content, say }: CostView) =>
  open.includes(id) && refs[0]
    ? html`<div class="wide no-print">
        <p class="topic">${say('sources')}</p>
        ${sourcesView(refs, content.references, say)}
      </div>`
    : nothing;

const listView = (title: string, items: readonly string[]): TemplateResult | typeof nothing =>
  items[0]
    ? html`<div>
        <p class="topic">${title}</p>
        <ul>
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>
      </div>`
    : nothing;

/** The notes that are not in sight at first. */
export const notesView = (view: CostView): TemplateResult => {
  const refs = [...view.folded, ...(view.content.priceNotes ?? []).filter(({ text }) => view.notes.includes(text))];
  return html`<div class="facts">
    <ul class="wide">
      ${view.folded.map(({ text }) => html`<li>${text}</li>`)}
    </ul>
    ${sourcesOf([...new Set(refs.flatMap(({ evidence }) => evidence?.refs ?? []))], 'notes', view)}
  </div>`;
};
