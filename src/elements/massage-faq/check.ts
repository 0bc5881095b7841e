import { knownIds, oneOf } from '../../shared/attributes.js';
import { check as checkShared } from '../../shared/check.js';
import type { MassageFaq } from './massage-faq.js';

/** Names in the console what the page's author has set and cannot be used. */
export function check(element: MassageFaq): void {
  checkShared(element);
  oneOf(element, 'mode', element.mode, ['multiple', 'single']);
  oneOf(element, 'search', element.search, ['auto', 'on', 'off']);
  oneOf(element, 'permalinks', element.permalinks, ['on', 'off']);
  const { faq } = element['content'] ?? {};
  // It may have moved to where other content is on its way: then it is checked again.
  if (!faq) return;
  const { entries, topics } = faq;
  const ids = entries.map(({ id }) => id);
  knownIds(element, 'items', element.items, ids);
  knownIds(element, 'exclude', element.exclude, ids);
  knownIds(
    element,
    'topic',
    element.topic,
    topics.map(({ id }) => id),
  );
}
