import { expect } from '@open-wc/testing';
import { emergencyNumbers, emergencyText } from '../src/shared/emergency.js';
import { loadContent } from '../src/content/store.js';
import { sayFrom } from '../src/shared/words.js';

const EVERY = ['911', '999', '112', '000'];
const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

describe('emergency numbers', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['US', ['911']],
    ['CA', ['911']],
    ['GB', ['999']],
    ['UK', ['999']],
    ['AU', ['000']],
    ...EU.map((code) => [code, ['112']] as const),
    ['us', ['911']],
    ['', EVERY],
    ['IN', EVERY],
    ['NZ', EVERY],
    ['NO', EVERY],
    ['CH', EVERY],
    [' ', EVERY],
    ['A', EVERY],
    ['U S', EVERY],
    ['USA', EVERY],
    ['constructor', EVERY],
  ];
  for (const [region, expected] of cases) {
    it(`for "${region}": ${expected.join(', ')}`, () => {
      expect(emergencyNumbers(region)).to.deep.equal(expected);
    });
  }

  it('in one line: the own number, or every number with its countries and a word for elsewhere', async () => {
    const say = sayFrom<Parameters<Parameters<typeof emergencyText>[1]>[0]>(await loadContent(), 'common');
    expect(emergencyText('GB', say)).to.equal('Emergency number: 999.');
    const all = emergencyText('', say);
    for (const word of [...EVERY, 'US and Canada', 'UK', 'EU', 'Australia']) expect(all).to.contain(word);
    expect(all).to.match(/call your local emergency number/i);
  });
});
