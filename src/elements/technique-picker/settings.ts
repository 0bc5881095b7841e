import type { Technique } from '../../content/schema.js';
import { knownIds, oneOf, wholeNumber } from '../../shared/attributes.js';

/** What the author of the page has set. Each reader below names a bad value once, and gives one that works. */
export interface Settings extends HTMLElement {
  readonly techniques: string;
  readonly layout: string;
  readonly maxResults: number;
  readonly bookingHref: string;
}

export const isOnePage = (host: Settings): boolean => oneOf(host, 'layout', host.layout, ['steps', 'page']) === 'page';

export function mostOf(host: Settings): number {
  const given = Number.isNaN(host.maxResults) ? host.getAttribute('max-results') : String(host.maxResults);
  return wholeNumber(host, 'max-results', given, [1, 3], 3);
}

/** Ids of the styles on offer: all, unless at least one that exists is named. */
export function offeredOf(host: Settings, techniques: readonly Technique[]): readonly string[] {
  const ids = techniques.map(({ id }) => id);
  const offered = host.techniques?.trim() ? knownIds(host, 'techniques', host.techniques, ids) : ids;
  return offered.length ? offered : ids;
}
