import { words as en } from '../content/en/words/bake.js';

export type BakeWords = typeof en;

/** What stands only in a widget without script, in every language that we ship. */
export const bakeWords: Readonly<Record<string, BakeWords>> = { en };
