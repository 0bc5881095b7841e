import type { Direction, Evidence, Grade } from './schema.js';

/** The day on which every bundled claim was last checked against its sources. */
export const CHECKED = '2026-11-22';

/** Shorthand for the evidence of a bundled claim. */
export function evidence(
  grade: Grade,
  direction: Direction,
  gradedBy: Evidence['gradedBy'],
  refs: readonly string[],
  range?: readonly [Grade, Grade],
): Evidence {
  const base = { grade, direction, gradedBy, refs, checked: CHECKED };
  return range ? { ...base, range: [...range] } : base;
}
