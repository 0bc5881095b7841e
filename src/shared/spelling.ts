/** Typing errors. Loaded where there is something to say of one. */

/** How many letters differ: left out, added, another one, or two that have changed places. */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      line[column] = Math.min(
        last[column]! + 1,
        line[column - 1]! + 1,
        last[column - 1]! + (isSame ? 0 : 1),
        isSwapped ? before[column - 2]! + 1 : Infinity,
      );
    }
    [before, last] = [last, line];
  }
  return last[other.length]!;
}

/** The one of some names that was most likely meant; nothing where none is near. */
export function meant(name: string, names: readonly string[]): string | undefined {
  const most = Math.min(2, Math.floor(name.length / 3));
  const [nearest] = names
    .map((known) => ({ known, far: distance(name.toLowerCase(), known.toLowerCase()) }))
    .filter(({ far }) => far <= most)
    .sort((one, other) => one.far - other.far);
  return nearest?.known;
}
