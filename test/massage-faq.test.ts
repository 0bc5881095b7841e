import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../src/elements/massage-faq/define.js';
import type { MassageFaq } from '../src/elements/massage-faq/massage-faq.js';
import { loadContent } from '../src/content/store.js';
import { all, byName, consoleLines, emulate, one, ready } from './helpers.js';
import { waitUntil } from './wait-until.js';

const items = (faq: MassageFaq) => all<HTMLDetailsElement>(faq, 'details[part=item]');
const item = (faq: MassageFaq, id: string) => one<HTMLDetailsElement>(faq, `#faq-${id}`);
const shown = (faq: MassageFaq) => items(faq).filter((details) => details.checkVisibility());
const opened = (faq: MassageFaq) =>
  items(faq)
    .filter(({ open }) => open)
    .map(({ id }) => id.slice(4));
const press = (faq: MassageFaq, id: string) => item(faq, id).querySelector('summary')!.click();
const make = async (template = html`<massage-faq></massage-faq>`) => ready(await fixture<MassageFaq>(template));
const settled = async (faq: MassageFaq) => {
  await faq.updateComplete;
  await aTimeout(0); // toggle events come in a task of their own
  await faq.updateComplete;
};
const type = async (faq: MassageFaq, text: string) => {
  one<HTMLInputElement>(faq, 'input').focus();
  let searched = '';
  faq.addEventListener('faq-search', ({ detail }) => (searched = text.slice(0, detail.length)));
  await sendKeys({ type: text });
  await waitUntil(() => searched === text);
  await faq.updateComplete;
};

describe('<massage-faq>', () => {
  afterEach(async () => {
    await emulate();
    history.replaceState(null, '', location.pathname + location.search);
  });

  describe('at rest', () => {
    it('holds every question as a closed native disclosure, under its topic', async () => {
      const { faq } = await loadContent();
      const element = await make();
      expect(
        items(element)
          .map(({ id }) => id.slice(4))
          .sort(),
      ).to.deep.equal(faq.entries.map(({ id }) => id).sort());
      expect(opened(element)).to.be.empty;
      expect(all(element, '.topic').map(({ textContent }) => textContent)).to.deep.equal(
        faq.topics.map(({ title }) => title),
      );
    });

    it('holds the text of every answer, so that find-in-page and copies reach it', async () => {
      const { faq } = await loadContent();
      const element = await make();
      for (const { id, lead, answer } of faq.entries) {
        const text = item(element, id).textContent!;
        expect(text).to.contain(lead);
        for (const part of answer.split('\n\n')) expect(text).to.contain(part);
      }
    });

    it('says what it is and is not: date, next check, sources, funding', async () => {
      const meta = one(await make(), '.meta .line').textContent!;
      expect(meta).to.contain('not medical advice').and.to.contain('Sources checked November 2026');
      expect(meta)
        .to.contain('Next check by November 2027')
        .and.to.match(/\d+ sources/)
        .and.to.contain('takes no funding');
    });

    it('names the site that shows it', async () => {
      const element = await make(html`<massage-faq site-name="Oak Clinic"></massage-faq>`);
      expect(one(element, '.meta').textContent).to.contain('Shown by Oak Clinic, which may sell these services.');
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      it(`has no accessibility violation, closed and open, in ${colorScheme}`, async () => {
        await emulate({ colorScheme });
        const page = await fixture(
          html`<div style="color-scheme: light dark; background: Canvas; color: CanvasText; padding: 20px">
            <massage-faq></massage-faq>
          </div>`,
        );
        const element = await ready(page.querySelector('massage-faq')!);
        await expect(element).to.be.accessible();
        element.showAll();
        await settled(element);
        await expect(element).to.be.accessible();
      });
    }
  });

  describe('opening answers', () => {
    it('opens and closes by keyboard alone, and leaves the others as they are', async () => {
      const element = await make(html`<massage-faq search="off" items="cost insurance"></massage-faq>`);
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Tab' });
      await settled(element);
      expect(opened(element)).to.deep.equal(['cost']);
      press(element, 'insurance');
      await settled(element);
      expect(opened(element)).to.deep.equal(['cost', 'insurance']);
    });

    it('tells the page which answer, and that the reader did it', async () => {
      const element = await make();
      setTimeout(() => press(element, 'cost'));
      const { detail } = await oneEvent(element, 'faq-toggle');
      expect(detail).to.deep.equal({ id: 'cost', open: true, by: 'user' });
    });

    it('keeps the id of a safety question to itself, unless the site asked for full events', async () => {
      const element = await make();
      setTimeout(() => press(element, 'pregnancy'));
      expect((await oneEvent(element, 'faq-toggle')).detail.id).to.equal('');
      element.eventDetail = 'full';
      setTimeout(() => press(element, 'cancer'));
      expect((await oneEvent(element, 'faq-toggle')).detail.id).to.equal('cancer');
    });

    it('opens only one at a time in single mode', async () => {
      const element = await make(html`<massage-faq mode="single"></massage-faq>`);
      press(element, 'cost');
      await settled(element);
      press(element, 'insurance');
      await settled(element);
      expect(opened(element)).to.deep.equal(['insurance']);
    });

    it('opens and closes all with one button', async () => {
      const element = await make(html`<massage-faq topic="cost" items="cost insurance value heat"></massage-faq>`);
      byName(element, 'button', 'Open all answers').click();
      await settled(element);
      expect(opened(element)).to.have.length(4);
      byName(element, 'button', 'Close all answers').click();
      await settled(element);
      expect(opened(element)).to.be.empty;
    });

    it('shows evidence with direction first, and the sources as links', async () => {
      const element = await make();
      press(element, 'good-for-back-pain');
      await waitUntil(() => item(element, 'good-for-back-pain').querySelector('a'));
      const { textContent } = item(element, 'good-for-back-pain').querySelector('[part=evidence]')!;
      expect(textContent!.trim()).to.equal('Small benefit. Very uncertain.');
      expect(item(element, 'good-for-back-pain').textContent).not.to.contain('..');
      const links = [...item(element, 'good-for-back-pain').querySelectorAll<HTMLAnchorElement>('a')];
      expect(links.map(({ href }) => href)).to.include('https://doi.org/10.1002/14651858.CD001929.pub3');
    });

    it('gives the emergency numbers where an answer speaks of an emergency', async () => {
      const element = await make(html`<massage-faq region="GB"></massage-faq>`);
      await waitUntil(() => !item(element, 'warning-signs').textContent!.includes('911'));
      expect(item(element, 'warning-signs').textContent).to.contain('999');
      element.region = '';
      await element.updateComplete;
      for (const number of ['911', '999', '112', '000'])
        expect(item(element, 'warning-signs').textContent).to.contain(number);
    });
  });

  describe('what the site chooses', () => {
    it('shows the chosen questions in the chosen order', async () => {
      const element = await make(html`<massage-faq items="water, cost  toxins"></massage-faq>`);
      expect(items(element).map(({ id }) => id)).to.deep.equal(['faq-water', 'faq-cost', 'faq-toxins']);
    });

    it('leaves questions out, and shows one topic', async () => {
      const element = await make(html`<massage-faq topic="cost" exclude="insurance"></massage-faq>`);
      expect(items(element).map(({ id }) => id)).to.deep.equal(['faq-cost', 'faq-value']);
    });

    for (const [open, expected] of [
      ['none', []],
      ['first', ['cost']],
      ['all', ['cost', 'insurance', 'value']],
      ['value cost', ['cost', 'value']],
    ] as const) {
      it(`starts with open="${open}", and fires nothing for it`, async () => {
        let events = 0;
        const count = () => (events += 1);
        document.addEventListener('faq-toggle', count);
        const element = await make(html`<massage-faq topic="cost" open=${open}></massage-faq>`);
        await settled(element);
        document.removeEventListener('faq-toggle', count);
        expect(opened(element)).to.deep.equal(expected);
        expect(events).to.equal(0);
      });
    }

    it('opens once after each change of open, and leaves alone what a reader closed since', async () => {
      const element = await make(html`<massage-faq topic="cost" open="first"></massage-faq>`);
      await settled(element);
      element.hideAll();
      await settled(element);
      element.mode = 'single';
      await settled(element);
      expect(opened(element)).to.deep.equal([]);
      for (const open of ['none', 'first']) {
        element.open = open;
        await settled(element);
      }
      expect(opened(element)).to.deep.equal(['cost']);
    });

    it('fills its slots and keeps its heading level', async () => {
      const element = await make(
        html`<massage-faq heading-level="4"
          ><h4 slot="heading">Ask us</h4>
          <p slot="actions">Book</p></massage-faq
        >`,
      );
      expect(all<HTMLSlotElement>(element, 'slot').map(({ name }) => name)).to.include.members([
        'heading',
        'intro',
        'actions',
        'meta',
      ]);
      expect(one(element, '.topic').getAttribute('aria-level')).to.equal('5');
    });
  });

  describe('search', () => {
    for (const [query, id] of [
      ['slipped disc', 'sciatica'],
      ['presure', 'does-it-have-to-hurt'],
      ['lactic', 'toxins'],
      ['prégnant', 'pregnancy'],
      ['insurence', 'insurance'],
    ] as const) {
      it(`finds ${id} for “${query}”`, async () => {
        const element = await make();
        await type(element, query);
        expect(shown(element).map((details) => details.id)).to.include(`faq-${id}`);
        expect(shown(element).length).to.be.below(items(element).length);
      });
    }

    it('marks the words in one line of the answer and says politely how many match', async () => {
      const element = await make();
      await type(element, 'lactic');
      expect(one(element, 'summary mark').textContent!.toLowerCase()).to.equal('lactic');
      expect(one(element, '[role=status]').textContent).to.match(/^\d+ answers? match(es)?\.$/);
    });

    it('says so when nothing matches, and offers the whole list', async () => {
      const element = await make();
      await type(element, 'zzzzqqq');
      expect(shown(element)).to.be.empty;
      expect(one(element, '[part=empty]').textContent).to.contain('No answer matches “zzzzqqq”');
      byName(element, 'button', 'Show all questions').click();
      await waitUntil(() => shown(element).length === items(element).length);
      expect(element.shadowRoot!.activeElement).to.equal(one(element, 'input'));
    });

    it('never tells the page what was typed', async () => {
      const element = await make();
      const heard: Event[] = [];
      const hear = (event: Event) => heard.push(event);
      for (const name of ['input', 'change', 'faq-search']) document.addEventListener(name, hear);
      await type(element, 'sciatica');
      for (const name of ['input', 'change', 'faq-search']) document.removeEventListener(name, hear);
      expect(new Set(heard.map(({ type: name }) => name))).to.deep.equal(new Set(['faq-search']));
      const { detail } = heard.at(-1) as Event & { detail: Record<string, unknown> };
      expect(Object.keys(detail).sort()).to.deep.equal(['length', 'results']);
      expect(detail['length']).to.equal(8);
    });

    it('is there from 8 questions, or as the site wants', async () => {
      const seen = async (template: ReturnType<typeof html>) => all(await make(template), 'input').length;
      expect(await seen(html`<massage-faq topic="cost"></massage-faq>`)).to.equal(0);
      expect(await seen(html`<massage-faq topic="cost" search="on"></massage-faq>`)).to.equal(1);
      expect(await seen(html`<massage-faq search="off"></massage-faq>`)).to.equal(0);
    });
  });

  describe('links to answers', () => {
    it('opens, scrolls to and focuses the answer that the address names', async () => {
      location.hash = '#faq-toxins';
      const element = await make();
      await waitUntil(() => opened(element).includes('toxins'));
      await waitUntil(() => element.shadowRoot!.activeElement === item(element, 'toxins').querySelector('summary'));
      const { top } = item(element, 'toxins').getBoundingClientRect();
      expect(top).to.be.within(-1, innerHeight);
    });

    it('follows a link on the page', async () => {
      const element = await make();
      location.hash = '#faq-water';
      const { detail } = await oneEvent(element, 'faq-toggle');
      expect(detail).to.deep.equal({ id: 'water', open: true, by: 'hash' });
    });

    it('ignores addresses that mean something else', async () => {
      for (const hash of ['#other', '#faq-unknown', '#%', '#faq-"><b>']) {
        location.hash = hash;
        expect(opened(await make())).to.be.empty;
      }
    });

    it('copies a link to the answer, or shows it where copying is blocked', async () => {
      const element = await make(html`<massage-faq id-prefix="q-" open="cost"></massage-faq>`);
      await waitUntil(() => all(element, '[part=copy-link]').length);
      const { clipboard } = navigator;
      const copied: string[] = [];
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: { writeText: async (text: string) => void copied.push(text) },
      });
      byName(element, '[part=copy-link]', /^Copy link/).click();
      await waitUntil(() => one(element, '[role=status]').textContent === 'Link copied');
      expect(copied[0]).to.match(/#q-cost$/);
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
      byName(element, '[part=copy-link]', /^Copy link/).click();
      await waitUntil(() => one(element, '[role=status]').textContent!.startsWith('Copy this link: http'));
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
      element.permalinks = 'off';
      await element.updateComplete;
      expect(all(element, '[part=copy-link]')).to.be.empty;
    });
  });

  describe('print', () => {
    it('shows all answers with short citations, without opening one or telling anybody', async () => {
      const element = await make();
      let events = 0;
      element.addEventListener('faq-toggle', () => (events += 1));
      await emulate({ media: 'print' });
      const leads = all(element, '.lead');
      await waitUntil(() => leads.every((lead) => lead.checkVisibility() && lead.getBoundingClientRect().height > 0));
      expect(item(element, 'good-for-back-pain').querySelector('.cite')!.checkVisibility()).to.be.true;
      expect(item(element, 'good-for-back-pain').querySelector('.cite')!.textContent).to.contain(
        'Furlan 2015; WHO 2023; NICE NG59',
      );
      const heart = item(element, 'heart').querySelector('.cite')!.textContent!;
      expect(heart, 'our own advice is no citation')
        .to.contain('Sutham 2020')
        .and.not.to.match(/editor/i);
      expect(one(element, 'input').checkVisibility()).to.be.false;
      expect(opened(element)).to.be.empty;
      expect(events).to.equal(0);
    });
  });

  describe('methods', () => {
    it('opens and closes by script, and says so', async () => {
      const element = await make();
      setTimeout(() => element.show('heat'));
      expect((await oneEvent(element, 'faq-toggle')).detail).to.deep.equal({ id: 'heat', open: true, by: 'api' });
      setTimeout(() => element.hide('heat'));
      expect((await oneEvent(element, 'faq-toggle')).detail.open).to.be.false;
      element.showAll();
      await settled(element);
      expect(opened(element)).to.have.length(items(element).length);
      element.hideAll();
      await settled(element);
      expect(opened(element)).to.be.empty;
    });

    it('gives structured data and plain text that equal what is shown', async () => {
      const element = await make(html`<massage-faq items="cost heat"></massage-faq>`);
      const page = element.toJSONLD() as { mainEntity: { name: string; acceptedAnswer: { text: string } }[] };
      expect(page.mainEntity).to.have.length(2);
      for (const { name, acceptedAnswer } of page.mainEntity) {
        expect(element.shadowRoot!.textContent).to.contain(name);
        for (const line of acceptedAnswer.text.split('\n')) expect(element.shadowRoot!.textContent).to.contain(line);
        expect(element.toText()).to.contain(name);
      }
    });

    it('writes one FAQPage for the whole document, and takes it along when it leaves', async () => {
      const scripts = () => document.querySelectorAll('script[type="application/ld+json"]');
      const host = await fixture(
        html`<div>
          <massage-faq topic="cost" structured-data="jsonld"></massage-faq>
          <massage-faq items="heat" structured-data="jsonld"></massage-faq>
        </div>`,
      );
      await waitUntil(() => scripts().length === 1 && JSON.parse(scripts()[0]!.textContent!).mainEntity.length === 4);
      host.firstElementChild!.remove();
      await waitUntil(() => scripts().length === 1 && JSON.parse(scripts()[0]!.textContent!).mainEntity.length === 1);
      host.lastElementChild!.remove();
      await waitUntil(() => scripts().length === 0);
    });
  });

  describe('bad input', () => {
    for (const [name, value, fix] of [
      ['items', 'nonsense', 'good-for-back-pain'],
      ['exclude', 'nonsense', 'good-for-back-pain'],
      ['topic', 'nonsense', 'effectiveness'],
      ['open', 'nonsense', 'good-for-back-pain'],
      ['mode', 'nonsense', 'multiple'],
      ['search', 'nonsense', 'auto'],
      ['permalinks', 'nonsense', 'on'],
      ['structured-data', 'nonsense', 'none'],
      ['event-detail', 'nonsense', 'private'],
      ['heading-level', '9', '2 to 6'],
    ] as const) {
      it(`${name}="${value}" gives one line with the fix, and a whole list`, async () => {
        const lines = await consoleLines(async () => {
          const element = document.createElement('massage-faq');
          element.setAttribute(name, value);
          document.body.append(element);
          await ready(element);
          press(element, 'cost');
          press(element, 'pregnancy');
          await settled(element);
          expect(items(element).length).to.be.above(30);
          element.remove();
        });
        expect(lines).to.have.length(1);
        expect(lines[0]).to.contain('<massage-faq>').and.to.contain(name).and.to.contain(fix);
      });
    }

    it('says of an answer to open that there is none, which words and ids there are', async () => {
      const lines = await consoleLines(async () => {
        const element = await make(html`<massage-faq items="cost value" open="frist"></massage-faq>`);
        await settled(element);
      });
      expect(lines).to.deep.equal([
        '<massage-faq> open="frist": no such id frist. Use none, first, all, or ids: cost, value.',
      ]);
    });

    it('opens one answer when single mode is asked to open all', async () => {
      const lines = await consoleLines(async () => {
        const element = await make(html`<massage-faq mode="single" open="all"></massage-faq>`);
        await settled(element);
        expect(opened(element)).to.have.length(1);
      });
      expect(lines).to.have.length(1);
    });
  });

  it('shows its children until the content is there, and in a narrow sidebar nothing sticks out', async () => {
    await setViewport({ width: 320, height: 700 });
    const host = await fixture(html`<div style="inline-size: 260px"><massage-faq open="all"></massage-faq></div>`);
    const element = await ready(host.querySelector('massage-faq')!);
    await settled(element);
    for (const inner of all(element, '.tools *, summary, .answer > *').filter((part) => part.checkVisibility())) {
      const { left, right } = inner.getBoundingClientRect();
      expect(right - host.getBoundingClientRect().left, inner.outerHTML.slice(0, 80)).to.be.at.most(261);
      expect(left).to.be.at.least(host.getBoundingClientRect().left - 1);
    }
    await setViewport({ width: 1280, height: 800 });
  });
});
