import type { Guide } from '../content/context.js';
import type { Technique } from '../content/schema.js';
import { careFirst } from './care.js';

/** Why a style is not for now: medical care comes first, or a caution calls for gentler work. */
export type Hold = 'emergency' | 'doctor-first' | 'caution';

/** Which hold the reader's safety answers put on a style, if any. */
export const holdOn = (
  { id, gentleOnly }: Pick<Technique, 'id' | 'gentleOnly'>,
  guide: Guide | undefined,
): Hold | undefined =>
  careFirst(guide) ??
  (guide?.withheld.includes(id) || (guide?.gentleOnly && gentleOnly === 'withheld') ? 'caution' : undefined);
