/** Laws of prices and totals, for any price, plan and typing. */
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { costOver, loadContent } from 'massage-widgets';
import { toCSV } from '../../dist/elements/cost-compare/export.js';
import { axisOf, barOf, buildRows, monthsIn, optionIds, rangeText } from '../../dist/elements/cost-compare/logic.js';
import { parsePrice } from '../../dist/elements/cost-compare/parse-price.js';
import { fieldsOf, readTyped, typedOf, withCount, withPrice } from '../../dist/elements/cost-compare/typed.js';
import { readOptions } from '../../dist/elements/cost-compare/site.js';
import { untouched } from '../../dist/elements/cost-compare/state.js';
import { fc, id, law, text } from '../laws/law.mjs';

const { treatments } = await loadContent();
const dollars = { locale: 'en', currency: 'USD' };

const amount = fc.oneof(
  fc.nat(2000),
  fc.nat(99_999_900).map((cents) => cents / 100),
  fc.constantFrom(0, 0.01, 0.1, 999_999),
);
const price = fc
  .tuple(amount, fc.option(amount), fc.boolean(), fc.constantFrom('session', 'month', 'once'))
  .map(([one, other, open, per]) => ({
    low: other === null ? one : Math.min(one, other),
    high: other === null ? null : Math.max(one, other),
    open,
    per,
  }));
const course = fc.record(
  { sessions: fc.integer({ min: 1, max: 100 }), months: fc.integer({ min: 1, max: 100 }) },
  { requiredKeys: [] },
);
const treatment = fc.record({ price, course });
const count = fc.integer({ min: 0, max: 200 });
const plan = fc.record({ weeks: count, sessions: count, months: count }, { requiredKeys: [] });
/** Anything that a script may hand in. */
const wild = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(NaN, Infinity, -Infinity, -1, 0.5));
const wildPlan = fc.record({ weeks: wild, sessions: wild, months: wild }, { requiredKeys: [] });

const isRange = ({ low, high }) => assert.ok(low >= 0 && (high === null || high >= low), `${low} to ${high}`);
const cents = (value) => Math.round(value * 100);

describe('a total', () => {
  law(
    'is never upside down, below zero or no number, whatever the plan says',
    [treatment, fc.oneof(plan, wildPlan)],
    (given, over) => {
      const total = costOver(given, over);
      isRange(total);
      assert.equal(total.high === null, given.price.high === null);
    },
  );

  law(
    'never falls when weeks, visits or months are added',
    [treatment, plan, fc.constantFrom('weeks', 'sessions', 'months'), count],
    (given, over, key, more) => {
      const before = costOver(given, over);
      const after = costOver(given, { ...over, [key]: (over[key] ?? 0) + more });
      if (over[key] === undefined) return;
      assert.ok(after.low >= before.low && (after.high ?? 0) >= (before.high ?? 0));
    },
  );

  law('never falls when a price rises', [treatment, plan, amount], (given, over, more) => {
    const dearer = {
      ...given,
      price: { ...given.price, low: given.price.low + more, high: given.price.high && given.price.high + more },
    };
    assert.ok(costOver(dearer, over).low >= costOver(given, over).low);
    assert.ok((costOver(dearer, over).high ?? 0) >= (costOver(given, over).high ?? 0));
  });

  law('of two plans together is the sum of both', [treatment, count, count], (given, one, other) => {
    const at = (times) => costOver({ ...given, price: { ...given.price, per: 'session' } }, { sessions: times });
    for (const end of ['low', 'high'])
      if (at(one)[end] !== null) assert.equal(cents(at(one + other)[end]), cents(at(one)[end]) + cents(at(other)[end]));
  });

  law('counts what the plan says and nothing else', [treatment, plan], (given, over) => {
    const { per } = given.price;
    const unused = { session: ['weeks', 'months'], month: ['sessions'], once: ['weeks', 'months', 'sessions'] }[per];
    const less = Object.fromEntries(Object.entries(over).filter(([key]) => !unused.includes(key)));
    assert.deepEqual(costOver(given, over), costOver(given, less));
  });

  law('says its sum: how often, and the price as it is written', [treatment, plan], (given, over) => {
    const { sum } = costOver(given, over);
    const [times, written] = given.price.per === 'once' ? ['1', sum] : sum.split(' × ');
    assert.ok(Number(times) >= 0);
    assert.equal(written, rangeText(given.price, dollars));
    assert.doesNotMatch(sum, /NaN|undefined|null|Infinity/);
  });

  law('counts every month that the weeks begin, and never one more', [fc.integer({ min: 0, max: 520 })], (weeks) => {
    const months = monthsIn(weeks);
    assert.ok(months >= weeks / 4.348 && months - 1 < weeks / 4.348);
    assert.ok(monthsIn(weeks + 1) >= months);
  });
});

describe('rows and bars', () => {
  const settings = fc.record({
    ids: fc.uniqueArray(fc.oneof(fc.constantFrom(...treatments.map((one) => one.id)), id), { maxLength: 8 }),
    weeks: fc.integer({ min: 1, max: 52 }),
    counts: fc.dictionary(
      fc.constantFrom('massage', 'physical-therapy', 'medication', 'meditation-yoga'),
      fc.oneof(count, wild),
    ),
    own: fc
      .dictionary(fc.constantFrom(...treatments.map((one) => one.id)), price)
      .map((table) => new Map(Object.entries(table).map(([key, value]) => [key, { ...value, by: 'x' }]))),
    money: fc.constantFrom(dollars, { locale: 'en', currency: 'EUR' }, { locale: 'de', currency: 'JPY' }),
  });

  law('are those asked for in their order, each once, with totals that are ranges', [settings], (given) => {
    const rows = buildRows(treatments, given);
    assert.deepEqual(
      rows.map((row) => row.treatment.id),
      given.ids.filter((one) => treatments.some((other) => other.id === one)),
    );
    for (const { total, price: shown } of rows) {
      assert.equal(!total, !shown);
      if (total) isRange(total);
    }
  });

  law('draw every bar inside of the axis, from its low to its high end', [settings], (given) => {
    const rows = buildRows(treatments, given);
    const end = axisOf(rows);
    assert.ok(Number.isFinite(end) && end >= 0);
    for (const { total } of rows)
      if (total) {
        const bar = barOf(total, end);
        assert.ok(
          bar.start >= 0 && bar.start <= bar.end && bar.end <= 100 + 1e-9,
          `${bar.start} to ${bar.end} of ${end}`,
        );
      }
  });

  law('convert no currency: where nobody gave a price in it there is none', [settings], (given) => {
    for (const {
      treatment: { id: one, price: ours },
      price: shown,
    } of buildRows(treatments, given))
      if (given.money.currency !== 'USD' && !given.own.has(one) && ours.high !== 0) assert.equal(shown, undefined);
  });

  law(
    'have waiting first or where somebody has put it, and not at all where it is hidden',
    [fc.subarray(treatments.map((one) => one.id)), fc.boolean()],
    (asked, baseline) => {
      const ids = optionIds(treatments, asked, baseline);
      assert.equal(new Set(ids).size, ids.length);
      assert.equal(ids.includes('stay-active'), baseline);
      assert.deepEqual(optionIds(treatments, ids.length ? ids : asked, baseline), ids);
    },
  );

  law(
    'are cells of a spreadsheet that gives back every word, and never a formula',
    [fc.array(fc.tuple(text, text, text), { maxLength: 4 })],
    (given) => {
      const rows = given.map(([name, benefit, downside]) => ({
        treatment: { ...treatments[1], name, benefits: [benefit], downsides: [downside] },
        price: treatments[1].price,
        total: costOver(treatments[1], {}),
        times: 10,
      }));
      const csv = toCSV({ rows, weeks: 12, money: dollars, say: (word) => word });
      const table = readCSV(csv);
      assert.equal(table.length, rows.length + 1);
      for (const [index, [name, , , , , , , , , , , , benefit, downside]] of table.slice(1).entries())
        for (const [at, cell] of [name, benefit, downside].entries()) {
          assert.ok([given[index][at], `'${given[index][at]}`].includes(cell), cell);
          assert.doesNotMatch(cell, /^\s*[=+\-@＝＋－＠]/);
        }
    },
  );
});

/** RFC 4180, as spreadsheets read it. */
function readCSV(csv) {
  const rows = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('a typed price', () => {
  const typed = fc.oneof(
    amount.map(String),
    amount.map((value) => rangeText({ low: value, high: value, open: false }, dollars)),
    amount.map((value) => String(value).replace('.', ',')),
    fc.string(),
    fc.constantFrom('', ' ', '-1', '1e9', 'Infinity', '0x10', '1,2,3', '١٢'),
  );

  law('is read back as it is written, in digits and as an amount', [amount], (value) => {
    assert.equal(parsePrice(String(value)), value);
    assert.equal(parsePrice(rangeText({ low: value, high: value, open: false }, dollars)), value);
  });

  law('is a price or none, and never changes once it is read', [typed], (given) => {
    const read = parsePrice(given);
    if (read === undefined) return;
    assert.ok(read >= 0 && read <= 999_999);
    assert.equal(parsePrice(String(read)), read);
  });

  law('pair is a range that is not upside down, or one problem', [typed, typed, price], (low, high, base) => {
    const read = readTyped({ low, high }, base);
    if ('word' in read) assert.match(read.word, /^price-(bad|order)$/);
    else {
      isRange(read);
      const again = readTyped(typedOf(read), read);
      assert.deepEqual([again.low, again.high], [read.low, read.high]);
    }
  });

  const key = fc.constantFrom(...'0123456789'.split(''), ',', '.', ' ', '$', 'x', 'back', 'clear', 'leave');
  const press = (held, pressed) =>
    pressed === 'back' ? held.slice(0, -1) : pressed === 'clear' ? '' : pressed === 'leave' ? held : held + pressed;

  law(
    'after any keys is the author’s, exactly what the fields show, or what they showed when they were right and left',
    [fc.array(fc.tuple(fc.constantFrom('low', 'high'), key), { maxLength: 30 }), fc.option(price)],
    (keys, author) => {
      const given = author ?? undefined;
      const usual = treatments[1].price;
      const pair = (one) => one && [one.low, one.high ?? one.low];
      let choices = untouched;
      let left;
      for (const [which, pressed] of keys) {
        const standing = { given, kept: choices.kept.own.x };
        const typed = { ...choices.typedPrices.x };
        typed[which] = press(typed[which] ?? fieldsOf(typed, standing)[which], pressed);
        const done = pressed === 'leave';
        const before = fieldsOf(typed, standing);
        let problem;
        ({ choices, problem } = withPrice(choices, { id: 'x', typed, done }, given, usual));
        const shown = fieldsOf(typed, { given, kept: choices.kept.own.x });
        assert.deepEqual(shown, before, 'leaving a field changes what another shows');
        const emptied = !given && !shown.low.trim() && !shown.high.trim();
        const read = emptied ? undefined : readTyped(shown, given ?? { ...usual, high: null, open: false });
        const counted = pair(choices.own.x ?? given);
        if (problem) assert.deepEqual(counted, pair(left ?? given));
        else assert.deepEqual(counted, pair(read));
        if (done && !problem) left = read;
      }
    },
  );

  law(
    'count after any keys is the plan’s, exactly what the field shows, or what it showed when it was right and left',
    [fc.array(key, { maxLength: 20 })],
    (keys) => {
      let choices = untouched;
      let held = '';
      let left;
      for (const pressed of keys) {
        held = press(held, pressed);
        const row = { treatment: { id: 'x' }, counts: 'session' };
        const { choices: next, problem } = withCount(choices, row, held, pressed === 'leave');
        choices = next;
        assert.equal(choices.counts.x, problem ? left : Number(held));
        if (!problem) assert.match(held, /^\s*0*[1-9]\d?\s*$/);
        if (pressed === 'leave' && !problem) left = Number(held);
      }
    },
  );

  const wildText = fc.oneof(typed, fc.constant(null), text);
  law(
    'of a site is a range, or is named as what cannot be used',
    [
      fc.array(
        fc.record({
          for: fc.oneof(fc.constantFrom(...treatments.map((one) => one.id)), wildText),
          low: wildText,
          high: wildText,
          per: fc.oneof(fc.constantFrom('session', 'month', 'once', null), text),
          note: fc.option(text),
        }),
        { maxLength: 6 },
      ),
    ],
    (children) => {
      const ids = treatments.map((one) => one.id);
      const { prices, problems } = readOptions(children, ids);
      for (const [key, given] of prices) {
        assert.ok(ids.includes(key));
        isRange(given);
      }
      const used = new Set(children.filter((child) => prices.has(child.for)).map((child) => child.for));
      assert.equal(prices.size, used.size);
      assert.ok(prices.size + problems.length >= new Set(children.map((child) => child.for)).size);
    },
  );
});
