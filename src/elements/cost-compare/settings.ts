import type { Treatment } from '../../content/schema.js';
import { idsIn } from '../../shared/ids.js';
import type { CostCompare } from './cost-compare.js';
import { countIn, optionIds } from './logic.js';
import type { Settings } from './state.js';

/** What the page's author has set, apart from own prices. What cannot be used is passed over here; check.ts names it. */
export function readSettings(
  { baseline, options, massageSessions, ptSessions, medicineMonths, weeks }: CostCompare,
  treatments: readonly Treatment[],
): Pick<Settings, 'ids' | 'weeks' | 'counts'> {
  const asked = idsIn(
    options,
    treatments.map(({ id }) => id),
  );
  return {
    ids: optionIds(treatments, asked, baseline !== 'hide'),
    weeks: countIn(52, weeks) ?? 12,
    counts: { massage: massageSessions, 'physical-therapy': ptSessions, medication: medicineMonths },
  };
}
