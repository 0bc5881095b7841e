import { factsOf } from '../demo/builder/facts.js';
import type { PlaceId } from '../demo/builder/places.js';
import type { Order } from '../demo/builder/snippet.js';
import { blank, settle, type State } from '../demo/builder/state.js';
import type { Tag } from '../demo/builder/widgets.js';
import { loadContent } from '../src/content/store.js';

export const content = await loadContent();
export const facts = factsOf(content);

/** A state with these fields typed in. */
export const stateOf = (place: PlaceId, widgets: readonly Tag[], typed: Readonly<Record<string, string>> = {}): State =>
  settle({ ...blank, place, widgets, typed }, facts);

export const orderOf = (
  place: PlaceId,
  widgets: readonly Tag[],
  typed: Readonly<Record<string, string>> = {},
): Order => ({
  place,
  widgets,
  good: stateOf(place, widgets, typed).good,
  facts,
  content,
  version: '1.2.3',
  integrity: { 'massage-faq.js': 'sha384-faq', 'cost-compare.js': 'sha384-cost', 'technique-picker.js': 'sha384-pick' },
});

/** What stands in a page, read where nothing runs. */
export const read = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;
export const wordsOf = (html: string): string => read(html).textContent!.replace(/\s+/g, ' ').trim();

/** Everything that a person may have typed. */
export const own = {
  'all.site-name': 'Oak & “Elm” <Clinic>',
  'massage-faq.topic': 'cost',
  'ask.0.question': 'Where can I park?',
  'ask.0.answer': 'Behind the **house**.\n\n- Mill Street\n- [Map](https://example.com/map)',
  'ask.1.question': 'What does an hour cost?',
  'ask.1.answer': 'With us, $85.',
  'ask.1.id': 'cost',
  'price.massage.low': '85',
  'price.massage.high': '95',
  'cost-compare.weeks': '8',
  'look.accent': '#006644',
  'look.background': '#fffdfa',
  'look.text': '#2c2520',
  'look.radius': '6',
};
export const three: readonly Tag[] = ['massage-faq', 'technique-picker', 'cost-compare'];
