import type { Guide } from '../content/context.js';
import type { Technique } from '../content/schema.js';

/** Why a style is not for now: medical care comes first, or a caution calls for gentler work. */
export type Hold = 'emergency' | 'doctor-first' | 'caution';

/** The level at which there is nothing to book or choose yet. */
export const careFirst = (guide: Pick<Guide, 'careLevel'> | undefined): Exclude<Hold, 'caution'> | undefined =>
  guide?.careLevel === 'emergency' || guide?.careLevel === 'doctor-first' ? guide.careLevel : undefined;

/** Which hold the reader's safety answers put on a style, if any. */
export const holdOn = (
  { id, gentleOnly }: Pick<Technique, 'id' | 'gentleOnly'>,
  guide: Guide | undefined,
): Hold | undefined =>
  careFirst(guide) ??
  (guide?.withheld.includes(id) || (guide?.gentleOnly && gentleOnly === 'withheld') ? 'caution' : undefined);
