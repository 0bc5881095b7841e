import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { bake } from '../src/bake/bake.js';
import { hashOf } from '../src/content/hash.js';
import type { ContentOutdatedEvent } from '../src/baked/events.js';
import { contentContext } from '../src/content/context.js';
import type { Snapshot } from '../src/content/slices.js';
import { baked, content, entry, flat, onPage, setText } from './baked.helpers.js';
import { all, consoleLines, one, ready } from './helpers.js';
import { waitUntil } from './wait-until.js';

type Faq = HTMLElementTagNameMap['massage-faq'];
const questions = (faq: Element) => all(faq, '[part=question]').map(flat);
const answer = (faq: Element, id: string) => one(faq, `#faq-${id} [part=answer]`);

describe('a baked snippet', () => {
  for (const wrapper of ['tag', 'div'] as const)
    describe(`in a ${wrapper}`, () => {
      it('becomes the widget, with the same questions and no word that anything was edited', async () => {
        const faq = await onPage('massage-faq', { wrapper, attributes: { topic: 'cost' } });
        expect(questions(faq)).to.deep.equal([...faq.querySelectorAll('summary')].map(flat));
        expect(all(faq, '[part=origin]')).to.deep.equal([]);
      });

      it('takes the typography of a CMS for no edit', async () => {
        const faq = await onPage('massage-faq', { wrapper, attributes: { topic: 'cost' } }, (snippet) => {
          const walker = document.createTreeWalker(snippet, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
            node.data = node.data.replaceAll('’', "'").replaceAll('–', '—').replaceAll(' ', '  ');
        });
        expect(all(faq, '[part=origin]')).to.deep.equal([]);
      });

      it('keeps what was edited, as the site’s words', async () => {
        const faq = await onPage(
          'massage-faq',
          { wrapper, attributes: { topic: 'cost', 'site-name': 'Oak Clinic' } },
          (snippet) => setText(entry(snippet, 'faq-insurance').querySelectorAll('p')[1]!, 'We bill most plans.'),
        );
        await waitUntil(() => flat(answer(faq, 'insurance')).includes('Edited by Oak Clinic'));
        expect(flat(answer(faq, 'insurance')))
          .to.include('We bill most plans.')
          .and.not.to.include('Ask your plan');
        expect(all(faq, '[part=origin]')).to.have.length(1);
      });
    });

  it('is known by its hashes, too, where a CMS has lost its version', async () => {
    const lines = await consoleLines(async () => {
      const faq = await onPage('massage-faq', { wrapper: 'div', attributes: { topic: 'cost' } }, (snippet) => {
        snippet.removeAttribute('data-content-version');
        entry(snippet, 'faq-value').remove();
      });
      expect(questions(faq)).to.have.length(2);
    });
    expect(lines.join()).to.include('has lost its content-version');
  });

  it('says so in the console where a CMS has lost its hashes', async () => {
    const lines = await consoleLines(async () => {
      await onPage('massage-faq', { attributes: { topic: 'cost' } }, (snippet) =>
        snippet.querySelectorAll('details').forEach((details) => details.removeAttribute('data-massage-hash')),
      );
      // Edits are read before anything is said of them.
      await waitUntil(async () => (await import('../src/baked/edits.js')) && (await aTimeout(0), true));
    });
    expect(lines.join()).to.include('has lost the marks of its entries');
  });

  it('says so in the console where a heading, a note or a line on evidence was edited', async () => {
    for (const change of [
      (snippet: HTMLElement) => setText(snippet.querySelector('h2')!, 'Our questions'),
      (snippet: HTMLElement) => setText(snippet.querySelector('[data-massage-part=evidence]')!, 'Proven.'),
    ]) {
      const lines = await consoleLines(async () => {
        await onPage('massage-faq', { attributes: { topic: 'cost' } }, change);
      });
      expect(lines).to.have.length(1);
      expect(lines[0]).to.include('was edited around its entries');
    }
  });

  it('shows each question once, and no row as a stranger, where a CMS has taken all marks away', async () => {
    const strip = (snippet: HTMLElement) => {
      for (const node of snippet.querySelectorAll<HTMLElement>('*'))
        for (const { name } of [...node.attributes]) if (/^(id|data-.*)$/.test(name)) node.removeAttribute(name);
    };
    const lines = await consoleLines(async () => {
      const faq = await onPage('massage-faq', { attributes: { topic: 'cost' } }, (snippet) => {
        strip(snippet);
        setText(snippet.querySelectorAll('details')[1]!.querySelectorAll('p')[1]!, 'Ask us.');
      });
      await waitUntil(() => all(faq, '[part=origin]').length);
      expect(questions(faq)).to.have.length(3);
      expect(all(faq, '[part=origin]')).to.have.length(1);
      await onPage('cost-compare', {}, strip);
    });
    expect(lines.filter((line) => !line.includes('has lost the marks'))).to.deep.equal([]);
  });

  it('says what of an edited answer cannot be shown', async () => {
    const lines = await consoleLines(async () => {
      const faq = await onPage('massage-faq', { attributes: { topic: 'cost' } }, (snippet) =>
        entry(snippet, 'faq-insurance').insertAdjacentHTML('beforeend', '<p>Like this: <img alt=""></p>'),
      );
      await waitUntil(() => flat(answer(faq, 'insurance')).includes('Like this:'));
    });
    expect(lines.join()).to.include('so <img> is not shown');
  });

  it('says nothing where an entry was taken out with its topic, or something of the site’s own stands inside', async () => {
    const lines = await consoleLines(async () => {
      await onPage('massage-faq', {}, (snippet) => snippet.querySelector('[data-topic]')!.remove());
      await onPage('massage-faq', {}, (snippet) =>
        snippet.append(Object.assign(document.createElement('p'), { slot: 'actions', textContent: 'Ring us.' })),
      );
    });
    expect(lines).to.deep.equal([]);
  });

  it('leaves open what a reader has opened meanwhile, and closed what was closed', async () => {
    const faq = await onPage<Faq>('massage-faq', { attributes: { topic: 'cost', open: 'first' } }, (snippet) => {
      entry(snippet, 'faq-cost').removeAttribute('open');
      entry(snippet, 'faq-value').setAttribute('open', '');
    });
    await waitUntil(() => one<HTMLDetailsElement>(faq, '#faq-value').open);
    expect(all<HTMLDetailsElement>(faq, 'details[part=item]').filter(({ open }) => open)).to.have.length(1);
  });

  it('leaves the focus where it was', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    host.innerHTML = baked('massage-faq', { wrapper: 'div', attributes: { topic: 'cost' } });
    entry(host, 'faq-insurance').querySelector('summary')!.focus();
    await waitUntil(() => host.querySelector('massage-faq'));
    const faq = await ready(host.querySelector('massage-faq')!);
    await waitUntil(() => faq.shadowRoot!.activeElement);
    expect(faq.shadowRoot!.activeElement!.closest('details')!.id).to.equal('faq-insurance');
  });

  it('shows a question that was added in it, and none that was taken out', async () => {
    const faq = await onPage('massage-faq', { attributes: { topic: 'cost' } }, (snippet) => {
      entry(snippet, 'faq-value').remove();
      entry(snippet, 'faq-cost').insertAdjacentHTML(
        'afterend',
        '<details id="parking"><summary>Where can I park?</summary><p>In the yard.</p></details>',
      );
    });
    await waitUntil(() => all(faq, '#faq-parking').length);
    expect(questions(faq)).to.have.length(3);
    expect(all(faq, '#faq-value')).to.deep.equal([]);
    expect(flat(answer(faq, 'parking'))).to.include('In the yard.');
  });

  it('adds an edit to what we say about safety, once', async () => {
    const faq = await onPage('massage-faq', { attributes: { topic: 'safety' } }, (snippet) =>
      entry(snippet, 'faq-heart').insertAdjacentHTML('beforeend', '<p>Ring us first.</p>'),
    );
    await waitUntil(() => flat(answer(faq, 'heart')).includes('Ring us first.'));
    const text = flat(answer(faq, 'heart'));
    expect(text.match(/Never massage a leg/g)).to.have.length(1);
    expect(text).to.include('This site adds:');
  });

  it('adds an edit to signs of danger that were baked as a list, and says ours once', async () => {
    const faq = await onPage('massage-faq', { attributes: { topic: 'safety' } }, (snippet) =>
      entry(snippet, 'faq-warning-signs').insertAdjacentHTML('beforeend', '<p>Ring us first.</p>'),
    );
    await waitUntil(() => flat(answer(faq, 'warning-signs')).includes('Ring us first.'));
    const text = flat(answer(faq, 'warning-signs'));
    expect(text.match(/Call your emergency number for chest pain/g)).to.have.length(1);
    expect(text.match(/newly clumsy hands/g)).to.have.length(1);
  });

  it('keeps a site’s own words of the time when it was baked', async () => {
    const own = {
      ...content,
      siteName: 'Oak Clinic',
      faq: {
        ...content.faq,
        entries: content.faq.entries.map((one) =>
          one.id === 'insurance'
            ? { ...one, lead: '', answer: 'All plans.', rich: undefined, origin: 'edited' as const }
            : one,
        ),
      },
    };
    const faq = await onPage('massage-faq', { attributes: { topic: 'cost' } }, (snippet) => {
      snippet.innerHTML = bake('massage-faq', { content: own, attributes: { topic: 'cost' } });
      snippet.replaceChildren(...snippet.firstElementChild!.children);
    });
    await waitUntil(() => flat(answer(faq, 'insurance')).includes('All plans.'));
  });

  it('keeps the room below it until the reader does something', async () => {
    const picker = await onPage('technique-picker', { wrapper: 'div' }, (snippet) =>
      [...snippet.querySelectorAll('details')].forEach((details) => (details.open = true)),
    );
    await waitUntil(() => picker.style.minBlockSize);
    expect(picker.parentElement!.nextElementSibling!.getBoundingClientRect().top).to.be.at.least(innerHeight - 1);
    await sendKeys({ press: 'Tab' });
    expect(picker.style.minBlockSize).to.equal('');
  });

  it('takes an edited description of a style for the site’s own', async () => {
    const card = await onPage('technique-picker', { wrapper: 'div' }, (snippet) =>
      setText(entry(snippet, 'technique-sports').querySelector('p')!, 'For runners in our club.'),
    );
    const told = new Promise<Snapshot>((resolve) =>
      card.dispatchEvent(
        Object.assign(new Event('context-request', { bubbles: true, composed: true }), {
          context: contentContext,
          contextTarget: card,
          slices: ['techniques'],
          subscribe: true,
          callback: (value: Snapshot) => value.techniques && resolve(value),
        }),
      ),
    );
    const sports = (await told).techniques!.find(({ id }) => id === 'sports')!;
    expect([sports.summary, sports.origin]).to.deep.equal(['For runners in our club.', 'edited']);
  });

  it('says in the console what cannot be taken over, and shows ours', async () => {
    const lines = await consoleLines(async () => {
      const check = await onPage('massage-safety-check', {}, (snippet) =>
        setText(entry(snippet, 'safety-1a').querySelector('strong')!, 'Nothing to see'),
      );
      expect(flat(one(check, 'fieldset'))).to.include('Numb or tingling');
      await waitUntil(async () => (await import('../src/baked/edits.js')) && (await aTimeout(0), true));
    });
    expect(lines.join()).to.include('what was changed in "safety-1a" cannot be taken over');
  });

  it('tells the page’s author when newer content corrects it, and never a reader', async () => {
    const heard = oneEvent(window, 'content-outdated') as unknown as Promise<ContentOutdatedEvent>;
    let faq!: HTMLElement;
    const lines = await consoleLines(async () => {
      faq = await onPage('massage-faq', { attributes: { topic: 'cost' } }, (snippet) => {
        snippet.setAttribute('content-version', '2025.01');
        const old = entry(snippet, 'faq-insurance');
        setText(old.querySelectorAll('p')[1]!, 'Old words.');
        old.dataset['massageHash'] = hashOf(
          'Does insurance cover massage? It varies, and massage by itself is often not covered. Old words.',
        );
      });
      expect((await heard).detail).to.deep.equal({ from: '2025.01', to: content.version, ids: ['faq-insurance'] });
      await waitUntil(() => true);
    });
    expect(lines.join()).to.include('corrects faq-insurance');
    expect(flat(answer(faq, 'insurance')))
      .to.include('Ask your plan')
      .and.not.to.include('Old words');
    expect(all(faq, '[part=origin]')).to.deep.equal([]);
  });

  for (const [name, tag, claim, id] of [
    ['an answer', 'massage-faq', '#faq-stress-sleep [data-massage-claim]', 'faq-stress-sleep'],
    ['a finding below the table', 'cost-compare', '[data-massage-claim^="surgery "]', 'surgery'],
  ] as const)
    it(`tells the page’s author of ${name} that is graded or sourced otherwise, in the same words`, async () => {
      const heard = oneEvent(window, 'content-outdated') as unknown as Promise<ContentOutdatedEvent>;
      await consoleLines(async () => {
        await onPage(tag, {}, (snippet) => {
          snippet.setAttribute('content-version', '2025.01');
          const line = snippet.querySelector<HTMLElement>(claim)!;
          line.dataset['massageClaim'] = line.dataset['massageClaim']!.replace(/ .*/, ' 00000000');
        });
        expect((await heard).detail.ids).to.deep.equal([id]);
      });
    });

  for (const tag of ['massage-faq', 'technique-picker', 'cost-compare', 'session-guide', 'evidence-brief'])
    it(`says nothing where a newer version of <${tag}> has the same words`, async () => {
      const lines = await consoleLines(async () => {
        await onPage(tag, {}, (snippet) => snippet.setAttribute('content-version', '2025.01'));
        await import('../src/baked/outdated.js');
        await aTimeout(50);
      });
      expect(lines).to.deep.equal([]);
    });

  for (const tag of ['massage-faq', 'technique-picker', 'cost-compare', 'session-guide', 'evidence-brief'])
    it(`of <${tag}> becomes the widget without a console line, and shows no origin`, async () => {
      const lines = await consoleLines(async () => {
        const widget = await onPage(tag);
        expect(all(widget, '[part=origin]')).to.deep.equal([]);
      });
      expect(lines).to.deep.equal([]);
    });
});
