import type { words } from '../content/en/words/faq.js';
import type { FaqEntry } from '../content/schema.js';
import { isDense, sentencesOf } from '../elements/massage-faq/dense.js';
import { type FaqGroup, groupQuestions, paragraphsOf } from '../elements/massage-faq/logic.js';
import { urgent } from '../shared/words.js';
import { BakeError, idsOf } from './attributes.js';
import { faqStyles, toolsStyle } from './faq-room.js';
import { h, type Html, type HtmlNode } from './html.js';
import { keeping, spaced } from './keep.js';
import {
  type Baking,
  emergencyLine,
  entry,
  evidenceLine,
  footer,
  heading,
  list,
  originLine,
  proseHtml,
  sayIn,
} from './parts.js';

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
  const tools = toolsStyle({ count: shown.length, search: attributes['search']?.trim() });
  const keep = keeping(baking);
  return [
    keep(heading(level, say('title')), faqStyles.title),
    // In boxes of their own: `<details>` right inside the tag are questions that a site has written.
    groups.map(({ title, entries }, index) =>
      keep(
        h(
          'div',
          { 'data-topic': (title ? entries[0]?.topic : attributes['topic']?.trim()) || undefined },
          title && keep(heading(level + 1, title), faqStyles.topic),
          entries.map((one) => questionHtml(one, open.includes(one.id), baking)),
        ),
        faqStyles.group,
        index ? '' : tools,
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
  const ids = asked === 'none' ? [] : idsOf(attributes, 'open', shown, ['none', 'first', 'all']);
  return single ? ids.slice(0, 1) : ids;
}

function questionHtml(one: FaqEntry, open: boolean, baking: Baking): HtmlNode {
  const { id, question, lead, answer, rich, added } = one;
  const prefix = baking.attributes['id-prefix'] ?? 'faq-';
  if (!/^[\w-]*$/.test(prefix))
    throw new BakeError(`id-prefix="${prefix}" cannot begin an id. Use letters, digits and hyphens.`);
  const keep = keeping(baking);
  const said = spaced(
    [
      lead && h('p', {}, h('strong', {}, lead)),
      rich ? proseHtml(rich) : paragraphsOf(added?.ours ?? answer).map((text) => text && paragraphHtml(text, one)),
      urgent.test(answer) && keep(emergencyLine(baking), faqStyles.number),
      added
        ? [proseHtml(added.theirs), originLine(one, baking), evidenceLine(one, baking)]
        : [evidenceLine(one, baking), originLine(one, baking)],
    ],
    baking,
  );
  return keep(
    entry(
      'details',
      prefix + id,
      [
        keep(h('summary', {}, question), faqStyles.question),
        said.map((part) =>
          typeof part === 'object'
            ? keep(part, /^[uo]l$/.test(part.tag) ? faqStyles.list : '', part === said.at(-1) ? faqStyles.end : '')
            : part,
        ),
      ],
      { open, origin: one.origin },
    ),
    faqStyles.row,
  );
}

/** As the widget shows an answer of ours that is open. */
const paragraphHtml = (text: string, { origin, added }: FaqEntry): Html =>
  (!origin || added) && isDense(text) ? list(sentencesOf(text)) : h('p', {}, text);
