/** Baked snippets on a plain page, served from the built files, in a real browser: with script, without, and as source. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { render } from 'massage-widgets/ssr';
import { bakeText } from '../../dist/cli/bake.js';
import { loader, mainTags, page, startSite } from '../browser/site.mjs';
import { bakeOf, content, parse, tags } from '../content/baked.mjs';

const ids = content.faq.entries.map(({ id }) => id);
const words = '<p>Some words of a post, long enough to fill a line or two on a screen of any common width.</p>';
const postWith = (baked) => page(`<h1>Post</h1>${words}${baked}${words.repeat(8)}`, loader);
/** The same where the loader comes when the text has been seen. */
const seenFirst = (baked, style = '') =>
  page(
    `<h1>Post</h1>${words}${baked}${words.repeat(12)}
<script type="module">requestAnimationFrame(() => requestAnimationFrame(() => import('/cdn/embed.js')))</script>`,
    `<style>${style}</style>`,
  );
const asked = (count, open = 'none', wrapper = 'tag') =>
  bakeOf('massage-faq', { items: ids.slice(0, count).join(' '), open }, { wrapper });
const blog =
  '* { box-sizing: border-box } body { font: 20px/1.6 sans-serif; max-width: 700px; margin: 0 auto; padding: 16px }';
/** What sites do to the margins of everything. */
const bare = '* { margin: 0; padding: 0 }';
const preflight = '@import url(/npm/tailwindcss/preflight.css);';
const small = 'body { font: 14px/1.3 serif } p { margin: 0 0 0.5em } ul { margin: 0; padding-left: 20px }';
const longAnswer = `<p>${'Most people who come to us with back pain get better within some weeks. '.repeat(12)}</p>`;
const seen = {
  '3 closed': seenFirst(asked(3)),
  '10 closed': seenFirst(asked(10)),
  '1, open': seenFirst(asked(1, 'all')),
  '2, all open': seenFirst(asked(2, 'all')),
  '2, all open, in a div': seenFirst(asked(2, 'all', 'div')),
  '3, all open': seenFirst(asked(3, 'all')),
  '5, all open': seenFirst(asked(5, 'all')),
  '5, two open by their ids': seenFirst(asked(5, `${ids[1]} ${ids[3]}`)),
  '5, two open by their ids, in a div': seenFirst(asked(5, `${ids[1]} ${ids[3]}`, 'div')),
  '3, the first open': seenFirst(asked(3, 'first')),
  '3, one opened by hand in the page': seenFirst(asked(3).replace('<details ', '<details open ')),
  'one with many signs, open': seenFirst(bakeOf('massage-faq', { items: 'warning-signs', open: 'all' })),
  'one that cites nothing, open': seenFirst(bakeOf('massage-faq', { items: 'insurance', open: 'all' })),
  'a long answer of the site’s own, open': seenFirst(
    asked(2, 'first').replace(/<p[^>]*>(?!<strong>).*?<\/p>/, longAnswer),
  ),
  '1, closed, in a large font': seenFirst(asked(1), blog),
  '3, all open, in a large font': seenFirst(asked(3, 'all'), blog),
  'evidence-brief': seenFirst(bakeOf('evidence-brief')),
  'technique-picker': seenFirst(bakeOf('technique-picker')),
  'cost-compare': seenFirst(bakeOf('cost-compare')),
  '2, all open, without margins': seenFirst(asked(2, 'all'), bare),
  '2, all open, under Tailwind’s preflight': seenFirst(asked(2, 'all'), preflight),
  '3, all open, in a small font': seenFirst(asked(3, 'all'), small),
  'massage-safety-check without margins': seenFirst(bakeOf('massage-safety-check'), bare),
  'massage-safety-check under Tailwind’s preflight': seenFirst(bakeOf('massage-safety-check'), preflight),
  ...Object.fromEntries(
    ['before', 'during', 'after'].map((phase) => [
      `session-guide, ${phase}, without margins`,
      seenFirst(bakeOf('session-guide', { phase }), bare),
    ]),
  ),
  ...Object.fromEntries(
    ['good', 'facts'].map((certainty) => [
      `evidence-brief, certainty ${certainty}, under Tailwind’s preflight`,
      seenFirst(bakeOf('evidence-brief', { certainty }), preflight),
    ]),
  ),
  'evidence-brief, one section, without margins': seenFirst(
    bakeOf('evidence-brief', { sections: 'neurochemistry' }),
    bare,
  ),
  'cost-compare with one option, without margins': seenFirst(
    bakeOf('cost-compare', { options: 'massage', baseline: 'hide' }),
    bare,
  ),
  'cost-compare with one option': seenFirst(bakeOf('cost-compare', { options: 'massage', baseline: 'hide' })),
};
const opened = {
  first: bakeOf('massage-faq', { open: 'first' }),
  all: bakeOf('massage-faq', { open: 'all' }),
  hand: bakeOf('massage-faq').replace('<details ', '<details open '),
};
const lost = bakeOf('massage-faq', { topic: 'cost' })
  .replace(/ content-version="[^"]*"/, '')
  .replace(/<details id="faq-value".*?<\/details>/, '');
/** The same comparison by each way onto a page, and how many sources it rests on. */
const costWords = { treatments: [{ id: 'massage', price: { low: 85, high: 95, per: 'session' } }] };
const costs = {
  'our prices': {
    count: 17,
    baked: bakeOf('cost-compare'),
    live: '<cost-compare></cost-compare>',
    rendered: (await render('cost-compare')).html,
  },
  'two of our prices': {
    count: 15,
    baked: bakeOf('cost-compare', { options: 'massage meditation-yoga' }),
    live: '<cost-compare options="massage meditation-yoga"></cost-compare>',
    rendered: (await render('cost-compare', { attributes: { options: 'massage meditation-yoga' } })).html,
  },
  'a price of a site’s own': {
    count: 16,
    baked: await bakeText('cost-compare', { room: true }, JSON.stringify(costWords)),
    live: `<massage-content><script type="application/json">${JSON.stringify(costWords)}</script><cost-compare></cost-compare></massage-content>`,
    rendered: (await render('cost-compare', { content: costWords })).html,
  },
};
const pages = Object.fromEntries([
  ...Object.values(costs).flatMap(({ baked, live }, index) => [
    [`/costs/${index}/baked`, postWith(baked)],
    [`/costs/${index}/live`, postWith(live)],
  ]),
  ['/lost', postWith(lost)],
  ['/lost/inside', postWith(`<massage-content site-name="Oak">${lost}</massage-content>`)],
  ...mainTags.flatMap((tag) =>
    ['tag', 'div'].map((wrapper) => [`/${tag}/${wrapper}`, postWith(bakeOf(tag, {}, { wrapper }))]),
  ),
  ...Object.entries(opened).map(([name, baked]) => [`/open/${name}`, postWith(baked)]),
  ...Object.values(seen).map((html, index) => [`/seen/${index}`, html]),
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

  for (const [index, name] of Object.keys(seen).entries())
    it(`move nothing below them where their text was seen first: ${name}`, async () => {
      for (const view of [
        { width: 320, height: 1200 },
        { width: 768, height: 1024 },
        { width: 1280, height: 800 },
      ]) {
        const { ready, seen: moved, close } = await site.open(`/seen/${index}`, view);
        await ready([tags.find((tag) => name.startsWith(tag)) ?? 'massage-faq']);
        const { shift } = await moved();
        assert.ok(shift <= 0.02, `layout shift ${shift.toFixed(3)} at ${view.width} by ${view.height}`);
        await close();
      }
    });

  const none = /^max-width:68ch;font-size:max\(16px,1em\)$/;
  const both = /padding-top:max\(98px,min\(158px,/;
  for (const [count, search, first] of [
    [3, undefined, none],
    [4, undefined, /padding-top:68px$/],
    [8, undefined, both],
    [8, 'off', /padding-top:68px$/],
    [4, 'on', both],
    [3, 'on', /padding-top:98px$/],
    [3, 'off', none],
  ])
    it(`keep room above them for what the widget has there (${count}, search ${search ?? 'as it comes'})`, () => {
      const { children } = parse(
        bakeOf('massage-faq', { items: ids.slice(0, count).join(' '), ...(search && { search }) }),
      );
      assert.match(children[1].attributes.style, first);
    });

  it('have no style where their page allows none', () => {
    for (const tag of tags) assert.doesNotMatch(bakeOf(tag, {}, { room: false }), / style=/, tag);
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

  for (const [index, prices] of Object.keys(costs).entries())
    it(`rest on as many sources as the live table and the rendered one (${prices})`, async () => {
      const countIn = (text) => Number(/(\d+) sources?\./.exec(text)?.[1]);
      const { count, baked, rendered } = costs[prices];
      const counts = { baked: countIn(baked), rendered: countIn(rendered) };
      for (const way of ['baked', 'live']) {
        const { tab, ready, close } = await site.open(`/costs/${index}/${way}`);
        await ready(['cost-compare']);
        const text = await tab.$eval('cost-compare', ({ shadowRoot }) => shadowRoot.textContent);
        counts[`${way}, awake`] = countIn(text);
        await close();
      }
      assert.deepEqual(counts, { baked: count, rendered: count, 'baked, awake': count, 'live, awake': count });
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
