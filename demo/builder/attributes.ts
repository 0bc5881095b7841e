import type { Values } from './checks.js';
import type { Facts } from './facts.js';
import { sharedFields, widgetFields } from './fields.js';
import { asksOf } from './own.js';
import type { Tag } from './widgets.js';

/** The attributes of one tag, in the order of the fields. What was not set is not there. */
export function attributesOf(tag: Tag, good: Values, facts: Facts): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  for (const { key, kind } of [...widgetFields[tag], ...sharedFields]) {
    const value = good[key];
    const name = key.slice(key.indexOf('.') + 1);
    if (value) attributes[name] = kind === 'text' && name === 'currency' ? value.toUpperCase() : value;
  }
  // A card shows one style, so it needs one.
  if (tag === 'technique-card') attributes['technique'] ??= facts.techniques[0]?.value ?? '';
  const { items } = attributes;
  // A list of questions shows just those, so one's own have to stand in it.
  if (tag === 'massage-faq' && items)
    attributes['items'] = [...new Set([...items.split(' '), ...asksOf(good, facts).map(({ id }) => id)])].join(' ');
  return attributes;
}

/** Colours as a `style`. Hex and lengths only: WordPress takes other notations away, and `display`, too. */
export function styleOf(good: Values, { isTag = true, room = '', alone = false } = {}): string {
  const { 'look.accent': accent, 'look.background': background, 'look.text': text, 'look.radius': radius } = good;
  const rules = [
    // A tag gives the room back. A `div` keeps it, and needs no `display`.
    room && (isTag ? `display:block;min-height:var(--massage-reserve,${room})` : `min-height:${room}`),
    accent && `--massage-accent:${accent}`,
    radius && `--massage-radius:${radius}px`,
    alone && '--massage-font:system-ui,sans-serif',
    text && `color:${text}`,
    background && `background-color:${background};padding:20px${radius ? `;border-radius:${radius}px` : ''}`,
  ];
  return rules.filter(Boolean).join(';');
}
