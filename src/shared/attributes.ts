/** One console line for the author of the page. The checks are always here; the words of a complaint load when there is one. */
export const complain = (say: (words: typeof import('./diagnostics.js')) => void): void =>
  void import('./diagnostics.js').then(say, () => {});

/** The value if it is one of the choices; else the first choice, with a line that names them all. */
export function oneOf<const T extends string>(element: Element, name: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) complain(({ badChoice }) => badChoice(element, name, value, choices));
  return found ?? choices[0]!;
}

/** The number if it is whole and in range; else the fallback, with a line that names the range. */
export function wholeNumber(
  element: Element,
  name: string,
  value: string | null,
  [least, most]: readonly [number, number],
  fallback: number,
): number {
  const number = Number(value?.trim() || NaN);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  if (value !== null) complain(({ badNumber }) => badNumber(element, name, value, least, most, fallback));
  return fallback;
}

/** Words of a list attribute: parted by spaces or commas, without repeats. */
export const listOf = (value: string): string[] => [...new Set(value.split(/[\s,]+/).filter(Boolean))];

/** The ids that exist, in the order given; unknown ones are named in one line together with the valid ones. */
export function knownIds(element: Element, name: string, value: string, valid: readonly string[]): string[] {
  const asked = listOf(value);
  const unknown = asked.filter((id) => !valid.includes(id));
  if (unknown[0]) complain(({ badIds }) => badIds(element, name, value, unknown, valid));
  return asked.filter((id) => valid.includes(id));
}
