/** What the address of a frame says, read without a page, so that it can be tested as a table. */

/** Widgets that have a frame, and which of their attributes an address may set. */
export const attributesOf = {
  'massage-faq': ['topic', 'items', 'exclude', 'open', 'mode', 'search'],
  'technique-picker': ['techniques', 'layout', 'max-results'],
  'cost-compare': [
    'options',
    'weeks',
    'massage-sessions',
    'pt-sessions',
    'medicine-months',
    'view',
    'editable',
    'baseline',
  ],
  'massage-safety-check': [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type FrameTag = keyof typeof attributesOf;
export const frameTags = Object.keys(attributesOf) as readonly FrameTag[];

/** `auto` follows the reader's setting. */
export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** `page` paints a ground of its own, readable on every site; `none` lets the site's show through. */
export const backgrounds = ['page', 'none'] as const;

export interface FrameAddress {
  /** What the `#` holds up to a second `#`, without either. */
  readonly own: string;
  /** What WordPress puts behind it, to know the frame by. */
  readonly secret?: string;
}

/** Takes a `#` apart: `#topic=safety#?secret=AbC` gives both. */
export function splitHash(hash: string): FrameAddress {
  const [own = '', ...more] = hash.replace(/^#/, '').split('#');
  const secret = /[?&]secret=([A-Za-z0-9]+)/.exec([own, ...more].join('#'))?.[1];
  return { own: own.startsWith('?') ? '' : own, ...(secret ? { secret } : {}) };
}

export interface FrameOptions {
  /** Of the element in the frame. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly lang?: string;
  readonly theme?: Theme;
  readonly background?: (typeof backgrounds)[number];
  /** What could not be used, one line each, with what can be. */
  readonly problems: readonly string[];
}

/** Reads options such as `topic=safety&lang=en-GB`. A single word is the name of an answer, and no option. */
export function readOptions(own: string, tag: FrameTag, locales: readonly string[]): FrameOptions {
  const names: readonly string[] = ['region', ...attributesOf[tag]];
  const attributes: Record<string, string> = {};
  const problems: string[] = [];
  const chosen: { lang?: string; theme?: string; background?: string } = {};
  const choices = { theme: themes, background: backgrounds } as const;
  for (const [name, value] of own.includes('=') ? new URLSearchParams(own) : []) {
    if (name === 'theme' || name === 'background') {
      if ((choices[name] as readonly string[]).includes(value)) chosen[name] = value;
      else problems.push(`${name}=${value} is not known. Use ${choices[name].join(', ')}.`);
    } else if (name === 'lang') {
      if (isSpoken(value, locales)) chosen.lang = value;
      else problems.push(`lang=${value} is not here. Use ${locales.join(', ')}.`);
    } else if (names.includes(name)) attributes[name] = value;
    else problems.push(`${name} is no option. Use ${['lang', 'theme', 'background', ...names].join(', ')}.`);
  }
  return { attributes, ...chosen, problems } as FrameOptions;
}

/** A line where options stand in the wrong part of the address. */
export function misplacedIn(search: string, tag: FrameTag): string[] {
  const names: readonly string[] = ['lang', 'theme', 'background', 'region', ...attributesOf[tag]];
  const misplaced = [...new URLSearchParams(search)].filter(([name]) => names.includes(name));
  const moved = misplaced.map(([name, value]) => `${name}=${value}`).join('&');
  return moved ? [`?${moved} is not read. Write options behind #: #${moved}.`] : [];
}

/** Whether a language tag such as `en-GB` is well formed, and of a language that is there. */
export function isSpoken(lang: string, locales: readonly string[]): boolean {
  try {
    return locales.includes(new Intl.Locale(lang).language);
  } catch {
    return false;
  }
}
