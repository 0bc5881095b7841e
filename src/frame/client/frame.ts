import { contextHost } from '../../content/provider.js';
import { mergeContent } from '../../content/site/merge.js';
import { SiteStore } from '../../content/site/store.js';
import type { FrameData } from '../document.js';
import { type FrameAddress, type FrameTag, misplacedIn, readOptions, splitHash } from '../options.js';
import { copyBy, dropLinks, locales } from '../../embed/complete/parts.js';
import { copySelected } from './copy.js';
import { talkToHost } from './host.js';
import { frameWords } from './words.js';

/**
 * Whether the page stands inside another. There it counts on nothing but `sandbox="allow-scripts"`, under which links, calls,
 * print and downloads do nothing: they are left out. Opened by itself, the same page has them all.
 */
const isFramed = window.parent !== window;

const make = <K extends keyof HTMLElementTagNameMap>(name: K, text = ''): HTMLElementTagNameMap[K] => {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
};

/** Shows what the widget, or the address, has to say to the author of the page around: nobody opens a frame's console. */
function showProblems(main: Element, problems: readonly string[]): void {
  const line = make('p');
  line.className = 'problem';
  const show = (text: string) => {
    line.textContent = [line.textContent, text].filter(Boolean).join(' ');
    if (!line.isConnected) main.prepend(line);
  };
  const warn = console.warn.bind(console);
  console.warn = (...said: unknown[]) => {
    warn(...said);
    show(said.join(' '));
  };
  for (const problem of problems) console.warn(`Address of this frame: ${problem}`);
}

/** The way to the same page outside of the frame: a link once somebody follows it, and until then its address as text. */
function fullPageView(href: string, lang: string, connect: (onFollows: () => void) => ReturnType<typeof talkToHost>) {
  const words = frameWords[lang] ?? frameWords['en']!;
  const line = make('p');
  line.className = 'full';
  const show = () => {
    const link = make('a', words.full);
    link.href = href;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      host.open(href);
    });
    const address = make('span', href);
    address.className = 'address';
    if (host.follows) line.replaceChildren(link, `. ${words.more}`);
    else line.replaceChildren(`${words.full}. ${words.more} ${words.address} `, address);
  };
  const host = connect(show);
  show();
  return line;
}

/** The site's own words, which the page carries, laid over ours for every element in it. */
function layWords({ words, attributes }: FrameData): void {
  if (!words) return;
  const siteName = attributes?.['site-name'] ?? '';
  const { prose, ...own } = words;
  const store = new SiteStore();
  store.lay((bundled) => mergeContent(bundled, { ...own, prose: new Map(prose), mode: 'extend', siteName }));
  contextHost(document, store).start();
}

/** What the address says. What the host has put behind it is taken out of it: the element follows a `#` by itself. */
function readAddress(): FrameAddress {
  const { own, secret = (history.state as string | null) ?? undefined } = splitHash(location.hash);
  if (location.hash !== (own && `#${own}`))
    history.replaceState(secret ?? null, '', `${location.pathname}${location.search}${own && `#${own}`}`);
  return { own, ...(secret ? { secret } : {}) };
}

/** Puts the widget into the page as its address and the page say. */
export function startFrame(tag: FrameTag): void {
  const root = document.documentElement;
  const main = document.querySelector('main')!;
  const data = JSON.parse(document.querySelector('script[type="application/json"]')?.textContent ?? '{}') as FrameData;
  const { own, secret } = readAddress();
  const { lang = root.lang, theme, background, attributes, problems } = readOptions(own, tag, Object.keys(locales));
  root.lang = lang;
  if (theme) root.dataset['theme'] = theme;
  if (background) root.dataset['background'] = background;
  root.toggleAttribute('data-framed', isFramed);
  if (isFramed) dropLinks();
  copyBy(copySelected);
  showProblems(main, [...misplacedIn(location.search, tag), ...problems]);
  layWords(data);
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ ...data.attributes, ...attributes })) element.setAttribute(name, value);
  main.append(element);
  if (!isFramed) return;
  // A link to an answer leads to this page, not to the one around it that the reader sees.
  if (tag === 'massage-faq') element.setAttribute('permalinks', 'off');
  const language = new Intl.Locale(lang).language;
  main.append(fullPageView(location.href, language, (onFollows) => talkToHost(root, secret, onFollows)));
}
