import { html, svg, type TemplateResult } from 'lit';
import type { Count } from './logic.js';
import type { BriefView } from './view.js';

/** How many claims there are of each kind: as a picture, and as the choice of what to see. */
export function summaryView(view: BriefView): TemplateResult {
  const { counts, certainty, say, onFilter } = view;
  return html`<fieldset part="summary" class="card">
    <legend>${say('filter')}</legend>
    ${stripView(view)}
    <div part="filter" class="kinds">
      ${counts.map(
        ({ certainty: kind, n }) =>
          html`<label class="kind">
            <input
              type="radio"
              name="certainty"
              value="1"
              .checked=${kind === certainty}
              @change=${() => onFilter(kind)}
            />
            ${swatchView(kind)}<span>${say(`certainty-${kind}`)}</span><b>${n}</b>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

const partsOf = (counts: readonly Count[]): Count[] => counts.filter(({ certainty, n }) => certainty !== 'all' && n);

/** One bar, as long as all claims, parted by kind. */
function stripView({ counts, certainty, say }: BriefView): TemplateResult {
  const parts = partsOf(counts);
  const total = counts[0]!.n;
  const claims = say('claims', { n: total });
  const list = parts.map(({ certainty: kind, n }) => say('part', { name: say(`certainty-${kind}`), n })).join('; ');
  let from = 0;
  return html`<svg part="picture" class="strip" role="img" aria-label=${say('picture', { claims, list })}>
    ${parts.map(({ certainty: kind, n }) => {
      const x = (from / total) * 100;
      from += n;
      const faded = certainty !== 'all' && certainty !== kind;
      return svg`<rect class="${kind} ${faded ? 'faded' : ''}" x="${x}%" width="${(n / total) * 100}%" height="100%" />`;
    })}
  </svg>`;
}

const swatchView = (kind: Count['certainty']): TemplateResult =>
  html`<svg class="swatch" viewBox="0 0 16 16" aria-hidden="true">
    <rect class=${kind} x="1" y="1" width="14" height="14" rx="3" />
  </svg>`;
