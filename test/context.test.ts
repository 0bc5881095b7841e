import { ContextConsumer } from '@lit/context';
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import {
  contentContext,
  type contextRequest,
  type Guide,
  guideContext,
  GuideRequestEvent,
} from '../src/content/context.js';
import type { Snapshot } from '../src/content/slices.js';
import { loadContent } from '../src/content/store.js';
import { MassageContent } from '../src/elements/massage-content/massage-content.js';
import '../src/elements/massage-faq/define.js';
import '../src/elements/massage-safety-check/define.js';
import { MassageFaq } from '../src/elements/massage-faq/massage-faq.js';
import { changeGuide } from '../src/shared/change-guide.js';
import { defineElement } from '../src/shared/define-element.js';
import { all, consoleLines, one, ready } from './helpers.js';
import { waitUntil } from './wait-until.js';

/** Listens as any script on the page could: through Lit's own consumer. */
class TestReader extends LitElement {
  readonly guide = new ContextConsumer(this, { context: guideContext, subscribe: true });
  readonly content = new ContextConsumer(this, { context: contentContext, subscribe: true });
}
customElements.define('test-reader', TestReader);

const change = (at: Element, patch: Partial<Guide> | null) => at.dispatchEvent(new GuideRequestEvent(patch));

/** Counts the listeners that the page holds on `document` and `window`. */
function watchListeners() {
  const held = new Set<string>();
  const key = (target: EventTarget, type: string) => `${target === window ? 'window' : 'document'} ${type}`;
  const originals = [window, document].map((target) => {
    const { addEventListener, removeEventListener } = target;
    const count = new Map<string, number>();
    target.addEventListener = function (this: EventTarget, type: string, ...rest: never[]) {
      count.set(type, (count.get(type) ?? 0) + 1);
      held.add(key(target, type));
      return (addEventListener as (...all: unknown[]) => void).call(target, type, ...rest);
    } as typeof target.addEventListener;
    target.removeEventListener = function (this: EventTarget, type: string, ...rest: never[]) {
      count.set(type, (count.get(type) ?? 0) - 1);
      if (!count.get(type)) held.delete(key(target, type));
      return (removeEventListener as (...all: unknown[]) => void).call(target, type, ...rest);
    } as typeof target.removeEventListener;
    return () => Object.assign(target, { addEventListener, removeEventListener });
  });
  return { held, stop: () => originals.forEach((restore) => restore()) };
}

describe('content and guide', () => {
  it('an element with no provider shows our content', async () => {
    const faq = await ready(await fixture<MassageFaq>(html`<massage-faq></massage-faq>`));
    expect(all(faq, 'details').length).to.be.above(30);
  });

  it('an element waits for the words that all share: its own part may come first', async () => {
    const host = document.createElement('div');
    const tell = new Set<(content: Snapshot) => void>();
    host.addEventListener('context-request', (event) => {
      const { context, callback } = event as ReturnType<typeof contextRequest<Snapshot>>;
      if (context !== contentContext) return;
      event.stopImmediatePropagation();
      tell.add((content) => callback(content));
    });
    const { faq, ui, ...shared } = await loadContent();
    const part = { locale: 'en', faq, ui };
    host.innerHTML = '<massage-faq><p>Our own words</p></massage-faq>';
    document.body.append(host);
    const list = host.querySelector('massage-faq')!;
    tell.forEach((say) => say(part));
    await list.updateComplete;
    expect(list.matches(':state(ready)')).to.be.false;
    expect(host.querySelector('p')!.checkVisibility()).to.be.true;
    tell.forEach((say) => say({ ...part, ...shared }));
    await ready(list);
    expect(one(list, '[part=meta]').textContent).to.contain('Sources checked November 2026.');
    host.remove();
  });

  it('while a provider is not defined yet, children show instead of our words; then it answers', async () => {
    const host = await fixture(
      html`<massage-content
        ><massage-faq><p>Our own words</p></massage-faq></massage-content
      >`,
    );
    const faq = host.querySelector('massage-faq')!;
    await aTimeout(50); // long enough for the content, were it not held back
    expect(faq.matches(':state(ready)')).to.be.false;
    expect(host.querySelector('p')!.checkVisibility()).to.be.true;
    defineElement('massage-content', MassageContent);
    await ready(faq);
    expect(host.querySelector('p')!.checkVisibility()).to.be.false;
  });

  it('guides of two providers, and of the page, stay apart', async () => {
    const host = await fixture(
      html`<div>
        <massage-content><test-reader></test-reader></massage-content>
        <massage-content><test-reader></test-reader></massage-content>
        <massage-faq></massage-faq><test-reader></test-reader>
      </div>`,
    );
    const [one, two, page] = [...host.querySelectorAll<TestReader>('test-reader')];
    change(one!, { careLevel: 'adapt-pressure', gentleOnly: true });
    expect(one!.guide.value!.gentleOnly).to.be.true;
    expect(two!.guide.value!.gentleOnly).to.be.false;
    expect(page!.guide.value!.careLevel).to.equal(null);
    change(page!, { careLevel: 'emergency' });
    expect(one!.guide.value!.careLevel).to.equal('adapt-pressure');
    change(one!, null);
    expect(one!.guide.value!.gentleOnly).to.be.false;
    change(page!, null);
  });

  it('the guide carries what follows from answers, and nothing else', async () => {
    const host = await fixture(html`<div><massage-faq></massage-faq><test-reader></test-reader></div>`);
    const { value } = host.querySelector<TestReader>('test-reader')!.guide;
    expect(Object.keys(value!).sort()).to.deep.equal(['careLevel', 'chosen', 'gentleOnly', 'withheld']);
    expect(Object.isFrozen(value)).to.be.true;
  });

  it('a list of questions is rendered again for a caution, not for what a reader takes along from another element', async () => {
    const faq = await ready(await fixture<MassageFaq>(html`<massage-faq></massage-faq>`));
    // What another test has asked for would come meanwhile, and be rendered, too.
    await loadContent();
    await faq.updateComplete;
    let times = 0;
    faq.addController({ hostUpdated: () => void times++ });
    changeGuide(faq, {}, { costs: ['Massage: $600'] });
    changeGuide(faq, { chosen: 'swedish' });
    await faq.updateComplete;
    expect(times).to.equal(0);
    changeGuide(faq, { gentleOnly: true });
    await faq.updateComplete;
    expect(times).to.equal(1);
    changeGuide(faq, null);
  });

  it('any consumer gets the whole content as one frozen snapshot', async () => {
    const host = await fixture(html`<div><massage-faq></massage-faq><test-reader></test-reader></div>`);
    const reader = host.querySelector<TestReader>('test-reader')!;
    await waitUntil(() => reader.content.value?.treatments && reader.content.value.glossary);
    expect(Object.isFrozen(reader.content.value)).to.be.true;
    expect(Object.isFrozen(reader.content.value!.faq!.entries[0])).to.be.true;
  });

  it('an element moved between providers, out of them and into a shadow root keeps working', async () => {
    const host = await fixture(
      html`<div>
        <massage-content id="a"><massage-faq></massage-faq></massage-content><massage-content id="b"></massage-content>
      </div>`,
    );
    const faq = await ready(host.querySelector('massage-faq')!);
    const shadow = document.createElement('div');
    host.append(shadow);
    for (const place of [
      host.querySelector('#b')!,
      host,
      shadow.attachShadow({ mode: 'open' }),
      host.querySelector('#a')!,
    ]) {
      place.append(faq);
      await ready(faq);
      expect(all(faq, 'details').length).to.be.above(30);
    }
  });

  it('what a reader has ticked stays when the element moves to another provider', async () => {
    const host = await fixture(
      html`<div>
        <massage-content id="a"><massage-safety-check></massage-safety-check></massage-content>
        <massage-content id="b"></massage-content>
      </div>`,
    );
    const check = await ready(host.querySelector('massage-safety-check')!);
    one<HTMLInputElement>(check, 'input').click();
    await check.updateComplete;
    host.querySelector('#b')!.append(check);
    await ready(check);
    expect(one<HTMLInputElement>(check, 'input').checked).to.be.true;
  });

  it('what is open stays open when the element is removed and put back', async () => {
    const faq = await ready(await fixture<MassageFaq>(html`<massage-faq></massage-faq>`));
    faq.show('cost');
    await faq.updateComplete;
    const { parentElement } = faq;
    faq.remove();
    parentElement!.append(faq);
    await ready(faq);
    expect(all<HTMLDetailsElement>(faq, 'details[open]').map(({ id }) => id)).to.deep.equal(['faq-cost']);
  });

  it('a provider keeps its guide when it is moved, and forgets it when it is removed', async () => {
    const host = await fixture(
      html`<div>
        <massage-content><test-reader></test-reader></massage-content>
        <p></p>
      </div>`,
    );
    const provider = host.querySelector('massage-content')!;
    const reader = host.querySelector<TestReader>('test-reader')!;
    change(reader, { careLevel: 'none' });
    host.querySelector('p')!.append(provider);
    await aTimeout(0);
    expect(reader.guide.value!.careLevel).to.equal('none');
    provider.remove();
    await aTimeout(0);
    host.append(provider);
    expect(reader.guide.value!.careLevel).to.equal(null);
  });

  it('forgets the guide when the page comes out of the back/forward cache', async () => {
    const host = await fixture(html`<div><massage-faq></massage-faq><test-reader></test-reader></div>`);
    const reader = host.querySelector<TestReader>('test-reader')!;
    change(reader, { careLevel: 'tell-therapist', chosen: 'swedish' });
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(reader.guide.value!.chosen).to.equal('swedish');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(reader.guide.value!.careLevel).to.equal(null);
  });

  it('two languages stand on one page; a language that we lack reads English', async () => {
    const host = await fixture(
      html`<div lang="nl"><massage-faq></massage-faq><massage-faq lang="en-GB"></massage-faq></div>`,
    );
    for (const faq of host.querySelectorAll('massage-faq')) await ready(faq);
    const [, british] = [...host.querySelectorAll('massage-faq')];
    const numbers = () => british!.shadowRoot!.querySelector('#faq-warning-signs')!.textContent!;
    await waitUntil(() => numbers().includes('999') && !numbers().includes('911'));
    british!.lang = 'en-US';
    await ready(british!);
    await waitUntil(() => numbers().includes('911') && !numbers().includes('999'));
  });

  it('no listener is left on the page after the last element', async () => {
    await aTimeout(0);
    const watch = watchListeners();
    const host = await fixture(
      html`<div>
        <massage-faq></massage-faq><massage-content><massage-faq></massage-faq></massage-content>
      </div>`,
    );
    for (const faq of host.querySelectorAll('massage-faq')) await ready(faq);
    expect(watch.held).not.to.be.empty;
    for (const name of watch.held)
      expect(name).to.match(
        /^(document (context-request|context-provider|massage-guide-request)|window (hashchange|pageshow))$/,
      );
    host.remove();
    await aTimeout(0);
    watch.stop();
    expect([...watch.held]).to.be.empty;
  });

  it('a second copy of a tag is a no-op, in this version or another; an element that is not ours is named', async () => {
    class Newer extends MassageFaq {
      static override readonly version = '9.9.9';
    }
    expect(await consoleLines(() => defineElement('massage-faq', MassageFaq))).to.be.empty;
    expect(await consoleLines(() => defineElement('massage-faq', Newer))).to.be.empty;
    customElements.define('not-ours', class extends HTMLElement {});
    const lines = await consoleLines(() => defineElement('not-ours', MassageFaq));
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('<not-ours>');
  });

  it('a class works under another tag name', async () => {
    customElements.define('oak-questions', class extends MassageFaq {});
    const faq = await ready(await fixture<MassageFaq>(html`<oak-questions topic="cost"></oak-questions>`));
    expect(all(faq, 'details[part=item]')).to.have.length(3);
  });

  it('says so, and keeps its children, when the content cannot be loaded', async () => {
    const broken = await consoleLines(async () => {
      class BrokenFaq extends MassageFaq {
        static override readonly slices = ['core', 'broken' as 'faq'] as const;
        protected override template() {
          return undefined;
        }
      }
      customElements.define('broken-faq', BrokenFaq);
      const { locales } = await import('../src/content/locales.js');
      Object.assign(locales['en']!.first, { broken: () => Promise.reject(new Error('offline')) });
      const faq = await fixture<BrokenFaq>(html`<broken-faq><p>Call us</p></broken-faq>`);
      await waitUntil(() => faq.shadowRoot!.textContent!.includes('Not loaded'));
      expect(faq.querySelector('p')!.checkVisibility()).to.be.true;
    });
    expect(broken).to.have.length(1);
    expect(broken[0]).to.contain('offline');
  });
});
