/** The state as the part of an address behind `#`, and back. Anything may stand there: what is not known is dropped. */
import { fieldOf } from './fields.js';
import { isPlace, places, type WayId } from './places.js';
import { blank, goTo, type State } from './state.js';
import { isTag, tags } from './widgets.js';

const LONGEST = 4000;

export function encode({ step, place, way, widgets, typed }: State): string {
  const parts = new URLSearchParams();
  if (place) parts.set('place', place);
  if (widgets.length) parts.set('show', widgets.join(' '));
  if (way) parts.set('way', way);
  for (const key of Object.keys(typed).sort()) if (typed[key]) parts.set(key, typed[key]);
  if (step > 1) parts.set('step', String(step));
  return parts.toString();
}

/** Never throws. Values stay text; nothing of them is read as HTML. */
export function decode(hash: string): State {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const place = parts.get('place') ?? '';
  const asked = (parts.get('show') ?? '').split(' ').filter(isTag);
  const typed: Record<string, string> = {};
  for (const [key, value] of parts) if (fieldOf(key) && value) typed[key] = value.slice(0, LONGEST);
  const known = isPlace(place) ? places[place] : undefined;
  const way = parts.get('way') as WayId;
  const state: State = {
    ...blank,
    place: known || place === 'unsure' ? (place as State['place']) : '',
    way: known?.ways.includes(way) ? way : '',
    widgets: tags.filter((tag) => asked.includes(tag)),
    typed,
  };
  return goTo(state, Number(parts.get('step')));
}
