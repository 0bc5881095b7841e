import type { Snapshot } from '../content/slices.js';
import { type FrameTag, type Theme } from './options.js';

/** One page of a site's widget folder: what it shows, and where it stands. */
export interface Variant {
  readonly tag: FrameTag;
  readonly lang: string;
  readonly theme: Theme;
  /** Of the questions; empty for all of them, and for every other widget. */
  readonly topic: string;
}

export class FrameError extends Error {
  override readonly name = 'FrameError';
}

/**
 * The address of the folder in which the files will stand, with a slash at its end. WordPress takes links in `https` only,
 * and its editor takes a pasted text for a link only where `https` stands in it once.
 */
export function baseAddress(text: string): URL {
  const problem = (why: string) =>
    new FrameError(
      `--base ${text}: ${why}. Give the address of the folder that you upload, such as https://example.org/widgets/.`,
    );
  if (!URL.canParse(text)) throw problem('is no absolute address');
  const base = new URL(text);
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(base.hostname);
  if (base.protocol !== 'https:' && !(isLocal && base.protocol === 'http:'))
    throw problem('has to start with https://');
  if (base.search || base.hash || base.username || base.password) throw problem('holds more than a host and a folder');
  if (base.href.lastIndexOf('http') > 0)
    throw problem('may hold "http" only at its start, or editors take it for no link');
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  return base;
}

/** Where a page stands, without its ending: `en/dark/massage-faq-safety`. */
export const pathOf = ({ tag, lang, theme, topic }: Variant): string =>
  `${lang}/${theme}/${topic ? `${tag}-${topic}` : tag}`;

/** Where the page of a widget stands that takes its options behind a `#`, without its ending. */
export const plainPathOf = (tag: FrameTag): string => `frame/${tag}`;

export interface Wanted {
  readonly tags: readonly FrameTag[];
  readonly langs: readonly string[];
  readonly themes: readonly Theme[];
  readonly topics: readonly string[];
}

/** Every page of a folder. */
export const variantsOf = ({ tags, langs, themes, topics }: Wanted): Variant[] =>
  langs.flatMap((lang) =>
    themes.flatMap((theme) =>
      tags.flatMap((tag) =>
        ['', ...(tag === 'massage-faq' ? topics : [])].map((topic) => ({ tag, lang, theme, topic })),
      ),
    ),
  );

const groups: Readonly<Record<FrameTag, string>> = {
  'massage-faq': 'faq',
  'technique-picker': 'picker',
  'cost-compare': 'cost',
  'massage-safety-check': 'safety',
};

/** What a page is called: the heading of its widget, and the topic. */
export function titleOf({ tag, topic }: Pick<Variant, 'tag' | 'topic'>, content: Snapshot): string {
  const heading = content.ui?.[groups[tag]]?.['title'];
  const name = content.faq?.topics.find(({ id }) => id === topic)?.title;
  return [typeof heading === 'string' ? heading : tag, name].filter(Boolean).join(' – ');
}

/** How tall a frame is before its first word, and for good where no script of the host listens. */
export const heights: Readonly<Record<FrameTag, number>> = {
  'massage-faq': 800,
  'technique-picker': 640,
  'cost-compare': 1000,
  'massage-safety-check': 640,
};

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * The answer that a host such as WordPress asks for. Its HTML is in the one form that WordPress leaves whole: the quote
 * first, then an empty frame whose width is no number of pixels.
 */
export function oembedOf(variant: Variant, title: string, base: URL): object {
  const page = escape(new URL(pathOf(variant) + '.html', base).href);
  const height = heights[variant.tag];
  const name = escape(title);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'massage-widgets',
    provider_url: base.href,
    width: 600,
    height,
    html:
      `<blockquote><a href="${page}">${name}</a></blockquote>` +
      `<iframe src="${page}" title="${name}" width="100%" height="${height}" frameborder="0"></iframe>`,
  };
}
