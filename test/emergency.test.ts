import { expect, fixture, html } from '@open-wc/testing';
import '../src/elements/cost-compare/define.js';
import '../src/elements/massage-faq/define.js';
import '../src/elements/massage-safety-check/define.js';
import '../src/elements/technique-picker/define.js';
import { emergencyNumbers, emergencyText } from '../src/shared/emergency.js';
import { loadContent } from '../src/content/store.js';
import { sayFrom } from '../src/shared/words.js';
import { byName, consoleLines, ready } from './helpers.js';
import { waitUntil } from './wait-until.js';

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

describe('an emergency sign, before any button', () => {
  for (const tag of ['massage-safety-check', 'technique-picker']) {
    it(`brings the numbers to call at once in <${tag}>`, async () => {
      const page = await fixture(html`<div></div>`);
      const element = document.createElement(tag);
      page.append(element);
      await ready(element);
      byName(element, 'label', /^Chest pain/).click();
      await waitUntil(() => element.shadowRoot!.querySelector('.now'));
      const { textContent } = element.shadowRoot!.querySelector('.now')!;
      expect(textContent).to.match(/^Get help now/);
      for (const number of EVERY) expect(textContent).to.contain(number);
    });

    it(`brings the one number of the region in <${tag}>, as a link, once it is known`, async () => {
      const page = await fixture(html`<div lang="en-GB"></div>`);
      const element = document.createElement(tag);
      page.append(element);
      await ready(element);
      byName(element, 'label', /^Chest pain/).click();
      await waitUntil(() => element.shadowRoot!.querySelector('.now a[href="tel:999"]'));
      const { textContent } = element.shadowRoot!.querySelector('.now')!;
      for (const other of EVERY.filter((number) => number !== '999')) expect(textContent).not.to.contain(other);
    });
  }
});

describe('a region that is no two-letter code', () => {
  /** Each element, and what a reader does before its numbers or prices show. */
  const elements: readonly (readonly [string, readonly string[]])[] = [
    ['massage-faq', []],
    ['cost-compare', []],
    ['massage-safety-check', ['Numb or tingling', 'Next']],
    ['technique-picker', ['Numb or tingling', 'Next']],
  ];
  const linesOf = (tag: string, region: string, presses: readonly string[], isThere: (lines: string[]) => boolean) =>
    consoleLines(async () => {
      const page = await fixture(html`<div></div>`);
      const element = document.createElement(tag);
      element.setAttribute('region', region);
      page.append(element);
      await ready(element);
      for (const name of presses) byName(element, 'label, button', new RegExp(`^${name}`)).click();
      if (presses.length) await waitUntil(() => element.shadowRoot!.querySelector('[part=numbers]'));
      if (!presses.length && tag === 'massage-faq')
        await waitUntil(() => isThere([element.shadowRoot!.textContent!]), 'no numbers');
      await import('../src/shared/emergency.js');
      await import('../src/shared/diagnostics.js');
    });

  for (const [tag, presses] of elements) {
    it(`is named once by <${tag}>`, async () => {
      const lines = await linesOf(tag, 'USA', presses, ([text]) => text!.includes('999'));
      expect(lines).to.deep.equal([
        `<${tag}> region="USA" is not a two-letter country code such as US, so the country is not known.`,
      ]);
    });

    it(`is not what <${tag}> gets with GB`, async () => {
      expect(await linesOf(tag, 'GB', presses, ([text]) => !text!.includes('911'))).to.deep.equal([]);
    });
  }
});
