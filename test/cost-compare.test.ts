import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  show,
  flat,
  rowOf,
  cell,
  status,
  field,
  click,
  typeInto,
  leave,
  openPlan,
  NAMES,
} from './cost-compare.helpers.js';
import { all, emulate, one } from './helpers.js';
import { waitUntil } from './wait-until.js';

describe('<cost-compare>', () => {
  afterEach(async () => {
    await emulate();
  });

  describe('what a reader sees', () => {
    it('is a real table with a caption, and headers of columns and rows', async () => {
      const host = await show();
      expect(flat(one(host, 'table caption'))).to.equal('Costs over 12 weeks');
      expect(all(host, 'thead th[scope=col]').map(flat)).to.deep.equal([
        'Option',
        'Price',
        'Over 12 weeks$0$2,500',
        'Main benefit',
        'Main downside',
        'Details',
      ]);
      expect(all(host, 'tbody th[scope=row]').map(flat)).to.deep.equal(NAMES);
    });

    it('shows price, cost over 12 weeks and the sum of each option', async () => {
      const host = await show();
      expect(cell(host, 'Massage', 'price')).to.contain('$60–$120 per visit');
      expect(cell(host, 'Massage', 'total')).to.contain('$600–$1,200 10 visits: 10 × $60–$120');
      expect(cell(host, 'Physical', 'total')).to.contain('$1,125–$2,250 15 visits: 15 × $75–$150');
      expect(cell(host, 'Pain', 'total')).to.contain('$20–$100+ 1 month: 1 × $20–$100+');
      expect(cell(host, 'Meditation', 'total')).to.contain('$90–$240+ 3 months: 3 × $30–$80+');
      expect(cell(host, 'Stay', 'total')).to.contain('$0');
    });

    it('gives each option one main benefit and one main downside', async () => {
      const host = await show();
      for (const part of ['benefit', 'downside'])
        for (const each of all(host, `[part=${part}]`)) expect(flat(each).length, part).to.be.above(15);
    });

    it('draws each range as a bar that only eyes need', async () => {
      const host = await show();
      expect(all(host, '[part=bar]')).to.have.length(5);
      for (const bar of all(host, '[part=bar]')) expect(bar.closest('[aria-hidden=true]')).to.exist;
    });

    it('draws a fading end where it can cost more, and only there', async () => {
      const host = await show();
      const fading = all(host, '[part=row]').map((row) => row.querySelectorAll('[part=bar] .open').length);
      expect(fading).to.deep.equal([0, 0, 0, 1, 1]);
    });

    it('keeps surgery below the table, as text, without a bar', async () => {
      const host = await show();
      const apart = one(host, '[part=apart]');
      expect(flat(apart)).to.contain('Surgery: $10,000+, once, for specific problems.');
      expect(apart.querySelector('[part=bar]')).to.equal(null);
      expect(apart.closest('table')).to.equal(null);
    });

    it('names no winner and saves nobody anything', async () => {
      const host = await show();
      expect(flat(host.shadowRoot!.firstElementChild!.parentNode as unknown as Element)).to.not.match(
        /\b(winner|cheapest|best value|you save|saves you|recommended|cost-effective)\b/i,
      );
    });

    it('keeps two notes in sight and folds the others', async () => {
      const host = await show();
      const notes = one(host, '[part=notes]');
      expect([...notes.querySelectorAll(':scope > p')].map(flat)).to.deep.equal([
        'These are US prices with no date and no named source. They leave out insurance, tips, tax and travel.',
        'A low price does not mean good value. Massage and surgery are for different problems, so their prices do not compare.',
      ]);
      expect(notes.querySelector('details')!.open).to.equal(false);
      await click(notes.querySelector('summary')!);
      await host.updateComplete;
      expect(flat(notes.querySelector('details')!)).to.contain('Check yours');
    });

    it('gives the sources of the notes once they are opened', async () => {
      const host = await show();
      const more = one<HTMLDetailsElement>(host, '[part=notes] details');
      await click(more.querySelector('summary')!);
      await waitUntil(() => more.querySelectorAll('[part=sources] a').length === 3, 'no sources appeared');
    });

    it('says abroad that prices are US prices', async () => {
      const host = await show(html`<cost-compare lang="en-GB"></cost-compare>`);
      expect(flat(one(host, '[part=notes]'))).to.contain('Prices where you live may be quite different');
      host.region = 'US';
      await host.updateComplete;
      expect(flat(one(host, '[part=notes]'))).to.not.contain('where you live');
    });
  });

  describe('details', () => {
    it('loads the rest with its sources when first opened', async () => {
      const host = await show();
      const details = rowOf(host, 'Massage').querySelector('details')!;
      expect(flat(details)).to.equal('Details: Massage therapy');
      await click(details.querySelector('summary')!);
      await waitUntil(() => details.querySelector('[part=sources] a'), 'no sources appeared');
      expect(details.querySelectorAll('[part=sources] a').length).to.be.above(4);
      expect(flat(details)).to.contain('Serious harm is rare.').and.to.contain('Small benefit. Very uncertain.');
      expect(flat(details)).to.contain('Graded by a review or guideline.');
    });

    it('opens by keyboard', async () => {
      const host = await show();
      const details = rowOf(host, 'Pain').querySelector('details')!;
      details.querySelector('summary')!.focus();
      await sendKeys({ press: 'Enter' });
      expect(details.open).to.equal(true);
      await waitUntil(() => flat(details).includes('Can do harm.'), 'no guidelines appeared');
    });

    it('stays open when the time span changes', async () => {
      const host = await show();
      const details = rowOf(host, 'Massage').querySelector('details')!;
      await click(details.querySelector('summary')!);
      await waitUntil(() => details.querySelector('[part=sources] a'));
      host.weeks = 8;
      await host.updateComplete;
      expect(rowOf(host, 'Massage').querySelector('details')!.open).to.equal(true);
      expect(all<HTMLDetailsElement>(host, '[part=details]').filter(({ open }) => open)).to.have.length(1);
    });
  });

  describe('the plan', () => {
    it('follows the time span, says what moved, and tells the page', async () => {
      const host = await show();
      await openPlan(host);
      const select = field(host, 'Time span') as unknown as HTMLSelectElement;
      select.focus();
      const changed = oneEvent(host, 'cost-change');
      await sendKeys({ press: 'ArrowUp' });
      await sendKeys({ press: 'Tab' });
      expect((await changed).detail).to.deep.equal({
        weeks: 8,
        options: ['stay-active', 'massage', 'physical-therapy', 'medication', 'meditation-yoga', 'surgery'],
      });
      await host.updateComplete;
      expect(cell(host, 'Meditation', 'total')).to.contain('$60–$160+');
      expect(flat(one(host, 'caption'))).to.equal('Costs over 8 weeks');
      expect(status(host)).to.equal(
        'Time span: 8 weeks. Meditation or yoga classes: $60–$160+ over 8 weeks. Our usual number of visits is for 12 weeks. Over 8 weeks, we count the same number.',
      );
    });

    it('follows the number of visits as it is typed, and says the total once the field is left', async () => {
      const host = await show();
      await openPlan(host);
      await typeInto(field(host, 'Massage therapy: visits'), '6');
      await host.updateComplete;
      expect(cell(host, 'Massage', 'total')).to.contain('$360–$720');
      expect(status(host)).to.equal('');
      await leave();
      await host.updateComplete;
      expect(status(host)).to.equal('Massage therapy: $360–$720 over 12 weeks.');
    });

    const NOTE = 'Our usual number of visits is for 12 weeks. Over 52 weeks, we count the same number.';

    it('says without a reader’s doing that visits are not more over a longer time, and where to change that', async () => {
      const host = await show(html`<cost-compare weeks="52"></cost-compare>`);
      expect(cell(host, 'Massage', 'total')).to.contain('10 visits');
      expect(flat(one(host, '[part=plan-note]'))).to.equal(
        `${NOTE} You can set your own under “Change weeks, visits or options”.`,
      );
      await host.updateComplete;
      expect(host.toText()).to.contain(NOTE);
      await expect(host).to.be.accessible();
    });

    it('says nothing of that over the usual time, or where somebody has set all visits', async () => {
      const usual = await show();
      await openPlan(usual);
      expect(all(usual, '[part=plan-note]')).to.be.empty;
      const host = await show(html`<cost-compare weeks="52" massage-sessions="40"></cost-compare>`);
      expect(all(host, '[part=plan-note]')).to.have.length(1);
      await openPlan(host);
      await typeInto(field(host, 'Physical therapy: visits'), '60');
      await leave();
      await host.updateComplete;
      expect(all(host, '[part=plan-note]')).to.be.empty;
      expect(host.toText()).to.not.contain('usual number of visits');
    });

    it('offers the author’s own time span', async () => {
      const host = await show(html`<cost-compare weeks="10"></cost-compare>`);
      await openPlan(host);
      expect([...field(host, 'Time span').querySelectorAll('option')].map(flat)).to.deep.equal(
        [4, 6, 8, 10, 12, 26, 52].map((weeks) => `${weeks} weeks`),
      );
    });

    it('says that months beyond the time span are counted', async () => {
      const host = await show(html`<cost-compare weeks="4" medicine-months="3"></cost-compare>`);
      expect(cell(host, 'Pain', 'total')).to.contain('$60–$300+');
      await openPlan(host);
      const input = field(host, 'Pain medicine: months');
      expect(flat(one(host, `#${input.getAttribute('aria-describedby')}`))).to.contain('longer than 4 weeks');
    });

    it('keeps a count that cannot be used, with a message and the last good total', async () => {
      const host = await show();
      await openPlan(host);
      const input = field(host, 'Massage therapy: visits');
      await typeInto(input, 'many');
      expect(input.hasAttribute('aria-invalid'), 'while typing').to.equal(false);
      await leave();
      await host.updateComplete;
      expect(input.value).to.equal('many');
      expect(input.getAttribute('aria-invalid')).to.equal('true');
      expect(flat(one(host, `#${input.getAttribute('aria-describedby')}`))).to.equal(
        'Type a whole number from 1 to 99.',
      );
      expect(status(host)).to.equal('Massage therapy: Type a whole number from 1 to 99.');
      expect(cell(host, 'Massage', 'total')).to.contain('$600–$1,200');
      await typeInto(input, '6');
      await host.updateComplete;
      expect(input.hasAttribute('aria-invalid')).to.equal(false);
    });

    it('hides and shows options', async () => {
      const host = await show();
      await openPlan(host);
      const boxes = all<HTMLInputElement>(host, 'input[type=checkbox]');
      expect(boxes.map(({ value }) => value)).to.deep.equal(Array.from({ length: 6 }, () => '1'));
      const changed = oneEvent(host, 'cost-change');
      await click(boxes[2]!);
      expect((await changed).detail.options).to.not.include('physical-therapy');
      await host.updateComplete;
      expect(all(host, 'tbody th').map(flat)).to.not.include('Physical therapy');
      expect(status(host)).to.equal('Physical therapy is hidden.');
      expect(flat(all(host, '.scale')[0]!)).to.equal('$0$1,500');
      await click(boxes[2]!);
      await host.updateComplete;
      expect(all(host, 'tbody th').map(flat)).to.deep.equal(NAMES);
    });

    it('says what to do when nothing is ticked', async () => {
      const host = await show(html`<cost-compare options="massage" baseline="hide"></cost-compare>`);
      await openPlan(host);
      await click(one(host, 'input[type=checkbox]'));
      await host.updateComplete;
      expect(flat(one(host, '[part=empty]'))).to.equal('No option is ticked. Tick one to see its cost.');
      expect(host.totals).to.deep.equal({});
    });
  });
});
