import { expect } from '@open-wc/testing';
import type { Treatment } from '../src/content/schema.js';
import { loadContent } from '../src/content/store.js';
import { withChoices } from '../src/elements/cost-compare/changes.js';
import { toCSV, toText } from '../src/elements/cost-compare/export.js';
import { DOLLARS, optionIds } from '../src/elements/cost-compare/logic.js';
import { costModel } from '../src/elements/cost-compare/model.js';
import { dateText } from '../src/elements/cost-compare/site.js';
import { type Choices, type Settings, untouched } from '../src/elements/cost-compare/state.js';

const content = await loadContent();
const { treatments } = content;
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

describe('small things', () => {
  for (const [given, shown] of [
    ['2026-03', 'March 2026'],
    ['2026-03-01', 'March 1, 2026'],
    ['spring 2026', 'spring 2026'],
    ['2026-13', '2026-13'],
  ] as const)
    it(`writes the date ${given} as ${shown}`, () => expect(dateText(given, 'en')).to.equal(shown));
});

describe('exports', () => {
  /** A reader of RFC 4180, so that what we write is judged by another hand. */
  const parse = (csv: string): string[][] => {
    const records: string[][] = [[]];
    for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
      records.at(-1)!.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
      if (end === '\r\n') records.push([]);
    }
    expect(records.pop()).to.deep.equal([]);
    return records;
  };

  it('writes one record per row, all of one length', () => {
    const records = parse(toCSV(model()));
    expect(records).to.have.length(7);
    expect(new Set(records.map(({ length }) => length)).size).to.equal(1);
    const massage = records.find(([name]) => name === 'Massage therapy')!;
    expect(massage.slice(1, 11)).to.deep.equal([
      '60',
      '120',
      'no',
      'per visit',
      '10',
      '12',
      '600',
      '1200',
      '10 × $60–$120',
      'USD',
    ]);
    const surgery = records.find(([name]) => name === 'Surgery')!;
    expect(surgery[8]).to.equal('');
    expect(surgery[3]).to.equal('yes');
  });
  it('defuses cells that a spreadsheet would run, and quotes what needs it', () => {
    const evil = {
      ...treatment('massage'),
      name: '=HYPERLINK("http://x","y")',
      benefits: ['+1', '@a', 'x'],
      downsides: ['a "b",\r\nc'],
    };
    const { rows, ...rest } = model({ ids: ['massage'] });
    const [, record] = parse(toCSV({ ...rest, rows: rows.map((row) => ({ ...row, treatment: evil })) }));
    expect(record![0]).to.equal(`'=HYPERLINK("http://x","y")`);
    expect(record!.at(-2)).to.equal("'+1");
    expect(record!.at(-1)).to.equal('a "b",\r\nc');
  });
  it('leaves amounts empty where there is no price', () => {
    const records = parse(toCSV(model({ money: { locale: 'en', currency: 'EUR' } })));
    expect(records.find(([name]) => name === 'Massage therapy')!.slice(1, 3)).to.deep.equal(['', '']);
  });
  it('says all of it as text, with totals, sums, sides and notes', () => {
    const text = toText(model());
    expect(text).to.contain('Massage therapy: $600–$1,200 over 12 weeks.\n10 visits: 10 × $60–$120.');
    expect(text).to.contain('Stay active and wait: $0 over 12 weeks.\nMain benefit:');
    expect(text).to.contain('Surgery: $10,000+, once, for specific problems.');
    expect(text).to.contain('These are US prices with no date');
    expect(text).to.not.match(/\{|\(\)|undefined|save|winner|best/i);
  });
  it('never adds rows up', () => {
    const sum = model().rows.reduce((all, { total }) => all + (total?.low ?? 0), 0);
    expect(toText(model()) + toCSV(model())).to.not.contain(String(sum));
  });
});
