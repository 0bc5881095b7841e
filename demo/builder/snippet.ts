/** The snippet for each way onto a page. Every value goes through the one serialiser, which escapes it. */
import { BakeError } from '../../src/bake/attributes.js';
import { bake } from '../../src/bake/bake.js';
import { h, type Html, type HtmlNode, root, serialise } from '../../src/bake/html.js';
import { proseHtml } from '../../src/bake/parts.js';
import { readMarkdown } from '../../src/content/site/markdown.js';
import { attributesOf, styleOf } from './attributes.js';
import type { Values } from './checks.js';
import { framed } from './framed.js';
import { asksOf, ownOf, pricesOf } from './own.js';
import { ownWords } from './own-words.js';
import { htmlPart, isText, type Order, type Part, type Snippet } from './parts.js';
import { places, type WayId } from './places.js';
import { plainRich } from './rich.js';
import { roomOf } from './room.js';
import { shortcodeOf } from './shortcode.js';
import { mainTags, type Tag, widgets } from './widgets.js';

export type { Order, Part, Snippet };

export const filesOf = ({ good, version }: Pick<Order, 'good' | 'version'>): string =>
  (good['at.files'] ?? `https://cdn.jsdelivr.net/npm/massage-widgets@${version}/cdn`).replace(/\/+$/, '');

/** Whether a fixed file for each chosen widget can be had, with a fingerprint. Only the loader turns a wrapper into a tag. */
export const canPin = ({
  place,
  widgets: chosen,
  integrity,
}: Pick<Order, 'place' | 'widgets' | 'integrity'>): boolean =>
  places[place].wrapper === 'tag' &&
  chosen.length > 0 &&
  chosen.every((tag) => mainTags.includes(tag) && integrity[`${tag}.js`]);

/** The loader, or fixed files: those do not read back what was baked into a page. */
function scriptsOf(order: Order, mayPin = false): string[] {
  const files = filesOf(order);
  const script = (attributes: Record<string, string | true>) =>
    serialise(root('script', { type: 'module', ...attributes }, []));
  if (!mayPin || order.good['at.pin'] !== 'on' || !canPin(order)) return [script({ src: `${files}/embed.js` })];
  return order.widgets.map((tag) =>
    script({ src: `${files}/${tag}.js`, integrity: order.integrity[`${tag}.js`]!, crossorigin: true }),
  );
}

const prefixed = (attributes: Values): Values =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`data-${name}`, value]));

/** A tag, or the wrapper that stands for it. */
function boxed(order: Order, tag: Tag, inside: Html, wrapper = places[order.place].wrapper, reserve = true): HtmlNode {
  const attributes = attributesOf(tag, order.good, order.facts);
  const isTag = wrapper === 'tag';
  const { alone = false } = places[order.place];
  const style = styleOf(order.good, { isTag, room: reserve && !alone ? roomOf(tag, order) : '', alone }) || undefined;
  return isTag
    ? root(tag, { ...attributes, style }, inside)
    : root('div', { 'data-massage-widget': tag, ...prefixed(attributes), style }, inside);
}

/** What stands inside a tag: a person's own questions and prices. */
function ownInside(tag: Tag, { good, facts }: Order): Html {
  if (tag === 'massage-faq')
    return asksOf(good, facts).map(({ id, topic, question, answer }) =>
      h('details', { id, 'data-topic': topic }, h('summary', {}, question), proseHtml(readMarkdown(answer).rich)),
    );
  if (tag !== 'cost-compare') return [];
  return pricesOf(good, facts).map(({ id, low, high, per }) =>
    root('cost-option', { for: id, low: String(low), high: high === low ? undefined : String(high), per }, []),
  );
}

/**
 * What readers see in the room that a live tag keeps, until its script has come or where none comes. A text without a tag of its
 * own: it has no margins that would move the page, and is no question and no price.
 */
const waiting = (tag: Tag): string =>
  `${widgets[tag].name}: one moment. If nothing comes up, this page cannot load its script.`;

/** The elements as the live snippet has them: what the preview shows. */
export const liveTrees = (order: Order, wrapper?: 'tag' | 'div'): HtmlNode[] =>
  order.widgets.map((tag) => boxed(order, tag, ownInside(tag, order), wrapper, false));

/** What cannot stand in a page as words. */
const notBaked: readonly Tag[] = ['visit-sheet'];

/** Adds rules to the first tag, behind those that it may bring. */
function withStyle(line: string, style: string): string {
  const rules = serialise(root('i', { style }, [])).slice('<i style="'.length, -'"></i>'.length);
  const [tag = ''] = /^<[^>]*>/.exec(line) ?? [];
  const styled = / style="[^"]*"/.test(tag)
    ? tag.replace(/ style="([^"]*?);?"/, (_, own: string) => ` style="${own};${rules}"`)
    : tag.replace(/^<[a-z-]+/, (start) => `${start} style="${rules}"`);
  return styled + line.slice(tag.length);
}

interface Baked {
  readonly texts: string[];
  readonly problems: string[];
}

/** Each widget as a line of plain HTML. What cannot be baked is named and stands there live. */
export async function bakeAll(asked: Order): Promise<Baked> {
  // Where no script comes there is nothing to keep room for. A wide table scrolls by itself all the same.
  const { wrapper, alone = false, script: room } = places[asked.place];
  const { content, good, problems: left } = await ownWords(asked);
  const order: Order = { ...asked, good };
  const style = styleOf(good, { alone });
  const texts: string[] = [];
  const problems = [...left];
  for (const tag of order.widgets) {
    const name = widgets[tag].name;
    try {
      if (notBaked.includes(tag)) throw new BakeError('It is a form to fill in, so there are no words to put in.');
      const line = bake(tag, {
        content,
        wrapper,
        room,
        styled: true,
        attributes: attributesOf(tag, order.good, order.facts),
      });
      texts.push(style ? withStyle(line, style) : line);
    } catch (error) {
      if (!(error instanceof BakeError)) throw error;
      problems.push(`${name}: ${error.message}`);
      texts.push(serialise(boxed(order, tag, [], wrapper, room)));
    }
  }
  return { texts, problems };
}

/** The loader for a whole site, from somebody who may add scripts. */
const forAdministrator = (order: Order): Part[] =>
  places[order.place].script || order.place === 'wp-plugin'
    ? []
    : [htmlPart(scriptsOf(order).join('\n'), 'For your administrator, once: to be put before </body> on every page')];

async function baked(order: Order): Promise<Snippet> {
  const { texts, problems } = await bakeAll(order);
  const { wrapper, script } = places[order.place];
  const text = [...texts, ...(script ? scriptsOf(order) : [])].join(wrapper === 'tag' ? '\n' : '');
  return { parts: [htmlPart(text), ...forAdministrator(order)], problems, html: text };
}

function live(order: Order): Snippet {
  const { wrapper } = places[order.place];
  const trees = order.widgets.map((tag) => boxed(order, tag, [waiting(tag), ownInside(tag, order)], wrapper));
  const text = [...trees.map(serialise), ...scriptsOf(order, true)].join(wrapper === 'tag' ? '\n' : '');
  return { parts: [htmlPart(text)], problems: [], html: text };
}

function npm(order: Order): Snippet {
  const imports = order.widgets.map((tag) => `import 'massage-widgets/${tag}/define';`);
  const tags = liveTrees(order, 'tag').map(serialise).join('\n');
  return {
    parts: [
      { caption: 'Terminal', text: `npm install massage-widgets@${order.version}`, kind: 'code' },
      {
        caption: 'JavaScript',
        text: [...imports, "import 'massage-widgets/before-define.css';"].join('\n'),
        kind: 'code',
      },
      htmlPart(tags),
    ],
    problems: [],
    html: tags,
  };
}

async function shortcode(order: Order): Promise<Snippet> {
  const known = order.widgets.filter((tag) => !notBaked.includes(tag));
  const problems = [
    known.length < order.widgets.length && 'The plugin has no sheet to take along. Take Baked for it.',
    ownOf(order).count > 0 && 'Your own questions and prices do not fit into a shortcode. Take Baked for them.',
    Boolean(styleOf(order.good)) && 'Your colours do not fit into a shortcode. Take Baked for them.',
  ].filter(isText);
  return {
    parts: known.map((tag) => ({
      caption: widgets[tag].name,
      text: shortcodeOf(tag, attributesOf(tag, order.good, order.facts)),
      kind: 'code',
    })),
    problems,
    html: '',
    // The plugin puts them in on the server.
    words: (await bakeAll({ ...order, widgets: known })).texts.join(''),
  };
}

async function rich(order: Order): Promise<Snippet> {
  const { texts, problems } = await bakeAll({
    ...order,
    widgets: order.widgets.filter((tag) => !notBaked.includes(tag)),
  });
  const text = plainRich(texts);
  return { parts: [{ caption: 'Formatted text', text, kind: 'rich' }], problems, html: text };
}

/** What to copy. Rejects only for a fault of ours; what a person cannot have is in `problems`. */
export async function makeSnippet(way: WayId, order: Order): Promise<Snippet> {
  switch (way) {
    case 'baked':
      return baked(order);
    case 'live':
      return live(order);
    case 'npm':
      return npm(order);
    case 'frame':
    case 'link':
      return framed(order, way);
    case 'shortcode':
      return shortcode(order);
    case 'rich':
      return rich(order);
  }
}
