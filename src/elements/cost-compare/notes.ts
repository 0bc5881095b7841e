import type { Note } from '../../content/schema.js';
import type { Snapshot } from '../../content/slices.js';
import type { CostRow } from './logic.js';
import type { CostModel, CostSay } from './model.js';
import { isMixed, isOurs } from './source.js';

/** Speaks of our prices as a whole. */
const DATELESS = 'undated-us';
/** Notes that are in sight at once: they stand first. */
const IN_SIGHT: readonly string[] = [DATELESS, 'price-is-not-value'];

/** Notes that speak of one bundled price, each with the row it is about. */
const ABOUT: Readonly<Record<string, string>> = { 'likely-low-today': 'massage', 'surgery-floor': 'surgery' };

/** The notes to show at once. Nothing is said of our prices where none is shown, and of none but ours. */
export const notesOf =
  (say: CostSay, abroad?: boolean) =>
  (rows: readonly CostRow[], { priceNotes = [] }: Snapshot): string[] => {
    const ours = rows.some(isOurs);
    const mixed = isMixed(rows);
    const notes = priceNotes.filter(({ id }) => IN_SIGHT.includes(id) && (ours || id !== DATELESS));
    return [
      ...(ours && abroad ? [say(mixed ? 'us-prices-marked' : 'us-prices')] : []),
      ...notes.map(({ id, text }) => (mixed && id === DATELESS ? say('undated-marked') : text)),
    ];
  };

/** The notes behind the fold that are about what is shown. */
export const foldedNotes = ({ content, rows }: Pick<CostModel, 'content' | 'rows'>): Note[] =>
  (content.priceNotes ?? []).filter(
    ({ id }) =>
      !IN_SIGHT.includes(id) && (!ABOUT[id] || rows.some((row) => row.treatment.id === ABOUT[id] && isOurs(row))),
  );
