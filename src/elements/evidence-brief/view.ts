import { html, nothing, type TemplateResult } from 'lit';
import type { GlossaryEntry, Reference } from '../../content/schema.js';
import type { Claim } from '../../shared/fact.js';
import { sourcesOf } from '../../shared/citation.js';
import { citeView, factView, proofView } from '../../shared/fact-view.js';
import { headingView } from '../../shared/heading-view.js';
import { chevron } from '../../shared/icons.js';
import { originView } from '../../shared/origin-view.js';
import type { BriefSay, BriefSection, Certainty, Count, SectionId } from './logic.js';
import { summaryView } from './summary-view.js';

export interface BriefView {
  /** What is shown. */
  readonly sections: readonly BriefSection[];
  readonly counts: readonly Count[];
  readonly certainty: Certainty;
  readonly open: ReadonlySet<SectionId>;
  /** Claims whose sources were opened, by section and id. */
  readonly sourced: ReadonlySet<string>;
  readonly references: readonly Reference[] | undefined;
  readonly terms: readonly GlossaryEntry[];
  readonly say: BriefSay;
  readonly level: number;
  /** Who speaks where a claim is the site's own. */
  readonly site: string;
  /** Safety answers ask for medical help: nothing to book. */
  readonly careFirst: boolean;
  readonly meta: TemplateResult;
  readonly onFilter: (certainty: Certainty) => void;
  readonly onClear: () => void;
  readonly onSection: (id: SectionId, open: boolean) => void;
  readonly onAll: (open: boolean) => void;
  readonly onSources: (key: string) => void;
}

export function briefView(view: BriefView): TemplateResult {
  const { sections, counts, say, level, open } = view;
  const allOpen = sections.every(({ id }) => open.has(id));
  return html`<slot name="heading">${headingView(level, say('heading'), 'title')}</slot>
    <slot name="intro"><p class="intro">${say('intro')}</p></slot>
    ${counts[0]?.n ? summaryView(view) : nothing}
    <div class="tools">
      <p part="status" role="status" class=${sections[0] ? '' : 'sr'}>${statusText(view)}</p>
      ${
        sections[1]
          ? html`<button part="all" class="button no-print" @click=${() => view.onAll(!allOpen)}>
              ${say(allOpen ? 'close-all' : 'open-all')}
            </button>`
          : nothing
      }
    </div>
    ${
      sections[0]
        ? html`<div part="list">${sections.map((section) => sectionView(section, view))}</div>`
        : html`<div part="empty" class="card stack">
            <p>${statusText(view)}</p>
            <button part="clear" class="button" @click=${view.onClear}>${say('clear')}</button>
          </div>`
    }
    ${glossaryView(view)} ${view.careFirst ? nothing : html`<slot name="actions"></slot>`} ${view.meta}`;
}

function statusText({ counts, certainty, say }: BriefView): string {
  const total = counts[0]!.n;
  if (certainty === 'all') return say('shown-all', { n: total });
  const n = counts.find((count) => count.certainty === certainty)?.n ?? 0;
  return n ? say('shown-some', { n, total }) : say('shown-none', { name: say(`certainty-${certainty}`) });
}

const sectionView = ({ id, claims }: BriefSection, view: BriefView): TemplateResult => {
  const { say, open, onSection } = view;
  return html`<details
    part="section"
    id=${id}
    ?open=${open.has(id)}
    @toggle=${({ target }: Event) => onSection(id, (target as HTMLDetailsElement).open)}
  >
    <summary part="section-title">
      <span class="name-of">${say(`section-${id}`)}</span>
      <span class="quiet">${say('claims', { n: claims.length })}</span>${chevron}
    </summary>
    <ul class="claims" role="list">
      ${claims.map((claim) => claimView(claim, id, view))}
    </ul>
  </details>`;
};

const claimView = (claim: Claim, section: SectionId, view: BriefView): TemplateResult => {
  const { say, level, site, references, sourced, onSources } = view;
  const { title, claim: said, evidence } = claim;
  const key = `${section}/${claim.id}`;
  const n = sourcesOf([claim]).length;
  const foot = evidence?.refs[0]
    ? html`<details part="sources-fold" class="fold no-print" @toggle=${() => onSources(key)}>
        <summary>
          <span>${n ? say('show-sources', { n }) : say('sources')}<span class="sr">: ${title ?? said}</span></span
          >${chevron}
        </summary>
        ${sourced.has(key) ? proofView(claim, references, say) : nothing}
      </details>`
    : nothing;
  return html`<li part="claim-row" class="row-of">
    ${factView(claim, { say, site, level: level + 1, foot: [foot, citeView([claim], say)] })}
  </li>`;
};

const glossaryView = ({ terms, say, site }: BriefView): TemplateResult | typeof nothing =>
  terms[0]
    ? html`<details part="glossary" class="fold">
        <summary>${say('glossary')}${chevron}</summary>
        <dl>
          ${terms.map(
            (entry) =>
              html`<div>
                <dt>${entry.term}</dt>
                <dd>${entry.definition}${originView(entry, site, say)}</dd>
              </div>`,
          )}
        </dl>
      </details>`
    : nothing;
