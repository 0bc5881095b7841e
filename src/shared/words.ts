import type { Snapshot } from '../content/slices.js';

type Phrase = string | Readonly<Record<string, string>>;

/** Says a phrase of the interface in the snapshot's language. `{name}` is filled in; `n` picks the plural form. */
export type Say<K extends string> = (key: K, values?: Readonly<Record<string, string | number>>) => string;

// Making rules, or words of a date, takes a browser longer than all else in an update: both are kept.
const plurals: Record<string, Intl.PluralRules> = {};
const months: Record<string, string> = {};

const pluralsOf = (locale: string): Intl.PluralRules => (plurals[locale] ??= new Intl.PluralRules(locale));

/** Words of the named groups of `ui`; an earlier group wins. */
export function sayFrom<K extends string>(content: Snapshot, ...groups: string[]): Say<K> {
  const phrases: Record<string, Phrase> = Object.assign({}, ...groups.reverse().map((group) => content.ui?.[group]));
  return (key, values = {}) => {
    const phrase = phrases[key] ?? '';
    const form =
      typeof phrase === 'string'
        ? phrase
        : (phrase[pluralsOf(content.locale).select(Number(values['n']))] ?? phrase['other'] ?? '');
    return form.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  };
}

/** What speaks of an emergency has the number to call below it. One word for each language that we ship. */
export const urgent = /emergency/i;

/** "November 2026" for an ISO date, in UTC so that no time zone turns it into the month before. */
export const monthOf = (date: string, locale: string): string =>
  (months[locale + date] ??= new Date(date).toLocaleDateString(locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }));
