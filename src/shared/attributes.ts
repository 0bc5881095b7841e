/** Reads attributes that may hold anything. What cannot be used is named in the console, once. */
import { complain } from './complain.js';

export { complain };

/** The value if it is one of the choices; else the first choice, with a line that names them all. */
export function oneOf<const T extends string>(element: Element, name: string, value: string, choices: readonly T[]): T {
  if (choices.includes(value as T)) return value as T;
  complain(({ badChoice }) => badChoice(element, name, value, choices));
  return choices[0]!;
}

/** The number if it is whole and in range; else the fallback, with a line that names the range. Nothing given is no fault. */
export function wholeNumber(
  element: Element,
  name: string,
  value: string | number | null | undefined,
  [least, most]: readonly [number, number],
  fallback: number,
): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  if (value != null) complain(({ badNumber }) => badNumber(element, name, value, least, most, fallback));
  return fallback;
}

/** The ids that exist, in the order given: parted by spaces or commas, each once. One line names the others, all valid ones and the words that stand for some. */
export function knownIds(
  element: Element,
  name: string,
  value: string | null,
  valid: readonly string[],
  words?: readonly string[],
): string[] {
  const asked = [...new Set(value?.split(/[\s,]+/).filter(Boolean))];
  const known = asked.filter((id) => valid.includes(id));
  if (known.length < asked.length) complain(({ badIds }) => badIds(element, name, value!, asked, valid, words));
  return known;
}
