import { expect } from '@open-wc/testing';
import type { Guide } from '../src/content/context.js';
import { loadContent } from '../src/content/store.js';
import type { Visit } from '../src/content/visit.js';
import { type Block, isLong, sheetOf, sheetText, type VisitSay } from '../src/elements/visit-sheet/logic.js';
import { sayFrom } from '../src/shared/words.js';

const content = await loadContent();
const say: VisitSay = sayFrom(content, 'visit', 'picker', 'common');
const make = (guide: Partial<Guide> | undefined, visit: Visit = {}, regionCode = '') =>
  sheetOf({
    guide: guide && { careLevel: null, gentleOnly: false, withheld: [], chosen: null, ...guide },
    visit,
    content,
    regionCode,
    say,
  });
const lines = (sheet: ReturnType<typeof make>, id: Block['id']): readonly string[] | undefined =>
  sheet.blocks.find((block) => block.id === id)?.lines;
const gentle = { careLevel: 'adapt-pressure', gentleOnly: true, withheld: ['deep-tissue', 'sports'] } as const;
const both = ['Swedish massage', 'Sports massage'];

describe('the visit sheet', () => {
  it('is blank, with room to write, before anything was answered', () => {
    for (const guide of [undefined, {}]) {
      const sheet = make(guide);
      expect(sheet.isBlank).to.equal(true);
      expect(sheet.blocks.map(({ id, blanks }) => [id, blanks > 0])).to.deep.equal([
        ['care', true],
        ['style', true],
        ['tell', true],
        ['questions', false],
      ]);
      expect(lines(sheet, 'care')).to.deep.equal(['Not done yet.']);
      expect(lines(sheet, 'tell')).to.deep.equal([
        'Please start light, and ask me before you press harder.',
        'If I say “stop”, please stop at once.',
      ]);
    }
  });

  for (const [name, guide, visit] of [
    ['a level', { careLevel: 'none' }, {}],
    ['a choice', { chosen: 'swedish' }, {}],
    ['prices', {}, { costs: ['Massage: $600'] }],
    ['things to tell', {}, { tell: ['I am pregnant.'] }],
    ['wishes', {}, { wishes: ['I like light pressure.'] }],
  ] as const)
    it(`is no longer blank with ${name}`, () => expect(make(guide, visit).isBlank).to.equal(false));

  it('is still blank when only a question was asked', () =>
    expect(make({}, { ask: { id: 'x', from: document.body } }).isBlank).to.equal(true));

  for (const [careLevel, words] of [
    ['none', 'Nothing ticked. No check can rule out every problem.'],
    ['routine', 'See a doctor in the next few weeks.'],
    ['adapt-pressure', 'Gentle massage only.'],
    ['tell-therapist', 'Tell the therapist before the massage starts.'],
  ] as const)
    it(`says what the safety check came to: ${careLevel}`, () =>
      expect(lines(make({ careLevel }), 'care')).to.deep.equal([words]));

  it('says that only gentle work fits, whatever else was found', () =>
    expect(lines(make({ careLevel: 'routine', gentleOnly: true }), 'care')).to.deep.equal([
      'See a doctor in the next few weeks.',
      'Gentle massage only.',
    ]));

  const styles: [string, Partial<Guide>, Visit, string[]][] = [
    ['what fits', { careLevel: 'none' }, { styles: both }, ['I would like Swedish massage or Sports massage.']],
    [
      'the choice before what fits',
      { careLevel: 'none', chosen: 'sports' },
      { styles: both },
      ['I would like Sports massage.'],
    ],
    ['nothing that a caution rules out', gentle, { styles: both }, ['I would like Swedish massage.']],
    [
      'that the choice has to wait, and what fits',
      { ...gentle, chosen: 'sports' },
      { styles: both },
      ['Sports massage is left out for now: the safety check calls for gentle work.', 'I would like Swedish massage.'],
    ],
    [
      'no preference when the picker was skipped',
      { careLevel: 'none' },
      { styles: [], wishes: ['If I say “stop”, please stop at once.'] },
      ['I have no style in mind yet. Please tell me what you would do, and why.'],
    ],
    ['an empty line without the picker', { careLevel: 'none' }, {}, []],
    ['no style that is not there', { careLevel: 'none', chosen: 'reiki' }, {}, []],
  ];
  for (const [name, guide, visit, expected] of styles)
    it(`names ${name}`, () => expect(lines(make(guide, visit), 'style')).to.deep.equal(expected));

  it('tells cautions before wishes', () =>
    expect(
      lines(make(gentle, { tell: ['I am pregnant.'], wishes: ['Please use gentle pressure only. Slowly.'] }), 'tell'),
    ).to.deep.equal(['I am pregnant.', 'Please use gentle pressure only. Slowly.']));

  it('asks for gentle pressure wherever only that fits', () => {
    expect(lines(make(gentle), 'tell')![0]).to.equal(
      'Please use gentle pressure only. Please start light, and ask me before you press harder.',
    );
    expect(lines(make(gentle, { wishes: ['A little soreness is fine.'] }), 'tell')![0]).to.equal(
      'Please use gentle pressure only.',
    );
  });

  it('lists prices only where some were looked at', () => {
    expect(lines(make({ careLevel: 'none' }), 'costs')).to.equal(undefined);
    expect(lines(make({}, { costs: ['Massage: $600'] }), 'costs')).to.deep.equal(['Massage: $600']);
  });

  it('asks the therapist about training, about pain, and about price and an end', () => {
    const asked = lines(make({}), 'questions')!;
    expect(asked).to.have.length(3);
    expect(asked[0]).to.match(/licensed.*trained/);
    expect(asked[1]).to.match(/do today.*hurts/);
    expect(asked[2]).to.match(/cost.*how many.*stop/);
  });

  it('is nothing but help in an emergency, whatever else is known', () => {
    const sheet = make(
      { careLevel: 'emergency', chosen: 'swedish' },
      { styles: both, costs: ['x'], tell: ['y'] },
      'GB',
    );
    expect(sheet.first).to.equal('emergency');
    expect(sheet.blocks).to.have.length(1);
    expect(sheet.blocks[0]!.title).to.equal('Get help now');
    expect(sheet.blocks[0]!.lines.at(-1)).to.equal('Emergency number: 999.');
    expect(sheet).to.deep.include({ mind: [], hasVisits: false });
  });

  it('names no style before a doctor was asked, also beside a caution', () => {
    const sheet = make({ ...gentle, careLevel: 'doctor-first', chosen: 'swedish' }, { styles: both });
    expect(sheet.blocks.map(({ id }) => id)).to.deep.equal(['care', 'doctor', 'questions']);
    expect(sheet.blocks[0]!.title).to.equal('See a doctor before any massage');
    expect(sheet.blocks[2]!.title).to.equal('Later, if the doctor says that massage is fine');
    expect(sheetText(sheet, say)).not.to.contain('Swedish');
  });

  it('is set smaller when it is long', () => {
    expect(isLong(make({ careLevel: 'none' }))).to.equal(false);
    expect(isLong(make(gentle, { tell: Array.from({ length: 9 }, (_, at) => `Line ${at}`) }))).to.equal(true);
  });

  it('says all of it as text', () => {
    const text = sheetText(make(gentle, { styles: both, tell: ['I am pregnant.'], costs: ['Massage: $600'] }), say);
    expect(text).to.match(/^Massage visit sheet\n\nSAFETY CHECK\n- Gentle massage only\./);
    expect(text).to.contain('- I am pregnant.').and.to.contain('PRICES I LOOKED AT\n- Massage: $600');
    expect(text)
      .to.contain('Stop if the pain')
      .and.to.match(/General information, not medical advice\.$/);
    expect(text).not.to.match(/undefined|\{\w+\}/);
  });
});
