import type { words as more } from '../../content/en/words/cost-details.js';
import type { words } from '../../content/en/words/cost.js';
import type { Snapshot } from '../../content/slices.js';
import type { CommonWord } from '../../shared/evidence.js';
import { type Say, sayFrom } from '../../shared/words.js';
import { bundledIds, buildRows, type CostRow } from './logic.js';
import type { Choices, CostState, Settings } from './state.js';

export type CostSay = Say<keyof typeof words | keyof typeof more | CommonWord>;

export interface ModelInput {
  readonly content: Snapshot;
  readonly settings: Settings;
  readonly choices: Choices;
  /** The reader is outside the United States, as far as we know. */
  readonly abroad: boolean;
  readonly more?: CostState['more'];
}

/** Ids of the notes that are never folded. */
export const inSight = ['undated-us', 'price-is-not-value'];

/** All that is shown and exported, from content, attributes, children and the reader's choices. */
export function costModel({ content, settings, choices, abroad, more }: ModelInput) {
  const say: CostSay = sayFrom(content, 'cost', 'common');
  const offered = buildRows(content.treatments ?? [], settings, choices);
  const rows = offered.filter(({ treatment }) => !choices.hidden.includes(treatment.id));
  const weeks = choices.weeks ?? settings.weeks;
  const notes = content.priceNotes ?? [];
  const ours = !!bundledIds(rows)[0];
  return {
    ...settings,
    /** Every option, and those of them that the reader wants to see. */
    offered,
    rows,
    weeks,
    weeksText: say('weeks', { n: weeks }),
    say,
    /** Whose price a row shows. */
    source: ({ by, price }: CostRow): string =>
      by === 'reader'
        ? say('your-price')
        : by === 'site'
          ? settings.bySite
          : price?.high === 0 || !price
            ? ''
            : say('by-bundled'),
    settings,
    choices,
    /** Notes to show at once, and notes behind a fold. */
    notes: [
      abroad && ours && say('us-prices'),
      ...notes.map(({ id, text }) => inSight.includes(id) && (ours || id !== inSight[0]) && text),
    ].filter((text) => !!text),
    folded: more?.foldedNotes(notes, rows) ?? [],
  };
}

export type CostModel = ReturnType<typeof costModel>;
