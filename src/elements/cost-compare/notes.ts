import type { Note } from '../../content/schema.js';
import { bundledIds, type CostRow } from './logic.js';
import { inSight } from './model.js';

/** Notes that speak of bundled prices, each with the row it is about. */
const ABOUT: Readonly<Record<string, string>> = { 'likely-low-today': 'massage', 'surgery-floor': 'surgery' };

/** The notes that need not be in sight, as far as they are about what is shown. */
export const foldedNotes = (notes: readonly Note[], rows: readonly CostRow[]): Note[] =>
  notes.filter(({ id }) => !inSight.includes(id) && (!ABOUT[id] || bundledIds(rows).includes(ABOUT[id])));
