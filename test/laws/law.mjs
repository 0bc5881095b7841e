/**
 * Laws that hold for whatever is given. Each run tries other cases; a failure prints the smallest case found, with its seed and
 * path. `FC_SEED=… FC_PATH=… node --test test/node/laws.….test.mjs` plays it again.
 */
import { it } from 'node:test';
import fc from 'fast-check';

const { FC_SEED, FC_PATH } = process.env;
const seed = Number(FC_SEED) || Math.floor(Math.random() * 2 ** 31);
console.log(`seed of this run: FC_SEED=${seed}`);

export { fc };

/** `name` is the law, `holds` asserts it. `runs` is fixed, so that all take the same time everywhere. */
export const law = (name, arbitraries, holds, runs = 300) =>
  it(name, () =>
    fc.assert(fc.asyncProperty(...arbitraries, holds), {
      seed,
      numRuns: runs,
      ...(FC_PATH ? { path: FC_PATH, endOnFailure: true } : {}),
    }),
  );

/** Words, signs of every script, and what means something to parsers of any kind. */
const telling =
  '$& $` $1 $$ {site} {text} {name} __proto__ constructor toString <b> </script> &amp; &lt; &#38; " \' ` \\ [x](y) ** _a_ 1. - # | = + @ \u00ad \u200b \u202e'.split(
    ' ',
  );
export const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...telling),
      fc.constantFrom('pain', 'your', 'visit', 'Wordpress', 'x', '10x20', '...', '--', '“no”', "don''t", 'é', 'ﬁ'),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom('\n', '\n\n', ' ', '\t', '\u2028'),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .chain((parts) => fc.constantFrom('', ' ').map((between) => parts.join(between)))
  .filter((given) => given.trim() !== '');

/** Ids as a site may choose them, among them names that objects have by themselves. */
export const id = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom('constructor', 'length', 'name', '0', 'then', 'own') },
  { weight: 3, arbitrary: fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,4})?$/) },
);

/** The same things in another order. */
export const shuffled = (list) => fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length });
