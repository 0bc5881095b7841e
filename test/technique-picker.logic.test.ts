import { expect } from '@open-wc/testing';
import type { Answers } from '../src/content/answers.js';
import techniques from '../src/content/en/techniques.js';
import {
  becauseYouSaid,
  formValue,
  hasAnswers,
  partsOf,
  rankTechniques,
  topTotal,
  whatMoved,
  whyLower,
} from '../src/elements/technique-picker/logic.js';
import { examples } from './technique-picker.examples.js';

const content = techniques;
const FIXED_ORDER = ['swedish', 'deep-tissue', 'trigger-point', 'myofascial-release', 'sports'];
const FIRM = ['deep-tissue', 'trigger-point', 'sports'];

/** Every way to answer the five questions. */
const everyAnswerSet = (): Answers[] =>
  content.picker.questions.reduce<Answers[]>(
    (sets, { id, answers }) => sets.flatMap((set) => answers.map((answer) => ({ ...set, [id]: answer.id }))),
    [{}],
  );

describe('rankTechniques', () => {
  for (const { id, answers, gentleOnly, ...expected } of examples)
    it(`ranks worked example ${id}`, () => {
      expect(rankTechniques(answers, content, { gentleOnly })).to.deep.equal(expected);
    });

  it('gives five equal bests in fixed order when nothing was answered', () => {
    const { ranking, equalBest, withheld } = rankTechniques({}, content);
    expect(ranking).to.deep.equal(FIXED_ORDER.map((id) => ({ id, total: 0, conflicts: [] })));
    expect(equalBest).to.deep.equal(FIXED_ORDER);
    expect(withheld).to.deep.equal([]);
  });

  it('adds nothing for a missing or unknown answer, and sees no conflict in it', () => {
    const known = rankTechniques({ goal: 'knots' }, content);
    const odd = {
      goal: 'knots',
      pressure: 'crushing',
      soreness: undefined,
      area: 'toString',
      mood: 'blue',
      duration: '__proto__',
    } as unknown as Answers;
    expect(rankTechniques(odd, content)).to.deep.equal(known);
    expect(known.ranking.every(({ conflicts }) => !conflicts.length)).to.equal(true);
  });

  it('names both conflicts, pressure first', () => {
    const { ranking } = rankTechniques({ soreness: 'no', pressure: 'light' }, content);
    expect(ranking.find(({ id }) => id === 'deep-tissue')!.conflicts).to.deep.equal(['pressure', 'soreness']);
  });

  it('leaves out styles that are not on offer and never calls them withheld', () => {
    const offered = ['sports', 'swedish', 'hot-stone'];
    const { ranking, withheld } = rankTechniques({ goal: 'sport' }, content, { offered, gentleOnly: true });
    expect(ranking.map(({ id }) => id)).to.deep.equal(['swedish']);
    expect(withheld).to.deep.equal(['sports']);
  });

  it('gives an empty ranking when every style on offer is withheld, in fixed order', () => {
    const offered = ['sports', 'trigger-point', 'deep-tissue'];
    expect(rankTechniques({ goal: 'sport' }, content, { offered, gentleOnly: true })).to.deep.equal({
      ranking: [],
      equalBest: [],
      withheld: FIRM,
    });
  });

  it('puts equal bests together even where every style has a conflict', () => {
    const offered = ['deep-tissue', 'trigger-point'];
    const { equalBest } = rankTechniques({ pressure: 'light' }, content, { offered });
    expect(equalBest).to.have.members(offered);
  });

  it('works without any content', () => {
    expect(rankTechniques({ goal: 'relax' }, {})).to.deep.equal({ ranking: [], equalBest: [], withheld: [] });
  });

  it('can be fed a frozen snapshot', () => {
    expect(() => rankTechniques(Object.freeze({ goal: 'relax' }), Object.freeze({ ...content }))).not.to.throw();
  });
});

describe('rankTechniques over all 540 answer sets', () => {
  const sets = everyAnswerSet();
  const results = sets.map((answers) => rankTechniques(answers, content));
  const count = <T>(values: readonly T[]) =>
    Object.fromEntries([...new Set(values)].map((value) => [value, values.filter((other) => other === value).length]));

  it('covers them all', () => expect(sets).to.have.length(540));

  it('gives each style its share of first places', () => {
    expect(count(results.map(({ ranking }) => ranking[0]!.id))).to.deep.equal({
      swedish: 246,
      'deep-tissue': 30,
      'trigger-point': 36,
      'myofascial-release': 152,
      sports: 76,
    });
  });

  it('never puts a conflict first', () => {
    expect(results.filter(({ ranking }) => ranking[0]!.conflicts.length)).to.have.length(0);
  });

  it('has one clear best in 300, two in 155, more in 85', () => {
    expect(count(results.map(({ equalBest }) => Math.min(equalBest.length, 3)))).to.deep.equal({
      1: 300,
      2: 155,
      3: 85,
    });
  });

  it('keeps each total in its range, of 18 at most', () => {
    const ranges = FIXED_ORDER.map((id) => {
      const totals = results.map(({ ranking }) => ranking.find((row) => row.id === id)!.total);
      return [id, Math.min(...totals), Math.max(...totals)];
    });
    expect(ranges).to.deep.equal([
      ['swedish', 10, 18],
      ['deep-tissue', 4, 17],
      ['trigger-point', 1, 17],
      ['myofascial-release', 9, 17],
      ['sports', 7, 16],
    ]);
    expect(topTotal(content)).to.equal(18);
  });

  it('ranks only the two gentle styles when a caution asks for it', () => {
    const gentle = sets.map((answers) => rankTechniques(answers, content, { gentleOnly: true }));
    expect(count(gentle.map(({ ranking }) => ranking[0]!.id))).to.deep.equal({
      swedish: 360,
      'myofascial-release': 180,
    });
    expect(gentle.every(({ withheld, ranking }) => withheld.join() === FIRM.join() && ranking.length === 2)).to.equal(
      true,
    );
  });

  it('always has a reason for each style that is not first, unless it loses nothing', () => {
    sets.forEach((answers, index) => {
      const result = results[index]!;
      for (const { id, total } of result.ranking.slice(1)) {
        const why = whyLower(id, result, answers, content);
        if (total < result.ranking[0]!.total) expect(why?.reason, `${JSON.stringify(answers)} ${id}`).to.be.ok;
      }
    });
  });

  it('always has something to say for the best', () => {
    sets.forEach((answers, index) => {
      for (const id of results[index]!.equalBest) expect(becauseYouSaid(id, answers, content)).not.to.have.length(0);
    });
  });
});

describe('the reasons', () => {
  const answers = {
    goal: 'tightness',
    pressure: 'light',
    soreness: 'fine',
    area: 'whole-back',
    duration: 'over-12-weeks',
  } satisfies Answers;

  it('names the question on which a style loses most', () => {
    const result = rankTechniques(answers, content);
    expect(result.ranking[0]!.id).to.equal('swedish');
    expect(whyLower('deep-tissue', result, answers, content)).to.include({
      question: 'pressure',
      answer: 'light',
      score: 0,
      reason: 'even at its lightest it is firmer than you asked',
    });
    expect(whyLower('swedish', result, answers, content)).to.equal(undefined);
  });

  it('gives the two strongest reasons, and puts what every style shares last', () => {
    expect(becauseYouSaid('swedish', answers, content).map(({ question }) => question)).to.deep.equal([
      'goal',
      'pressure',
    ]);
    expect(becauseYouSaid('swedish', { soreness: 'fine', duration: 'over-12-weeks' }, content)[0]!.question).to.equal(
      'duration',
    );
    expect(becauseYouSaid('trigger-point', { goal: 'relax' }, content)).to.deep.equal([]);
  });

  it('adds the parts of a style up to its total', () => {
    const parts = partsOf('myofascial-release', answers, content);
    expect(parts.map(({ points }) => points)).to.deep.equal([4, 3, 3, 3, 2]);
  });

  it('knows whether anything was answered', () => {
    expect(hasAnswers({}, content)).to.equal(false);
    expect(hasAnswers({ goal: 'nonsense' }, content)).to.equal(false);
    expect(hasAnswers({ area: 'whole-back' }, content)).to.equal(true);
  });
});

describe('what moved', () => {
  const result = (best: string[], order: string[]) => ({
    ranking: order.map((id) => ({ id, total: 0, conflicts: [] })),
    equalBest: best,
    withheld: [],
  });

  it('tells who joined and left the best, and who moved below', () => {
    const before = result(['a'], ['a', 'b', 'c', 'd']);
    const after = result(['b'], ['b', 'a', 'd', 'c']);
    expect(whatMoved(before, after)).to.deep.equal({ joined: ['b'], left: ['a'], up: ['d'], down: ['c'] });
  });
  it('says nothing when nothing moved', () => {
    const same = result(['a', 'b'], ['a', 'b', 'c']);
    expect(whatMoved(same, same)).to.deep.equal({ joined: [], left: [], up: [], down: [] });
  });
});

describe('the value for a form', () => {
  const result = { ranking: [], equalBest: ['swedish', 'sports'], withheld: [] };
  const cases: [string, string, Parameters<typeof formValue>][] = [
    ['is empty before there is a result', '', [null, null, true]],
    ['is the reader’s choice', 'sports', [result, 'sports', true]],
    ['is all that fit best without a choice', 'swedish sports', [result, null, true]],
    ['is no-preference when all was skipped', 'no-preference', [result, null, false]],
    ['is no-preference when nothing may be ranked', 'no-preference', [{ ...result, equalBest: [] }, null, true]],
    ['is a choice even when all was skipped', 'sports', [result, 'sports', false]],
  ];
  for (const [name, expected, input] of cases) it(name, () => expect(formValue(...input)).to.equal(expected));
});
