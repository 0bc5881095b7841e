import { BakeError, checkNames } from '../bake/attributes.js';
import { bake } from '../bake/bake.js';
import { locales } from '../content/locales.js';
import { loadWords } from '../content/site/load.js';
import { mergeContent } from '../content/site/merge.js';
import { problemText } from '../content/site/problems.js';
import type { Snapshot } from '../content/slices.js';
import { loadContent } from '../content/store.js';
import { attributesOf, checkValues } from '../ssr/attributes.js';
import { namesOf, renderables } from '../ssr/elements.js';

/** What stands on the command line behind the tag. */
export interface BakeArguments {
  readonly lang?: string;
  /** Each as `name=value`, or the name alone of one that is on or off. */
  readonly attr?: readonly string[];
  readonly wrapper: 'tag' | 'div';
  readonly room: boolean;
}

/** Those that a tag has or has not. */
const switches = ['disabled', 'required', 'hidden'];

function pairOf(pair: string): [name: string, value: string] {
  const [name = '', ...value] = pair.split('=');
  if (!value.length && !switches.includes(name))
    throw new BakeError(`--attr ${pair}: expected --attr name=value, such as --attr topic=cost.`);
  return [name, value.join('=')];
}
const pairsOf = (pairs: readonly string[] = []): Record<string, string> => Object.fromEntries(pairs.map(pairOf));

/** One widget as a line of HTML. `text` is a content file without problems. */
export async function bakeText(
  tag: string,
  { lang, attr, wrapper, room }: BakeArguments,
  text?: string,
): Promise<string> {
  const given = pairsOf(attr);
  const own: unknown = text === undefined ? undefined : JSON.parse(text);
  const locale = (lang ?? (own as { locale?: string } | undefined)?.locale ?? 'en').split('-')[0]!.toLowerCase();
  if (!Object.hasOwn(locales, locale))
    throw new BakeError(`There is no content in "${lang ?? locale}". Use ${Object.keys(locales).join(', ')}.`);
  const bundled: Snapshot = await loadContent(locale);
  const content = own === undefined ? bundled : await withOwn(bundled, own, given['site-name'] ?? '');
  const attributes = await checked(tag, given, content);
  return bake(tag, { content, attributes, wrapper, room, ...(lang === undefined ? {} : { lang }) });
}

/** The attributes as they may stand in the tag. Its element says which there are. */
async function checked(tag: string, given: Record<string, string>, content: Snapshot) {
  checkNames(given);
  const renderable = Object.hasOwn(renderables, tag) ? renderables[tag] : undefined;
  if (!renderable) return given;
  const attributes = attributesOf(tag, given, namesOf(await renderable.load()));
  checkValues(tag, attributes, content);
  return attributes;
}

async function withOwn(bundled: Snapshot, own: unknown, siteName: string): Promise<Snapshot> {
  const loaded = await loadWords({ content: own, src: '' }, '', bundled.locale, new AbortController().signal);
  if ('problems' in loaded) throw new BakeError(loaded.problems.map(problemText).join('\n'));
  return mergeContent(bundled, { ...loaded.words, mode: 'extend', siteName });
}
