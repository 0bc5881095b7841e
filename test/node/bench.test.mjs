/** What the benchmark makes of what it has measured. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aboveOf, isQuiet, median, orderOf, ratioOf } from '../../bench/figures.mjs';
import { fill, kilobytes, table, times } from '../../bench/table.mjs';

describe('the figures of the benchmark', () => {
  for (const [values, middle] of [
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
    [[2, undefined, NaN, 4, 3], 3],
    [[], undefined],
  ])
    it(`the median of [${values}] is ${middle}`, () => assert.equal(median(values), middle));

  it('compares inside a round, so that a slow round weighs no more than a quick one', () => {
    const visits = [
      { name: 'plain', round: 0, boot: 10 },
      { name: 'ours', round: 0, boot: 12 },
      { name: 'plain', round: 1, boot: 100 },
      { name: 'plain', round: 1, boot: 140 },
      { name: 'ours', round: 1, boot: 144 },
      { name: 'plain', round: 2, boot: 10 },
      { name: 'ours', round: 2, boot: 30 },
    ];
    assert.equal(ratioOf(visits, 'ours', 'boot', 'plain'), 1.2);
    assert.equal(aboveOf(visits, 'ours', 'boot', 'plain'), 20);
  });

  it('leaves out a round in which a contender did not come through', () => {
    const visits = [
      { name: 'plain', round: 0, boot: 10 },
      { name: 'plain', round: 1, boot: 10 },
      { name: 'ours', round: 1, boot: 15 },
    ];
    assert.equal(ratioOf(visits, 'ours', 'boot', 'plain'), 1.5);
    assert.equal(ratioOf(visits, 'other', 'boot', 'plain'), undefined);
  });

  it('measures the reference first, in the middle and last, and the others in another order each round', () => {
    const names = ['plain', 'a', 'b', 'c', 'd'];
    const first = orderOf(names, 0, 'plain');
    assert.deepEqual(first, ['plain', 'a', 'b', 'plain', 'c', 'd', 'plain']);
    const second = orderOf(names, 1, 'plain');
    assert.deepEqual(second, ['plain', 'b', 'c', 'plain', 'd', 'a', 'plain']);
  });

  for (const [ratio, quiet] of [
    [1, true],
    [1.29, true],
    [0.78, true],
    [1.31, false],
    [0.76, false],
  ])
    it(`a null control at ${ratio} ${quiet ? 'lets a run count' : 'says that a run says nothing'}`, () =>
      assert.equal(isQuiet(ratio), quiet));
});

describe('the tables of the benchmark', () => {
  it('have a row for each contender, and a dash where nothing was measured', () => {
    assert.equal(
      table(
        ['', 'now'],
        [
          ['ours', times(1.234)],
          ['other', times(undefined)],
          ['slow', times(12.6)],
        ],
      ),
      ['|  | now |', '| --- | --: |', '| ours | 1.23× |', '| other | – |', '| slow | 13× |'].join('\n'),
    );
    assert.equal(kilobytes(17_153), '17.2');
  });

  it('go to their place on the page, and leave the rest of it as it is', () => {
    const page = 'Before.\n\n<!-- times -->\n\nold\n\n<!-- /times -->\n\nAfter.';
    const filled = fill(page, 'times', 'new');
    assert.equal(filled, 'Before.\n\n<!-- times -->\n\nnew\n\n<!-- /times -->\n\nAfter.');
    assert.equal(fill(filled, 'times', 'new'), filled);
    assert.throws(() => fill(page, 'weights', 'new'), /no place for weights/);
  });
});
