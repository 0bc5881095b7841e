/** Reads baked HTML back, strictly: what a browser would forgive is an error here. */
import assert from 'node:assert/strict';
import { loadContent } from 'massage-widgets';
import { bake } from '../../dist/bake/bake.js';

export const content = await loadContent();
export const tags = [
  'massage-faq',
  'massage-safety-check',
  'technique-picker',
  'cost-compare',
  'session-guide',
  'evidence-brief',
  'technique-card',
];
export const given = (tag) => (tag === 'technique-card' ? { technique: 'swedish' } : {});
export const bakeOf = (tag, attributes = {}, more = {}) =>
  bake(tag, { content, attributes: { ...given(tag), ...attributes }, ...more });

/** What WordPress keeps of an author's HTML, as far as we use it. */
export const kept = new Set(
  'div h2 h3 h4 h5 h6 p ul ol li dl dt dd table caption thead tbody tr th td details summary strong em a'.split(' '),
);
export const keptAttributes = /^(id|lang|href|scope|open|style|data(-[a-z0-9_]+)+)$/;
const entities = { amp: '&', lt: '<', gt: '>', quot: '"' };
export const decode = (text) => {
  assert.doesNotMatch(text, /&(?!(amp|lt|gt|quot|#\d+);)/, 'a bare &');
  return text.replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) => (code ? String.fromCodePoint(code) : entities[name]));
};

/** Reads HTML more strictly than a browser: every tag is closed in its order, every value is in double quotes. */
export function parse(html) {
  const top = { tag: '', attributes: {}, children: [] };
  const open = [top];
  let at = 0;
  const token = /([^<>]+)|<\/([a-z0-9-]+)>|<([a-z][a-z0-9-]*)((?: [a-z][a-z0-9-]*(?:="[^"<>]*")?)*)>/gy;
  for (let match; at < html.length; at = token.lastIndex) {
    token.lastIndex = at;
    match = token.exec(html);
    assert.ok(match, `cannot be read: ${html.slice(at, at + 120)}`);
    const [, text, closed, tag, pairs] = match;
    if (text) open.at(-1).children.push(decode(text));
    else if (closed) assert.equal(open.pop().tag, closed);
    else {
      const found = [...pairs.matchAll(/ ([a-z0-9-]+)(?:="([^"]*)")?/g)];
      const names = found.map(([, name]) => name);
      assert.equal(new Set(names).size, names.length, `an attribute twice: ${pairs}`);
      const node = {
        tag,
        attributes: Object.fromEntries(found.map(([, name, value = '']) => [name, decode(value)])),
        children: [],
      };
      open.at(-1).children.push(node);
      open.push(node);
    }
  }
  assert.deepEqual(open, [top], 'all tags are closed');
  assert.equal(top.children.length, 1, 'one element around everything');
  return top.children[0];
}

export const all = (node) => (typeof node === 'string' ? [] : [node, ...node.children.flatMap(all)]);
export const blocks = new Set([...kept].filter((tag) => !['strong', 'em', 'a'].includes(tag)));
export const textOf = (node) => {
  if (typeof node === 'string') return node;
  const text = node.children.map(textOf).join('');
  return blocks.has(node.tag) ? ` ${text} ` : text;
};
export const flatText = (node) => textOf(node).replace(/\s+/g, ' ').trim();
export const idsIn = (html) =>
  all(parse(html))
    .map(({ attributes }) => attributes.id)
    .filter(Boolean);
export const rowsIn = (html) =>
  all(parse(html))
    .filter(({ tag, attributes }) => tag === 'tr' && attributes.id)
    .map(({ attributes, children }) => [attributes.id, ...children.map(flatText)]);
