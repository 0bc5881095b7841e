/** What is made of measured figures. Pure. */

const sorted = (values) => values.filter(Number.isFinite).sort((one, other) => one - other);

/** The middle value; between the two middle ones where there is none. Nothing for no values. */
export function median(values) {
  const list = sorted(values);
  const middle = list.length >> 1;
  return list.length % 2 ? list[middle] : list.length ? (list[middle - 1] + list[middle]) / 2 : undefined;
}

/** Contenders of one round in another order each time, with the reference first, in the middle and last. */
export function orderOf(names, round, reference) {
  const others = names.filter((name) => name !== reference);
  const turned = others.map((_, index) => others[(index + round) % others.length]);
  const half = turned.length >> 1;
  return [reference, ...turned.slice(0, half), reference, ...turned.slice(half), reference];
}

/**
 * One figure of one contender against the reference: the ratio is formed inside each round, where both saw the same
 * machine, and then the median is taken. `visits` are `{ name, round, [key] }`.
 */
export function ratioOf(visits, name, key, reference) {
  const of = (who, round) => median(visits.filter((visit) => visit.name === who && visit.round === round).map((visit) => visit[key]));
  const rounds = [...new Set(visits.map(({ round }) => round))];
  return median(rounds.map((round) => of(name, round) / of(reference, round)));
}

/** How far a contender is above the reference, in the figure's own unit. */
export function aboveOf(visits, name, key, reference) {
  const of = (who, round) => median(visits.filter((visit) => visit.name === who && visit.round === round).map((visit) => visit[key]));
  const rounds = [...new Set(visits.map(({ round }) => round))];
  return median(rounds.map((round) => of(name, round) - of(reference, round)));
}

/** Whether runs may be compared: the same code, measured as two contenders, differs by less than this. */
export const NOISE = 1.3;
export const isQuiet = (control) => control < NOISE && control > 1 / NOISE;
