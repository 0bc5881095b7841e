import { html, type TemplateResult } from 'lit';
import type { Snapshot } from '../content/slices.js';
import type { CommonWord } from './evidence.js';
import type { Say } from './words.js';

interface Meta {
  readonly content: Snapshot;
  readonly say: Say<CommonWord>;
  /** How many different sources the element's claims rest on. */
  readonly sources: number;
  readonly siteName: string;
}

/** The quiet line at the foot of every element: one line where there is room, folded on narrow cards. */
export function metaView({ content, say, sources, siteName }: Meta): TemplateResult {
  const site = siteName || content.siteName;
  const facts = [
    say('meta-checked'),
    sources && say('meta-sources', { n: sources }),
    content.funding,
    site && say('meta-site', { site }),
  ]
    .filter(Boolean)
    .join(' ');
  return html`<div part="meta" class="meta quiet">
    <p class="line">${say('not-advice')} ${facts}</p>
    <details>
      <summary>${say('not-advice')}</summary>
      <p>${facts}</p>
    </details>
    <slot name="meta"></slot>
  </div>`;
}
