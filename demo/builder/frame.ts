/** Addresses of frame pages, and the tags that put them onto a page. */
import { h, type Html, root, serialise } from '../../src/bake/html.js';
import { attributesOf } from '../../src/frame/options.js';
import type { Values } from './checks.js';
import { type Tag, widgets } from './widgets.js';

const settable: Readonly<Partial<Record<Tag, readonly string[]>>> = attributesOf;
export const frameTags = Object.keys(attributesOf) as readonly Tag[];

const trimmed = (base: string): string => base.replace(/\/+$/, '');

/** Names of attributes that stay behind. */
export const leftBehind = (tag: Tag, attributes: Values): string[] =>
  Object.keys(attributes).filter((name) => name !== 'region' && !settable[tag]?.includes(name));

/** A page for a frame: one that the command wrote, or the one of the package. Options stand behind the `#`. */
export function frameUrl(base: string, tag: Tag, attributes: Values, isWritten = false): string {
  const kept = Object.entries(attributes).filter(([name]) => !leftBehind(tag, attributes).includes(name));
  const options = new URLSearchParams(kept).toString();
  const page = isWritten ? linkUrl(base, tag) : `${trimmed(base)}/frame/${tag}.html`;
  return page + (options && `#${options}`);
}

/** A page that WordPress turns into a frame by itself: what is chosen stands in the path. */
export const linkUrl = (base: string, tag: Tag, topic = '', lang = 'en', theme = 'auto'): string =>
  `${trimmed(base)}/${lang}/${theme}/${tag}${topic && `-${topic}`}.html`;

/** One word to a shell, whichever it is: signs that mean something between double quotes need single ones. */
const quoted = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return /[$`\\!%]/.test(line) ? `'${line.replaceAll("'", '’')}'` : `"${line.replaceAll('"', '”')}"`;
};

/** Writes the pages, for whoever runs the host. */
export const frameCommand = (base: string, { content = '', siteName = '' } = {}): string =>
  [
    `npx massage-widgets frame --base ${trimmed(base)}/ --out widgets`,
    content && `--content ${content}`,
    siteName && `--site-name ${quoted(siteName)}`,
  ]
    .filter(Boolean)
    .join(' ');

const frameTag = (tag: Tag, url: string): Html =>
  root(
    'iframe',
    {
      class: 'massage-frame',
      src: url,
      title: widgets[tag].name,
      sandbox: 'allow-scripts',
      style: 'width:100%;height:600px;border:0;color-scheme:light dark',
    },
    [],
  );

/** Frames one below the other. Without the script they keep their height and scroll inside. */
export const frames = (found: readonly { readonly tag: Tag; readonly url: string }[]): string =>
  found.map(({ tag, url }) => serialise(h('p', {}, frameTag(tag, url)))).join('');

/** Gives each frame the height of what is in it, and opens the link to its full page. Believes its own frames only. */
export const frameScript = [
  '<script type="module">',
  "const frames = () => [...document.querySelectorAll('iframe.massage-frame')];",
  'const siteOf = (address) => new URL(address, location.href).origin;',
  "addEventListener('message', ({ source, origin, data }) => {",
  'const frame = frames().find((one) => one.contentWindow === source);',
  "if (!frame || !['null', siteOf(frame.src)].includes(origin)) return;",
  "if (data?.type === 'massage-widgets:height' && data.height > 0) frame.style.height = Math.min(data.height, 20000) + 'px';",
  "if (data?.type === 'massage-widgets:link' && document.activeElement === frame && siteOf(data.href) === siteOf(frame.src)) open(data.href, '_blank', 'noopener');",
  '});',
  "const greet = (frame) => frame.contentWindow.postMessage({ type: 'massage-widgets:hello' }, '*');",
  'frames().forEach(greet);',
  "document.addEventListener('load', ({ target }) => frames().includes(target) && greet(target), true);",
  '</script>',
].join('\n');

/** What a policy names the script by. */
export async function scriptHash(): Promise<string> {
  const code = frameScript.replace(/^<script[^>]*>|<\/script>$/g, '');
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code)));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}
