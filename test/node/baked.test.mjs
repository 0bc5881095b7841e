/** Baked snippets on a plain page, served from the built files, in a real browser: with script, without, and as source. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { loader, mainTags, page, startSite } from '../browser/site.mjs';
import { bakeOf, content } from '../content/baked.mjs';

const words = '<p>Some words of a post, long enough to fill a line or two on a screen of any common width.</p>';
const postWith = (baked) => page(`<h1>Post</h1>${words}${baked}${words.repeat(8)}`, loader);
const opened = {
  first: bakeOf('massage-faq', { open: 'first' }),
  all: bakeOf('massage-faq', { open: 'all' }),
  hand: bakeOf('massage-faq').replace('<details ', '<details open '),
};
const lost = bakeOf('massage-faq', { topic: 'cost' })
  .replace(/ content-version="[^"]*"/, '')
  .replace(/<details id="faq-value".*?<\/details>/, '');
const pages = Object.fromEntries([
  ['/lost', postWith(lost)],
  ['/lost/inside', postWith(`<massage-content site-name="Oak">${lost}</massage-content>`)],
  ...mainTags.flatMap((tag) =>
    ['tag', 'div'].map((wrapper) => [`/${tag}/${wrapper}`, postWith(bakeOf(tag, {}, { wrapper }))]),
  ),
  ...Object.entries(opened).map(([name, baked]) => [`/open/${name}`, postWith(baked)]),
]);

describe('baked snippets', () => {
  let site;
  before(async () => (site = await startSite(pages)));
  after(() => site?.close());

  for (const tag of mainTags)
    for (const wrapper of ['tag', 'div'])
      for (const view of [
        { width: 375, height: 667 },
        { width: 1280, height: 800 },
        { width: 1000, height: 1800 },
      ])
        it(`<${tag}> in a ${wrapper}, ${view.width} by ${view.height}: nothing on the page jumps, no console line`, async () => {
          const { lines, ready, seen, close } = await site.open(`/${tag}/${wrapper}`, view);
          await ready([tag]);
          const { shift } = await seen();
          assert.ok(shift <= 0.02, `layout shift ${shift}`);
          assert.deepEqual(lines, []);
          await close();
        });

  for (const name of Object.keys(opened))
    for (const view of [
      { width: 375, height: 667 },
      { width: 1280, height: 800 },
    ])
      it(`keep open what is open (${name}), and nothing on the page jumps, ${view.width} by ${view.height}`, async () => {
        const { tab, ready, seen, close } = await site.open(`/open/${name}`, view);
        await ready(['massage-faq']);
        const { shift } = await seen();
        assert.ok(shift <= 0.02, `layout shift ${shift}`);
        const count = await tab.$eval(
          'massage-faq',
          ({ shadowRoot }) => shadowRoot.querySelectorAll('details[open]').length,
        );
        assert.ok(count > 0);
        await close();
      });

  for (const wrapper of ['tag', 'div'])
    it(`keep the focus where it is while the files come slowly (${wrapper})`, async () => {
      const { tab, close } = await site.open(`/massage-faq/${wrapper}`);
      await tab.setCacheEnabled(false);
      await tab.setRequestInterception(true);
      const latency = 300;
      tab.on('request', (request) =>
        setTimeout(() => request.continue(), request.url().includes('/cdn/') ? latency : 0),
      );
      await tab.reload({ waitUntil: 'domcontentloaded' });
      await tab.evaluate(() => {
        document.querySelectorAll('summary')[2].focus();
        window.focused = new Set();
        const note = () => {
          window.focused.add(document.activeElement.localName);
          requestAnimationFrame(note);
        };
        note();
      });
      await tab.waitForFunction(() => document.querySelector('massage-faq')?.matches(':state(ready)'));
      await tab.waitForFunction(() => window.focused.size > 1);
      const { focused, id } = await tab.evaluate(() => ({
        focused: [...window.focused],
        id: document.querySelector('massage-faq').shadowRoot.activeElement?.closest('details').id,
      }));
      assert.deepEqual(focused, ['summary', 'massage-faq']);
      assert.equal(id, await tab.$$eval('massage-faq details', (all) => all[2].id));
      await close();
    });

  for (const path of ['/lost', '/lost/inside'])
    it(`are known by their hashes, too, where a CMS has lost the version (${path})`, async () => {
      const { tab, lines, ready, close } = await site.open(path);
      await ready(['massage-faq']);
      const questions = await tab.$eval(
        'massage-faq',
        (faq) => faq.shadowRoot.querySelectorAll('[part=question]').length,
      );
      assert.equal(questions, 2);
      assert.equal(lines.length, 1, lines.join(' | '));
      assert.match(lines[0], /<massage-faq> has lost its content-version/);
      await close();
    });

  it('hold every answer in the source of the page, and without script each can be opened and read', async () => {
    const { tab, close } = await site.open('/massage-faq/div', { script: false });
    for (const { id, lead } of content.faq.entries)
      assert.ok(pages['/massage-faq/div'].includes(lead.replaceAll('&', '&amp;')), id);
    await (await tab.$('details > summary')).click();
    const client = await tab.createCDPSession();
    const { root: tree } = await client.send('DOM.getDocument');
    const { nodeIds } = await client.send('DOM.querySelectorAll', { nodeId: tree.nodeId, selector: 'details[open]' });
    assert.equal(nodeIds.length, 1);
    await close();
  });

  for (const tag of mainTags)
    it(`<${tag}> without script never makes a page of 320 px scroll sideways`, async () => {
      const { tab, close } = await site.open(`/${tag}/div`, { script: false, width: 320, height: 640 });
      const client = await tab.createCDPSession();
      const { cssContentSize } = await client.send('Page.getLayoutMetrics');
      assert.equal(cssContentSize.width, 320);
      await close();
    });
});
