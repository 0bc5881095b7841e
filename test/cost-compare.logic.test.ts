import { expect } from '@open-wc/testing';
import type { Treatment } from '../src/content/schema.js';
import { loadContent } from '../src/content/store.js';
import { changedRows, symbolOf, withChoices } from '../src/elements/cost-compare/changes.js';
import {
  amountText,
  axisOf,
  barOf,
  costOver,
  DOLLARS,
  optionIds,
  rangeText,
} from '../src/elements/cost-compare/logic.js';
import { costModel } from '../src/elements/cost-compare/model.js';
import { foldedNotes, notesOf } from '../src/elements/cost-compare/notes.js';
import { readOptions } from '../src/elements/cost-compare/site.js';
import { isMixed, sourceOf } from '../src/elements/cost-compare/source.js';
import { type Choices, type Settings, untouched } from '../src/elements/cost-compare/state.js';

const content = await loadContent();
const { treatments } = content;
const ids = treatments.map(({ id }) => id);
const treatment = (id: string): Treatment => treatments.find((each) => each.id === id)!;
const settings: Settings = {
  ids: optionIds(treatments, [], true),
  weeks: 12,
  counts: {},
  money: DOLLARS,
};
/** As a page shows it that has loaded all: the reader's choices over what the author has set. */
const model = (change: Partial<Settings> = {}, choices: Partial<Choices> = {}) =>
  costModel(content, withChoices(costModel(content, { ...settings, ...change }), { ...untouched, ...choices }));
const site = (low: number, high: number) => ({ low, high, by: 'Price set by Oak Street' });

describe('costOver', () => {
  const cases: [string, Parameters<typeof costOver>[1], number, number | null, boolean, string, string][] = [
    ['massage', { sessions: 10 }, 600, 1200, false, '10 × $60–$120', '$600–$1,200'],
    ['massage', { sessions: 6 }, 360, 720, false, '6 × $60–$120', '$360–$720'],
    ['massage', {}, 600, 1200, false, '10 × $60–$120', '$600–$1,200'],
    ['physical-therapy', { sessions: 15 }, 1125, 2250, false, '15 × $75–$150', '$1,125–$2,250'],
    ['physical-therapy', { sessions: 6 }, 450, 900, false, '6 × $75–$150', '$450–$900'],
    ['medication', { months: 1 }, 20, 100, true, '1 × $20–$100+', '$20–$100+'],
    ['medication', { months: 3 }, 60, 300, true, '3 × $20–$100+', '$60–$300+'],
    ['medication', {}, 20, 100, true, '1 × $20–$100+', '$20–$100+'],
    ['surgery', { weeks: 12 }, 10000, null, true, '$10,000+', '$10,000+'],
    ['meditation-yoga', { months: 3 }, 90, 240, true, '3 × $30–$80+', '$90–$240+'],
    ['meditation-yoga', { months: 2 }, 60, 160, true, '2 × $30–$80+', '$60–$160+'],
    ['meditation-yoga', { weeks: 12 }, 90, 240, true, '3 × $30–$80+', '$90–$240+'],
    ['meditation-yoga', { weeks: 8 }, 60, 160, true, '2 × $30–$80+', '$60–$160+'],
    ['meditation-yoga', { weeks: 4 }, 30, 80, true, '1 × $30–$80+', '$30–$80+'],
    ['meditation-yoga', { weeks: 52 }, 360, 960, true, '12 × $30–$80+', '$360–$960+'],
    ['stay-active', { weeks: 12 }, 0, 0, false, '$0', '$0'],
    ['massage', { sessions: 0 }, 0, 0, false, '0 × $60–$120', '$0'],
    ['massage', { sessions: -6 }, 0, 0, false, '0 × $60–$120', '$0'],
    ['massage', { sessions: NaN }, 0, 0, false, '0 × $60–$120', '$0'],
    ['medication', { months: -1 }, 0, 0, true, '0 × $20–$100+', '$0+'],
    ['medication', { months: NaN }, 0, 0, true, '0 × $20–$100+', '$0+'],
    ['meditation-yoga', { weeks: -8 }, 0, 0, true, '0 × $30–$80+', '$0+'],
    ['meditation-yoga', { weeks: NaN }, 0, 0, true, '0 × $30–$80+', '$0+'],
    ['meditation-yoga', { weeks: 0 }, 0, 0, true, '0 × $30–$80+', '$0+'],
  ];
  for (const [id, plan, low, high, open, sum, shown] of cases)
    it(`${id} over ${JSON.stringify(plan)} is ${shown}`, () => {
      const total = costOver(treatment(id), plan);
      expect(total).to.deep.equal({ low, high, open, sum });
      expect(rangeText(total, DOLLARS)).to.equal(shown);
    });

  it('counts a price per session once when no course is known', () => {
    const price = { low: 10, high: 20, open: false, per: 'session' } as const;
    expect(costOver({ price }, { weeks: 12 }).sum).to.equal('1 × $10–$20');
  });
  it('keeps cents exact', () => {
    const price = { low: 0.1, high: 85.55, open: false, per: 'session' } as const;
    expect(costOver({ price }, { sessions: 3 })).to.include({ low: 0.3, high: 256.65 });
  });
  it('writes other currencies as their country does', () => {
    const price = { low: 70, high: 80.5, open: false, per: 'session' } as const;
    expect(costOver({ price }, { sessions: 2 }, { locale: 'en', currency: 'EUR' }).sum).to.equal('2 × €70–€80.50');
  });
});

describe('price displays', () => {
  for (const [id, shown] of [
    ['massage', '$60–$120'],
    ['physical-therapy', '$75–$150'],
    ['medication', '$20–$100+'],
    ['surgery', '$10,000+'],
    ['meditation-yoga', '$30–$80+'],
    ['stay-active', '$0'],
  ] as const)
    it(`${id} is charged at ${shown}`, () => expect(rangeText(treatment(id).price, DOLLARS)).to.equal(shown));

  it('shows one price where low and high are the same', () =>
    expect(rangeText({ low: 85, high: 85, open: false }, DOLLARS)).to.equal('$85'));
  it('never shows a single top without its plus sign', () =>
    expect(rangeText({ low: 85, high: 85, open: true }, DOLLARS)).to.equal('$85+'));
  it('shows cents only where there are some', () => expect(amountText(85.5, DOLLARS)).to.equal('$85.50'));
  it('writes whole dollars as a browser would', () => {
    const { format } = new Intl.NumberFormat('en', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 });
    for (const amount of [0, 7, 85, 120, 999, 1000, 1125, 10_000, 123_456, 999_999, 1_000_000, 98_999_901])
      expect(amountText(amount, DOLLARS)).to.equal(format(amount));
  });
  for (const [currency, sign] of [
    ['USD', '$'],
    ['EUR', '€'],
    ['CHF', 'CHF'],
    ['CAD', 'CA$'],
  ] as const)
    it(`shows ${sign} at a field for ${currency}`, () =>
      expect(symbolOf(model({ money: { locale: 'en', currency } }))).to.equal(sign));
});

describe('the site’s own prices', () => {
  const read = (change: Partial<Record<'for' | 'low' | 'high' | 'per' | 'note', string | null>>) =>
    readOptions([{ for: 'massage', low: '85', high: '95', per: null, note: null, ...change }], ids);

  it('reads a price', () => {
    const { prices, problems } = read({ per: 'session', note: '60 min' });
    expect(prices.get('massage')).to.deep.equal({ low: 85, high: 95, per: 'session', note: '60 min' });
    expect(problems).to.be.empty;
  });
  it('takes a missing high for one fixed price', () =>
    expect(read({ high: null }).prices.get('massage')!.high).to.equal(85));
  for (const [name, change, problem] of [
    [
      'an unknown option',
      { for: 'masage' },
      /cost-option 1 \(for="masage"\): no such option\. Use for="stay-active", "massage"/,
    ],
    ['a missing option', { for: null }, /no such option/],
    ['a price in words', { low: '$85' }, /low="\$85" is not a price\. Use a number/],
    ['a missing price', { low: null }, /low is missing/],
    ['a top price in words', { high: 'more' }, /high="more" is not a price/],
    ['a price below zero', { low: '-5' }, /low="-5" is not a price/],
    ['low above high', { low: '99', high: '95' }, /low="99" is above high="95"\. Change them round/],
    ['an unknown unit', { per: 'hour' }, /per="hour" is not known\. Use session, month, once/],
  ] as const)
    it(`names ${name} and leaves the row as it was`, () => {
      const { prices, problems } = read(change);
      expect(prices.size).to.equal(0);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.match(problem);
    });
});

describe('several prices of the site for one option', () => {
  const child = (id: string, low: string) => ({ for: id, low, high: null, per: null, note: null });

  it('count once: the last one, and one line names them all', () => {
    const { prices, problems } = readOptions(
      [child('massage', '70'), child('medication', '5'), child('massage', '80'), child('massage', '90')],
      ids,
    );
    expect(prices.get('massage')!.low).to.equal(90);
    expect(problems).to.deep.equal([
      'cost-option 1, 3, 4: each is for="massage". Only the last one counts, cost-option 4. Remove the others.',
    ]);
  });
  it('leave the one that can be used', () => {
    const { prices, problems } = readOptions([child('massage', '70'), child('massage', 'x')], ids);
    expect(prices.get('massage')!.low).to.equal(70);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.contain('cost-option 2 (for="massage"): low="x" is not a price');
  });
  it('say that low is missing, and not that it is empty', () => {
    const read = (low: string | null) =>
      readOptions([{ ...child('massage', ''), low, high: '95' }], ids).problems.join();
    expect(read(null)).to.contain('low is missing. Add a number, such as low="85"').and.to.not.contain('low=""');
    expect(read('')).to.contain('low="" is not a price');
  });
});

describe('which rows', () => {
  const all = ['massage', 'physical-therapy', 'medication', 'meditation-yoga'];
  for (const [name, asked, baseline, shown] of [
    ['all by default, waiting first and surgery last', [], true, ['stay-active', ...all, 'surgery']],
    ['without the baseline', [], false, [...all, 'surgery']],
    ['those asked for, in their order', ['medication', 'massage'], true, ['stay-active', 'medication', 'massage']],
    ['waiting where it was asked for', ['massage', 'stay-active'], true, ['massage', 'stay-active']],
    ['without waiting where it was asked for and left out', ['massage', 'stay-active'], false, ['massage']],
  ] as const)
    it(name, () => expect(optionIds(treatments, asked, baseline)).to.deep.equal(shown));

  it('says whose price it is', () => {
    const shown = model(
      { own: new Map([['massage', site(85, 95)]]) },
      { own: { medication: treatment('medication').price } },
    );
    const by = Object.fromEntries(shown.rows.map((row) => [row.treatment.id, sourceOf(row, shown)]));
    expect(by).to.include({ massage: 'Price set by Oak Street', medication: 'Your price', 'stay-active': '' });
  });
  it('must say whose price each is as soon as one shown is not ours', () => {
    expect(isMixed(model().rows)).to.equal(false);
    const clinic = { own: new Map([['massage', site(85, 95)]]) };
    expect(isMixed(model(clinic).rows)).to.equal(true);
    expect(isMixed(model(clinic, { hidden: ['massage'] }).rows)).to.equal(false);
    expect(isMixed(model({}, { own: { medication: treatment('medication').price } }).rows)).to.equal(true);
  });
  it('has no price in another currency unless the site gives one', () => {
    const { rows } = model({ money: { locale: 'en', currency: 'EUR' }, own: new Map([['massage', site(70, 80)]]) });
    const priced = rows.filter(({ price }) => price).map(({ treatment: { id } }) => id);
    expect(priced).to.deep.equal(['stay-active', 'massage']);
  });
  it('counts a membership by the month, not by visits', () => {
    const { rows } = model({ own: new Map([['massage', { ...site(99, 99), per: 'month' as const }]]) });
    const row = rows.find(({ treatment: { id } }) => id === 'massage')!;
    expect(row.total!.sum).to.equal('3 × $99');
    expect(row.counts).to.equal(undefined);
  });
  it('names the rows whose total moved', () => {
    const changed = changedRows(model().rows, model({ weeks: 4 }).rows);
    expect(changed.map(({ treatment: { id } }) => id)).to.deep.equal(['meditation-yoga']);
  });
});

describe('the axis', () => {
  it('holds every total in round steps from zero', () => {
    const { rows } = model();
    const axis = axisOf(rows.filter(({ treatment: { apart } }) => !apart));
    expect(axis).to.equal(2500);
    expect(barOf(rows.find(({ treatment: { id } }) => id === 'massage')!.total!, axis)).to.deep.equal({
      start: 24,
      end: 48,
    });
  });
  it('stands with nothing to show', () => expect(axisOf([])).to.equal(0));
  it('draws a total without a top to the end', () =>
    expect(barOf({ low: 50, high: null, open: true, sum: '' }, 100)).to.deep.equal({
      start: 50,
      end: 100,
    }));
});

describe('notes', () => {
  const texts = (ids: string[]) => ids.map((id) => content.priceNotes.find((note) => note.id === id)!.text);
  it('keeps two in sight and folds the rest', () => {
    const { notes } = model();
    const folded = foldedNotes(model());
    expect(notes).to.deep.equal(texts(['undated-us', 'price-is-not-value']));
    expect(folded.map(({ id }) => id)).to.have.members([
      'mixed-units',
      'prices-vary',
      'likely-low-today',
      'surgery-floor',
      'insurance',
    ]);
  });
  it('says nothing of our prices where none is shown', () => {
    const shown = model({ money: { locale: 'en', currency: 'EUR' } });
    const { notes } = shown;
    const folded = foldedNotes(shown);
    expect([...notes, ...folded.map(({ text }) => text)].join(' ')).to.not.match(/US prices|\$/);
  });
  it('says abroad that the prices are US prices', () => {
    expect(model({ abroad: true, notesOf: notesOf(model().say, true) }).notes[0]).to.equal(
      'These are US prices. Prices where you live may be quite different.',
    );
    expect(model().notes[0]).to.not.contain('where you live');
  });
  it('says at first how many sources there are, before they are there', () => {
    const claims = [
      ...treatments.flatMap(({ evidence, course }) => [evidence, course]),
      ...content.priceNotes.map(({ evidence }) => evidence),
    ];
    expect(Number(model().say('source-count'))).to.equal(new Set(claims.flatMap((claim) => claim?.refs ?? [])).size);
  });
});
