import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { GuideRequestEvent } from '../src/content/context.js';
import { loadContent } from '../src/content/store.js';
import type { SessionGuide } from '../src/elements/session-guide/session-guide.js';
import { fillPage } from '../src/shared/print-copy.js';
import { all, byName, consoleLines, emulate, one, ready } from './helpers.js';
import { make, flat, headings } from './session-guide.helpers.js';
import { waitUntil } from './wait-until.js';

describe('<session-guide>', () => {
  afterEach(async () => {
    await emulate();
  });

  describe('beside a safety check', () => {
    it('lets safety answers come first, and offers nothing to book', async () => {
      const guide = await make(html`<session-guide><a slot="actions" href="/book">Book</a></session-guide>`);
      guide.dispatchEvent(new GuideRequestEvent({ careLevel: 'emergency' }));
      await guide.updateComplete;
      expect(flat(one(guide, '[part=care]'))).to.contain('Your safety answers come first');
      expect(guide.querySelector('a')!.checkVisibility()).to.be.false;
      await expect(guide).to.be.accessible();
      guide.dispatchEvent(new GuideRequestEvent({ careLevel: 'adapt-pressure', gentleOnly: true }));
      await guide.updateComplete;
      expect(flat(one(guide, '[part=care]'))).to.contain('gentle work only');
      expect(guide.querySelector('a')!.checkVisibility()).to.be.true;
      guide.dispatchEvent(new GuideRequestEvent(null));
      await guide.updateComplete;
      expect(all(guide, '[part=care]')).to.be.empty;
    });
  });

  describe('taking it along', () => {
    it('copies the guide as text, and says whether that worked', async () => {
      const guide = await make();
      const { clipboard } = navigator;
      const copied: string[] = [];
      const write = { writeText: async (text: string) => void copied.push(text) };
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: write });
      byName(guide, 'button', 'Copy as text').click();
      await waitUntil(() => flat(one(guide, '[role=status]')) === 'Copied');
      expect(copied).to.deep.equal([guide.toText()]);
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
      byName(guide, 'button', 'Copy as text').click();
      await waitUntil(() => flat(one(guide, '[role=status]')).startsWith('Copying is blocked'));
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    });

    it('gives as text what is shown', async () => {
      const guide = await make(html`<session-guide phase="during"></session-guide>`);
      const { session } = await loadContent();
      for (const { finding, phase } of session) expect(guide.toText().includes(finding)).to.equal(phase === 'during');
    });

    it('prints the guide alone by its button, and leaves nothing behind', async () => {
      const guide = await make(html`<session-guide><p slot="intro">Bring a towel.</p></session-guide>`);
      byName(guide, 'button', 'Print').click();
      await waitUntil(() => all(guide, 'iframe').length);
      const { contentDocument, contentWindow } = one<HTMLIFrameElement>(guide, 'iframe');
      const copy = contentDocument!.querySelector('[data-copy]')!;
      expect(copy.shadowRoot!.textContent).to.contain('Speak up at once');
      expect(copy.textContent).to.equal('Bring a towel.');
      contentWindow!.dispatchEvent(new Event('afterprint'));
      expect(all(guide, 'iframe')).to.be.empty;
    });

    it('fits on one sheet of A4 or Letter, sources in short', async () => {
      const host = await fixture<HTMLDivElement>(html`<div><session-guide></session-guide></div>`);
      // The same letters in every engine: each has a default of its own.
      Object.assign(host.style, { inlineSize: '180mm', fontFamily: 'DejaVu Serif, serif' });
      const guide = await ready(host.querySelector('session-guide')!);
      await emulate({ media: 'print' });
      await waitUntil(() => one(guide, '.cite').checkVisibility());
      const millimetre = host.getBoundingClientRect().width / 180;
      expect(guide.getBoundingClientRect().height / millimetre).to.be.below(260);
      const cites = all(guide, '.cite').map(flat).join(' ');
      expect(cites)
        .to.contain('Cambron 2007')
        .and.not.to.match(/editor/i);
      for (const control of all(guide, 'button, summary')) expect(control.checkVisibility()).to.be.false;
    });

    it('brings its look into the printed page', async () => {
      const guide = await make();
      const frame = await fixture<HTMLIFrameElement>(html`<iframe title="page"></iframe>`);
      fillPage(frame.contentDocument!, guide);
      const { shadowRoot } = frame.contentDocument!.querySelector('[data-copy]')!;
      const { display } = frame.contentWindow!.getComputedStyle(shadowRoot!.querySelector('.stage')!);
      expect(display).to.equal('grid');
    });
  });

  describe('bad input and a life on the page', () => {
    for (const [name, value, fix] of [
      ['phase', 'later', 'all, before, during, after'],
      ['heading-level', '9', '2 to 6'],
    ] as const)
      it(`${name}="${value}" gives one line with the fix, and the whole guide`, async () => {
        const lines = await consoleLines(async () => {
          const guide = document.createElement('session-guide');
          guide.setAttribute(name, value);
          document.body.append(guide);
          await ready(guide);
          expect(headings(guide, 3)).to.have.length(4);
          guide.requestUpdate();
          await guide.updateComplete;
          guide.remove();
        });
        expect(lines).to.have.length(1);
        expect(lines[0]).to.contain('<session-guide>').and.to.contain(name).and.to.contain(fix);
      });

    it('shows its children until the content is there', async () => {
      const guide = document.createElement('session-guide');
      guide.textContent = 'Ask us what to expect.';
      expect(guide.toText()).to.equal('');
      document.body.append(guide);
      await (guide as SessionGuide).updateComplete;
      await ready(guide);
      expect(all<HTMLSlotElement>(guide, 'slot:not([name])')).to.be.empty;
      guide.remove();
    });

    it('keeps what it shows when it is moved, and works after being removed', async () => {
      const guide = await make();
      const elsewhere = await fixture<HTMLDivElement>(html`<div></div>`);
      elsewhere.append(guide);
      guide.remove();
      await aTimeout(0);
      elsewhere.append(guide);
      guide.phase = 'during';
      await guide.updateComplete;
      expect(headings(guide, 3)).to.deep.equal(['During']);
    });
  });
});
