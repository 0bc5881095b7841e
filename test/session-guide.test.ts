import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { contentContext } from '../src/content/context.js';
import { evidence } from '../src/content/evidence.js';
import { loadContent } from '../src/content/store.js';
import { all, byName, emulate, one, ready } from './helpers.js';
import { make, inside, flat, headings, folds, openFolds } from './session-guide.helpers.js';
import { waitUntil } from './wait-until.js';

describe('<session-guide>', () => {
  afterEach(async () => {
    await emulate();
  });

  describe('at rest', () => {
    it('shows before, during and after, each with its steps, and the tips', async () => {
      const { session, tips } = await loadContent();
      const guide = await make();
      expect(headings(guide, 2)).to.deep.equal(['What a massage session is like']);
      expect(headings(guide, 3)).to.deep.equal(['Before', 'During', 'After', 'Tips']);
      const stages = all(guide, '[part=stage]');
      for (const [index, phase] of ['before', 'during', 'after'].entries())
        for (const { title, finding } of session.filter((step) => step.phase === phase))
          expect(flat(stages[index]!)).to.contain(title).and.to.contain(finding);
      for (const { title, finding } of tips)
        expect(flat(one(guide, '[part=tips]')))
          .to.contain(title)
          .and.to.contain(finding);
    });

    it('shows a popular claim first, then what is true', async () => {
      const guide = await make();
      const water = byName(guide, '[part=step]', /^Water if you like/);
      expect(flat(water)).to.match(
        /What people say “Drink a lot to flush out the toxins\.” Does not hold up What is true This is a myth\. .+ Not true\. Not shown by studies\.$/,
      );
      expect(flat(byName(guide, '[part=step]', /^Speak up/))).not.to.contain('What people say');
    });

    it('has an evidence line on every step that makes a claim', async () => {
      const { session, tips } = await loadContent();
      const guide = await make();
      const claims = [...session, ...tips].filter((step) => step.evidence.grade !== 'descriptive');
      expect(all(guide, '[part=evidence]')).to.have.length(claims.length);
    });

    it('says what it is and is not', async () => {
      const guide = await make(html`<session-guide site-name="Oak Clinic"></session-guide>`);
      const meta = flat(one(guide, '.meta .line'));
      expect(meta).to.contain('not medical advice').and.to.contain('Sources checked November 2026');
      expect(meta)
        .to.match(/\d+ sources\./)
        .and.to.contain('Shown by Oak Clinic');
    });

    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [320, 1000])
        it(`has no accessibility violation in ${colorScheme} at ${width} px, folded and unfolded`, async () => {
          await emulate({ colorScheme });
          const guide = await inside(width, {
            colorScheme: 'light dark',
            background: 'Canvas',
            color: 'CanvasText',
            padding: '20px',
          });
          await expect(guide).to.be.accessible();
          await openFolds(guide);
          await expect(guide).to.be.accessible();
        });

    for (const width of [260, 320, 700, 1200])
      it(`has nothing that sticks out at ${width} px`, async () => {
        const guide = await inside(width);
        await openFolds(guide);
        const { left, right } = guide.getBoundingClientRect();
        for (const part of all(guide, '*').filter((each) => each.checkVisibility() && !each.closest('.sr'))) {
          const box = part.getBoundingClientRect();
          expect(box.right, part.outerHTML.slice(0, 80)).to.be.at.most(right + 1);
          expect(box.left, part.outerHTML.slice(0, 80)).to.be.at.least(left - 1);
        }
      });

    it('has targets of 44 px', async () => {
      const guide = await make();
      for (const target of all(guide, 'button, summary').filter((each) => each.checkVisibility()))
        expect(target.getBoundingClientRect().height, flat(target)).to.be.at.least(43.5);
    });

    it('marks what does not hold up in forced colours, too', async () => {
      await emulate({ forcedColors: 'active' });
      const guide = await make();
      const mark = one(guide, '.verdict svg');
      expect(getComputedStyle(mark).stroke).to.equal(getComputedStyle(mark).color);
    });
  });

  describe('sources', () => {
    it('come when a stage’s sources are first opened, by keyboard alone', async () => {
      const guide = await make();
      expect(all(guide, 'a')).to.be.empty;
      await sendKeys({ press: 'Tab' });
      expect(flat(guide.shadowRoot!.activeElement!)).to.equal('Sources and grades: Before');
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => all(guide, 'a').length);
      const fold = flat(folds(guide)[0]!);
      expect(fold).to.contain('Allow 30–60 minutes').and.to.contain('Graded by our editors.');
      expect(fold).to.contain('Editors’ advice, not from a published source');
      const { session, references } = await loadContent();
      const refs = session.filter(({ phase }) => phase === 'before').flatMap((step) => step.evidence.refs);
      const urls = references.filter(({ id, url }) => url && refs.includes(id)).map(({ url }) => url);
      expect(all<HTMLAnchorElement>(guide, 'a').map(({ href }) => href)).to.have.members(urls);
    });
  });

  describe('what the site chooses', () => {
    for (const [phase, title] of [
      ['before', 'Before'],
      ['during', 'During'],
      ['after', 'After'],
    ] as const)
      it(`shows one stage with phase="${phase}"`, async () => {
        const guide = await make(html`<session-guide phase=${phase}></session-guide>`);
        expect(headings(guide, 3)).to.deep.equal([title]);
        expect(all(guide, '[part=tips]')).to.be.empty;
      });

    it('keeps its heading level and fills its slots', async () => {
      const guide = await make(
        html`<session-guide heading-level="4"><a slot="actions" href="/book">Book</a></session-guide>`,
      );
      expect(headings(guide, 4)).to.have.length(1);
      expect(headings(guide, 5)).to.include('During');
      expect(headings(guide, 6)).to.include('Speak up at once');
      expect(all<HTMLSlotElement>(guide, 'slot').map(({ name }) => name)).to.deep.equal([
        'heading',
        'intro',
        'actions',
        'meta',
      ]);
      expect(guide.querySelector('a')!.checkVisibility()).to.be.true;
    });

    it('says whose words they are where a site wrote them', async () => {
      const content = await loadContent();
      const mine = {
        id: 'parking',
        phase: 'before',
        title: 'Park behind the house',
        finding: 'The yard has six places.',
        handling: 'keep',
        origin: 'added',
        evidence: { ...evidence('ungraded', 'n/a', 'editors', []), gradedBy: 'site' },
      };
      const site = await import('../src/content/en/words/site.js');
      const snapshot = {
        ...content,
        session: [...content.session, mine],
        siteName: 'Oak Clinic',
        ui: { ...content.ui, common: { ...content.ui['common'], ...site.words } },
      };
      const host = await fixture<HTMLDivElement>(html`<div></div>`);
      host.addEventListener('context-request', (event) => {
        const request = event as Event & { context: unknown; callback: (value: unknown) => void };
        if (request.context !== contentContext) return;
        event.stopImmediatePropagation();
        request.callback(snapshot);
      });
      host.innerHTML = '<session-guide></session-guide>';
      const guide = await ready(host.querySelector('session-guide')!);
      const step = flat(byName(guide, '[part=step]', /^Park behind/));
      expect(step).to.contain('The yard has six places.').and.to.contain('Added by Oak Clinic.');
      expect(step).to.contain('No evidence grade given.').and.not.to.contain('What');
    });
  });
});
