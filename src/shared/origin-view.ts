import { html, nothing, type TemplateResult } from 'lit';
import type { Evidence } from '../content/schema.js';
import type { CommonWord } from './evidence.js';
import type { Say } from './words.js';

interface OwnWords {
  readonly origin?: 'edited' | 'added' | undefined;
  readonly evidence?: Evidence | undefined;
}

/** Whose words these are where a site wrote them, and who set their grade. Empty for ours. */
export function originText({ origin, evidence }: OwnWords, site: string, say: Say<CommonWord>): string {
  if (!origin) return '';
  const isOurs = evidence?.gradedBy !== 'site';
  const isSet = !isOurs && evidence.grade !== 'ungraded';
  const more = isSet ? say('graded-site', { site }) : isOurs && origin === 'edited' ? say('origin-ours') : '';
  return `${say(`origin-${origin}`, { site })} ${more}`.trim();
}

/** The same as a line of its own. */
export function originView(words: OwnWords, site: string, say: Say<CommonWord>): TemplateResult | typeof nothing {
  const text = originText(words, site, say);
  return text ? html`<p part="origin" class="quiet">${text}</p>` : nothing;
}
