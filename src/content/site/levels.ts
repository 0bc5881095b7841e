import type { CareLevel } from '../schema.js';

const LEVELS: readonly CareLevel[] = ['emergency', 'doctor-first', 'routine', 'adapt-pressure', 'tell-therapist'];

export interface Urgency {
  readonly level: CareLevel;
  readonly sameDay?: boolean | undefined;
}

/** How far from urgent: 0 is an emergency, a sign for the same day comes before one that may wait some days. */
export const urgencyOf = ({ level, sameDay }: Urgency): number =>
  LEVELS.indexOf(level) * 2 - (level === 'doctor-first' && sameDay ? 1 : 0);

/** The more urgent of two; the first where they are equal. */
export const moreUrgent = <T extends Urgency, U extends Urgency>(one: T, other: U): T | U =>
  urgencyOf(other) < urgencyOf(one) ? other : one;
