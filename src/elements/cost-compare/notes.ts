import type { Note, Treatment } from '../../content/schema.js';
import type { Snapshot } from '../../content/slices.js';
import { sourcesOf } from '../../shared/sources.js';
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

/** The notes of ours in sight; one that a sentence about mixed prices stands for is none. */
export const shownNotes = ({ content, notes }: Pick<CostModel, 'content' | 'notes'>): Note[] =>
  (content.priceNotes ?? []).filter(({ text }) => notes.includes(text));

/** The plan is a claim of its own, with sources of its own. */
export const planSources = ({ course: { refs = [] } }: Treatment): string[] =>
  refs.filter((ref) => !ref.startsWith('editorial'));

/** What all that is shown or folded rests on. */
export const sourcesShown = (model: CostModel): string[] => {
  const treatments = model.rows.map(({ treatment }) => treatment);
  const claims = [...treatments, ...shownNotes(model), ...foldedNotes(model)];
  return [...new Set([...sourcesOf(claims), ...treatments.flatMap(planSources)])];
};
