import { expect } from '@open-wc/testing';
import { loadContent } from '../src/content/store.js';
import { buildRows, DOLLARS, optionIds, type Price } from '../src/elements/cost-compare/logic.js';
import { untouched } from '../src/elements/cost-compare/state.js';
import { parsePrice } from '../src/elements/cost-compare/parse-price.js';
import { fieldsOf, readTyped, withCount, withPrice } from '../src/elements/cost-compare/typed.js';

const { treatments } = await loadContent();
const rows = buildRows(treatments, { ids: optionIds(treatments, [], true), weeks: 12, counts: {}, money: DOLLARS });
const row = (id: string) => rows.find(({ treatment }) => treatment.id === id)!;
const { price: massage } = row('massage').treatment;
const { price: medicine } = row('medication').treatment;

type Which = 'low' | 'high';
/** Types each text letter by letter into its field, in place of what stands there, and leaves the field. */
const typing = (steps: readonly (readonly [Which, string])[], given: Price | undefined = massage) => {
  let choices = untouched;
  let problem;
  for (const [which, text] of steps)
    for (let end = 1; end <= text.length + 1; end++) {
      const typed = { ...choices.typedPrices['massage'], [which]: text.slice(0, end) };
      ({ choices, problem } = withPrice(choices, { id: 'massage', typed, done: end > text.length }, given, massage));
    }
  const standing = {
    ...(given && { given }),
    ...(choices.kept.own['massage'] && { kept: choices.kept.own['massage'] }),
  };
  const { low, high } = fieldsOf(choices.typedPrices['massage'] ?? {}, standing);
  const counted = choices.own['massage'];
  return { counts: counted ? [counted.low, counted.high] : 'ours', problem, fields: [low, high], choices };
};

describe('a typed price', () => {
  for (const [text, price, locale] of [
    ['85', 85],
    [' $1,200 ', 1200],
    ['1,200.50', 1200.5],
    ['1,234,567.00', undefined],
    ['85.50', 85.5],
    ['85,50', 85.5],
    ['0', 0],
    ['€ 70', 70],
    ['70 €', 70],
    ['1 200', 1200],
    ['1’200.50', 1200.5],
    ['1.200', undefined],
    ['1.200,50', undefined],
    ['1,200,50', undefined],
    ['1,2,3', undefined],
    ['60 150', 60150],
    ['60 15', undefined],
    ['6 0', undefined],
    ['1.200', 1200, 'de'],
    ['1.200,50', 1200.5, 'de'],
    ['1,200', undefined, 'de'],
    ['85,50', 85.5, 'de'],
    ['85.50', 85.5, 'de'],
    ['1\u202f200,50', 1200.5, 'fr'],
    ['85.', undefined],
    ['', undefined],
    ['-5', undefined],
    ['1e3', undefined],
    ['85.505', undefined],
    ['abc', undefined],
    ['1000000', undefined],
  ] as const)
    it(`"${text}"${locale ? ` in ${locale}` : ''} is ${price ?? 'refused'}`, () =>
      expect(parsePrice(text, locale)).to.equal(price));

  it('with an empty “To” is one fixed price', () =>
    expect(readTyped({ low: '30', high: '' }, medicine)).to.deep.equal({
      low: 30,
      high: 30,
      open: false,
      per: 'month',
    }));
  it('keeps the plus sign until the top price is changed', () => {
    expect(readTyped({ low: '30', high: '100' }, medicine)).to.include({ open: true });
    expect(readTyped({ low: '30', high: '90' }, medicine)).to.include({ open: false });
  });
  it('that cannot be used names the field to mend', () => {
    expect(readTyped({ low: 'x', high: '9' }, massage)).to.deep.equal({ field: 'low', word: 'price-bad' });
    expect(readTyped({ low: '9', high: 'x' }, massage)).to.deep.equal({ field: 'high', word: 'price-bad' });
    expect(readTyped({ low: '9', high: '8' }, massage)).to.deep.equal({ field: 'high', word: 'price-order' });
  });
});

describe('what was typed beside $60–$120', () => {
  const bad = (field: Which) => ({ field, word: 'price-bad' });
  const order = { field: 'high', word: 'price-order' };
  for (const [name, steps, counts, problem, fields] of [
    ['counts beside our top price', [['low', '85']], [85, 120], undefined, ['85', '120']],
    ['makes our top price yield to a bottom above it', [['low', '150']], [150, 150], undefined, ['150', '']],
    ['above our top price, in thousands', [['low', '1,200.50']], [1200.5, 1200.5], undefined, ['1,200.50', '']],
    ['below our bottom price counts for nothing', [['high', '50']], 'ours', order, ['60', '50']],
    [
      'is a pair',
      [
        ['low', '150'],
        ['high', '180'],
      ],
      [150, 180],
      undefined,
      ['150', '180'],
    ],
    [
      'keeps the last right pair while another is upside down',
      [
        ['low', '85'],
        ['high', '95'],
        ['low', '150'],
      ],
      [85, 95],
      order,
      ['150', '95'],
    ],
    [
      'counts again once both are right',
      [
        ['low', '85'],
        ['high', '95'],
        ['low', '150'],
        ['high', '180'],
      ],
      [150, 180],
      undefined,
      ['150', '180'],
    ],
    ['counts for nothing where only its start is a price', [['low', '85.505']], 'ours', bad('low'), ['85.505', '120']],
    [
      'keeps the last right pair beside a half price',
      [
        ['low', '85'],
        ['low', '90x'],
      ],
      [85, 120],
      bad('low'),
      ['90x', '120'],
    ],
    [
      'is ours again when it is typed as ours',
      [
        ['low', '85'],
        ['low', '60'],
      ],
      'ours',
      undefined,
      ['60', '120'],
    ],
    [
      'is one price',
      [
        ['low', '85'],
        ['high', ''],
      ],
      [85, 85],
      undefined,
      ['85', ''],
    ],
  ] as const)
    it(name, () => {
      const { counts: counted, problem: named, fields: shown } = typing(steps);
      expect({ counted, named, shown }).to.deep.equal({ counted: counts, named: problem, shown: fields });
    });

  it('stands where nobody has a price until it is taken out again', () => {
    const empty = { low: '', high: '' };
    const { choices } = withPrice(untouched, { id: 'massage', typed: { low: '85' }, done: true }, undefined, massage);
    expect(choices.own['massage']).to.include({ low: 85, high: 85 });
    const { choices: none, problem } = withPrice(
      choices,
      { id: 'massage', typed: empty, done: true },
      undefined,
      massage,
    );
    expect([none.own, problem]).to.deep.equal([{}, undefined]);
  });
});

describe('a typed count of visits', () => {
  /** Types letter by letter, and leaves the field. */
  const count = (texts: readonly string[]) => {
    let typed: ReturnType<typeof withCount> = { choices: untouched };
    for (const text of texts)
      for (let end = 1; end <= text.length + 1; end++)
        typed = withCount(typed.choices, row('massage'), text.slice(0, end), end > text.length);
    return { times: typed.choices.counts['massage'], wrong: typed.problem?.word };
  };
  for (const [texts, times] of [
    [['6'], 6],
    [['99'], 99],
    [[' 12 '], 12],
    [['9999'], undefined],
    [['100'], undefined],
    [['2.5'], undefined],
    [['6', '9999'], 6],
    [['6', '2.5'], 6],
    [['6', '2.5', '7'], 7],
    [['0'], undefined],
    [['six'], undefined],
    [['-1'], undefined],
  ] as const)
    it(`${texts.join(', then ')} counts ${times ?? 'as before'}`, () => {
      const right = /^ *[1-9]\d? *$/.test(texts.at(-1)!);
      expect(count(texts)).to.deep.equal({ times, wrong: right ? undefined : 'count-bad' });
    });
});
