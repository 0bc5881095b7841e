import type { Snapshot } from '../content/slices.js';

type Phrase = string | Readonly<Record<string, string>>;

/** Says a phrase of the interface in the snapshot's language. `{name}` is filled in; `n` picks the plural form. */
export type Say<K extends string> = (key: K, values?: Readonly<Record<string, string | number>>) => string;

// Making rules takes a browser longer than all else in an update.
const plurals: Record<string, Intl.PluralRules> = {};

const pluralsOf = (locale: string): Intl.PluralRules => (plurals[locale] ??= new Intl.PluralRules(locale));

/** Words of the named groups of `ui`; an earlier group wins. */
export function sayFrom<K extends string>({ ui, locale }: Snapshot, ...groups: string[]): Say<K> {
  return (key, values = {}) => {
    const phrase: Phrase = groups.map((group) => ui?.[group]?.[key]).find(Boolean) ?? '';
    const form =
      typeof phrase === 'string'
        ? phrase
        : (phrase[pluralsOf(locale).select(Number(values['n']))] ?? phrase['other'] ?? '');
    return form.replace(/\{(\w+)\}/g, (_, name: string) => `${values[name] ?? ''}`);
  };
}

/** What speaks of an emergency has the number to call below it. One word for each language that we ship. */
export const urgent = /emergency/i;
