import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CostCompare } from '../src/elements/cost-compare/cost-compare.js';
import { GuideRequestEvent } from '../src/content/context.js';
import {
  show,
  flat,
  rowOf,
  cell,
  field,
  typeInto,
  leave,
  editPrices,
  openPlan,
  waitForLines,
} from './cost-compare.helpers.js';
import { all, byName, consoleLines, emulate, one, ready } from './helpers.js';
import { waitUntil } from './wait-until.js';

describe('<cost-compare>', () => {
  afterEach(async () => {
    await emulate();
  });

  describe('shape', () => {
    const columns = (host: Element) =>
      new Set(
        [...rowOf(host, 'Massage').children].slice(0, 5).map((each) => Math.round(each.getBoundingClientRect().left)),
      ).size;

    it('is a table at 720 px and cards in a narrow place', async () => {
      expect(columns(await show(undefined, 720))).to.equal(5);
      expect(columns(await show(undefined, 400))).to.equal(1);
    });
    it('is cards wherever asked for', async () => {
      expect(columns(await show(html`<cost-compare view="cards"></cost-compare>`))).to.equal(1);
    });
    it('is a table wherever asked for, and scrolls by itself', async () => {
      const host = await show(html`<cost-compare view="table"></cost-compare>`, 320);
      expect(columns(host)).to.equal(5);
      const scroll = one(host, '[part=scroll]');
      expect(scroll.scrollWidth).to.be.above(scroll.clientWidth);
      expect(scroll.tabIndex).to.equal(0);
      expect(host.scrollWidth).to.be.at.most(321);
    });
    it('takes the view as a property, as frameworks set it', async () => {
      const host = await show();
      Object.assign(host, { view: 'cards' });
      await host.updateComplete;
      expect(columns(host)).to.equal(1);
    });
    it('is one table to assistive technology in both shapes', async () => {
      for (const width of [900, 320]) {
        const host = await show(undefined, width);
        const roles = new Set(all(host, 'table, table *[role]').map((each) => each.getAttribute('role')));
        expect([...roles]).to.include.members(['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell']);
        expect(getComputedStyle(one(host, 'thead')).display).to.not.equal('none');
      }
    });
    for (const width of [260, 320, 700, 1200])
      it(`has no overflow at ${width} px`, async () => {
        const host = await show(undefined, width);
        await editPrices(host);
        await openPlan(host);
        for (const details of all<HTMLDetailsElement>(host, 'details')) details.open = true;
        await host.updateComplete;
        expect(host.scrollWidth).to.be.at.most(width);
        const scroll = one(host, '[part=scroll]');
        expect(scroll.scrollWidth).to.be.at.most(scroll.clientWidth);
      });
    for (const font of ['1em system-ui', '18px serif', '16px monospace'])
      for (const width of [260, 320, 480, 550, 585, 620, 720, 900])
        it(`shows the whole time span in ${font} at ${width} px`, async () => {
          const wrapper = await fixture<HTMLDivElement>(html`<div><cost-compare></cost-compare></div>`);
          Object.assign(wrapper.style, { font, inlineSize: `${width}px` });
          const host = await ready(wrapper.querySelector<CostCompare>('cost-compare')!);
          await openPlan(host);
          const select = field(host, 'Time span');
          const { width: shown } = select.getBoundingClientRect();
          select.style.inlineSize = 'max-content';
          expect(shown).to.be.at.least(select.getBoundingClientRect().width);
        });
    for (const width of [900, 585, 320])
      it(`keeps fields in line at ${width} px, whichever label wraps and whatever is wrong`, async () => {
        const host = await show(undefined, width);
        await openPlan(host);
        const top = (each: Element) =>
          Math.round(each.getBoundingClientRect().top - one(host, '.fields').getBoundingClientRect().top);
        const tops = () => all(host, '.fields :is(input, select)').map(top);
        const rows = () => [...new Set(tops())].map((each) => tops().filter((other) => other === each).length);
        const before = { rows: rows(), first: tops()[0], label: top(one(host, '.fields span')) };
        expect(before.rows).to.deep.equal({ 900: [4], 585: [4], 320: [2, 2] }[width]);
        const input = field(host, 'Massage therapy: visits');
        await typeInto(input, 'many');
        await leave();
        await host.updateComplete;
        expect(all(host, '.error')).to.have.length(1);
        expect(rows()).to.deep.equal(before.rows);
        expect(tops()[0]).to.equal(before.first);
        expect(top(one(host, '.fields span'))).to.equal(before.label);
        expect(one(host, '.error').getBoundingClientRect().top).to.be.above(input.getBoundingClientRect().bottom);
      });
    it('has targets of 44 px', async () => {
      const host = await show();
      await openPlan(host);
      for (const each of all(host, 'button, summary, select, input[type=text]'))
        if (each.checkVisibility()) expect(each.getBoundingClientRect().height, flat(each)).to.be.at.least(43.5);
    });
  });

  describe('attributes', () => {
    it('set plan, rows and order', async () => {
      const host = await show(
        html`<cost-compare
          options="medication massage"
          baseline="hide"
          weeks="4"
          massage-sessions="6"
          medicine-months="2"
        ></cost-compare>`,
      );
      expect(all(host, 'tbody th').map(flat)).to.deep.equal(['Pain medicine', 'Massage therapy']);
      expect(host.totals).to.deep.equal({
        medication: { low: 40, high: 200, open: true, sum: '2 × $20–$100+' },
        massage: { low: 360, high: 720, open: false, sum: '6 × $60–$120' },
      });
      host.setAttribute('massage-sessions', '7');
      await host.updateComplete;
      expect(cell(host, 'Massage', 'total')).to.contain('$420–$840');
    });

    for (const [attribute, value, line] of [
      ['weeks', '99', /weeks="99" is not a whole number from 1 to 52\. Using 12/],
      ['weeks', 'abc', /weeks="abc" is not a whole number/],
      ['massage-sessions', '0', /massage-sessions="0" is not a whole number from 1 to 99\. Using 10/],
      ['pt-sessions', '1.5', /pt-sessions="1.5"/],
      ['medicine-months', 'x', /medicine-months="x"/],
      ['view', 'grid', /view="grid" is not known\. Use auto, table, cards/],
      ['editable', 'no', /editable="no" is not known/],
      ['baseline', 'none', /baseline="none" is not known/],
      ['options', 'massage yoga', /options="massage yoga": no such id yoga\. Valid ids: stay-active, massage/],
      ['currency', 'EURO', /currency="EURO" is not known/],
    ] as const)
      it(`falls back with one console line for ${attribute}="${value}"`, async () => {
        const lines = await consoleLines(async () => {
          const element = document.createElement('cost-compare');
          element.setAttribute(attribute, value);
          const host = await show(html`${element}`);
          expect(cell(host, 'Massage', 'total')).to.contain('$600–$1,200');
          await waitForLines();
        });
        expect(lines).to.have.length(1);
        expect(lines[0]).to.match(line);
      });

    it('a property set from outside fires nothing', async () => {
      const host = await show();
      let count = 0;
      host.addEventListener('cost-change', () => count++);
      host.weeks = 4;
      host.options = 'massage';
      host.reset();
      host.toCSV();
      host.toText();
      await host.updateComplete;
      expect(count).to.equal(0);
    });
  });

  describe('beside other elements', () => {
    it('lets safety answers come first, and offers nothing to book', async () => {
      const host = await show(html`<cost-compare><a slot="actions" href="/book">Book</a></cost-compare>`);
      expect(host.querySelector('a')!.checkVisibility()).to.equal(true);
      host.dispatchEvent(new GuideRequestEvent({ careLevel: 'emergency' }));
      await host.updateComplete;
      expect(flat(one(host, '[part=care]'))).to.contain('Your safety answers come first');
      expect(host.querySelector('a')!.checkVisibility()).to.equal(false);
      host.dispatchEvent(new GuideRequestEvent(null));
      await host.updateComplete;
      expect(all(host, '[part=care]')).to.be.empty;
    });

    it('keeps the reader’s choices when it is moved, and works after being removed', async () => {
      const host = await show();
      await openPlan(host);
      await typeInto(field(host, 'Massage therapy: visits'), '6');
      await leave();
      const elsewhere = await fixture<HTMLDivElement>(html`<div></div>`);
      elsewhere.append(host);
      await host.updateComplete;
      expect(cell(host, 'Massage', 'total')).to.contain('$360–$720');
      host.remove();
      elsewhere.append(host);
      host.weeks = 8;
      await host.updateComplete;
      expect(flat(one(host, 'caption'))).to.equal('Costs over 8 weeks');
    });
  });

  describe('access', () => {
    const states: [string, (host: CostCompare) => Promise<unknown>][] = [
      ['at first', async () => {}],
      [
        'with price fields and options open',
        async (host) => {
          await editPrices(host);
          await openPlan(host);
        },
      ],
      [
        'with details open',
        async (host) => {
          for (const details of all<HTMLDetailsElement>(host, 'details')) details.open = true;
          await waitUntil(() => all(host, '[part=sources] a').length > 10);
          await host.updateComplete;
        },
      ],
    ];
    for (const [name, act] of states)
      for (const colorScheme of ['light', 'dark'] as const)
        for (const width of [900, 360])
          it(`passes axe ${name}, ${colorScheme}, ${width} px`, async () => {
            await emulate({ colorScheme });
            const wrapper = await fixture<HTMLDivElement>(html`<div><cost-compare></cost-compare></div>`);
            Object.assign(wrapper.style, {
              colorScheme: 'light dark',
              background: 'Canvas',
              color: 'CanvasText',
              inlineSize: `${width}px`,
            });
            const host = await ready(wrapper.querySelector<CostCompare>('cost-compare')!);
            await act(host);
            await aTimeout(0);
            await expect(host).to.be.accessible();
          });

    it('is reached in reading order with Tab alone', async () => {
      const host = await show(html`<cost-compare options="medication massage" baseline="hide"></cost-compare>`);
      const seen: string[] = [];
      byName(host, 'button', 'Use your own prices').focus();
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => all(host, '[part=plan]').length);
      expect(flat(host.shadowRoot!.activeElement!), 'the focus stays, and goes on into the plan').to.equal(
        'Change weeks, visits or options',
      );
      expect(host.shadowRoot!.activeElement!.getAttribute('aria-expanded')).to.equal('true');
      for (let step = 0; step < 12; step++) {
        const active = host.shadowRoot!.activeElement;
        if (!active) break;
        seen.push(flat(active.closest('label')?.querySelector('span') ?? active));
        await sendKeys({ press: 'Tab' });
      }
      expect(seen).to.deep.equal([
        'Change weeks, visits or options',
        'Time span',
        'Pain medicine: months',
        'Massage therapy: visits',
        'Pain medicine',
        'Massage therapy',
        'Details: Pain medicine',
        'Details: Massage therapy',
        'More about these prices',
        'Copy as text',
        'Download CSV',
        'Print',
      ]);
    });

    it('shows bars in forced colours', async () => {
      await emulate({ forcedColors: 'active' });
      const host = await show();
      const bar = one(host, '.bar');
      expect(getComputedStyle(bar).stroke).to.equal(getComputedStyle(bar).color);
    });
  });
});
