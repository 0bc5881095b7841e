import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../src/elements/massage-content/define.js';
import { show, flat, cell, typeInto, leave, editPrices, priceField, waitForLines } from './cost-compare.helpers.js';
import { consoleLines, one } from './helpers.js';
import { waitUntil } from './wait-until.js';

describe('<cost-compare>', () => {
  describe('the site’s own prices', () => {
    const clinic = html`<cost-compare site-name="Oak Street" prices-as-of="2026-03">
      <cost-option for="massage" low="85" high="95" per="session" note="60 min"></cost-option>
    </cost-compare>`;

    it('stand in for ours and name the site', async () => {
      const host = await show(clinic);
      expect(cell(host, 'Massage', 'price')).to.contain(
        '$85–$95 per visit, 60 min Price set by Oak Street, as of March 2026',
      );
      expect(host.totals['massage']).to.deep.equal({ low: 850, high: 950, open: false, sum: '10 × $85–$95' });
    });

    it('make every other row say that its price is not the site’s', async () => {
      const host = await show(clinic);
      for (const name of ['Physical', 'Pain', 'Meditation'])
        expect(cell(host, name, 'price'), name).to.contain('US price, undated');
      expect(flat(one(host, '[part=apart]'))).to.contain('US price, undated');
      expect(cell(host, 'Massage', 'price')).to.not.contain('US price');
      expect(cell(host, 'Stay', 'price')).to.not.contain('US price');
      host.querySelector('cost-option')!.remove();
      await waitUntil(() => cell(host, 'Massage', 'price').includes('$60–$120'));
      expect(flat(one(host, 'tbody'))).to.not.contain('US price, undated');
    });

    it('leave what is said of our prices to those that are ours', async () => {
      const host = await show(clinic);
      await waitUntil(() => flat(one(host, '[part=notes]')).includes('Prices marked as US prices'));
      expect(flat(one(host, '[part=notes]'))).not.to.include('These are US prices');
    });

    it('follow children that are added, changed and removed', async () => {
      const host = await show();
      const child = document.createElement('cost-option');
      child.setAttribute('for', 'massage');
      child.setAttribute('low', '70');
      host.append(child);
      await waitUntil(() => cell(host, 'Massage', 'price').includes('$70'));
      child.setAttribute('low', '75');
      await waitUntil(() => cell(host, 'Massage', 'price').includes('$75'));
      child.remove();
      await waitUntil(() => cell(host, 'Massage', 'price').includes('$60–$120'));
    });

    it('are never converted: other rows have no price in that currency', async () => {
      const host = await show(
        html`<cost-compare currency="EUR" site-name="Linde">
          <cost-option for="massage" low="70" high="80"></cost-option>
        </cost-compare>`,
      );
      expect(cell(host, 'Massage', 'total')).to.contain('€700–€800');
      expect(cell(host, 'Physical', 'price')).to.contain('No price in EUR');
      expect(flat(one(host, '[part=apart]'))).to.contain('No price in EUR');
      expect(cell(host, 'Stay', 'total')).to.contain('€0');
      expect(flat(one(host, 'tbody'))).to.not.contain('$');
      expect(host.totals).to.have.all.keys('stay-active', 'massage');
    });

    it('are not shown at all in a currency that is none, and the console has the code', async () => {
      const content = {
        reviewed: '2026-10-01',
        treatments: [{ id: 'physical-therapy', price: { low: 77, high: 99 } }],
      };
      const lines = await consoleLines(async () => {
        const host = await show(
          html`<massage-content site-name="Oak" .content=${content}>
            <cost-compare currency="€"><cost-option for="massage" low="80"></cost-option></cost-compare>
          </massage-content>`,
        );
        await waitUntil(() => cell(host, 'Physical', 'price').includes('No price'));
        await host.updateComplete;
        expect(cell(host, 'Massage', 'price'))
          .to.contain('$60–$120')
          .and.to.not.contain('Oak');
        expect(`${host.toText()}${host.toCSV()}${flat(one(host, 'table'))}`).to.not.match(
          /\$(77|80|99)\b(?!\+)|by Oak/,
        );
        expect(host.totals).to.not.have.property('physical-therapy');
        await waitForLines();
      });
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain(
        'currency="€" is not known. Use its code, EUR. Until then your prices are not shown.',
      );
    });

    it('let a reader fill in a price that nobody gave', async () => {
      const host = await show(html`<cost-compare currency="EUR"></cost-compare>`);
      await editPrices(host);
      await typeInto(priceField(host, 'Massage', 'From'), '65');
      await leave();
      await host.updateComplete;
      expect(cell(host, 'Massage', 'total')).to.contain('€650');
    });

    it('leave a row as it was when they cannot be used, with one console line each', async () => {
      const lines = await consoleLines(async () => {
        const host = await show(
          html`<cost-compare>
            <cost-option for="masage" low="85"></cost-option>
            <cost-option for="massage" low="99" high="95"></cost-option>
            <cost-option for="medication" low="cheap"></cost-option>
            <cost-option for="physical-therapy" low="9" per="hour"></cost-option>
          </cost-compare>`,
        );
        expect(cell(host, 'Massage', 'price')).to.contain('$60–$120');
        host.weeks = 8;
        await host.updateComplete;
        await waitForLines();
      });
      expect(lines).to.have.length(4);
      lines.sort();
      expect(lines[0]).to.match(
        /<cost-compare> cost-option 1 \(for="masage"\): no such option\. Use for="stay-active", "massage"/,
      );
      expect(lines[1]).to.contain('cost-option 2 (for="massage"): low="99" is above high="95"');
    });
  });

  describe('what the author’s console says', () => {
    const line = async (template: TemplateResult) => {
      const lines = await consoleLines(async () => {
        const host = await show(template);
        host.weeks = 8;
        await host.updateComplete;
        expect(flat(one(host, '[part=notes]'))).to.not.contain('where you live');
        await waitForLines();
      });
      expect(lines).to.have.length(1);
      return lines[0];
    };

    it('names two prices for one option, and which one counts', async () => {
      expect(
        await line(
          html`<cost-compare>
            <cost-option for="massage" low="85"></cost-option>
            <cost-option for="massage" low="95"></cost-option>
          </cost-compare>`,
        ),
      ).to.contain('cost-option 1, 2: each is for="massage". Only the last one counts, cost-option 2.');
    });
    it('says that low is missing', async () => {
      expect(
        await line(html`<cost-compare><cost-option for="massage" high="95"></cost-option></cost-compare>`),
      ).to.contain('low is missing');
    });
    it('names a region that is no country code, and takes the country as unknown', async () => {
      expect(await line(html`<cost-compare region="USA"></cost-compare>`)).to.match(
        /region="USA" is not a two-letter country code such as US/,
      );
    });
    it('says nothing of a country code in small letters', async () => {
      const lines = await consoleLines(async () => {
        const host = await show(html`<cost-compare region="gb"></cost-compare>`);
        expect(flat(one(host, '[part=notes]'))).to.contain('where you live');
        await waitForLines();
      });
      expect(lines).to.be.empty;
    });
  });
});
