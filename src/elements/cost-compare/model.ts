import type { words as more } from '../../content/en/words/cost-details.js';
import type { words } from '../../content/en/words/cost.js';
import type { Snapshot } from '../../content/slices.js';
import type { CommonWord } from '../../shared/evidence.js';
import { type Say, sayFrom } from '../../shared/words.js';
import { buildRows, type CostRow, monthsIn, type Price, rangeText } from './logic.js';
import type { Settings } from './state.js';

export type CostSay = Say<keyof typeof words | keyof typeof more | CommonWord>;

/** All that is shown and exported. */
export interface CostModel extends Settings {
  readonly content: Snapshot;
  readonly rows: readonly CostRow[];
  /** How many months the weeks begin. */
  readonly months: number;
  readonly weeksText: string;
  readonly say: CostSay;
  readonly range: (range: Pick<Price, 'low' | 'high' | 'open'>) => string;
  /** What must be read with the prices. */
  readonly notes: readonly string[];
}

/** What is shown, from content and settings. */
export function costModel(content: Snapshot, settings: Settings): CostModel {
  const { treatments = [], priceNotes = [] } = content;
  const say: CostSay = sayFrom(content, 'cost', 'common');
  const rows = buildRows(treatments, settings);
  return {
    ...settings,
    content,
    rows,
    months: monthsIn(settings.weeks),
    weeksText: say('weeks', { n: settings.weeks }),
    say,
    range: (range) => rangeText(range, settings.money),
    notes: settings.notesOf?.(rows, content) ?? priceNotes.slice(0, 2).map(({ text }) => text),
  };
}
