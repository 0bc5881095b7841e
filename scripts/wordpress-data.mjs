/**
 * The baked widgets, cut into the pieces that the WordPress plugin puts together by a block's options. A piece is
 * a text, a list of pieces, or one of these:
 *   { ids, of, in?, open? }   the pieces of the ids that this option names, between two texts unless there are none; the first
 *                      of them may stand open
 *   { first, is }      the piece for the first id that this option names
 *   { by, is, else? }  the piece for this option's value; under '' the one for none
 *   { any, of, then, else? }  only if the option names one of these ids
 *   { abroad }         only where a region other than the US is known
 *   { refs, then }     with the sources that the piece rests on: the footer counts them
 */
import { bakeCosts } from '../dist/bake/costs.js';
import { bakeFaq } from '../dist/bake/faq.js';
import { faqStyles, toolsStyle } from '../dist/bake/faq-room.js';
import { bakeBrief, bakeSession } from '../dist/bake/guide.js';
import { serialise } from '../dist/bake/html.js';
import { footer } from '../dist/bake/parts.js';
import { bakeSafety, safetyClaims } from '../dist/bake/safety.js';
import { bakeCard, bakePicker } from '../dist/bake/techniques.js';
import { planSources } from '../dist/elements/cost-compare/notes.js';
import { PHASES, stagesOf } from '../dist/elements/session-guide/logic.js';
import { SECTIONS, sectionsOf, termsIn } from '../dist/elements/evidence-brief/logic.js';
import { emergencyText } from '../dist/shared/emergency.js';
import { sourcesOf } from '../dist/shared/sources.js';
import { sayFrom } from '../dist/shared/words.js';
import { planNoteOf, variedBy } from './wordpress-varied.mjs';

const isNode = (html) => html && typeof html === 'object' && !Array.isArray(html);
const nodesOf = (html) => (Array.isArray(html) ? html.flatMap(nodesOf) : isNode(html) ? [html] : []);
const texts = (nodes) => nodes.map(serialise).join('');
const keyed = (keys, valueOf) => Object.fromEntries(keys.map((key) => [key, valueOf(key)]));
const numbers = (most) => Array.from({ length: most }, (_, index) => index + 1);
/** The text inside an element, without its tag. */
const inside = (node) => /^<[^>]*>(.*)<\/[a-z0-9]+>$/s.exec(serialise(node))[1];
const around = (node) => serialise({ ...node, children: [] }).split(/(?=<\/)/);

const cutters = {
  'massage-faq': faq,
  'technique-picker': picker,
  'cost-compare': costs,
  'massage-safety-check': safety,
  'session-guide': session,
  'evidence-brief': brief,
  'technique-card': card,
};

/** The data of every tag, by tag. */
export function dataOf(content) {
  const baking = (attributes = {}, region = '') => ({
    content,
    attributes,
    level: 2,
    region,
    site: '',
    styled: true,
    room: true,
  });
  const shared = { version: content.version, emergency: emergencyOf(content), footer: footerOf(baking) };
  return Object.fromEntries(Object.entries(cutters).map(([tag, cut]) => [tag, { ...shared, ...cut(content, baking) }]));
}

/** The line with all numbers, and what stands for it where one is known. */
function emergencyOf(content) {
  const say = sayFrom(content, 'common');
  const line = emergencyText('', say);
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return {
    '': line,
    ...Object.fromEntries(codes.map((code) => [code, emergencyText(code, say)]).filter(([, text]) => text !== line)),
  };
}

/** Its text before and after the number of sources, the number itself, and what a site's name adds. */
function footerOf(baking) {
  const say = sayFrom(baking().content, 'common');
  const baked = (n, attributes) => serialise(footer([], baking(attributes), numbers(n).map(String)));
  const [start, end] = baked(1).split(` ${say('meta-sources', { n: 1 })}`);
  return {
    start,
    one: ` ${say('meta-sources', { n: 1 })}`,
    other: ` ${say('meta-sources', { n: '%d' })}`,
    end: end.replace(/ <\/p>$/, ''),
    site: ` ${say('meta-site', { site: '%s' })}`,
    close: ' </p>',
  };
}

function faq(content, baking) {
  const [heading, ...rest] = nodesOf(bakeFaq(baking()));
  const groups = rest.slice(0, -1);
  const details = groups.flatMap(({ children }) => children.filter(({ tag }) => tag === 'details'));
  return {
    heading: serialise(heading),
    topics: keyed(
      content.faq.topics.map(({ id }) => id),
      (id) => serialise(groups.find(({ attributes }) => attributes['data-topic'] === id).children[0]),
    ),
    entries: Object.fromEntries(
      content.faq.entries.map((entry) => {
        const node = details.find(({ attributes }) => attributes.id === `faq-${entry.id}`);
        const hash = node.attributes['data-massage-hash'];
        return [entry.id, { topic: entry.topic, hash, refs: sourcesOf([entry]), html: inside(node) }];
      }),
    ),
    row: faqStyles.row,
    group: faqStyles.group,
    // By the option, then by the number of questions.
    tools: keyed(['auto', 'on', 'off'], (search) =>
      [0, ...numbers(content.faq.entries.length)]
        .map((count) => toolsStyle({ count, search }))
        .map((css) => css && `;${css}`),
    ),
  };
}

function picker(content, baking) {
  const nodes = nodesOf(bakePicker(baking())).slice(0, -1);
  const isStyle = ({ attributes }) => attributes.id?.startsWith('technique-');
  const at = nodes.findIndex(isStyle);
  const refs = sourcesOf(safetyClaims(baking()));
  const styles = Object.fromEntries(
    content.techniques.map((style, index) => [
      style.id,
      { refs: sourcesOf([style]), then: serialise(nodes[at + index]) },
    ]),
  );
  return {
    pieces: [
      { refs, then: texts(nodes.slice(0, at)) },
      { ids: 'techniques', of: styles },
      texts(nodes.slice(at).filter((node) => !isStyle(node))),
    ],
  };
}

/** Which option a row's numbers follow. */
const counted = {
  massage: 'massage-sessions',
  'physical-therapy': 'pt-sessions',
  medication: 'medicine-months',
  'meditation-yoga': 'weeks',
};

function costs(content, baking) {
  const baked = (attributes, region) => nodesOf(bakeCosts(baking(attributes, region)));
  const parts = (nodes) => {
    const at = nodes.findIndex(({ tag }) => tag === 'div');
    const [heading, intro, note] = nodes.slice(0, at);
    const [table] = nodes[at].children;
    const [caption, head, body] = table.children;
    return { heading, intro, note, table, caption, head, rows: body.children, body, rest: nodes.slice(at + 1) };
  };
  const plain = parts(baked());
  const bySessions = numbers(99).map((n) =>
    parts(baked({ 'massage-sessions': `${n}`, 'pt-sessions': `${n}`, 'medicine-months': `${n}` })),
  );
  const byWeeks = numbers(52).map((n) => parts(baked({ weeks: `${n}` })));
  const rowOf = (id, { rows }) => serialise(rows.find(({ attributes }) => attributes.id === `cost-${id}`));
  const varied = (by, variants, textOf) => variedBy(by, textOf(plain), variants.map(textOf));
  const row = (id) =>
    counted[id]
      ? varied(counted[id], counted[id] === 'weeks' ? byWeeks : bySessions, (one) => rowOf(id, one))
      : rowOf(id, plain);

  const ids = content.treatments.map(({ id }) => id);
  const [compared, apart] = [false, true].map((isApart) =>
    content.treatments.filter((one) => Boolean(one.apart) === isApart).map(({ id }) => id),
  );
  const rest = plain.rest.slice(apart.length, -1);
  const [notesHeading, notes, aboutHeading, about] = rest;
  const [abroad] = parts(baked({}, 'GB')).rest[apart.length + 1].children;
  return {
    always: 'stay-active',
    pieces: [
      texts([plain.heading, plain.intro]),
      planNoteOf(
        byWeeks.map(({ note }) => note && serialise(note)),
        counted,
      ),
      {
        ids: 'options',
        of: keyed(compared, row),
        in: [
          [
            '<div style="overflow: auto"><table>',
            varied('weeks', byWeeks, ({ caption, head }) => texts([caption, head])),
            '<tbody>',
          ],
          '</tbody></table></div>',
        ],
      },
      { ids: 'options', of: keyed(apart, (id) => serialise(plain.rest[apart.indexOf(id)])) },
      serialise(notesHeading),
      '<ul>',
      { any: 'options', of: ids.slice(1), then: { abroad: serialise(abroad) } },
      ...notes.children.map((node, index) => noteOf(content.priceNotes[index], serialise(node), ids)),
      '</ul>',
      serialise(aboutHeading),
      {
        ids: 'options',
        of: Object.fromEntries(
          content.treatments.map((one, index) => [
            one.id,
            { refs: [...sourcesOf([one]), ...planSources(one)], then: serialise(about.children[index]) },
          ]),
        ),
        in: ['<ul>', '</ul>'],
      },
    ],
  };
}

/** Some notes speak of our prices as a whole, or of one of them. */
function noteOf(note, html, ids) {
  const then = { refs: sourcesOf([note]), then: html };
  const about = { 'undated-us': ids.slice(1), 'likely-low-today': ['massage'], 'surgery-floor': ['surgery'] }[note.id];
  return about ? { any: 'options', of: about, then } : then;
}

function safety(_, baking) {
  const nodes = nodesOf(bakeSafety(baking())).slice(0, -1);
  return { pieces: { refs: sourcesOf(safetyClaims(baking())), then: texts(nodes) } };
}

function session(content, baking) {
  const piece = (phase) => ({
    refs: sourcesOf(stagesOf(content, phase).flatMap(({ steps }) => steps)),
    then: texts(nodesOf(bakeSession(baking({ phase }))).slice(0, -1)),
  });
  return { pieces: { by: 'phase', is: { '': piece('all'), ...keyed(PHASES, piece) } } };
}

/** The sections that there are, with their names. */
export const briefSections = (content) => {
  const say = sayFrom(content, 'brief');
  return SECTIONS.filter((id) => content[id]?.length).map((id) => ({ id, title: say(`section-${id}`) }));
};

const closed = (node) => ({ ...node, attributes: { ...node.attributes, open: false } });

function brief(content, baking) {
  const [heading, intro, box] = nodesOf(bakeBrief(baking()));
  const sections = sectionsOf(content, []);
  const glossary = box.children.at(-1);
  const [summary, list] = glossary.children;
  const terms = termsIn(content.glossary, sections);
  const usedIn = (term) => sections.filter((section) => termsIn([term], [section]).length).map(({ id }) => id);
  const used = [...new Set(terms.flatMap(usedIn))];
  const boxOf = (id) => nodesOf(bakeBrief(baking({ sections: id })))[2];
  return {
    pieces: [
      texts([heading, intro]),
      { first: 'sections', is: Object.fromEntries(sections.map(({ id }) => [id, around(boxOf(id))[0]])) },
      {
        ids: 'sections',
        open: true,
        of: Object.fromEntries(
          sections.map(({ id, claims }, index) => [
            id,
            { refs: sourcesOf(claims), then: serialise(closed(box.children[index])) },
          ]),
        ),
      },
      {
        any: 'sections',
        of: used,
        then: [
          around(glossary)[0] + serialise(summary) + '<dl>',
          ...terms.map((term, index) => ({
            any: 'sections',
            of: usedIn(term),
            then: texts(list.children.slice(index * 2, index * 2 + 2)),
          })),
          '</dl></details>',
        ],
      },
      '</div>',
    ],
  };
}

function card(content, baking) {
  const piece = (technique) => {
    const one = content.techniques.find(({ id }) => id === technique);
    return {
      refs: sourcesOf([one, ...(content.techniqueNotes ?? [])]),
      then: texts(nodesOf(bakeCard(baking({ technique }))).slice(0, -1)),
    };
  };
  return {
    pieces: {
      by: 'technique',
      is: keyed(
        content.techniques.map(({ id }) => id),
        piece,
      ),
    },
  };
}
