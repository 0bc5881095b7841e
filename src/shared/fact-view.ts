import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Reference } from '../content/schema.js';
import { citationOf, sourcesOf } from './citation.js';
import { evidenceView, gradingText, sourcesView } from './evidence-view.js';
import { type Claim, type FactWord, labelOf } from './fact.js';
import { headingView } from './heading-view.js';
import { icon } from './icons.js';
import { originView } from './origin-view.js';
import type { Say } from './words.js';

interface FactView {
  readonly say: Say<FactWord>;
  /** Level of the claim's heading. */
  readonly level: number;
  /** Who speaks where a claim is the site's own. */
  readonly site: string;
  /** What stands before the finding, if anything. Default: what the finding rests on. */
  readonly label?: FactWord | '';
  /** Stands beside the evidence line. */
  readonly foot?: unknown;
}

// Decoration: the word beside it says the same.
const marks = {
  keep: svg`<path d="m5 12 5 5 9-10" />`,
  soften: svg`<path d="M4 13c3-5 6-5 8-2s5 3 8-2" />`,
  correct: svg`<path d="m6 6 12 12M18 6 6 18" />`,
};

/** One claim: what people say and whether that holds up, then what is known, with its evidence line. */
export function factView(fact: Claim, { say, level, site, label = labelOf(fact), foot }: FactView): TemplateResult {
  const { title, claim, finding, handling = 'keep', evidence } = fact;
  const quoted = claim && say('quoted', { claim });
  const verdict =
    quoted &&
    html`<p part="verdict" class="verdict ${handling}">
      ${icon(marks[handling])}<span>${say(`claim-${handling}`)}</span>
    </p>`;
  const saidLabel = html`<p class="label">${say('people-say')}</p>`;
  return html`<div class="said">
      ${
        title
          ? html`${headingView(level, title, 'name')}${
              quoted
                ? html`${saidLabel}
                    <div class="claim">
                      <p part="claim">${quoted}</p>
                      ${verdict}
                    </div>`
                : nothing
            }`
          : html`${saidLabel} ${headingView(level, quoted, 'name')} ${verdict}`
      }
    </div>
    <div class="found">
      ${label ? html`<p class="label">${say(label)}</p>` : nothing}
      <p part="finding">${finding}</p>
      <div class="foot">${evidenceView(evidence, say)}${foot ?? nothing}</div>
      ${originView(fact, site, say)}
    </div>`;
}

/** Who graded a claim, and its sources as links. */
export const proofView = (
  { evidence }: Claim,
  references: readonly Reference[] | undefined,
  say: Say<FactWord>,
): TemplateResult | typeof nothing =>
  evidence?.refs[0]
    ? html`${references ? html`<p class="quiet">${gradingText(evidence, say)}</p>` : nothing}
      ${sourcesView(evidence.refs, references, say)}`
    : nothing;

/** Short citations for print, where links lead nowhere. */
export const citeView = (claims: readonly Claim[], say: Say<FactWord>): TemplateResult | typeof nothing => {
  const refs = sourcesOf(claims);
  return refs[0]
    ? html`<p class="cite">${say('said-so', { label: say('sources'), text: refs.map(citationOf).join('; ') })}.</p>`
    : nothing;
};
