import { html, nothing, type TemplateResult } from 'lit';
import type { Evidence } from '../content/schema.js';
import type { CommonWord } from './evidence.js';
import type { Say } from './words.js';

interface OwnWords {
  readonly origin?: 'edited' | 'added' | undefined;
  readonly evidence?: Evidence | undefined;
}

/** Says whose words these are where a site wrote them, and who set their grade. */
export function originView(
  { origin, evidence }: OwnWords,
  site: string,
  say: Say<CommonWord>,
): TemplateResult | typeof nothing {
  if (!origin) return nothing;
  const isOurs = evidence?.gradedBy !== 'site';
  const isSet = !isOurs && evidence.grade !== 'ungraded';
  const more = isSet ? say('graded-site', { site }) : isOurs && origin === 'edited' ? say('origin-ours') : '';
  return html`<p part="origin" class="quiet">${say(`origin-${origin}`, { site })} ${more}</p>`;
}
