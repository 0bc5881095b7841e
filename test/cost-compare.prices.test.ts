import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CostCompare } from '../src/elements/cost-compare/cost-compare.js';
import { GuideRequestEvent } from '../src/content/context.js';
import {
  show,
  flat,
  cell,
  status,
  field,
  click,
  typeInto,
  leave,
  editPrices,
  openPlan,
  priceField,
  NAMES,
} from './cost-compare.helpers.js';
import { all, byName, emulate, one } from './helpers.js';
import { waitUntil } from './wait-until.js';

describe('<cost-compare>', () => {
  afterEach(async () => {
    await emulate();
  });

  describe('the reader’s own prices', () => {
    it('are text until asked for, then labelled fields with the focus in the first', async () => {
      const host = await show();
      expect(all(host, '[part=price] input')).to.be.empty;
      const groups = await editPrices(host);
      expect(groups.map((group) => flat(group.querySelector('legend')!))).to.deep.equal(
        NAMES.slice(1).map((name) => `Your price: ${name}`),
      );
      await waitUntil(() => host.shadowRoot!.activeElement === priceField(host, 'Massage', 'From'));
      expect(priceField(host, 'Massage', 'From').value).to.equal('60');
      expect(priceField(host, 'Massage', 'To').value).to.equal('120');
      expect(priceField(host, 'Massage', 'To').inputMode).to.equal('decimal');
      expect(flat(one(host, '[part=apart]'))).to.contain('$10,000+');
    });

    it('change the total as they are typed, and are said once the field is left', async () => {
      const host = await show();
      await editPrices(host);
      await typeInto(priceField(host, 'Massage', 'From'), '85');
      await leave();
      await sendKeys({ type: '95.50' });
      await leave();
      await host.updateComplete;
      expect(cell(host, 'Massage', 'total')).to.contain('$850–$955 10 visits: 10 × $85–$95.50');
      expect(status(host)).to.equal('Massage therapy: $850–$955 over 12 weeks.');
      await click(byName(host, 'button', 'Done with prices'));
      await host.updateComplete;
      expect(cell(host, 'Massage', 'price'))
        .to.contain('$85–$95.50')
        .and.to.contain('Your price');
    });

    it('keep what was typed, an inline message and the last good total when they cannot be used', async () => {
      const host = await show();
      await editPrices(host);
      const low = priceField(host, 'Massage', 'From');
      await typeInto(low, 'abc');
      await leave();
      await host.updateComplete;
      expect(low.value).to.equal('abc');
      expect(low.getAttribute('aria-invalid')).to.equal('true');
      expect(flat(one(host, `#${low.getAttribute('aria-describedby')}`))).to.contain('Type a price in digits');
      expect(cell(host, 'Massage', 'total')).to.contain('$600–$1,200');
      await typeInto(low, '90');
      await leave();
      await sendKeys({ type: '80' });
      await leave();
      await host.updateComplete;
      const high = priceField(host, 'Massage', 'To');
      expect(low.hasAttribute('aria-invalid')).to.equal(false);
      expect(flat(one(host, `#${high.getAttribute('aria-describedby')}`))).to.equal('“To” is lower than “From”.');
      await expect(host).to.be.accessible();
    });

    it('replace what a field holds, by key and by press', async () => {
      const host = await show();
      await editPrices(host);
      await sendKeys({ type: '85' });
      expect(priceField(host, 'Massage', 'From').value).to.equal('85');
      await click(priceField(host, 'Physical', 'To'));
      await sendKeys({ type: '200' });
      expect(priceField(host, 'Physical', 'To').value).to.equal('200');
    });

    it('count as the fields show them: our top price yields to a bottom above it', async () => {
      const host = await show();
      await editPrices(host);
      await sendKeys({ type: '150' });
      await leave();
      await host.updateComplete;
      expect(priceField(host, 'Massage', 'To').value).to.equal('');
      expect(cell(host, 'Massage', 'total')).to.contain('$1,500 10 visits: 10 × $150');
      await click(byName(host, 'button', 'Done with prices'));
      await host.updateComplete;
      expect(cell(host, 'Massage', 'price')).to.equal('Price$150 per visit Your price');
      expect(host.toText()).to.contain('10 visits: 10 × $150. Your price.');
      expect(host.toCSV()).to.contain('Massage therapy,150,150,no');
    });

    it('stay fields with the focus in the one to mend, where one is wrong', async () => {
      const host = await show();
      await editPrices(host);
      await sendKeys({ type: '90' });
      await leave();
      await sendKeys({ type: '80' });
      const done = byName(host, 'button', 'Done with prices');
      await click(done);
      const high = priceField(host, 'Massage', 'To');
      await waitUntil(() => host.shadowRoot!.activeElement === high, 'the focus is not in the field to mend');
      expect(flat(done)).to.equal('Done with prices');
      expect(high.value).to.equal('80');
      expect(high.getAttribute('aria-invalid')).to.equal('true');
      expect(status(host)).to.equal('Massage therapy: “To” is lower than “From”.');
      expect(host.toText()).to.contain('10 × $90–$120. Your price.');
      expect(cell(host, 'Massage', 'total')).to.contain('10 × $90–$120');
      await sendKeys({ type: '95' });
      await click(done);
      await host.updateComplete;
      expect(all(host, '[part=own-price]')).to.be.empty;
      expect(cell(host, 'Massage', 'price')).to.contain('$90–$95');
    });

    it('are text on paper, without boxes', async () => {
      const host = await show();
      await editPrices(host);
      await typeInto(priceField(host, 'Massage', 'From'), '85');
      await leave();
      await host.updateComplete;
      const fields = all(host, '[part=own-price]');
      const texts = all(host, '.paper');
      expect(texts.some((each) => each.checkVisibility())).to.equal(false);
      await emulate({ media: 'print' });
      expect(fields.some((each) => each.checkVisibility())).to.equal(false);
      expect(texts.every((each) => each.checkVisibility())).to.equal(true);
      expect(texts.map(flat)).to.deep.equal([
        '$85–$120 per visit Your price',
        '$75–$150 per visit US price, undated',
        '$20–$100+ per month US price, undated',
        '$30–$80+ per month US price, undated',
      ]);
    });

    it('never leave in an event', async () => {
      const host = await show();
      const heard: unknown[] = [];
      const names = ['input', 'change', 'beforeinput', 'cost-change', 'cost-export', 'keydown', 'click'];
      const listen = (event: Event) =>
        heard.push({
          type: event.type,
          detail: (event as CustomEvent).detail,
          value: (event.target as HTMLInputElement).value,
        });
      for (const name of names) document.addEventListener(name, listen);
      await editPrices(host);
      await typeInto(priceField(host, 'Massage', 'From'), '77');
      await leave();
      for (const name of names) document.removeEventListener(name, listen);
      const json = JSON.stringify(heard);
      expect(json).to.contain('cost-change');
      expect(json).to.not.contain('"type":"input"').and.to.not.contain('"type":"change"');
      expect(json).to.not.match(/77/);
    });

    it('are not offered with editable="off"', async () => {
      const host = await show(html`<cost-compare editable="off"></cost-compare>`);
      expect(() => byName(host, 'button', 'Use your own prices')).to.throw();
    });

    it('go with “Start again”, here and in any other element', async () => {
      const host = await show();
      await editPrices(host);
      await typeInto(priceField(host, 'Massage', 'From'), '85');
      await leave();
      host.dispatchEvent(new GuideRequestEvent(null));
      await host.updateComplete;
      expect(cell(host, 'Massage', 'price')).to.contain('$60–$120');
      await openPlan(host);
      await typeInto(field(host, 'Massage therapy: visits'), '3');
      await click(byName(host, 'button', 'Start again'));
      await host.updateComplete;
      expect(cell(host, 'Massage', 'total')).to.contain('$600–$1,200');
      expect(field(host, 'Massage therapy: visits').value).to.equal('10');
      expect(status(host)).to.equal('All is back to the start.');
    });
  });

  it('keeps the focus where the table begins when all starts again, so that Tab goes on from there', async () => {
    const host = await show(html`<cost-compare></cost-compare><button>after</button>`);
    await editPrices(host);
    await sendKeys({ type: '85' });
    await click(byName(host, 'button', 'Done with prices'));
    await click(byName(host, 'button', 'Start again'));
    const focused = () => host.shadowRoot!.activeElement;
    await waitUntil(focused, 'the focus has left the element');
    expect(focused()).to.equal(byName(host, 'button', 'Use your own prices'));
    await leave();
    expect(focused()).to.equal(byName(host, 'button', /^Change weeks/));
  });

  describe('taking it away', () => {
    it('copies as text and says so', async () => {
      const host = await show();
      const taken: string[] = [];
      const { clipboard } = navigator;
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: { writeText: async (text: string) => void taken.push(text) },
      });
      const exported = oneEvent(host, 'cost-export');
      await click(byName(host, 'button', 'Copy as text'));
      expect((await exported).detail).to.deep.equal({ format: 'text' });
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
      await host.updateComplete;
      expect(taken).to.deep.equal([host.toText()]);
      expect(status(host)).to.equal('Copied');
    });

    it('downloads a CSV whose address is gone at once', async () => {
      const host = await show();
      const { createObjectURL, revokeObjectURL } = URL;
      const { click: follow } = HTMLAnchorElement.prototype;
      const steps: string[] = [];
      let blob: Blob | undefined;
      URL.createObjectURL = (made: Blob) => ((blob = made), steps.push('made'), 'blob:x');
      URL.revokeObjectURL = () => void steps.push('revoked');
      HTMLAnchorElement.prototype.click = function () {
        steps.push(this.download);
      };
      const exported = oneEvent(host, 'cost-export');
      await click(byName(host, 'button', 'Download CSV'));
      expect((await exported).detail).to.deep.equal({ format: 'csv' });
      Object.assign(URL, { createObjectURL, revokeObjectURL });
      HTMLAnchorElement.prototype.click = follow;
      expect(steps).to.deep.equal(['made', 'cost-compare.csv', 'revoked']);
      expect(await blob!.text()).to.equal(`\uFEFF${host.toCSV()}`.replace('\uFEFF', ''));
    });

    const printed = async (host: CostCompare) => {
      const exported = oneEvent(host, 'cost-export');
      await click(byName(host, 'button', 'Print'));
      expect((await exported).detail).to.deep.equal({ format: 'print' });
      await waitUntil(() => all(host, 'iframe').length, 'nothing was printed');
      return one<HTMLIFrameElement>(host, 'iframe');
    };

    it('prints the comparison alone, without the page around it, and leaves nothing behind', async () => {
      const { print } = window;
      let pages = 0;
      window.print = () => void pages++;
      const host = await show(html`<cost-compare><p slot="intro">Ask for the form.</p></cost-compare>`);
      const { contentDocument, contentWindow } = await printed(host);
      window.print = print;
      expect(pages, 'the whole page was printed').to.equal(0);
      const { body } = contentDocument!;
      expect([...body.children].map(({ localName }) => localName)).to.deep.equal(['div']);
      expect(body.textContent).to.equal('Ask for the form.');
      const copy = body.firstElementChild!.shadowRoot!;
      expect(flat(copy.querySelector('table')!)).to.equal(flat(one(host, 'table')));
      expect(copy.textContent, 'what guidelines say is not printed').to.contain('Opioids');
      expect([...copy.querySelectorAll<HTMLDetailsElement>('.fold')].every(({ open }) => open)).to.equal(true);
      contentWindow!.dispatchEvent(new Event('afterprint'));
      expect(all(host, 'iframe')).to.be.empty;
    });

    it('prints every detail, and none of the controls', async () => {
      const host = await show();
      const frame = await printed(host);
      await emulate({ media: 'print' });
      // Shown as wide as paper: what is hidden for the eye has no size.
      frame.className = '';
      frame.style.cssText = 'inline-size: 180mm; block-size: 260mm';
      const copy = frame.contentDocument!.body.firstElementChild!.shadowRoot!;
      const shown = (selector: string) =>
        [...copy.querySelectorAll<HTMLElement>(selector)].map((each) =>
          each.checkVisibility({ contentVisibilityAuto: true }),
        );
      await waitUntil(() => shown('.facts').every(Boolean), 'a detail is not printed');
      for (const text of copy.querySelectorAll('[part=details] .facts'))
        expect(text.getBoundingClientRect().height).to.be.above(40);
      expect(shown('[part=details] .cite')).to.deep.equal(NAMES.concat('Surgery').map(() => true));
      expect(shown('.fold > summary, [part=controls], [part=actions]').some(Boolean)).to.equal(false);
      for (const heading of copy.querySelectorAll('[role=heading]'))
        expect(frame.contentWindow!.getComputedStyle(heading).breakAfter).to.equal('avoid');
    });

    it('has nothing to export before its content is there', () => {
      const host = document.createElement('cost-compare');
      expect([host.toCSV(), host.toText(), Object.keys(host.totals).length]).to.deep.equal(['', '', 0]);
    });
  });
});
