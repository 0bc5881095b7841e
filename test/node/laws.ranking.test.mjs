/** Laws of the ranking of styles, for any answers, scores and weights. */
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { loadContent, rankTechniques } from 'massage-widgets';
import {
  becauseYouSaid,
  hasAnswers,
  topTotal,
  whatMoved,
  whyLower,
} from '../../dist/elements/technique-picker/logic.js';
import { fc, id, law as plainLaw, shuffled } from '../laws/law.mjs';

const bundled = await loadContent();
const questions = bundled.picker.questions;
const styles = bundled.techniques.map((technique) => technique.id);

/** Known answers, skipped questions, and answers to what nobody asked. */
const answers = fc
  .tuple(
    fc.record(
      Object.fromEntries(
        questions.map((question) => [
          question.id,
          fc.oneof(fc.constantFrom(...question.answers.map((answer) => answer.id)), id, fc.constant(undefined)),
        ]),
      ),
      { requiredKeys: [] },
    ),
    fc.dictionary(id, id, { maxKeys: 2 }),
  )
  .map(([known, unknown]) => ({ ...unknown, ...known }));

/** Ours, or other scores, weights and firmness, and styles that a site added. */
const contents = fc.oneof(
  fc.constant(undefined),
  fc
    .tuple(
      fc.uniqueArray(id, { minLength: 1, maxLength: 6 }),
      fc.infiniteStream(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.boolean())),
      fc.infiniteStream(fc.constantFrom(0, 0.5, 1, 2, 10)),
      fc.infiniteStream(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.boolean())),
    )
    .map(([ids, scored, weighed, made]) => ({
      techniques: ids.map((one) => {
        const [firmness, isFirm] = made.next().value;
        return {
          id: one,
          pressure: { default: firmness },
          gentleOnly: isFirm ? 'withheld' : 'allowed',
        };
      }),
      picker: {
        weights: Object.fromEntries(questions.map((question) => [question.id, weighed.next().value])),
        scores: Object.fromEntries(
          questions.map((question) => [
            question.id,
            Object.fromEntries(
              question.answers.map((answer) => [
                answer.id,
                Object.fromEntries(
                  ids.flatMap((one) => {
                    const [score, isSet] = scored.next().value;
                    return isSet ? [[one, score]] : [];
                  }),
                ),
              ]),
            ),
          ]),
        ),
      },
    })),
);
const sourceOf = (made) => ({
  techniques: made?.techniques ?? bundled.techniques,
  picker: { ...bundled.picker, ...made?.picker },
});
const options = fc.record(
  { gentleOnly: fc.boolean(), offered: fc.subarray([...styles, 'constructor', '0', 'name']) },
  { requiredKeys: [] },
);
/** A failure prints what was made up, and not all of our content with it. */
const law = (name, arbitraries, holds) =>
  plainLaw(name, arbitraries, (...given) =>
    holds(...given.map((value, at) => (arbitraries[at] === contents ? sourceOf(value) : value))),
  );
const idsOf = ({ ranking }) => ranking.map((row) => row.id);

describe('a ranking', () => {
  law(
    'does not depend on the order of the answers, nor of the styles on offer',
    [
      answers.chain((given) => fc.tuple(fc.constant(given), shuffled(Object.entries(given)))),
      contents,
      fc.boolean(),
      fc.subarray(styles).chain((offered) => fc.tuple(fc.constant(offered), shuffled(offered))),
    ],
    ([given, entries], source, gentleOnly, [offered, others]) =>
      assert.deepEqual(
        rankTechniques(Object.fromEntries(entries), source, { gentleOnly, offered: others }),
        rankTechniques(given, source, { gentleOnly, offered }),
      ),
  );

  law('has each style on offer once: ranked or withheld', [answers, contents, options], (given, source, chosen) => {
    const result = rankTechniques(given, source, chosen);
    const offered = source.techniques
      .map((technique) => technique.id)
      .filter((one) => !chosen.offered || chosen.offered.includes(one));
    assert.deepEqual([...idsOf(result), ...result.withheld].sort(), [...offered].sort());
  });

  law('gives every style a total from nothing to the most there is', [answers, contents], (given, source) => {
    for (const { id: style, total } of rankTechniques(given, source).ranking)
      assert.ok(total >= 0 && total <= topTotal(source), `${style}: ${total}`);
  });

  law(
    'withholds, and changes nothing else: the others keep their order, totals and conflicts',
    [answers, contents],
    (given, source) => {
      const all = rankTechniques(given, source);
      const gentle = rankTechniques(given, source, { gentleOnly: true });
      assert.deepEqual(
        gentle.ranking,
        all.ranking.filter((row) => !gentle.withheld.includes(row.id)),
      );
      assert.deepEqual(all.withheld, []);
    },
  );

  law(
    'keeps its order when some styles are not on offer',
    [answers, contents, options],
    (given, source, { offered = styles }) =>
      assert.deepEqual(
        rankTechniques(given, source, { offered }).ranking,
        rankTechniques(given, source).ranking.filter((row) => offered.includes(row.id)),
      ),
  );

  law('puts styles without a conflict first, and more points before fewer', [answers, contents], (given, source) => {
    const { ranking } = rankTechniques(given, source);
    for (const [index, row] of ranking.slice(1).entries()) {
      const before = ranking[index];
      const worse = Number(row.conflicts.length > 0) - Number(before.conflicts.length > 0);
      assert.ok(worse > 0 || (worse === 0 && row.total <= before.total), `${before.id} before ${row.id}`);
    }
  });

  law(
    'has its joint best at its head, none without a first, and all as good as the first or a point less',
    [answers, contents, options],
    (given, source, chosen) => {
      const { ranking, equalBest } = rankTechniques(given, source, chosen);
      assert.deepEqual(
        equalBest,
        ranking.slice(0, equalBest.length).map((row) => row.id),
      );
      assert.equal(equalBest.length > 0, ranking.length > 0);
      for (const row of ranking.slice(0, equalBest.length)) assert.ok(ranking[0].total - row.total <= 1);
    },
  );

  law('takes an unknown answer for a skipped question', [answers, contents, id], (given, source, unknown) => {
    const known = Object.fromEntries(
      Object.entries(given).filter(([question, answer]) =>
        questions.some((one) => one.id === question && one.answers.some((other) => other.id === answer)),
      ),
    );
    assert.deepEqual(rankTechniques({ ...given, [unknown]: unknown }, source), rankTechniques({ ...known }, source));
    if (!hasAnswers(given, source)) assert.deepEqual(rankTechniques(given, source), rankTechniques({}, source));
  });

  law(
    'never lowers a style for a better score',
    [answers, contents, fc.nat(), fc.nat()],
    (given, source, which, whom) => {
      const asked = questions.filter((question) => question.answers.some((answer) => answer.id === given[question.id]));
      if (!asked.length) return;
      const question = asked[which % asked.length].id;
      const style = source.techniques[whom % source.techniques.length].id;
      const scores = structuredClone(source.picker.scores);
      const table = (scores[question][given[question]] ??= {});
      const held = Object.hasOwn(table, style) ? table[style] : 0;
      Object.defineProperty(table, style, { value: Math.min(3, held + 1), enumerable: true, configurable: true });
      const better = { ...source, picker: { ...source.picker, scores } };
      const place = (from) => idsOf(rankTechniques(given, from)).indexOf(style);
      if (held > 0) assert.ok(place(better) <= place(source), `${style} at ${question}`);
    },
  );

  law(
    'explains itself with points that there are, and losses that are losses',
    [answers, contents],
    (given, source) => {
      const result = rankTechniques(given, source);
      for (const { id: style } of result.ranking) {
        for (const { score } of becauseYouSaid(style, given, source)) assert.ok(score >= 2 && score <= 3);
        const lower = whyLower(style, result, given, source);
        if (lower) assert.ok(given[lower.question] === lower.answer && style !== result.ranking[0].id);
      }
      const still = whatMoved(result, result);
      assert.deepEqual(still, { joined: [], left: [], up: [], down: [] });
    },
  );
});
