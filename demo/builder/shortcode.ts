import type { Values } from './checks.js';
import type { Tag } from './widgets.js';

/** A shortcode has no way to write these inside a value. */
const plain = (value: string): string =>
  value
    .replaceAll('"', '”')
    .replace(/[[\]<>]/g, '')
    .replace(/\s+/g, ' ');

/** Of prices that a shortcode cannot hold. */
const withoutUse = ['currency', 'prices-as-of'];

/** `[massage_faq topic="safety"]` */
export const shortcodeOf = (tag: Tag, attributes: Values): string =>
  `[${[
    tag.replaceAll('-', '_'),
    ...Object.entries(attributes)
      .filter(([name]) => !withoutUse.includes(name))
      .map(([name, value]) => `${name}="${plain(value)}"`),
  ].join(' ')}]`;
