import type { Guide } from '../content/context.js';

/** The reader's safety answers ask for medical help: there is nothing to book or plan yet. */
export const careFirst = (guide: Partial<Guide> | undefined): 'emergency' | 'doctor-first' | undefined =>
  guide?.careLevel === 'emergency' || guide?.careLevel === 'doctor-first' ? guide.careLevel : undefined;
