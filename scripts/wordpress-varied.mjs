/** A text that differs by a number from 1 up: what is the same in all of them stands once. */
export function variedBy(by, plain, variants) {
  const texts = [plain, ...variants];
  const same = (at) => texts.every((text) => text.at(at) === plain.at(at));
  const shortest = Math.min(...texts.map(({ length }) => length));
  let start = 0;
  while (start < shortest && same(start)) start += 1;
  let end = 0;
  while (end < shortest - start && same(-1 - end)) end += 1;
  const middle = (text) => text.slice(start, text.length - end);
  return [
    plain.slice(0, start),
    { by, is: Object.fromEntries(texts.map((text, index) => [index || '', middle(text)])) },
    plain.slice(plain.length - end),
  ];
}
