import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { GuideRequestEvent } from '../src/content/context.js';
import { SECTIONS } from '../src/elements/evidence-brief/logic.js';
import { all, byName, consoleLines, emulate, one, ready } from './helpers.js';
import { make, flat, sections, opened, rows, status, settled, choose, counted } from './evidence-brief.helpers.js';
import { waitUntil } from './wait-until.js';

describe('<evidence-brief>', () => {
  afterEach(async () => {
    await emulate();
  });

  describe('choosing how sure', () => {
    for (const name of [/^Good or strong/, /^Limited/, /^Very uncertain/, /^Not shown/, /^Expert/, /^Background/])
      it(`shows as many claims as it counts for ${name}, all in sight`, async () => {
        const brief = await make();
        const total = rows(brief).length;
        const n = counted(brief, name);
        await choose(brief, name);
        expect(rows(brief)).to.have.length(n);
        expect(rows(brief).every((row) => row.checkVisibility())).to.be.true;
        expect(status(brief)).to.equal(`${n} of ${total} claims are shown.`);
        expect(brief.toText().match(/^[A-Z ,:]{6,}$/gm)!.length).to.equal(sections(brief).length);
      });

    it('works by keyboard alone', async () => {
      const brief = await make();
      await sendKeys({ press: 'Tab' });
      expect(flat(brief.shadowRoot!.activeElement!.closest('label')!)).to.match(/^All claims/);
      await sendKeys({ press: 'ArrowDown' });
      await settled(brief);
      expect(flat(one(brief, 'label:has(:checked)'))).to.match(/^Good or strong evidence/);
      expect(rows(brief)).to.have.length(2);
    });

    it('says so when nothing is of that kind, and offers the way back', async () => {
      const brief = await make(html`<evidence-brief sections="limits"></evidence-brief>`);
      await choose(brief, /^Good or strong/);
      expect(status(brief)).to.equal('No claim here is of the kind “Good or strong evidence”.');
      expect(flat(one(brief, '[part=empty]'))).to.contain(status(brief));
      byName(brief, 'button', 'Show all claims').click();
      await waitUntil(() => rows(brief).length === 6);
      await waitUntil(() => brief.shadowRoot!.activeElement === one(brief, 'input:checked'));
      expect(flat(one(brief, 'label:has(:checked)'))).to.match(/^All claims/);
    });

    it('starts with what the site asks for, and the site has the last word', async () => {
      let events = 0;
      const count = () => (events += 1);
      document.addEventListener('evidence-filter', count);
      const brief = await make(html`<evidence-brief certainty="good"></evidence-brief>`);
      expect(rows(brief)).to.have.length(2);
      brief.certainty = 'not-shown';
      await settled(brief);
      expect(flat(one(brief, 'label:has(:checked)'))).to.match(/^Not shown by studies/);
      document.removeEventListener('evidence-filter', count);
      expect(events).to.equal(0);
    });

    it('tells the page how many claims are shown, and what was chosen only where the site opted in', async () => {
      const brief = await make();
      const heard: string[] = [];
      const hear = ({ type }: Event) => heard.push(type);
      for (const type of ['input', 'change', 'evidence-filter', 'toggle']) document.addEventListener(type, hear);
      setTimeout(() => byName(brief, 'label', /^Good or strong/).click());
      const { detail } = await oneEvent(brief, 'evidence-filter');
      for (const type of ['input', 'change', 'evidence-filter', 'toggle']) document.removeEventListener(type, hear);
      expect(detail).to.deep.equal({ results: 2 });
      expect(heard).to.deep.equal(['evidence-filter']);
      expect(all<HTMLInputElement>(brief, 'input').every(({ value }) => value === '1')).to.be.true;
      brief.eventDetail = 'full';
      setTimeout(() => byName(brief, 'label', /^All/).click());
      const full = await oneEvent(brief, 'evidence-filter');
      expect(full.detail).to.deep.equal({ results: rows(brief).length, certainty: 'all' });
    });

    it('goes back when the reader starts again in another element', async () => {
      const brief = await make();
      brief.dispatchEvent(new GuideRequestEvent({ careLevel: 'none' }));
      await choose(brief, /^Good or strong/);
      brief.dispatchEvent(new GuideRequestEvent(null));
      await settled(brief);
      expect(flat(one(brief, 'label:has(:checked)'))).to.match(/^All claims/);
    });
  });

  describe('print', () => {
    it('shows every claim with short citations, without opening a section', async () => {
      const brief = await make();
      await waitUntil(() => all(brief, '[part=glossary]').length);
      await emulate({ media: 'print' });
      const findings = [...all(brief, '[part=finding]'), ...all(brief, 'dd')];
      await waitUntil(() => findings.every((part) => part.checkVisibility() && part.getBoundingClientRect().height));
      expect(flat(byName(brief, '.cite', /Furlan 2015; WHO 2023/))).to.match(/^Sources: /);
      for (const control of all(brief, 'button, input, .fold.no-print'))
        expect(control.checkVisibility(), control.outerHTML).to.be.false;
      expect(opened(brief)).to.deep.equal(['intro']);
    });
  });

  describe('bad input and a life on the page', () => {
    for (const [name, value, fix] of [
      ['sections', 'nonsense', 'intro, effects, mechanisms'],
      ['certainty', 'nonsense', 'all, good, limited, uncertain, not-shown, advice, facts, ungraded'],
      ['event-detail', 'nonsense', 'private, full'],
      ['heading-level', '9', '2 to 6'],
    ] as const)
      it(`${name}="${value}" gives one line with the fix, and the whole brief`, async () => {
        const lines = await consoleLines(async () => {
          const brief = document.createElement('evidence-brief');
          brief.setAttribute(name, value);
          document.body.append(brief);
          await ready(brief);
          expect(sections(brief)).to.have.length(SECTIONS.length);
          await choose(brief, /^Limited/);
          await choose(brief, /^All/);
          brief.remove();
        });
        expect(lines).to.have.length(1);
        expect(lines[0]).to.contain('<evidence-brief>').and.to.contain(name).and.to.contain(fix);
      });

    it('shows its children until the content is there', async () => {
      const brief = document.createElement('evidence-brief');
      expect(brief.toText()).to.equal('');
      document.body.append(brief);
      await ready(brief);
      expect(all<HTMLSlotElement>(brief, 'slot:not([name])')).to.be.empty;
      brief.remove();
    });

    it('keeps the choice when it is moved, drops it when it leaves, and works again', async () => {
      const brief = await make();
      await choose(brief, /^Good or strong/);
      const elsewhere = await fixture<HTMLDivElement>(html`<div></div>`);
      elsewhere.append(brief);
      await settled(brief);
      expect(rows(brief)).to.have.length(2);
      brief.remove();
      await aTimeout(0);
      elsewhere.append(brief);
      await settled(brief);
      expect(flat(one(brief, 'label:has(:checked)'))).to.match(/^All claims/);
    });
  });
});
