import type { Facts } from './facts.js';
import { fieldOf } from './fields.js';
import { isTag, widgets } from './widgets.js';

const groupOf = (kind: string, middle: string, { treatments }: Pick<Facts, 'treatments'>): string => {
  if (kind === 'price') return treatments.find(({ value }) => value === middle)?.label ?? middle;
  if (kind === 'ask') return `Question ${Number(middle) + 1}`;
  if (kind === 'look') return 'Colours';
  return isTag(kind) ? widgets[kind].name : '';
};

/** What a field is called where its group does not stand around it: "Massage therapy, to". */
export function nameOf(key: string, facts: Pick<Facts, 'treatments'>): string {
  const [kind = '', middle = ''] = key.split('.');
  const label = fieldOf(key)?.label ?? key;
  const group = groupOf(kind, middle, facts);
  return group ? `${group}, ${label.charAt(0).toLowerCase()}${label.slice(1)}` : label;
}
