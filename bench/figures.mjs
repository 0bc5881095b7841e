/** What is made of measured figures. Pure. */

const sorted = (values) => values.filter(Number.isFinite).sort((one, other) => one - other);

/** The middle value; between the two middle ones where there is none. Nothing for no values. */
export function median(values) {
  const list = sorted(values);
  const middle = list.length >> 1;
  if (list.length % 2) return list[middle];
  return list.length ? (list[middle - 1] + list[middle]) / 2 : undefined;
}

/** Contenders of one round in another order each time, with the reference first, in the middle and last. */
export function orderOf(names, round, reference) {
  const others = names.filter((name) => name !== reference);
  const turned = others.map((_, index) => others[(index + round) % others.length]);
  const half = turned.length >> 1;
  return [reference, ...turned.slice(0, half), reference, ...turned.slice(half), reference];
}

/** Compares a contender with the reference inside each round, where both saw the same machine; the median of all rounds. */
function compare(visits, name, key, reference, how) {
  const of = (who, round) =>
    median(visits.filter((visit) => visit.name === who && visit.round === round).map((visit) => visit[key]));
  const rounds = [...new Set(visits.map(({ round }) => round))];
  return median(rounds.map((round) => how(of(name, round), of(reference, round))));
}

/** One figure as a multiple of the reference's. `visits` are `{ name, round, [key]: figure }`. */
export const ratioOf = (visits, name, key, reference) =>
  compare(visits, name, key, reference, (own, other) => own / other);

/** How far a figure is above the reference's, in its own unit. */
export const aboveOf = (visits, name, key, reference) =>
  compare(visits, name, key, reference, (own, other) => own - other);

/** From here on a difference is more than what the same code, measured twice, differs by. */
export const NOISE = 1.3;

/** Whether the figures of a run say anything: those of its null control do not differ. */
export const isQuiet = (control) => control < NOISE && control > 1 / NOISE;
