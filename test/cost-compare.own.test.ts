import { expect, fixture, html } from '@open-wc/testing';
import '../src/elements/massage-content/define.js';
import '../src/elements/cost-compare/define.js';
import type { MassageContent } from '../src/elements/massage-content/massage-content.js';
import { all, one, ready } from './helpers.js';
import { waitUntil } from './wait-until.js';

const flat = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();
const content = {
  reviewed: '2026-10-01',
  treatments: [
    { id: 'massage', price: { low: 85, high: 95 } },
    {
      id: 'acupuncture',
      name: 'Acupuncture',
      price: { low: 90 },
      benefits: ['One benefit.'],
      downsides: ['One downside.'],
    },
  ],
};
const make = async (inner = html`<cost-compare></cost-compare>`) => {
  const host = await fixture<MassageContent>(
    html`<massage-content site-name="Oak Clinic" .content=${content}>${inner}</massage-content>`,
  );
  await host.load();
  const table = await ready(host.querySelector('cost-compare')!);
  await waitUntil(() => table.shadowRoot!.textContent!.includes('Oak Clinic'));
  return table;
};

describe('<cost-compare> with a site’s own prices from its provider', () => {
  it('shows them with who set them and as of when, and ours as ours', async () => {
    const table = await make();
    const text = flat(one(table, 'table'));
    expect(text).to.include('$85–$95').and.to.include('Price set by Oak Clinic, as of October 1, 2026');
    expect(text).to.include('$75–$150').and.to.include('US price, undated');
    expect(table.totals['massage']).to.include({ low: 850, high: 950, open: false });
  });

  it('adds a row of the site’s own, with its benefit and downside', async () => {
    const table = await make();
    const text = flat(one(table, 'table'));
    expect(text).to.include('Acupuncture').and.to.include('One benefit.').and.to.include('One downside.');
    await table.updateComplete;
    expect(table.toText()).to.include('Acupuncture').and.to.include('Price set by Oak Clinic');
  });

  it('a price inside the element counts before the provider’s', async () => {
    const table = await make(
      html`<cost-compare><cost-option for="massage" low="70" per="session"></cost-option></cost-compare>`,
    );
    expect(flat(one(table, 'table')))
      .to.include('$70')
      .and.not.to.include('$85');
  });

  it('leaves what we say about massage as ours when only the price is the site’s', async () => {
    const table = await make();
    for (const summary of all(table, 'summary')) summary.click();
    await table.updateComplete;
    await waitUntil(() => all(table, '[part=origin]').length);
    expect(all(table, '[part=origin]').map(flat)).to.deep.equal([
      'Added by Oak Clinic. Not checked by massage-widgets.',
    ]);
    await expect(table).to.be.accessible();
  });
});
