/** Snippets that show a page in a frame, and how the pages get there. */
import { attributesOf, styleOf } from './attributes.js';
import type { Values } from './checks.js';
import { frameCommand, frames, frameScript, frameTags, frameUrl, leftBehind, linkUrl, scriptHash } from './frame.js';
import { ownWords } from './own-words.js';
import { contentOf, ownOf } from './own.js';
import { htmlPart, isText, listed, type Order, type Part, type Snippet } from './parts.js';
import { places } from './places.js';
import { type Tag, widgets } from './widgets.js';

const FILE = 'clinic.json';

interface Own {
  /** The content file; nothing where there is nothing of one's own. */
  readonly text: string;
  /** What was asked for, without what cannot be used. */
  readonly good: Values;
  readonly problems: readonly string[];
}

/** A person's own words and prices as a file for the command. Its pages count in US dollars. */
async function ownFile(order: Order): Promise<Own> {
  const { version } = order;
  const { good, problems } = await ownWords(order);
  const { asks, prices } = ownOf({ ...order, good });
  const currency = good['cost-compare.currency']?.toUpperCase() ?? 'USD';
  const isDollars = currency === 'USD';
  const content = contentOf(asks, isDollars ? prices : [], good['cost-compare.prices-as-of']);
  const $schema = `https://cdn.jsdelivr.net/npm/massage-widgets@${version}/dist/content.schema.json`;
  return {
    text: content ? JSON.stringify({ $schema, ...content }, null, 2) : '',
    good,
    problems: [
      ...problems,
      ...(prices.length && !isDollars ? [`Your prices in ${currency} stay behind: a frame counts in US dollars.`] : []),
    ],
  };
}

const command = (base: string, own: string, siteName = ''): Part => ({
  caption: 'For whoever runs that host, once: writes the pages, to be uploaded there',
  text: frameCommand(base, { siteName, ...(own ? { content: FILE } : {}) }),
  kind: 'code',
});

/** For the host of the pages: the file with a person's own words where there are any, and the command that reads it. */
const forHost = (base: string, { text, good }: Own): Part[] => [
  ...(text
    ? [
        {
          caption: `${FILE}, your own words and prices: save it where the command runs`,
          text,
          kind: 'code',
          file: FILE,
        } as const,
      ]
    : []),
  command(base, text, good['all.site-name']),
];

const address = (tag: Tag, text: string): Part => ({ caption: widgets[tag].name, text, kind: 'address' });

/** Names of settings that a page cannot have. A command writes the name of the site into its pages. */
const stayBehind = (tag: Tag, attributes: Values, isBare: boolean, isWritten: boolean): string[] =>
  (isBare ? Object.keys(attributes).filter((name) => name !== 'topic') : leftBehind(tag, attributes)).filter(
    (name) => !(isWritten && name === 'site-name'),
  );

export async function framed(order: Order, way: 'frame' | 'link'): Promise<Snippet> {
  const base = order.good['at.base'];
  const own = await ownFile(order);
  const chosen = order.widgets
    .filter((tag) => frameTags.includes(tag))
    .map((tag) => ({ tag, attributes: attributesOf(tag, own.good, order.facts) }));
  const isBare = way === 'link' && places[order.place].embeds !== true;
  // Pages of the package say ours. One's own words are in pages that a command writes, as is all that an address alone stands for.
  const isWritten = isBare || own.text !== '';
  const lost = chosen.flatMap(({ tag, attributes }) => stayBehind(tag, attributes, isBare, isWritten));
  const problems = [
    !base && 'Fill in the address of your frame pages: a frame needs a host that serves web pages.',
    chosen.length < order.widgets.length &&
      `Only these have a frame: ${listed(frameTags.map((tag) => widgets[tag].name))}.`,
    lost.length > 0 &&
      `Stays behind, because ${isBare ? 'a link' : 'a frame'} cannot carry it: ${listed([...new Set(lost)])}.`,
    ...own.problems,
    Boolean(styleOf(order.good)) && 'Your colours do not travel into a frame. It follows light and dark by itself.',
  ].filter(isText);
  if (!base || !chosen.length) return { parts: [], problems, html: '' };
  const host = isWritten ? forHost(base, own) : [];
  if (isBare) {
    const links = chosen.map(({ tag, attributes }) => address(tag, linkUrl(base, tag, attributes['topic'])));
    return { parts: [...links, ...host], problems, html: '' };
  }
  const urls = chosen.map(({ tag, attributes }) => ({ tag, url: frameUrl(base, tag, attributes, isWritten) }));
  if (way === 'link') return { parts: [...urls.map(({ tag, url }) => address(tag, url)), ...host], problems, html: '' };
  const text = frames(urls);
  const more = htmlPart(frameScript, 'Once on the page, if you can add scripts: frames as tall as what is in them');
  return { parts: [htmlPart(text), more, ...host], problems, html: text, hash: await scriptHash() };
}
