import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { contentContext, GuideRequestEvent } from '../src/content/context.js';
import { loadContent } from '../src/content/store.js';
import { SECTIONS } from '../src/elements/evidence-brief/logic.js';
import { all, byName, emulate, one, ready } from './helpers.js';
import {
  make,
  flat,
  sections,
  opened,
  rows,
  status,
  settled,
  choose,
  counted,
  openAll,
} from './evidence-brief.helpers.js';
import { waitUntil } from './wait-until.js';

describe('<evidence-brief>', () => {
  afterEach(async () => {
    await emulate();
  });

  describe('at rest', () => {
    it('holds every section, the first one open', async () => {
      const brief = await make();
      expect(sections(brief).map(({ id }) => id)).to.deep.equal([...SECTIONS]);
      expect(opened(brief)).to.deep.equal(['intro']);
    });

    it('says for each claim what people say, whether it holds up, what studies show, and how sure we are', async () => {
      const brief = await make();
      const text = (name: RegExp) => flat(byName(brief, '[part=claim-row]', name));
      expect(text(/^The stress hormone/)).to.match(
        /What people say “Massage lowers cortisol\.” Does not hold up What studies show In adults .+ No clear benefit\. Limited evidence\. 1 source: The stress hormone cortisol/,
      );
      expect(text(/^Does massage ease/))
        .to.contain('Goes too far')
        .and.to.contain('Small benefit. Very uncertain.');
      expect(text(/^Rest and calm/)).to.contain('Holds up');
      expect(text(/^Weak bones/))
        .to.contain('What to do')
        .and.not.to.contain('What people say');
      expect(text(/^How common it is/)).to.contain('What is known');
    });

    it('shows a myth under what people say, corrected', async () => {
      const { myths } = await loadContent();
      const brief = await make();
      const shown = [...one(brief, '#myths').querySelectorAll('[part=claim-row]')].map(flat);
      for (const [index, { claim, correction }] of myths.entries())
        expect(shown[index]).to.contain(`What people say “${claim}” Does not hold up What studies show ${correction}`);
    });

    it('never tells a verdict by colour alone', async () => {
      const brief = await make();
      for (const verdict of all(brief, '[part=verdict]'))
        expect(flat(verdict)).to.match(/^(Holds up|Goes too far|Does not hold up)$/);
    });

    it('sums up in a picture how many claims stand where, with the same in words', async () => {
      const brief = await make();
      const picture = one(brief, '[part=picture]');
      const n = rows(brief).length;
      expect(picture.getAttribute('role')).to.equal('img');
      expect(picture.getAttribute('aria-label')).to.match(
        new RegExp(
          `^${n} claims by how sure we can be\\. Good or strong evidence: \\d+; Limited evidence: \\d+; .+\\.$`,
        ),
      );
      const widths = [...picture.querySelectorAll('rect')].map((rect) => parseFloat(rect.getAttribute('width')!));
      expect(widths.reduce((sum, width) => sum + width)).to.be.closeTo(100, 0.01);
      expect(counted(brief, /^All claims/)).to.equal(n);
    });

    it('says what it is and is not', async () => {
      const brief = await make(html`<evidence-brief site-name="Oak Clinic"></evidence-brief>`);
      expect(flat(one(brief, '.meta .line')))
        .to.contain('not medical advice')
        .and.to.match(/\d\d sources\./)
        .and.to.contain('Shown by Oak Clinic');
    });

    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [320, 1000])
        it(`has no accessibility violation in ${colorScheme} at ${width} px, all open, filtered, and empty`, async () => {
          await emulate({ colorScheme });
          const host = await fixture<HTMLDivElement>(
            html`<div><evidence-brief sections="intro limits myths"></evidence-brief></div>`,
          );
          const style = { colorScheme: 'light dark', background: 'Canvas', color: 'CanvasText', padding: '20px' };
          Object.assign(host.style, { ...style, inlineSize: `${width}px` });
          const brief = await ready(host.querySelector('evidence-brief')!);
          await openAll(brief);
          all<HTMLDetailsElement>(brief, '.fold').forEach((fold, index) => (fold.open = index % 5 === 0));
          await waitUntil(() => all(brief, '[part=sources] a').length);
          await expect(brief).to.be.accessible();
          await choose(brief, /^Expert advice/);
          await expect(brief).to.be.accessible();
          await choose(brief, /^Good or strong/);
          await expect(brief).to.be.accessible();
        });

    for (const width of [260, 320, 620, 1200])
      it(`has nothing that sticks out at ${width} px`, async () => {
        const host = await fixture<HTMLDivElement>(html`<div><evidence-brief></evidence-brief></div>`);
        host.style.inlineSize = `${width}px`;
        const brief = await ready(host.querySelector('evidence-brief')!);
        await openAll(brief);
        const { left, right } = brief.getBoundingClientRect();
        for (const part of all(brief, '*').filter((each) => each.checkVisibility() && !each.closest('.sr'))) {
          const box = part.getBoundingClientRect();
          expect(box.right, part.outerHTML.slice(0, 80)).to.be.at.most(right + 1);
          expect(box.left, part.outerHTML.slice(0, 80)).to.be.at.least(left - 1);
        }
        for (const target of all(brief, ':is(button, summary, label):not(.meta *)').filter((each) =>
          each.checkVisibility(),
        ))
          expect(target.getBoundingClientRect().height, flat(target)).to.be.at.least(43.5);
      });
  });

  describe('sections', () => {
    it('open and close by keyboard and stay as the reader left them', async () => {
      const brief = await make(html`<evidence-brief sections="limits myths"></evidence-brief>`);
      one(brief, '#myths summary').focus();
      await sendKeys({ press: 'Enter' });
      await settled(brief);
      expect(opened(brief)).to.deep.equal(['limits', 'myths']);
      await choose(brief, /^Limited/);
      await choose(brief, /^All claims/);
      expect(opened(brief)).to.deep.equal(['limits', 'myths']);
    });

    it('open and close all at once', async () => {
      const brief = await make();
      await openAll(brief);
      expect(opened(brief)).to.deep.equal([...SECTIONS]);
      byName(brief, 'button', 'Close all sections').click();
      await settled(brief);
      expect(opened(brief)).to.be.empty;
    });

    it('show those asked for, in the order asked for', async () => {
      const brief = await make(html`<evidence-brief sections="conclusion, benefits"></evidence-brief>`);
      expect(sections(brief).map(({ id }) => id)).to.deep.equal(['conclusion', 'benefits']);
      expect(status(brief)).to.equal('All 14 claims are shown.');
    });

    it('keep their heading level and leave room for the site’s own words', async () => {
      const brief = await make(
        html`<evidence-brief heading-level="3"><a slot="actions" href="/book">Book</a></evidence-brief>`,
      );
      expect(flat(one(brief, '[aria-level="3"]'))).to.equal('What the research says about massage for back pain');
      expect(one(brief, '[part=claim-row] [role=heading]').getAttribute('aria-level')).to.equal('4');
      expect(all<HTMLSlotElement>(brief, 'slot').map(({ name }) => name)).to.deep.equal([
        'heading',
        'intro',
        'actions',
        'meta',
      ]);
      brief.dispatchEvent(new GuideRequestEvent({ careLevel: 'emergency' }));
      await brief.updateComplete;
      expect(brief.querySelector('a')!.checkVisibility()).to.be.false;
      brief.dispatchEvent(new GuideRequestEvent(null));
      await brief.updateComplete;
      expect(brief.querySelector('a')!.checkVisibility()).to.be.true;
    });
  });

  describe('sources and words', () => {
    it('shows who graded a claim and its sources as links, once they are opened', async () => {
      const brief = await make();
      expect(all(brief, 'a')).to.be.empty;
      const row = byName(brief, '[part=claim-row]', /^Does massage ease/);
      row.querySelector('summary')!.click();
      await waitUntil(() => row.querySelector('a'));
      expect(flat(row)).to.contain('Graded by a review or guideline.');
      const links = [...row.querySelectorAll('a')].map(({ href }) => href);
      expect(links).to.include('https://doi.org/10.1002/14651858.CD001929.pub3');
      expect(all(brief, 'a')).to.have.length(links.length);
    });

    it('explains the words it uses, folded at the end', async () => {
      const brief = await make();
      await waitUntil(() => all(brief, '[part=glossary]').length);
      const glossary = one(brief, '[part=glossary]');
      expect(flat(glossary))
        .to.match(/^Words explained/)
        .and.to.contain('chronic Pain that has lasted more than 12 weeks.');
      expect(one<HTMLDetailsElement>(brief, '[part=glossary]').open).to.be.false;
    });

    it('says whose words they are where a site wrote them', async () => {
      const content = await loadContent();
      const site = await import('../src/content/en/words/site.js');
      const snapshot = {
        ...content,
        siteName: 'Oak Clinic',
        myths: content.myths.map((myth, index) => (index ? myth : { ...myth, correction: 'Ours.', origin: 'edited' })),
        takeaways: [{ id: 'own', title: 'From us', finding: 'Come by.', origin: 'added' }],
        ui: { ...content.ui, common: { ...content.ui['common'], ...site.words } },
      };
      const host = await fixture<HTMLDivElement>(html`<div></div>`);
      host.addEventListener('context-request', (event) => {
        const request = event as Event & { context: unknown; callback: (value: unknown) => void };
        if (request.context !== contentContext) return;
        event.stopImmediatePropagation();
        request.callback(snapshot);
      });
      host.append(document.createElement('evidence-brief'));
      const brief = await ready(host.querySelector('evidence-brief')!);
      expect(flat(byName(brief, '[part=claim-row]', /Ours\./))).to.contain('Edited by Oak Clinic.');
      expect(flat(byName(brief, '[part=claim-row]', /^From us/))).to.match(/Come by\. .*Added by Oak Clinic\./);
      expect(counted(brief, /^No grade given/)).to.equal(1);
    });
  });
});
