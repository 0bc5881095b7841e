/** The chosen widgets as real elements. What stands in the snippet is built node by node: no text is read as HTML. */
import type { HtmlNode } from '../../src/bake/html.js';
import { serialise } from '../../src/bake/html.js';

/** A tree as elements of the page. */
export function toDom(node: HtmlNode | string): Node {
  if (typeof node === 'string') return new Text(node);
  const element = document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes))
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  element.append(...node.children.map(toDom));
  return element;
}

/** What an element reads only once, when it starts. */
const once = ['open', 'layout'];
const shown = new WeakMap<Element, HtmlNode>();

const inside = (node: HtmlNode): string => node.children.map(serialise).join('');
const isNew = (held: HtmlNode | undefined, node: HtmlNode): boolean =>
  held?.tag !== node.tag ||
  inside(held) !== inside(node) ||
  once.some((name) => held.attributes[name] !== node.attributes[name]);

/** Changes what is different and leaves the rest as a reader left it. */
export function sync(container: Element, nodes: readonly HtmlNode[]): void {
  for (const [index, node] of nodes.entries()) {
    const element = container.children[index];
    const held = element && shown.get(element);
    if (!element || !held || isNew(held, node)) {
      const fresh = toDom(node) as Element;
      shown.set(fresh, node);
      if (element) element.replaceWith(fresh);
      else container.append(fresh);
      continue;
    }
    for (const name of new Set([...Object.keys(held.attributes), ...Object.keys(node.attributes)])) {
      const value = node.attributes[name];
      if (value === held.attributes[name]) continue;
      if (value === undefined || value === false) element.removeAttribute(name);
      else element.setAttribute(name, String(value));
    }
    shown.set(element, node);
  }
  while (container.children.length > nodes.length) container.lastElementChild!.remove();
}
