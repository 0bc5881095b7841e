import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { type Guide, GuideRequestEvent } from '../src/content/context.js';
import { carry, type Visit } from '../src/content/visit.js';
import '../src/elements/visit-sheet/define.js';
import type { VisitSheet } from '../src/elements/visit-sheet/visit-sheet.js';
import { all, byName, consoleLines, emulate, one, ready } from './helpers.js';
import { waitUntil } from './wait-until.js';

const make = async (template = html`<visit-sheet></visit-sheet>`): Promise<VisitSheet> => {
  await aTimeout(0);
  const root = await fixture<HTMLElement>(template);
  return ready(root.matches('visit-sheet') ? (root as VisitSheet) : root.querySelector('visit-sheet')!);
};
const tell = async (sheet: VisitSheet, change: Partial<Guide> | null, visit: Visit = {}) => {
  sheet.dispatchEvent(carry(new GuideRequestEvent(change), visit));
  await sheet.updateComplete;
};
const fill = (sheet: VisitSheet) =>
  tell(
    sheet,
    { careLevel: 'adapt-pressure', gentleOnly: true, withheld: ['deep-tissue'] },
    {
      styles: ['Swedish massage', 'Myofascial release'],
      tell: ['I am pregnant.'],
      wishes: ['Please use gentle pressure only.', 'I would like the whole back done.'],
      costs: ['Massage: $600–$1,200'],
    },
  );
const said = (sheet: VisitSheet, selector = '[part=sheet]') =>
  all(sheet, selector)
    .map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim())
    .join(' | ');
const focused = (sheet: VisitSheet) => sheet.shadowRoot!.activeElement;

/** Hands over what is copied while `action` runs. */
async function copied(action: () => Promise<unknown>, blocked = false): Promise<string[]> {
  const written: string[] = [];
  const { clipboard } = navigator;
  const writeText = async (text: string) => {
    if (blocked) throw new Error('blocked');
    written.push(text);
  };
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  await action();
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  return written;
}

describe('<visit-sheet>', () => {
  afterEach(async () => {
    document.body.dispatchEvent(new GuideRequestEvent(null));
    await emulate();
    await setViewport({ width: 800, height: 600 });
  });

  describe('before anything was answered', () => {
    it('is a sheet to fill in by hand, with lines to write on', async () => {
      const sheet = await make();
      expect(one(sheet, '[role=heading]').textContent).to.equal('Massage visit sheet');
      expect(said(sheet)).to.contain('Print it, and fill it in by hand.').and.to.contain('Not done yet.');
      expect(all(sheet, '.rule').length).to.be.at.least(8);
      expect(all(sheet, '[part=start-again]')).to.be.empty;
      await expect(sheet).to.be.accessible();
    });

    for (const [name, beside, words] of [
      [
        'both',
        html`<massage-safety-check></massage-safety-check><technique-picker></technique-picker>`,
        'The safety check and the style picker',
      ],
      ['the check', html`<massage-safety-check></massage-safety-check>`, 'The safety check on this page fills it in.'],
      ['the picker', html`<technique-picker></technique-picker>`, 'The style picker on this page fills it in.'],
    ] as const)
      it(`says what on the page fills it in: ${name}`, async () => {
        const sheet = await make(html`<div><visit-sheet></visit-sheet>${beside}</div>`);
        expect(said(sheet)).to.contain(words).and.to.contain('fill it in by hand');
      });
  });

  describe('filled in', () => {
    it('shows the style, the safety check, what to tell, prices and questions', async () => {
      const sheet = await make();
      await fill(sheet);
      expect(said(sheet, '.care')).to.equal('Safety check Gentle massage only.');
      expect(said(sheet, '.style')).to.contain('I would like Swedish massage or Myofascial release.');
      expect(all(sheet, '.tell li').map(({ textContent }) => textContent)).to.deep.equal([
        'I am pregnant.',
        'Please use gentle pressure only.',
        'I would like the whole back done.',
      ]);
      expect(said(sheet, '.costs')).to.contain('Massage: $600–$1,200');
      expect(all(sheet, '.questions li')).to.have.length(3);
      expect(said(sheet, '[part=mind]')).to.contain('Stop if').and.to.contain('No style is proven best');
      await tell(sheet, { chosen: 'swedish' });
      expect(said(sheet, '.style')).to.contain('I would like Swedish massage.');
    });

    it('keeps what one element told when another adds to it', async () => {
      const sheet = await make();
      await fill(sheet);
      await tell(sheet, {}, { costs: ['Massage: $85'] });
      expect(said(sheet)).to.contain('I am pregnant.').and.to.contain('$85').and.not.to.contain('$600');
    });

    it('copies itself as text, by the reader’s press only', async () => {
      const sheet = await make();
      const [text] = await copied(async () => {
        await fill(sheet);
        byName(sheet, 'button', 'Copy as text').focus();
        await sendKeys({ press: 'Enter' });
        await waitUntil(() => said(sheet, '[role=status]') === 'Copied');
      });
      expect(text)
        .to.match(/^Massage visit sheet/)
        .and.to.contain('- I am pregnant.');
      expect('toText' in sheet).to.equal(false);
    });

    it('says so when copying is blocked', async () => {
      const sheet = await make();
      await copied(async () => {
        byName(sheet, 'button', 'Copy as text').click();
        await waitUntil(() => said(sheet, '[role=status]').includes('Copying is blocked'));
      }, true);
    });

    it('starts again: blank, everywhere, with the focus on its top', async () => {
      const sheet = await make(html`<div><visit-sheet></visit-sheet><visit-sheet></visit-sheet></div>`);
      const other = sheet.parentElement!.querySelectorAll('visit-sheet')[1]!;
      await fill(sheet);
      await other.updateComplete;
      expect(said(other)).to.contain('I am pregnant.');
      byName(sheet, 'button', 'Start again').focus();
      await sendKeys({ press: 'Enter' });
      await sheet.updateComplete;
      await other.updateComplete;
      for (const one of [sheet, other]) expect(said(one)).to.contain('Not done yet').and.not.to.contain('pregnant');
      expect(focused(sheet)!.textContent).to.contain('Massage visit sheet');
      expect(focused(other)).to.equal(null);
    });

    it('announces nothing of what it says', async () => {
      const heard: Event[] = [];
      const keep = (event: Event) => void heard.push(event);
      const types = new Set<string>();
      const { dispatchEvent } = EventTarget.prototype;
      EventTarget.prototype.dispatchEvent = function (event) {
        types.add(event.type);
        return dispatchEvent.call(this, event);
      };
      for (const type of ['input', 'change', 'click', 'toggle', 'copy']) document.addEventListener(type, keep);
      const sheet = await make();
      await fill(sheet);
      await copied(async () => {
        byName(sheet, 'button', 'Copy as text').click();
        await waitUntil(() => said(sheet, '[role=status]') === 'Copied');
      });
      EventTarget.prototype.dispatchEvent = dispatchEvent;
      for (const type of ['input', 'change', 'click', 'toggle', 'copy']) document.removeEventListener(type, keep);
      expect([...types].filter((type) => !/^(context-request|context-provider|massage-guide-request)$/.test(type))).to
        .be.empty;
      expect(heard.map(({ type }) => type)).to.deep.equal(['click']);
      expect(heard.every((event) => !('detail' in event) || typeof event.detail === 'number')).to.equal(true);
    });

    it('goes with the element: put back, it is what the page knows', async () => {
      const sheet = await make();
      await fill(sheet);
      const parent = sheet.parentElement!;
      sheet.remove();
      await aTimeout(0);
      parent.append(sheet);
      await ready(sheet);
      expect(said(sheet)).to.contain('Not done yet').and.not.to.contain('pregnant');
    });
  });

  describe('where medical help comes first', () => {
    it('says so first in an emergency, and offers nothing else', async () => {
      const sheet = await make(html`<visit-sheet region="AU"><a slot="actions" href="/x">Book</a></visit-sheet>`);
      await fill(sheet);
      await tell(sheet, { careLevel: 'emergency', chosen: 'swedish' });
      expect(one(sheet, '[role=heading]').textContent).to.equal('Get help now');
      expect(one(sheet, '[role=heading]').getAttribute('aria-level')).to.equal('2');
      expect(said(sheet))
        .to.contain('Emergency number: 000.')
        .and.not.to.match(/Swedish|pregnant|\$/);
      expect(all(sheet, 'slot[name=actions], [part=print], [part=copy]')).to.be.empty;
      expect(byName(sheet, 'button', 'Start again')).to.be.ok;
      await expect(sheet).to.be.accessible();
    });

    it('names no style before a doctor was asked, and leaves room for what the doctor says', async () => {
      const sheet = await make();
      await fill(sheet);
      await tell(sheet, { careLevel: 'doctor-first' });
      expect(one(sheet, '[role=heading]').textContent).to.equal('See a doctor before any massage');
      expect(said(sheet))
        .to.contain('What the doctor said')
        .and.not.to.match(/Swedish|Myofascial/);
      await expect(sheet).to.be.accessible();
    });
  });

  describe('on paper', () => {
    const paper = (sheet: VisitSheet) =>
      new Promise<Document>((resolve) => {
        const observer = new MutationObserver(() => {
          const page = sheet.shadowRoot!.querySelector('iframe')?.contentDocument;
          if (!page) return;
          observer.disconnect();
          resolve(page);
        });
        observer.observe(sheet.shadowRoot!, { childList: true, subtree: true });
      });

    it('is printed alone, from a frame that goes away', async () => {
      const sheet = await make(html`<div dir="rtl"><visit-sheet></visit-sheet></div>`);
      await fill(sheet);
      const printed = paper(sheet);
      byName(sheet, 'button', 'Print').click();
      const page = await printed;
      await waitUntil(() => page.body.textContent!.includes('I am pregnant.'));
      expect(page.title).to.equal('Massage visit sheet');
      expect(page.documentElement).to.include({ lang: 'en', dir: 'rtl' });
      expect(page.querySelectorAll('tbody tr')).to.have.length(6);
      expect(page.querySelector('button')).to.equal(null);
      await waitUntil(() => page.adoptedStyleSheets.length);
      byName(sheet, 'button', 'Start again').click();
      await sheet.updateComplete;
      expect(all(sheet, 'iframe')).to.be.empty;
    });

    it('of the whole page shows lines and the table, and nothing to press', async () => {
      await setViewport({ width: 320, height: 800 });
      const sheet = await make();
      await fill(sheet);
      expect(one(sheet, '.visits').checkVisibility()).to.equal(false);
      await emulate({ media: 'print' });
      expect(one(sheet, '.visits').checkVisibility()).to.equal(true);
      for (const control of all(sheet, 'button')) expect(control.checkVisibility()).to.equal(false);
    });
  });

  describe('looks right', () => {
    for (const scheme of ['light', 'dark'] as const)
      it(`and is accessible in ${scheme}, filled in`, async () => {
        await emulate({ colorScheme: scheme });
        const sheet = await make(
          html`<div style="color-scheme: light dark; background: Canvas; color: CanvasText">
            <visit-sheet></visit-sheet>
          </div>`,
        );
        await fill(sheet);
        await expect(sheet).to.be.accessible();
      });

    for (const width of [260, 320, 768, 1200])
      it(`without a sideways scroll at ${width} px`, async () => {
        await setViewport({ width: Math.max(width, 320), height: 800 });
        const sheet = await make(html`<div style="inline-size: ${width}px"><visit-sheet></visit-sheet></div>`);
        await fill(sheet);
        for (const part of all(sheet, '*:not(.sr)'))
          expect(part.getBoundingClientRect().right, part.outerHTML.slice(0, 80)).to.be.at.most(
            sheet.getBoundingClientRect().right + 1,
          );
      });
  });

  it('takes the site’s heading, intro, actions and level, and names a bad region once', async () => {
    let sheet: VisitSheet;
    const lines = await consoleLines(async () => {
      sheet = await make(
        html`<visit-sheet heading-level="3" region="USA" site-name="Oak Clinic"
          ><b slot="intro">Bring this.</b><a slot="actions" href="/x">Book</a></visit-sheet
        >`,
      );
      await fill(sheet);
    });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('region="USA"');
    expect(one(sheet!, '[role=heading]').getAttribute('aria-level')).to.equal('3');
    expect(one<HTMLSlotElement>(sheet!, 'slot[name=intro]').assignedElements()).to.have.length(1);
    expect(said(sheet!, '[part=meta]')).to.contain('Shown by Oak Clinic');
  });
});
