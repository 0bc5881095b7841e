import type { CareLevel } from './schema.js';

/** Most urgent first. `none`: nothing was ticked. */
const LEVELS: readonly (CareLevel | 'none')[] = [
  'emergency',
  'doctor-first',
  'routine',
  'adapt-pressure',
  'tell-therapist',
  'none',
];

export interface Urgency<Level extends CareLevel | 'none' = CareLevel> {
  readonly level: Level;
  readonly sameDay?: boolean | undefined;
}

/** How far from urgent: 0 is an emergency, a sign for the same day comes before one that may wait some days. */
export const urgencyOf = ({ level, sameDay }: Urgency<CareLevel | 'none'>): number =>
  LEVELS.indexOf(level) * 2 - (level === 'doctor-first' && sameDay ? 1 : 0);
