/** What needs the content or a parser. Loaded after the page is there. */
import { pageFor } from './pages.js';
import type { WayId } from './places.js';
import { canPin, liveTrees, type Order } from './snippet.js';
import { serialise } from '../../src/bake/html.js';
import { filesOf as filesAskedFor, type Sizes, weighed, type Weight } from './weight.js';
import { frameTags } from './frame.js';

export { loadContent } from '../../src/content/store.js';
export { asAuthorSaves } from './kses.js';
export { parseSnippet, withParsed } from './parse.js';
export { saysNothing } from './parse-left.js';
export { canPin, filesOf, liveTrees, makeSnippet, type Order, type Snippet } from './snippet.js';
export { compareSaved } from './strip.js';

/** The widgets as tags, whatever the way: for looking at them. */
export const liveText = (order: Order): string => liveTrees(order, 'tag').map(serialise).join('');

interface Scale {
  readonly host: Element;
  readonly loader: string;
  readonly sizes: Sizes;
  readonly signal: AbortSignal;
}

/** What readers download for it. Nothing where it cannot be told. */
export async function weigh(
  way: WayId,
  order: Order,
  { host, loader, sizes, signal }: Scale,
): Promise<Weight | undefined> {
  switch (way) {
    case 'rich':
      return { bytes: 0, requests: 0 };
    case 'frame':
    case 'link':
      return weighed(
        order.widgets.filter((tag) => frameTags.includes(tag)).map((tag) => `frame/${tag}.html`),
        sizes,
      );
    case 'npm':
      return undefined;
    case 'live':
    case 'baked':
    case 'shortcode': {
      if (way === 'live' && order.good['at.pin'] === 'on' && canPin(order))
        return weighed(
          order.widgets.map((tag) => `${tag}.js`),
          sizes,
        );
      return weighed(await filesAskedFor(pageFor('phone', liveText(order), loader), host, signal), sizes);
    }
  }
}
