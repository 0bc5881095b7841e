import type { Guide } from '../content/context.js';

/** The reader's safety answers ask for medical help, so there is nothing to book or plan yet. */
export const careComesFirst = ({ careLevel, gentleOnly }: Partial<Guide> = {}): boolean =>
  careLevel === 'emergency' || (careLevel === 'doctor-first' && !gentleOnly);
