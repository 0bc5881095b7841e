import { html, nothing, type TemplateResult } from 'lit';
import type { Treatment } from '../../content/schema.js';
import { citationOf } from '../../shared/citation.js';
import { evidenceView, gradingText, sourcesView } from '../../shared/evidence-view.js';
import { originView } from '../../shared/origin-view.js';
import type { CostRow } from './logic.js';
import { foldedNotes } from './notes.js';
import { untouched } from './state.js';
import type { CostView } from './view.js';

export { planView } from './plan-view.js';
export { priceFieldsView } from './own-prices.js';

/** What guidelines say of things that a row lumps together. For other rows the finding says it. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  medication: ['paracetamol', 'opioids'],
  'meditation-yoga': ['mindfulness'],
};

/** Without repeats. A row whose details have not come yet has none. */
const refsOf = ({ evidence, course }: Partial<Treatment>): string[] => [
  ...new Set([...(evidence?.refs ?? []), ...(course?.refs ?? [])]),
];

/** Where no row of the table is left. */
export const emptyView = ({ say, rows }: CostView): TemplateResult | typeof nothing =>
  rows[0] ? nothing : html`<p part="empty" class="card">${say('empty')}</p>`;

/** The way back, and what has just become of the table. */
export const againView = ({ say, choices, note, act }: CostView): TemplateResult =>
  html`${
      choices === untouched
        ? nothing
        : html`<button class="button again" @click=${() => act((reader) => reader.again())}>${say('again')}</button>`
    } <span class="quiet">${note}</span>`;

/** The rest about one row: other benefits and downsides, findings, the plan, guidelines on its parts, sources. */
export function factsView({ treatment }: CostRow, view: CostView): TemplateResult | typeof nothing {
  const { say } = view;
  const { id, summary, benefits, downsides, finding, course, evidence, apart } = treatment;
  // What comes later is not there yet. A site's own row may never have all of it.
  if (!evidence) return nothing;
  const from = apart ? 0 : 1;
  const refs = refsOf(treatment);
  return html`<div class="facts">
    <p class="wide">${summary}</p>
    ${listView(say(apart ? 'benefit' : 'more-benefits'), benefits.slice(from))}
    ${listView(say(apart ? 'downside' : 'more-downsides'), downsides.slice(from))}
    <div class="stack">
      ${
        finding
          ? html`<p class="topic">${say('finding')}</p>
              <p>${finding}</p>`
          : nothing
      }
      ${evidenceView(evidence, say)} ${originView(treatment, view.content.siteName ?? '', say)}
      <p class="quiet">${gradingText(evidence, say)}</p>
    </div>
    ${
      course.basis
        ? html`<div class="stack">
            <p class="topic">${say('basis')}</p>
            <p>${course.basis}</p>
          </div>`
        : nothing
    }
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
const sourcesOf = (refs: readonly string[], id: string, { open = [], content, say }: CostView) =>
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
  const folded = foldedNotes(view);
  const shown = view.content.priceNotes?.filter(({ text }) => view.notes.includes(text)) ?? [];
  return html`<div class="facts">
    <ul class="wide">
      ${folded.map(({ text }) => html`<li>${text}</li>`)}
    </ul>
    ${sourcesOf([...new Set([...folded, ...shown].flatMap(({ evidence }) => evidence?.refs ?? []))], 'notes', view)}
  </div>`;
};
