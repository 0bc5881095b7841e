import { knownIds, oneOf, wholeNumber } from '../../shared/attributes.js';
import { check as checkShared } from '../../shared/check.js';
import { warn } from '../../shared/diagnostics.js';
import type { CostCompare } from './cost-compare.js';

/** Names in the console what the page's author has set and cannot be used. */
export function check(element: CostCompare): void {
  const { treatments } = element['content'] ?? {};
  // It may have moved to where other content is on its way: then it is checked again.
  if (!treatments) return;
  const usual = (id: string) => {
    const { sessions, months = 1 } = treatments.find((treatment) => treatment.id === id)?.course ?? {};
    return sessions ?? months;
  };
  checkShared(element);
  oneOf(element, 'view', element.view, ['auto', 'table', 'cards']);
  oneOf(element, 'editable', element.editable, ['on', 'off']);
  if (element.pricesAsOf && !/^\d{4}-(0[1-9]|1[0-2])(-\d{2})?$/.test(element.pricesAsOf))
    warn(
      element,
      `prices-as-of="${element.pricesAsOf}" is no date such as 2026-11 or 2026-11-01. It is shown as it is.`,
    );
  oneOf(element, 'baseline', element.baseline, ['show', 'hide']);
  wholeNumber(element, 'weeks', element.weeks, [1, 52], 12);
  wholeNumber(element, 'massage-sessions', element.massageSessions, [1, 99], usual('massage'));
  wholeNumber(element, 'pt-sessions', element.ptSessions, [1, 99], usual('physical-therapy'));
  wholeNumber(element, 'medicine-months', element.medicineMonths, [1, 99], usual('medication'));
  knownIds(
    element,
    'options',
    element.options,
    treatments.map(({ id }) => id),
  );
}
