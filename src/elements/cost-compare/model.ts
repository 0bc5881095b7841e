import type { words as more } from '../../content/en/words/cost-details.js';
import type { words } from '../../content/en/words/cost.js';
import type { Note } from '../../content/schema.js';
import type { Snapshot } from '../../content/slices.js';
import type { CommonWord } from '../../shared/evidence.js';
import { type Say, sayFrom } from '../../shared/words.js';
import { buildRows, type CostRow, monthsIn, type Price, rangeText, type Total } from './logic.js';
import type { Choices, CostState, Settings } from './state.js';

export type CostSay = Say<keyof typeof words | keyof typeof more | CommonWord>;

export interface ModelInput {
  readonly content: Snapshot;
  readonly settings: Settings;
  readonly choices: Choices;
  readonly more?: CostState['more'];
}

const isInSight = ({ id }: Note): boolean => id === DATELESS || id === 'price-is-not-value';
const DATELESS = 'undated-us';

/** All that is shown and exported, from content, attributes, children and the reader's choices. */
export function costModel({ content, settings, choices, more }: ModelInput) {
  const { treatments = [], priceNotes = [] } = content;
  const say: CostSay = sayFrom(content, 'cost', 'common');
  const offered = buildRows(treatments, settings, choices);
  const rows = offered.filter(({ treatment }) => !choices.hidden.includes(treatment.id));
  const weeks = choices.weeks ?? settings.weeks;
  const isOurs = ({ by, price }: CostRow) => by === 'bundled' && price?.high !== 0;
  const ours = rows.filter(isOurs).map(({ treatment }) => treatment.id);
  return {
    ...settings,
    /** Every option, and those of them that the reader wants to see. */
    offered,
    rows,
    weeks,
    /** The author's own time span. */
    span: settings.weeks,
    /** How many months the weeks begin. */
    months: monthsIn(weeks),
    weeksText: say('weeks', { n: weeks }),
    say,
    range: (range: Price | Total) => rangeText(range, settings.money),
    /** Some prices are the site's or the reader's, so that each must say whose it is. */
    mixed: rows.some(({ by }) => by === 'site' || by === 'reader'),
    /** Whose price a row shows. */
    source: (row: CostRow): string =>
      row.by === 'reader'
        ? say('your-price')
        : row.by === 'site'
          ? settings.bySite!
          : isOurs(row)
            ? say('by-bundled')
            : '',
    choices,
    /** Notes to show at once, and notes behind a fold. */
    notes: [
      ...(settings.abroad && ours[0] ? [say('us-prices')] : []),
      ...priceNotes.filter((note) => isInSight(note) && (ours[0] || note.id !== DATELESS)).map(({ text }) => text),
    ],
    folded:
      more?.foldedNotes(
        priceNotes.filter((note) => !isInSight(note)),
        ours,
      ) ?? [],
  };
}

export type CostModel = ReturnType<typeof costModel>;
