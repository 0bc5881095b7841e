/** The state as the part of an address behind `#`, and back. Anything may stand there: what is not known is dropped. */
import { kept } from './checks.js';
import { fieldOf } from './fields.js';
import { isPlace, places, type WayId } from './places.js';
import { blank, goTo, type State } from './state.js';
import { isTag, tags } from './widgets.js';

export function encode({ step, place, way, widgets, typed }: State): string {
  const parts = new URLSearchParams();
  if (place) parts.set('place', place);
  if (widgets.length) parts.set('show', widgets.join(' '));
  if (way) parts.set('way', way);
  for (const key of Object.keys(typed).sort()) if (typed[key]) parts.set(key, typed[key]);
  if (step > 1) parts.set('step', String(step));
  return parts.toString();
}

/** Whether a place is named that there is not, as in a link that was shortened or made for another version. */
export function namesStranger(hash: string): boolean {
  const place = new URLSearchParams(hash.replace(/^#/, '')).get('place') ?? '';
  return place !== '' && place !== 'unsure' && !isPlace(place);
}

/** Never throws. Values stay text; nothing of them is read as HTML. */
export function decode(hash: string): State {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const place = parts.get('place') ?? '';
  const asked = (parts.get('show') ?? '').split(' ').filter(isTag);
  const typed: Record<string, string> = {};
  for (const [key, value] of parts) if (fieldOf(key) && value) typed[key] = kept(value);
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
