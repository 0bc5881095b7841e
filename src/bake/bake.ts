/** Content as plain HTML that reads well where no script runs: in feeds, in e-mail, and before a widget wakes up. */
import type { Snapshot } from '../content/slices.js';
import { type Attributes, BakeError, checkNames, numberOf, regionIn } from './attributes.js';
import { bakeCosts } from './costs.js';
import { bakeFaq } from './faq.js';
import { bakeBrief, bakeSession } from './guide.js';
import { type Html, root, serialise } from './html.js';
import { aroundHash, type Baking } from './parts.js';
import { bakeSafety } from './safety.js';
import { bakeCard, bakePicker } from './techniques.js';

export interface BakeOptions {
  /** All of it: from `loadContent()`, or the same with a site's own words laid over it. */
  readonly content: Snapshot;
  /** Printed as the snippet's `lang`, such as `en-GB`. Without it the snippet leaves the page's own in force. */
  readonly lang?: string;
  /** The attributes of the tag, by name. */
  readonly attributes?: Attributes;
  /** `tag` (default), or `div` for a CMS that takes unknown tags away. */
  readonly wrapper?: 'tag' | 'div';
  /**
   * `true` (default) prints `style`s that give the questions the measures of the widget, so that the page below does not jump.
   * Where a policy forbids `style` attributes, give `false` and link before-define.css.
   */
  readonly room?: boolean;
  /** Whether a wide table may have a `style` that lets it scroll by itself. As `room` where it is not given. */
  readonly styled?: boolean;
}

type Bake = (baking: Baking) => Html;

const widgets: Readonly<Record<string, Bake>> = {
  'massage-faq': bakeFaq,
  'massage-safety-check': bakeSafety,
  'technique-picker': bakePicker,
  'cost-compare': bakeCosts,
  'session-guide': bakeSession,
  'evidence-brief': bakeBrief,
  'technique-card': bakeCard,
};

/** The parts that any of them may print. With one missing, claims would stand without a source. */
const needed = ['faq', 'treatments', 'techniques', 'safety', 'session', 'myths', 'references', 'ui'] as const;

/**
 * One widget's snippet with its content inside, as one line of HTML.
 * Throws a `BakeError` that says what can be baked where something else is asked for.
 */
export function bake(
  tag: string,
  { content, lang, attributes = {}, wrapper = 'tag', room = true, styled = room }: BakeOptions,
): string {
  const widget = Object.hasOwn(widgets, tag) ? widgets[tag] : undefined;
  if (!widget) throw new BakeError(`<${tag}> cannot be baked. Use ${Object.keys(widgets).join(', ')}.`);
  if (wrapper !== 'tag' && wrapper !== 'div')
    throw new BakeError(`wrapper "${String(wrapper)}" is not known. Use tag, div.`);
  const missing = needed.filter((key) => !content[key]);
  if (missing.length)
    throw new BakeError(`The content lacks ${missing.join(', ')}. Give all of it: await loadContent().`);
  checkNames(attributes);
  checkLang(lang, content);
  const baking: Baking = {
    content,
    attributes,
    level: numberOf(attributes, 'heading-level', [2, 6]) ?? 2,
    region: regionIn(attributes, lang ?? ''),
    site: attributes['site-name'] || (content.siteName ?? ''),
    styled,
    room,
  };
  const inside = widget(baking);
  // An attribute of the tag is a `data-*` of the wrapper: the loader turns one into the other.
  const told = { ...attributes, 'content-version': content.version, 'content-hash': aroundHash(inside) };
  const box =
    wrapper === 'tag'
      ? root(tag, { lang, ...told }, inside)
      : root('div', { 'data-massage-widget': tag, lang, ...prefixed(told) }, inside);
  return serialise(box);
}

const prefixed = (attributes: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`data-${name}`, value]));

function checkLang(lang: string | undefined, { locale }: Snapshot): void {
  if (lang === undefined) return;
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(lang))
    throw new BakeError(`lang="${lang}" is not a language such as en or en-GB.`);
  if (lang.split('-')[0]!.toLowerCase() !== locale)
    throw new BakeError(`lang="${lang}": the content is in another language, "${locale}".`);
}
