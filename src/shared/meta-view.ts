import { html, type TemplateResult } from 'lit';
import type { Snapshot } from '../content/slices.js';
import type { CommonWord } from './evidence.js';
import { monthOf, type Say } from './words.js';

interface Meta {
  readonly content: Snapshot;
  readonly say: Say<CommonWord>;
  /** How many different sources the element's claims rest on. */
  readonly sources: number;
  readonly siteName: string;
}

/** The quiet line at the foot of every element: one line where there is room, folded on narrow cards. */
export function metaView({ content, say, sources, siteName }: Meta): TemplateResult {
  const month = (date = '') => (date ? monthOf(date, content.locale) : '');
  const facts = [
    say('meta-checked', { month: month(content.reviewed) }),
    say('meta-next', { month: month(content.nextReview) }),
    sources ? say('meta-sources', { n: sources }) : '',
    content.funding ?? '',
    siteName && say('meta-site', { site: siteName }),
  ]
    .filter(Boolean)
    .join(' ');
  return html`<div part="meta" class="meta">
    <p class="line">${say('not-advice')} ${facts}</p>
    <details>
      <summary>${say('not-advice')}</summary>
      <p>${facts}</p>
    </details>
    <slot name="meta"></slot>
  </div>`;
}
