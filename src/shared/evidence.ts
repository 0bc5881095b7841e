import type { words as actions } from '../content/en/words/actions.js';
import type { words as common } from '../content/en/words/common.js';
import type { words as evidence } from '../content/en/words/evidence.js';
import type { words as site } from '../content/en/words/site.js';
import type { words as sources } from '../content/en/words/sources.js';
import type { Evidence } from '../content/schema.js';
import type { Say } from './words.js';

/** Words that every element shares. Two have no words: advice has no direction, and what only describes has no grade. */
export type CommonWord =
  | 'direction-n/a'
  | 'grade-descriptive'
  | keyof typeof common
  | keyof typeof actions
  | keyof typeof evidence
  | keyof typeof sources
  | keyof typeof site;

/** Direction first, then certainty: "Small benefit. Very uncertain." Empty for what makes no health claim. */
export const evidenceText = ({ grade, direction }: Evidence, say: Say<CommonWord>): string =>
  `${say(`direction-${direction}`)} ${say(`grade-${grade}`)}`.trim();
