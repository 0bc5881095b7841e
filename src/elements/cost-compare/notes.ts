import type { Note } from '../../content/schema.js';

/** Notes that speak of bundled prices, each with the row it is about. */
const ABOUT: Readonly<Record<string, string>> = { 'likely-low-today': 'massage', 'surgery-floor': 'surgery' };

/** The notes that are about what is shown. `ours`: the rows that show a bundled price. */
export const foldedNotes = (notes: readonly Note[], ours: readonly string[]): Note[] =>
  notes.filter(({ id }) => !ABOUT[id] || ours.includes(ABOUT[id]));
