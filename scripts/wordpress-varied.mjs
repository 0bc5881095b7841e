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

/** That visits stay the same over another time span, where one number of them is shown that nobody has set. */
export function planNoteOf(byWeeks, counted) {
  const told = byWeeks.flatMap((text, index) => (text ? [[index + 1, text]] : []));
  const [start, { is }, end] = variedBy(
    'weeks',
    told[0][1],
    told.map(([, text]) => text),
  );
  const texts = Object.fromEntries(told.map(([weeks], index) => [weeks, is[index + 1]]));
  const usual = byWeeks.findIndex((text) => !text) + 1;
  const note = { by: 'weeks', is: { '': '', [usual]: '' }, else: [start, { by: 'weeks', is: texts }, end] };
  const unless = (option, other) => ({ by: option, is: { '': note }, else: other });
  const therapy = { any: 'options', of: ['physical-therapy'], then: unless(counted['physical-therapy'], '') };
  return { any: 'options', of: ['massage'], then: unless(counted.massage, therapy), else: therapy };
}
