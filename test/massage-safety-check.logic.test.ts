import { expect } from '@open-wc/testing';
import { loadContent } from '../src/content/store.js';
import type { SafetyScreen } from '../src/content/schema.js';
import { careOf, careText, shareLead } from '../src/elements/massage-safety-check/care.js';
import {
  assessSafety,
  backSafety,
  canGoOn,
  clearedByDoctor,
  nextSafety,
  rowsOf,
  type SafetyState,
  startOfSafety,
  tick,
  tickNone,
} from '../src/elements/massage-safety-check/logic.js';
import type { SafetySay } from '../src/elements/massage-safety-check/view.js';
import { sayFrom } from '../src/shared/words.js';

let screens: readonly SafetyScreen[];
let say: SafetySay;

/** Answers as a reader would: what is listed is ticked when its screen comes, else "None of these". */
function answer(ids: readonly string[], from: SafetyState = startOfSafety): SafetyState {
  let state = from;
  for (let step = 0; step < 6 && !state.done; step++) {
    const rows = rowsOf(state, screens);
    const here = ids.filter((id) => rows.some((row) => row.id === id || row.followUp?.id === id));
    for (const id of here) if (!state.ticked.includes(id)) state = tick(state, screens, id, true);
    if (!canGoOn(state, screens)) state = tickNone(state, true);
    state = nextSafety(state, screens);
  }
  return state;
}
const result = (ids: readonly string[]) => assessSafety(answer(ids), screens);
const brief = (ids: readonly string[]) => {
  const { level, sameDay, gentleOnly, mayClear, mayRank, postpone } = result(ids);
  const marks = { sameDay, gentleOnly, mayClear, mayRank, postpone };
  return [level, ...Object.entries(marks).flatMap(([name, on]) => (on ? name : []))].join(' ');
};

describe('safety check: decisions', () => {
  before(async () => {
    const content = await loadContent();
    ({ screens } = content.safety);
    say = sayFrom(content, 'safety', 'common');
  });

  describe('each of the 19 rows alone', () => {
    const rows: readonly (readonly [string, string, number])[] = [
      ['1a', 'emergency', 0],
      ['1b', 'emergency', 0],
      ['1c', 'emergency', 0],
      ['1d', 'emergency', 0],
      ['1e', 'emergency', 0],
      ['2a', 'doctor-first sameDay', 1],
      ['2b', 'doctor-first sameDay', 1],
      ['2c', 'doctor-first sameDay', 1],
      ['2d', 'doctor-first sameDay', 1],
      ['2e', 'doctor-first mayClear', 2],
      ['2f', 'doctor-first', 1],
      ['2g', 'routine mayRank', 2],
      ['3a', 'doctor-first mayClear', 2],
      ['3b', 'doctor-first mayClear', 2],
      ['3c', 'adapt-pressure gentleOnly mayRank', 2],
      ['3d', 'adapt-pressure gentleOnly mayRank', 2],
      ['3e', 'adapt-pressure gentleOnly mayRank', 2],
      ['3f', 'tell-therapist mayRank postpone', 2],
      ['3g', 'tell-therapist mayRank', 2],
    ];

    it('are all the rows there are, in three screens of 5, 7 and 7', () => {
      expect(screens.map(({ rows: { length } }) => length)).to.deep.equal([5, 7, 7]);
      expect(screens.flatMap((screen) => screen.rows.map(({ id }) => id))).to.deep.equal(rows.map(([id]) => id));
    });
    for (const [id, expected, lastScreen] of rows) {
      it(`${id}: ${expected}, asked up to step ${lastScreen + 1}`, () => {
        expect(brief([id])).to.equal(expected);
        expect(answer([id]).screen).to.equal(lastScreen);
        expect(result([id]).rows.map((row) => row.id)).to.deep.equal([id]);
      });
    }
  });

  describe('together', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['', 'none mayRank'],
      ['3c 3c-more', 'doctor-first gentleOnly mayClear'],
      ['3d 3d-more', 'doctor-first gentleOnly mayClear'],
      ['2e 3b', 'doctor-first sameDay'],
      ['2e 2f', 'doctor-first'],
      ['2a 2e', 'doctor-first sameDay'],
      ['2g 2f', 'doctor-first'],
      ['2g 3a', 'doctor-first mayClear'],
      ['2g 3c', 'routine gentleOnly mayRank'],
      ['2g 3f', 'routine mayRank postpone'],
      ['3a 3b', 'doctor-first mayClear'],
      ['3a 3e', 'doctor-first gentleOnly mayClear'],
      ['3c 3g', 'adapt-pressure gentleOnly mayRank'],
      ['3f 3g', 'tell-therapist mayRank postpone'],
      ['1a 1d', 'emergency'],
      ['3c 3d 3e 3f 3g', 'adapt-pressure gentleOnly mayRank postpone'],
    ];
    for (const [ids, expected] of cases) {
      it(`${ids || 'nothing'}: ${expected}`, () => {
        expect(brief(ids.split(' ').filter(Boolean))).to.equal(expected);
      });
    }

    it('put the most urgent row first', () => {
      expect(result(['3g', '3a', '3c']).rows.map(({ id }) => id)).to.deep.equal(['3a', '3c', '3g']);
      expect(result(['2f', '2b', '2e']).rows.map(({ id }) => id)).to.deep.equal(['2b', '2e', '2f']);
    });

    it('never become less urgent by one tick more', () => {
      const order = ['emergency', 'doctor-first', 'routine', 'adapt-pressure', 'tell-therapist', 'none'];
      const ids = screens.flatMap(({ rows }) =>
        rows.flatMap(({ id, followUp }) => [id, ...(followUp ? [followUp.id] : [])]),
      );
      const urgency = (ticked: readonly string[]) => {
        const { level, sameDay } = assessSafety({ ...startOfSafety, ticked }, screens);
        return order.indexOf(level) * 2 - Number(sameDay);
      };
      for (const one of ids)
        for (const two of ids)
          expect(urgency([one, two]), `${one} ${two}`).to.be.at.most(Math.min(urgency([one]), urgency([two])));
    });
  });

  describe('steps', () => {
    it('stop at once after an emergency sign', () => {
      const state = nextSafety(tick(startOfSafety, screens, '1c', true), screens);
      expect(state).to.include({ done: true, screen: 0 });
    });

    it('skip the cautions when a doctor comes first, but not for a check-up that can wait', () => {
      expect(answer(['2b'])).to.include({ done: true, screen: 1 });
      expect(answer(['2g'])).to.include({ done: true, screen: 2 });
    });

    it('ask only about the history of cancer after a sign of it', () => {
      const second = nextSafety(tickNone(startOfSafety, true), screens);
      const third = nextSafety(tick(second, screens, '2e', true), screens);
      expect(third.done).to.equal(false);
      expect(rowsOf(third, screens).map(({ id }) => id)).to.deep.equal(['3b']);
    });

    it('stay where they are while nothing is ticked', () => {
      expect(canGoOn(startOfSafety, screens)).to.equal(false);
      expect(nextSafety(startOfSafety, screens)).to.equal(startOfSafety);
      expect(backSafety(startOfSafety, screens)).to.equal(startOfSafety);
    });

    it('let "None of these" and the rows exclude each other', () => {
      const ticked = tick(startOfSafety, screens, '1a', true);
      const none = tickNone(ticked, true);
      expect(assessSafety(none, screens).level).to.equal('none');
      expect(nextSafety(none, screens)).to.include({ screen: 1, done: false });
      expect(nextSafety(none, screens).ticked).to.deep.equal([]);
      expect(tick(none, screens, '1b', true)).to.deep.include({ none: false, ticked: ['1b'] });
    });

    it('drop the second box with its row', () => {
      let state = answer(['3c', '3c-more']);
      state = tick(backSafety(state, screens), screens, '3c', false);
      expect(state.ticked).to.deep.equal([]);
    });

    it('go back with every answer as it was', () => {
      const second = nextSafety(tickNone(startOfSafety, true), screens);
      const third = nextSafety(tick(second, screens, '2g', true), screens);
      const back = backSafety(third, screens);
      expect(back).to.deep.include({ screen: 1, none: false, ticked: ['2g'] });
      expect(backSafety(back, screens)).to.deep.include({ screen: 0, none: true });
      const done = answer(['2a']);
      expect(backSafety(done, screens)).to.deep.include({ done: false, screen: 1, ticked: ['2a'] });
    });

    it('keep a caution that was ticked before, when only cancer is asked about again', () => {
      let state = backSafety(backSafety(answer(['3c']), screens), screens);
      state = nextSafety(tick(state, screens, '2e', true), screens);
      state = nextSafety(tickNone(state, true), screens);
      expect(state).to.deep.include({ done: true, ticked: ['3c', '2e'] });
    });
  });

  describe('after a doctor has been asked', () => {
    it('asks every caution, then ranks gentle styles only', () => {
      const asked = clearedByDoctor(answer(['2e']), screens);
      expect(asked).to.include({ done: false, screen: 2, none: false });
      expect(rowsOf(asked, screens)).to.have.length(7);
      const end = assessSafety(answer([], asked), screens);
      expect(end).to.include({
        level: 'adapt-pressure',
        gentleOnly: true,
        mayRank: true,
        mayClear: false,
        cleared: true,
      });
    });

    it('ends at once when every caution has been asked', () => {
      const asked = clearedByDoctor(answer(['3a', '3g']), screens);
      expect(asked.done).to.equal(true);
      expect(assessSafety(asked, screens)).to.include({ mayRank: true, gentleOnly: true, level: 'adapt-pressure' });
    });

    it('keeps a check-up in view', () => {
      expect(assessSafety(clearedByDoctor(answer(['2g', '3a']), screens), screens).level).to.equal('routine');
    });

    for (const ids of [['1a'], ['2a'], ['2b'], ['2c'], ['2d'], ['2f'], ['2f', '2e'], ['2e', '3b'], ['3c'], []]) {
      it(`cannot be said for ${ids.join(' ') || 'nothing'}`, () => {
        const state = answer(ids);
        expect(clearedByDoctor(state, screens)).to.equal(state);
      });
    }

    it('must be said anew for what was ticked since', () => {
      const asked = answer(['3a'], clearedByDoctor(answer(['2e']), screens));
      expect(assessSafety(asked, screens)).to.include({ level: 'doctor-first', mayRank: false, mayClear: true });
      expect(assessSafety(clearedByDoctor(asked, screens), screens).mayRank).to.equal(true);
      const more = answer(['3c', '3c-more'], clearedByDoctor(answer(['2e']), screens));
      expect(assessSafety(more, screens).mayRank).to.equal(false);
    });

    it('does not hold once cancer is ticked as well', () => {
      const asked = answer(['3b'], clearedByDoctor(answer(['2e']), screens));
      expect(assessSafety(asked, screens)).to.include({ sameDay: true, mayRank: false, mayClear: false });
    });

    it('is taken back by going back to the signs', () => {
      const asked = clearedByDoctor(answer(['2e']), screens);
      expect(backSafety(asked, screens)).to.deep.include({ screen: 1, cleared: false, clearedFor: [] });
    });
  });

  describe('words', () => {
    it('name what would be more urgent, never what would be less', () => {
      const whens = (ids: readonly string[]) => result(ids).escalations.map(({ level }) => level);
      expect(whens(['2a'])).to.deep.equal(['emergency']);
      expect(whens(['1a'])).to.deep.equal([]);
      expect(whens(['2e'])).to.deep.equal([]);
      expect(whens(['2e', '3b'])).to.deep.equal([]);
      expect(whens(['3d', '3a'])).to.deep.equal(['emergency', 'doctor-first']);
    });

    describe('say "if you had cancer" until the reader has been asked', () => {
      const sign = () => tick(nextSafety(tickNone(startOfSafety, true), screens), screens, '2e', true);
      const history = (ids: readonly string[] = [], from = sign()) => answer(ids, nextSafety(from, screens));
      const cases: readonly (readonly [string, () => SafetyState, readonly string[]])[] = [
        ['the sign is ticked, the history not asked about', sign, ['cancer']],
        ['the history is asked about, and is not there', () => history(), []],
        ['the history is there', () => history(['3b']), []],
        [
          'a doctor has been asked, and no caution is ticked',
          () => answer([], clearedByDoctor(history(), screens)),
          [],
        ],
        ['a check-up is due, too', () => history([], tick(sign(), screens, '2g', true)), ['red, painful eye']],
        ['the reader has gone back to the sign', () => backSafety(backSafety(history(), screens), screens), ['cancer']],
        ['only the history was ticked, which has an "if" of its own', () => answer(['3b']), ['broken bone']],
        [
          'the history was ticked, then the signs were gone back to, and end the check',
          () => answer(['2f'], backSafety(backSafety(answer(['3b']), screens), screens)),
          ['broken bone'],
        ],
      ];
      for (const [name, state, expected] of cases) {
        it(name, () => {
          const { escalations } = assessSafety(state(), screens);
          expect(escalations).to.have.length(expected.length);
          for (const [at, word] of expected.entries()) expect(escalations[at]!.when).to.contain(word);
        });
      }

      it('where the last step asks nothing about it', () => {
        const without = screens.map((screen) => ({ ...screen, rows: screen.rows.filter(({ id }) => id !== '3b') }));
        const asked = clearedByDoctor(nextSafety(sign(), without), without);
        const end = nextSafety(tickNone(asked, true), without);
        expect(end).to.include({ done: true, screen: 2 });
        expect(assessSafety(end, without).escalations).to.have.length(1);
      });
    });

    it('say once what all ticks have in common', () => {
      expect(shareLead(['Stop. Call. One.', 'Stop. Call. Two.'])).to.deep.equal({
        lead: 'Stop. Call.',
        rests: ['One.', 'Two.'],
      });
      expect(shareLead(['All of it. Here.'])).to.deep.equal({ lead: 'All of it. Here.', rests: [''] });
      expect(shareLead(['A.', 'B.'])).to.deep.equal({ lead: '', rests: ['A.', 'B.'] });
      expect(shareLead([])).to.deep.equal({ lead: '', rests: [] });
    });

    it('ask for a doctor today when two signs together do', () => {
      const { heading, lead, also } = careOf(result(['2e', '3b']), say);
      expect(heading).to.equal('Talk to a doctor today');
      expect(lead).to.contain('today');
      expect(also).to.have.length(1);
    });

    it('give each result its own heading', () => {
      const heading = (...ids: string[]) => careOf(result(ids), say).heading;
      const headings = [
        heading('1a'),
        heading('2a'),
        heading('2f'),
        heading('2g'),
        heading('3c'),
        heading('3g'),
        heading('3f'),
        heading(),
      ];
      expect(new Set(headings).size).to.equal(8);
    });

    it('tell the therapist about everything, also what a doctor has been asked about', () => {
      const { tell } = careOf(assessSafety(clearedByDoctor(answer(['3a', '3g']), screens), screens), say);
      expect(tell).to.have.length(3);
      expect(tell.join()).to.contain('asked a doctor').and.to.contain('Heart trouble').and.to.contain('device');
    });

    it('promise nothing when nothing was ticked', () => {
      const text = careText(result([]), 'AU', say);
      expect(text).not.to.match(/\bsafe\b|\bfine\b|all clear|no risk/i);
      for (const word of [
        'between the legs',
        'bladder',
        'both legs',
        'chest pain',
        'fever',
        'newly weak leg',
        'gets worse',
        '000',
      ])
        expect(text).to.contain(word);
    });

    it('copy the whole card as text', () => {
      const text = careText(result(['3c', '3c-more', '3d']), 'US', say);
      for (const word of [
        'SEE A DOCTOR',
        'If you take blood thinners',
        '12 weeks',
        'Blood thinners',
        '911',
        'not medical advice',
      ])
        expect(text).to.contain(word);
      expect(text).not.to.match(/undefined|\{|\}/);
    });
  });
});
