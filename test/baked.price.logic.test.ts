import { expect } from '@open-wc/testing';
import { priceIn } from '../src/baked/price.js';

describe('a price in a baked table', () => {
  for (const [text, low, high] of [
    ['$85', 85, 85],
    ['$85.50', 85.5, 85.5],
    ['$1,200', 1200, 1200],
    ['85', 85, 85],
    ['$85-$95', 85, 95],
    ['$85 - 95 per visit', 85, 95],
    ['$85 to $95', 85, 95],
    ['USD 85-95', 85, 95],
    ['85 USD', 85, 85],
    ['US$85', 85, 85],
    ['$85+', 85, null],
    ['$20-$100+ per visit', 20, 100],
    ['$85/visit', 85, 85],
    ['$85 a session', 85, 85],
    ['$85 a visit.', 85, 85],
    ['$60-$120 per visit. Price set by Oak Clinic, as of March 2026.', 60, 120],
  ] as const)
    it(`“${text}” is read`, () => expect(priceIn(text, 'USD', ['session', 'visit'])).to.deep.equal({ low, high }));

  for (const text of [
    '',
    'ask us',
    'from $85',
    '$85 or $95',
    '$85 to $110 an hour',
    '$85 per month',
    '$85 and up',
    '$85 (60 min), $120 (90 min)',
    '$85 per visit. $120 on Sundays.',
    '$110-$85',
    '€85',
    '85 GBP',
    '$85-€95',
    '$1.2.3',
  ])
    it(`“${text}” is none`, () => expect(priceIn(text, 'USD', ['session', 'visit'])).to.equal(undefined));

  it('may be in another currency, by its sign or its code', () => {
    for (const text of ['€40-€60', 'EUR 40-60', '40 € - 60 €'])
      expect(priceIn(text, 'EUR', ['session', 'visit']), text).to.deep.equal({ low: 40, high: 60 });
  });
});
