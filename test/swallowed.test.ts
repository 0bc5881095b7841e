/** A tag of ours that a page does not close, and what HTML makes of it. */
import { expect, fixture, html } from '@open-wc/testing';
import '../src/define.js';
import { consoleLines, ready } from './helpers.js';
import { waitUntil } from './wait-until.js';

/** A page as its author wrote it, parsed as a browser parses it. */
async function onPage(source: string, tag: string) {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.innerHTML = source;
  for (const element of page.querySelectorAll<HTMLElement>(tag)) await ready(element);
  return page;
}
const isSeen = (page: Element, id: string) => page.querySelector(`#${id}`)!.getClientRects().length > 0;
const unclosed = (lines: readonly string[]) => lines.filter((line) => line.includes('is not closed'));

describe('a tag that is not closed', () => {
  for (const [tag, attributes] of [
    ['massage-faq', ''],
    ['massage-faq', ' topic="cost"'],
    ['massage-safety-check', ''],
    ['technique-picker', ''],
    ['cost-compare', ' currency="EUR"'],
    ['session-guide', ''],
    ['evidence-brief', ''],
    ['technique-card', ' technique="swedish"'],
    ['visit-sheet', ''],
  ] as const)
    it(`is named with the fix, and hides nothing of the page: <${tag}${attributes}/>`, async () => {
      let page!: HTMLElement;
      const lines = await consoleLines(async () => {
        page = await onPage(
          `<${tag}${attributes}/> <p id="after">After it.</p><section><technique-card id="second" technique="shiatsu"></technique-card></section><p id="last">At the end.</p>`,
          tag,
        );
        await waitUntil(() => isSeen(page, 'last'));
      });
      expect(unclosed(lines)).to.deep.equal([
        `<${tag}> is not closed, so <technique-card> and what follows on the page stand inside it. HTML knows no <${tag} …/>: write <${tag} …></${tag}>.`,
      ]);
      for (const id of ['after', 'second', 'last']) expect(isSeen(page, id), id).to.be.true;
      const widget = page.querySelector(tag)!;
      const { bottom } = widget.shadowRoot!.querySelector('[part=meta], [part=heading]')!.getBoundingClientRect();
      expect(page.querySelector('#after')!.getBoundingClientRect().top).to.be.at.least(bottom);
    });

  it('that stands inside another one is named, too, and hides nothing', async () => {
    let page!: HTMLElement;
    const lines = await consoleLines(async () => {
      page = await onPage(
        '<massage-faq topic="cost"/><p>Between.</p><evidence-brief/><p id="last">At the end.</p>',
        'massage-faq, evidence-brief',
      );
      await waitUntil(() => isSeen(page, 'last'));
    });
    expect(unclosed(lines)).to.have.length(2);
  });

  it('leaves its own prices to a table inside it', async () => {
    const page = await onPage(
      '<cost-compare options="massage" /><h1 id="last">A page.</h1><cost-compare options="massage"><cost-option for="massage" low="93"></cost-option></cost-compare>',
      'cost-compare',
    );
    await waitUntil(() => isSeen(page, 'last'));
    const [outer, inner] = [...page.querySelectorAll('cost-compare')].map((table) => table.shadowRoot!);
    await waitUntil(() => inner!.textContent!.includes('$93'));
    expect(outer!.textContent).not.to.include('$93');
  });

  it('still shows what follows when it shows something else', async () => {
    const page = await onPage('<massage-faq topic="cost"/><h1 id="last">A page.</h1>', 'massage-faq');
    await waitUntil(() => isSeen(page, 'last'));
    const faq = page.querySelector('massage-faq')!;
    faq.showAll();
    faq.topic = 'safety';
    faq.lang = 'de';
    await faq.updateComplete;
    await waitUntil(() => isSeen(page, 'last'));
  });

  it('shows a part of the page that opens, also where it looks like a question that the widget leaves out', async () => {
    const page = await onPage(
      '<massage-faq topic="cost"/><details id="q"><summary>Where?</summary>Here.</details><main id="last">A page.</main>',
      'massage-faq',
    );
    await waitUntil(() => isSeen(page, 'last'));
    expect(isSeen(page, 'q')).to.be.true;
  });
});

describe('a tag that is closed', () => {
  for (const [what, inside] of [
    ['text to read without script', '<h2>Costs</h2><p id="inside">Ask us. <a href="/prices">Prices</a></p>'],
    [
      'a widget at a place for what a site adds',
      '<p id="inside">Ask us.</p><div slot="actions"><visit-sheet><p>Print.</p></visit-sheet></div>',
    ],
    [
      'questions of the site',
      '<p id="inside">Ask us.</p><details><summary>Where?</summary><footer>Here.</footer></details>',
    ],
  ] as const)
    it(`may hold ${what}`, async () => {
      let page!: HTMLElement;
      const lines = await consoleLines(async () => {
        page = await onPage(`<massage-faq topic="cost">${inside}</massage-faq>`, 'massage-faq, visit-sheet');
        await import('../src/shared/check.js');
      });
      expect(unclosed(lines)).to.deep.equal([]);
      expect(isSeen(page, 'inside')).to.be.false;
    });
});
