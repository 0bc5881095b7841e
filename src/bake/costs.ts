import type { Treatment } from '../content/schema.js';
import { type CostRow, optionIds } from '../elements/cost-compare/logic.js';
import { type CostModel, costModel, type CostSay } from '../elements/cost-compare/model.js';
import { foldedNotes, notesOf, planSources, shownNotes, sourcesShown } from '../elements/cost-compare/notes.js';
import { planNote } from '../elements/cost-compare/plan-note.js';
import { dateText } from '../elements/cost-compare/site.js';
import { isMixed, sourceOf } from '../elements/cost-compare/source.js';
import type { OwnPrice } from '../elements/cost-compare/state.js';
import { sourcesOf } from '../shared/citation.js';
import { currencyIn, currencyProblem } from '../shared/currency.js';
import { BakeError, choiceOf, idsOf, numberOf } from './attributes.js';
import { h, type Html, type HtmlNode } from './html.js';
import { spaced } from './keep.js';
import { type Baking, entry, evidenceLine, footer, heading, labelled, list, originLine, sayIn } from './parts.js';

/** The comparison as a table, and what must be read with it. */
export function bakeCosts(baking: Baking): Html {
  const { level } = baking;
  const model = modelOf(baking);
  const { rows, say, weeksText: weeks } = model;
  const words = sayIn(baking);
  const span = planNote(model);
  const compared = rows.filter(({ treatment }) => !treatment.apart);
  const apart = rows.filter(({ treatment }) => treatment.apart);
  const folded = foldedNotes(model);
  const shown = shownNotes(model);
  const columns = [
    say('option'),
    say('price'),
    words('how-sum'),
    say('total', { weeks }),
    say('benefit'),
    say('downside'),
  ];
  return [
    heading(level, say('title')),
    spaced(h('p', {}, say('intro')), baking),
    span && spaced(h('p', {}, span), baking),
    compared.length > 0 &&
      // On a phone the table scrolls by itself, and not the page.
      h(
        'div',
        { style: baking.styled && 'overflow: auto' },
        h(
          'table',
          {},
          h('caption', {}, say('caption', { weeks })),
          h('thead', {}, h('tr', {}, ...columns.map((column) => h('th', { scope: 'col' }, column)))),
          h('tbody', {}, ...compared.map((row) => rowHtml(row, model))),
        ),
      ),
    apart.map((row) => apartHtml(row, model)),
    heading(level + 1, say('notes')),
    list([
      ...model.notes
        .filter((note) => !shown.some(({ text }) => text === note))
        .map((note) => spaced(h('p', {}, note), baking)),
      ...[...shown, ...folded].map((note) =>
        spaced([h('p', {}, note.text), evidenceLine(note, baking), originLine(note, baking)], baking),
      ),
    ]),
    heading(level + 1, words('about-options')),
    list(rows.map(({ treatment }) => treatmentHtml(treatment, say, baking))),
    footer([], baking, sourcesShown(model)),
  ];
}

function modelOf(baking: Baking): CostModel {
  const { content, attributes, region, site } = baking;
  const { treatments = [], locale } = content;
  const say: CostSay = sayIn(baking, 'cost');
  const options = idsOf(
    attributes,
    'options',
    treatments.map(({ id }) => id),
  );
  const asked = attributes['currency']?.trim() || 'USD';
  const currency = currencyIn(asked);
  if (!currency) throw new BakeError(currencyProblem(asked));
  const provided = treatments.filter(({ price }) => price.origin);
  const own = new Map<string, OwnPrice>(
    provided.map(({ id, price }) => {
      const asOf = attributes['prices-as-of'] || (price.asOf ?? '');
      const by = say(asOf ? 'by-site-dated' : 'by-site', { site, date: dateText(asOf, locale) });
      return [id, { ...price, by }] as const;
    }),
  );
  return costModel(content, {
    ids: optionIds(treatments, options, choiceOf(attributes, 'baseline', ['show', 'hide']) === 'show'),
    weeks: numberOf(attributes, 'weeks', [1, 52]) ?? 12,
    counts: {
      massage: numberOf(attributes, 'massage-sessions', [1, 99]),
      'physical-therapy': numberOf(attributes, 'pt-sessions', [1, 99]),
      medication: numberOf(attributes, 'medicine-months', [1, 99]),
    },
    own,
    money: { locale, currency },
    notesOf: notesOf(say, !!region && region !== 'US'),
  });
}

/** What tells a site's own row from ours, and its price in numbers. */
const carried = ({ treatment, own }: CostRow) => ({
  origin: treatment.origin ?? (own ? 'edited' : undefined),
  ...(own && {
    price: { low: String(own.low), high: String(own.high ?? ''), per: own.per ?? treatment.price.per },
  }),
});

/** Whose price it is, where not all are ours. */
const byText = (row: CostRow, model: CostModel): string => (isMixed(model.rows) ? sourceOf(row, model) : '');

function rowHtml(row: CostRow, model: CostModel): HtmlNode {
  const { say, range, money } = model;
  const { treatment, price, total } = row;
  const { id, name, benefits, downsides } = treatment;
  const by = byText(row, model);
  const per = price && price.high !== 0 && ` ${say(`per-${price.per}`)}`;
  return entry(
    'tr',
    `cost-${id}`,
    [
      h('th', { scope: 'row' }, name),
      h('td', {}, price ? [range(price), per, by && `. ${by}.`] : say('no-price', money)),
      h('td', {}, total?.sum ?? '–'),
      h('td', {}, total ? h('strong', {}, range(total)) : '–'),
      h('td', {}, benefits[0] ?? '–'),
      h('td', {}, downsides[0] ?? '–'),
    ],
    carried(row),
  );
}

/** Below the table: a price beside the others would invite a comparison that does not hold. */
function apartHtml(row: CostRow, model: CostModel): HtmlNode {
  const { say, range, money } = model;
  const { treatment, price } = row;
  const { id, name, benefits, downsides } = treatment;
  const by = byText(row, model);
  return entry(
    'p',
    `cost-${id}`,
    [
      labelled(
        name,
        price ? `${range(price)}, ${say(`per-${price.per}`)}, ${say('apart')}` : `${say('no-price', money)}.`,
      ),
      by && ` ${by}.`,
      benefits[0] && ` ${say('benefit')}: ${benefits[0]}`,
      downsides[0] && ` ${say('downside')}: ${downsides[0]}`,
    ],
    carried(row),
  );
}

function treatmentHtml(treatment: Treatment, say: CostSay, baking: Baking): Html {
  const { name, summary, finding, course } = treatment;
  const more = planSources(treatment).filter((ref) => !sourcesOf([treatment]).includes(ref));
  return spaced(
    [
      h('p', {}, labelled(name, [summary, finding].filter(Boolean).join(' '))),
      course.basis && h('p', {}, `${say('basis')}: ${course.basis}`),
      evidenceLine(treatment, baking, more),
      originLine(treatment, baking),
    ],
    baking,
  );
}
