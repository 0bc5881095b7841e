import type { Treatment } from '../../content/schema.js';
import { knownIds, oneOf, wholeNumber } from '../../shared/attributes.js';
import type { CostCompare } from './cost-compare.js';
import type { Settings } from './state.js';

/** What the page's author has set, apart from own prices. What cannot be used is named in the console. */
export function readSettings(
  element: CostCompare,
  treatments: readonly Treatment[],
): Pick<Settings, 'asked' | 'baseline' | 'weeks' | 'counts'> {
  const number = (name: string, value: number | null | undefined, fallback: number, most = 99) =>
    wholeNumber(
      element,
      name,
      value == null || value === value ? (value?.toString() ?? null) : element.getAttribute(name),
      [1, most],
      fallback,
    );
  const counts = Object.fromEntries(
    (
      [
        ['massage', 'massage-sessions', element.massageSessions],
        ['physical-therapy', 'pt-sessions', element.ptSessions],
        ['medication', 'medicine-months', element.medicineMonths],
      ] as const
    ).map(([id, name, value]) => {
      const { sessions, months = 1 } = treatments.find((treatment) => treatment.id === id)?.course ?? {};
      return [id, number(name, value, sessions ?? months)];
    }),
  );
  const ids = treatments.map(({ id }) => id);
  return {
    asked: knownIds(element, 'options', element.options, ids),
    baseline: oneOf(element, 'baseline', element.baseline, ['show', 'hide']) === 'show',
    weeks: number('weeks', element.weeks, 12, 52),
    counts,
  };
}
