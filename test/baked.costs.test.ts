import { expect, fixture, html } from '@open-wc/testing';
import { bake } from '../src/bake/bake.js';
import { loadWords } from '../src/content/site/load.js';
import { mergeContent } from '../src/content/site/merge.js';
import { content, entry, flat, onPage, setText } from './baked.helpers.js';
import { consoleLines, one, ready } from './helpers.js';
import { waitUntil } from './wait-until.js';

describe('a baked table of costs', () => {
  it('takes an edited price for the site’s own, and leaves out a row that was taken out', async () => {
    const costs = await onPage('cost-compare', { attributes: { 'site-name': 'Oak Clinic' } }, (snippet) => {
      setText(entry(snippet, 'cost-massage').children[1]!, '$85 – $95 per visit');
      setText(entry(snippet, 'cost-massage').children[4]!, 'Our clients like it.');
      entry(snippet, 'cost-medication').remove();
    });
    await waitUntil(() => flat(one(costs, 'tbody')).includes('Price set by Oak Clinic'));
    const text = flat(one(costs, 'tbody'));
    expect(text).to.include('$85–$95').and.include('$850–$950').and.include('Our clients like it.');
    expect(text, 'beside the words').to.include('Edited by Oak Clinic. Not checked by massage-widgets.');
    expect(text).not.to.include('Pain medicine');
  });

  it('says in the console which row or price of a table it cannot read', async () => {
    const lines = await consoleLines(async () => {
      const costs = await onPage('cost-compare', { wrapper: 'div' }, (snippet) => {
        setText(entry(snippet, 'cost-medication').children[1]!, 'ask us');
        entry(snippet, 'cost-massage').insertAdjacentHTML('afterend', '<tr><th>Acupuncture</th><td>$90</td></tr>');
      });
      await waitUntil(() => flat(one(costs, 'tbody')).includes('Pain medicine'));
    });
    expect(lines.join()).to.include('the price of "Pain medicine"').and.to.include('the row "Acupuncture"');
  });

  it('takes a price in another currency, or for something else, for none, and says so', async () => {
    for (const text of ['€85', '$85 per month', '$85 or $95', 'from 85 GBP', '85 EUR']) {
      const lines = await consoleLines(async () => {
        const costs = await onPage('cost-compare', {}, (snippet) =>
          setText(entry(snippet, 'cost-massage').children[1]!, text),
        );
        await waitUntil(() => flat(one(costs, 'tbody')).includes('Massage therapy'));
        expect(flat(one(costs, 'tbody'))).not.to.include('$85');
      });
      expect(
        lines.filter((line) => line.includes('the price of "Massage therapy" cannot')),
        text,
      ).to.have.length(1);
      expect(lines, text).to.have.length(1);
    }
  });

  it('says nothing of rows without a price in the currency of the tag', async () => {
    const own = { treatments: [{ id: 'massage', price: { low: 40, high: 60, per: 'session', open: false } }] };
    const loaded = await loadWords({ content: own, src: '' }, '', 'en', new AbortController().signal);
    if (!('words' in loaded)) throw new Error('not loaded');
    const merged = mergeContent(content, { ...loaded.words, mode: 'extend', siteName: 'Oak' });
    const lines = await consoleLines(async () => {
      const host = await fixture<HTMLElement>(html`<div></div>`);
      const template = document.createElement('template');
      template.innerHTML = bake('cost-compare', { content: merged, attributes: { currency: 'GBP' } });
      host.append(template.content);
      const costs = await ready(host.querySelector<HTMLElement>('cost-compare')!);
      await waitUntil(() => flat(one(costs, 'tbody')).includes('£40–£60'));
    });
    expect(lines).to.deep.equal([]);
  });

  it('says in the console that a row was added, and that a total follows from the price', async () => {
    for (const [change, said] of [
      [
        (row: HTMLElement) => row.insertAdjacentHTML('afterend', '<tr><th>Acupuncture</th><td>$90</td></tr>'),
        'the row "Acupuncture" cannot be taken over',
      ],
      [
        (row: HTMLElement) => setText(row.children[3]!, '$1'),
        'what was changed in the row "Massage therapy" cannot be taken over',
      ],
    ] as const) {
      const lines = await consoleLines(async () => {
        const costs = await onPage('cost-compare', {}, (snippet) => change(entry(snippet, 'cost-massage')));
        await waitUntil(() => flat(one(costs, 'tbody')).includes('Massage therapy'));
      });
      expect(lines.join()).to.include(said);
    }
  });
});
