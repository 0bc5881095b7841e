import type { words } from '../content/en/words/faq.js';
import type { FaqEntry } from '../content/schema.js';
import { type FaqGroup, groupQuestions, paragraphsOf } from '../elements/massage-faq/logic.js';
import { urgent } from '../shared/words.js';
import { BakeError, idsOf } from './attributes.js';
import { h, type Html, type HtmlNode } from './html.js';
import {
  type Baking,
  emergencyLine,
  entry,
  evidenceLine,
  footer,
  heading,
  originLine,
  proseHtml,
  sayIn,
} from './parts.js';
import { faqRoom } from './room.js';

/** The questions to bake, under their topics. */
function groupsIn({ content, attributes }: Baking): FaqGroup[] {
  const { faq = { topics: [], entries: [] } } = content;
  const ids = faq.entries.map(({ id }) => id);
  const topics = faq.topics.map(({ id }) => id);
  const [topic = ''] = idsOf(attributes, 'topic', topics);
  return groupQuestions(faq, {
    items: idsOf(attributes, 'items', ids),
    exclude: idsOf(attributes, 'exclude', ids),
    topic,
  });
}

/** How much room they will need. */
export const roomOfFaq = (baking: Baking): string => faqRoom(groupsIn(baking));

/** Every question with its answer, under topics. */
export function bakeFaq(baking: Baking): Html {
  const { attributes, level } = baking;
  const groups = groupsIn(baking);
  const shown = groups.flatMap(({ entries }) => entries);
  if (!shown.length) throw new BakeError('No question is left to bake: "exclude" takes out all of them.');
  const open = openIds(
    baking,
    shown.map(({ id }) => id),
  );
  const say = sayIn<keyof typeof words>(baking, 'faq');
  return [
    heading(level, say('title')),
    // In boxes of their own: `<details>` right inside the tag are questions that a site has written.
    groups.map(({ title, entries }) =>
      h(
        'div',
        { 'data-topic': (title ? entries[0]?.topic : attributes['topic']?.trim()) || undefined },
        title && heading(level + 1, title),
        entries.map((one) => questionHtml(one, open.includes(one.id), baking)),
      ),
    ),
    footer(shown, baking),
  ];
}

function openIds({ attributes }: Baking, shown: readonly string[]): readonly string[] {
  const asked = attributes['open']?.trim() ?? '';
  const single = attributes['mode'] === 'single';
  if (asked === 'all') return single ? shown.slice(0, 1) : shown;
  if (asked === 'first') return shown.slice(0, 1);
  const ids = asked === 'none' ? [] : idsOf(attributes, 'open', shown);
  return single ? ids.slice(0, 1) : ids;
}

function questionHtml(one: FaqEntry, open: boolean, baking: Baking): HtmlNode {
  const { id, question, lead, answer, rich } = one;
  const prefix = baking.attributes['id-prefix'] ?? 'faq-';
  if (!/^[\w-]*$/.test(prefix))
    throw new BakeError(`id-prefix="${prefix}" cannot begin an id. Use letters, digits and hyphens.`);
  return entry(
    'details',
    prefix + id,
    [
      h('summary', {}, question),
      lead && h('p', {}, h('strong', {}, lead)),
      rich ? proseHtml(rich) : paragraphsOf(answer).map((text) => text && h('p', {}, text)),
      urgent.test(answer) && emergencyLine(baking),
      evidenceLine(one, baking),
      originLine(one, baking),
    ],
    { open, origin: one.origin },
  );
}
