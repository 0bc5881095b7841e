/** Addresses of frame pages, and the tags that put them onto a page. */
import { h, type Html, root, serialise } from '../../src/bake/html.js';
import type { Values } from './checks.js';
import { type Tag, widgets } from './widgets.js';

/** What an address may set. A frame has no place for a booking link or colours. */
const settable: Readonly<Partial<Record<Tag, readonly string[]>>> = {
  'massage-faq': ['topic', 'items', 'open', 'mode', 'search'],
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
};
export const frameTags = Object.keys(settable) as readonly Tag[];

const trimmed = (base: string): string => base.replace(/\/+$/, '');

/** Names of attributes that stay behind. */
export const leftBehind = (tag: Tag, attributes: Values): string[] =>
  Object.keys(attributes).filter((name) => name !== 'region' && !settable[tag]?.includes(name));

/** A frame of one's own: options stand behind the `#`. */
export function frameUrl(base: string, tag: Tag, attributes: Values): string {
  const kept = Object.entries(attributes).filter(([name]) => !leftBehind(tag, attributes).includes(name));
  const options = new URLSearchParams(kept).toString();
  return `${trimmed(base)}/frame/${tag}.html${options && `#${options}`}`;
}

/** A page that WordPress turns into a frame by itself: what is chosen stands in the path. */
export const linkUrl = (base: string, tag: Tag, theme = 'auto', lang = 'en'): string =>
  `${trimmed(base)}/frame/${tag}/${lang}/${theme}/`;

/** Works without the script on the page around, too: then it scrolls inside. */
export const frameTag = (tag: Tag, url: string): Html =>
  root(
    'iframe',
    {
      src: url,
      title: widgets[tag].name,
      width: '100%',
      height: '600',
      loading: 'lazy',
      sandbox: 'allow-scripts',
      style: 'border:0',
    },
    [],
  );

/** Frames one below the other. */
export const frames = (found: readonly { readonly tag: Tag; readonly url: string }[]): string =>
  found.map(({ tag, url }) => serialise(h('p', {}, frameTag(tag, url)))).join('');
