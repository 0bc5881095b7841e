import { words as en } from '../en/words/site.js';

export type SiteWords = typeof en;

/** What stands beside a site's own words, in every language that we ship. */
export const siteWords: Readonly<Record<string, SiteWords>> = { en };

export const siteWordsIn = (locale: string): SiteWords => siteWords[locale] ?? en;
