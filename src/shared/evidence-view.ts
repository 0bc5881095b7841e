import { citationOf } from './citation.js';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Evidence, Grade, Reference } from '../content/schema.js';
import { type CommonWord, evidenceText } from './evidence.js';
import { safeHref } from './links.js';
import type { Say } from './words.js';

type SayCommon = Say<CommonWord>;

const bare = (grade: Grade, say: SayCommon): string => say(`grade-${grade}`).replace(/\.$/, '');

/**
 * Who graded it, and where reviews differ. A site's own grade is told with whose words they are, and what only describes,
 * such as a price, has none.
 */
export function gradingText({ grade, gradedBy, range }: Evidence, say: SayCommon): string {
  const differs = range && say('range', { from: bare(range[0], say), to: bare(range[1], say) });
  return [gradedBy === 'site' || grade === 'descriptive' ? '' : say(`graded-${gradedBy}`), differs]
    .filter(Boolean)
    .join(' ');
}

/** How many of the four bars of certainty are filled. Other grades have no bars. */
const bars: Partial<Record<Evidence['grade'], number>> = {
  high: 4,
  moderate: 3,
  low: 2,
  'very-low': 1,
  'no-evidence': 0,
};

/** The evidence line of a claim: four bars, and the same in words. */
export const evidenceView = (evidence: Evidence | undefined, say: SayCommon): TemplateResult | typeof nothing =>
  gradedView(evidence, evidence && evidenceText(evidence, say));

/** The same where the words are at hand. */
export function gradedView(evidence: Evidence | undefined, text: string | undefined): TemplateResult | typeof nothing {
  if (!evidence || !text) return nothing;
  const filled = bars[evidence.grade];
  return html`<p part="evidence" class="evidence ${evidence.direction}">
    ${
      filled === undefined
        ? nothing
        : html`<svg class="bars" viewBox="0 0 19 14" aria-hidden="true">
            ${[0, 1, 2, 3].map((bar) => barView(bar, bar < filled))}
          </svg>`
    }<span>${text}</span>
  </p>`;
}

const barView = (bar: number, on: boolean): TemplateResult =>
  svg`<rect class=${on ? 'on' : ''} x=${bar * 5} y=${9 - bar * 3} width="4" height=${5 + bar * 3} rx="1" />`;

/** The published sources of a claim as links, and until those are there in a few words. */
export const sourcesView = (
  refs: readonly string[],
  references: readonly Reference[] | undefined,
  say: SayCommon,
): TemplateResult =>
  references
    ? sourceListView(refs, references, say)
    : html`<p class="quiet">${refs.map(citationOf).join('; ') || '…'}</p>`;

/** The published sources of a claim as links, or our own advice named as such. */
export const sourceListView = (
  refs: readonly string[],
  references: readonly Reference[],
  say: SayCommon,
): TemplateResult =>
  html`<ul part="sources" class="sources">
    ${refs.map((ref) =>
      sourceView(
        references.find(({ id }) => id === ref),
        say,
      ),
    )}
  </ul>`;

function sourceView(reference: Reference | undefined, say: SayCommon): TemplateResult | typeof nothing {
  if (!reference) return nothing;
  const { kind, url, title, authors, source, year } = reference;
  // A site's own source may have no more than a title.
  const published = [source, year].filter(Boolean).join(', ');
  const about = [authors.replace(/\.$/, ''), published]
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(' ');
  if (kind === 'editors') return html`<li>${say('editors-advice')}</li>`;
  return html`<li>${url && safeHref(url) ? html`<a href=${url}>${title}</a>` : title}. ${about}</li>`;
}
