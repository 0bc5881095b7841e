/** The content that a server renders with: ours, a site's own words laid over it, or a whole snapshot. */
import { BakeError } from '../bake/attributes.js';
import { locales } from '../content/locales.js';
import { loadWords } from '../content/site/load.js';
import { mergeContent, type MergeMode } from '../content/site/merge.js';
import { problemText } from '../content/site/problems.js';
import { slicesFor } from '../content/site/validate.js';
import type { SliceName, Snapshot } from '../content/slices.js';
import { ContentStore, loadContent } from '../content/store.js';

export interface ServerContent {
  /** All of it. */
  readonly whole: Snapshot;
  /** As much of it as a page has when these parts are loaded. */
  readonly partOf: (names: readonly SliceName[]) => Promise<Snapshot>;
  /** Parts that a page loads in any case, to hold a site's own words against them. */
  readonly slices: readonly SliceName[];
  /** A site's own words as they were given, to be handed on to the page. */
  readonly own?: object;
}

export interface ContentOptions {
  readonly lang: string | undefined;
  readonly content: object | undefined;
  readonly siteName: string;
  readonly mode: MergeMode;
}

/** What a whole snapshot has. */
const needed = ['faq', 'treatments', 'techniques', 'safety', 'session', 'myths', 'references', 'ui'] as const;
// A site's file may have all of these keys, too. The screens of the check are never its own to give.
const isSnapshot = (content: Snapshot | object): content is Snapshot =>
  needed.every((key) => key in content) && !!(content as Snapshot).safety?.screens;

type Table = Readonly<Record<string, unknown>>;
const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const idOf = (value: unknown): unknown => (isTable(value) ? value['id'] : undefined);

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A value without what we have (`ours`) and the page has not (`part`). What only the value has, such as an origin, stays. */
function without(value: unknown, ours: unknown, part: unknown): unknown {
  if (value === ours || (Array.isArray(value) && same(value, ours))) return part;
  if (Array.isArray(value) && Array.isArray(ours) && Array.isArray(part) && idOf(ours[0]) !== undefined)
    return value.flatMap((item: unknown) => {
      const find = (list: readonly unknown[]) => list.find((other) => idOf(other) === idOf(item));
      const [held, given] = [find(ours), find(part)];
      return held && !given ? [] : [without(item, held, given)];
    });
  if (!isTable(value) || !isTable(ours) || !isTable(part)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key in part || !(key in ours))
      .map(([key, inner]) => [key, without(inner, ours[key], part[key])]),
  );
}

const stores = new Map<string, Promise<Snapshot>>();
/** What a page's store holds once these parts have been loaded, and no others. */
function loadParts(locale: string, names: readonly SliceName[]): Promise<Snapshot> {
  const key = [locale, ...names].join(' ');
  const held = stores.get(key) ?? new ContentStore().load(locale, names);
  stores.set(key, held);
  return held;
}

/** The language of the content. Throws where there is none in the language asked for. */
function localeIn(lang: string): string {
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(lang))
    throw new BakeError(`lang="${lang}" is not a language such as en or en-GB.`);
  const locale = lang.split('-')[0]!.toLowerCase();
  if (!Object.hasOwn(locales, locale))
    throw new BakeError(`There is no content in "${lang}". Use ${Object.keys(locales).join(', ')}.`);
  return locale;
}

/** Reads what was given as content. Throws with a line for each thing in it that cannot be used. */
export async function contentFor({ lang, content, siteName, mode }: ContentOptions): Promise<ServerContent> {
  if (content !== undefined && !isTable(content))
    throw new BakeError('content: expected an object: your own words, as in a content file, or all of loadContent().');
  const given = (content as { readonly locale?: unknown } | undefined)?.locale;
  const locale = localeIn(lang ?? (typeof given === 'string' ? given : 'en'));
  const ours: Snapshot = await loadContent(locale);
  if (!content) return { whole: ours, slices: [], partOf: (names) => loadParts(locale, names) };
  if (isSnapshot(content)) {
    if (content.locale !== locale)
      throw new BakeError(`lang="${lang}": the content is in another language, "${content.locale}".`);
    const partOf = async (names: readonly SliceName[]) =>
      without(content, ours, await loadParts(locale, names)) as Snapshot;
    return { whole: content, slices: [], partOf };
  }
  const loaded = await loadWords({ content, src: '' }, '', locale, new AbortController().signal);
  if ('problems' in loaded) throw new BakeError(`content: ${loaded.problems.map(problemText).join('\n')}`);
  const lay = (bundled: Snapshot) => mergeContent(bundled, { ...loaded.words, mode, siteName });
  return {
    whole: lay(ours),
    slices: slicesFor(loaded.words.content),
    partOf: async (names) => lay(await loadParts(locale, names)),
    own: content,
  };
}
