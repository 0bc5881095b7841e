import { expect, fixture, html } from '@open-wc/testing';
import { scan } from '../src/embed/embed.js';
import { all, consoleLines, ready } from './helpers.js';
import { waitUntil } from './wait-until.js';

describe('the loader', () => {
  it('loads a tag that is put on the page later', async () => {
    const host = await fixture(html`<div></div>`);
    host.innerHTML = '<section><massage-faq topic="cost"></massage-faq></section>';
    await customElements.whenDefined('massage-faq');
    const faq = await ready(host.querySelector('massage-faq')!);
    expect(all(faq, 'details[part=item]')).to.have.length(3);
  });

  it('puts the tag into a wrapper, with attributes and the children that stood there', async () => {
    const host = await fixture(
      html`<div data-massage-widget="massage-faq" data-topic="cost" data-heading-level="3">
        <p>Loading the answers</p>
      </div>`,
    );
    await waitUntil(() => host.querySelector('massage-faq'));
    const faq = await ready(host.querySelector('massage-faq')!);
    expect(faq.getAttribute('topic')).to.equal('cost');
    expect(faq.headingLevel).to.equal(3);
    expect(faq.querySelector('p')!.textContent).to.equal('Loading the answers');
    host.parentElement!.prepend(host); // moving it must not nest a second one
    scan(host);
    expect(host.querySelectorAll('massage-faq')).to.have.length(1);
  });

  it('takes prices in wrappers, too', async () => {
    const host = await fixture(
      html`<div data-massage-widget="cost-compare" data-site-name="Oak Clinic">
        <div data-massage-widget="cost-option" data-for="massage" data-low="85"></div>
      </div>`,
    );
    await waitUntil(() => host.querySelector('cost-compare'));
    const costs = await ready(host.querySelector('cost-compare')!);
    await waitUntil(() => costs.shadowRoot!.textContent!.includes('Price set by Oak Clinic'));
  });

  it('names the widgets when a wrapper asks for another', async () => {
    const lines = await consoleLines(async () => {
      await fixture(html`<div data-massage-widget="constructor"></div>`);
      await waitUntil(() => true);
      scan();
    });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('"constructor"').and.to.contain('massage-faq').and.to.contain('cost-compare');
  });

  it('looks into a shadow root when asked', async () => {
    const host = await fixture(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<massage-safety-check></massage-safety-check>';
    scan(root);
    await customElements.whenDefined('massage-safety-check');
    await ready(root.querySelector('massage-safety-check')!);
  });
});
