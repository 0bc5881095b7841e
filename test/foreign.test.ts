import { expect, fixture, html } from '@open-wc/testing';
import '../src/elements/cost-compare/define.js';
import '../src/elements/massage-faq/define.js';
import '../src/elements/technique-card/define.js';
import '../src/elements/technique-picker/define.js';
import { all, one, ready } from './helpers.js';
import { waitUntil } from './wait-until.js';

/** Nearest language mark, as a screen reader finds it. */
const voiceOf = (node: Element): string | null | undefined => node.closest('[lang]')?.getAttribute('lang');
const side = (node: Element): string => getComputedStyle(node).direction;

const page = async (lang: string, dir: string, inside = html`<massage-faq items="cost"></massage-faq>`) => {
  const root = await fixture<HTMLElement>(html`<div lang=${lang} dir=${dir}>${inside}</div>`);
  const elements = [...root.children] as HTMLElement[];
  for (const element of elements) await ready(element);
  return elements;
};
const marked = (element: Element) => all(element, '[lang]').length;

describe('on a page in another language', () => {
  it('speaks with an English voice and from left to right, whatever the page does', async () => {
    const elements = await page(
      'ar',
      'rtl',
      html`<massage-faq items="cost"></massage-faq><cost-compare></cost-compare><technique-picker></technique-picker>
        <technique-card technique="swedish"></technique-card>`,
    );
    for (const element of elements) {
      await waitUntil(() => marked(element), `<${element.localName}> is not marked`);
      for (const each of all(element, 'p, [role=heading], button, summary, th, label')) {
        expect(voiceOf(each), `${element.localName} ${each.textContent}`).to.equal('en');
        expect(side(each), `${element.localName} ${each.textContent}`).to.equal('ltr');
      }
    }
  });

  it('marks what comes later, too', async () => {
    const [faq] = await page('ar', 'rtl');
    await waitUntil(() => marked(faq!));
    one(faq!, 'summary').click();
    await waitUntil(() => all(faq!, '[part=copy-link]').length);
    expect(voiceOf(one(faq!, '[part=copy-link]'))).to.equal('en');
    expect(side(faq!)).to.equal('ltr');
  });

  it('leaves what the site puts in as it is on its page', async () => {
    const [faq] = await page(
      'ar-EG',
      'rtl',
      html`<massage-faq items="cost"
        ><p slot="heading">أسعار</p>
        <p slot="meta">عيادة</p></massage-faq
      >`,
    );
    await waitUntil(() => marked(faq!));
    for (const own of faq!.querySelectorAll('p')) {
      expect(voiceOf(own)).to.equal('ar-EG');
      expect(voiceOf(own.assignedSlot!)).to.equal('ar-EG');
      expect(side(own)).to.equal('rtl');
    }
    expect(faq!.hasAttribute('lang') || faq!.hasAttribute('dir')).to.equal(false);
  });

  it('marks nothing on an English page, also where a site has it mirrored, and no more when the page turns English', async () => {
    for (const [lang, dir] of [
      ['en-GB', 'ltr'],
      ['en', 'rtl'],
      ['', 'rtl'],
    ] as const) {
      const [faq] = await page(lang, dir);
      expect(marked(faq!)).to.equal(0);
      expect(side(one(faq!, 'summary'))).to.equal(dir);
    }
    const [faq] = await page('de', 'ltr');
    await waitUntil(() => marked(faq!));
    faq!.lang = 'en';
    await waitUntil(() => !marked(faq!));
  });
});
