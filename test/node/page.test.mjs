/** The built files on a plain third-party page, in a real browser. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { openTab, root, startBrowser } from '../browser/server.mjs';

const tags = ['technique-picker', 'cost-compare', 'massage-faq'];
const loader = '<script type="module" src="/cdn/embed.js"></script>';
/** The snippets of the README, with the room that they keep. */
const snippets = [
  ...(await readFile(new URL('README.md', root), 'utf8')).matchAll(/<[a-z-]+ style="[^"]*">[^<]*<\/[a-z-]+>/g),
].map(([tag]) => tag);
const page = (body, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

const pages = {
  '/plain': [page(`${loader}${tags.map((tag) => `<${tag}></${tag}>`).join('')}<p id="end">End</p>`)],
  '/room': [page(`<h1>Post</h1><p>Words.</p>${snippets.join('')}<p id="end">End</p>${loader}`)],
  ...Object.fromEntries(
    tags.map((tag, at) => [
      `/room-${tag}`,
      [page(`<h1>Post</h1><p>Words.</p>${snippets[at]}<p id="end">End</p>${loader}`)],
    ]),
  ),
  '/strict': [
    page(
      `${tags.map((tag) => `<${tag}></${tag}>`).join('')}${loader}`,
      '<link rel="stylesheet" href="/dist/before-define.css">',
    ),
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
  ],
  '/twice': [page(`${loader}<massage-faq></massage-faq><script type="module" src="/cdn/massage-faq.js"></script>`)],
  ...Object.fromEntries(
    tags.map((tag) => [
      `/alone-${tag}`,
      [page(`<${tag}></${tag}><script type="module" src="/cdn/${tag}.js"></script>`)],
    ]),
  ),
  '/two-files': [
    page(
      `${tags.map((tag) => `<${tag}></${tag}>`).join('')}${tags.map((tag) => `<script type="module" src="/cdn/${tag}.js"></script>`).join('')}`,
    ),
  ],
  '/fits': [
    page(
      `<div style="display:grid;grid-template-columns:1fr">${'<massage-faq items="cost"></massage-faq>'}</div>
       <div style="display:flex"><massage-faq items="cost"></massage-faq></div>
       <div style="display:flex;flex-direction:column;align-items:center"><massage-faq items="cost"></massage-faq></div>
       <div style="display:flow-root"><massage-faq items="cost" style="float:left"></massage-faq></div>
       <div style="display:grid"><div><massage-faq items="cost"></massage-faq></div></div>${loader}`,
      '<meta name="viewport" content="width=device-width">',
    ),
  ],
  '/mistyped': [page(`<masage-faq></masage-faq><my-map></my-map>${loader}`)],
  '/without': [page(`<p>Nothing of ours yet.</p>${loader}`)],
  '/no-script': [
    page('<massage-faq><p>Call us.</p></massage-faq><div data-massage-widget="massage-faq"><p>Ask us.</p></div>'),
  ],
};

let site;
before(async () => {
  site = await startBrowser((path) => {
    const [body, policy] = pages[path] ?? [];
    return body && { body, headers: policy ? { 'content-security-policy': policy } : {} };
  });
});
after(() => site?.close());

/** Opens a page and notes all that a site would notice. */
async function open(path, { script = true } = {}) {
  const { tab, lines, requests, close } = await openTab(site.browser, {
    ...{ width: 800, height: 600, script },
    before: [
      () => {
        window.shift = 0;
        window.reports = [];
        document.addEventListener('securitypolicyviolation', (event) =>
          window.reports.push(`${event.violatedDirective} ${event.sample}`),
        );
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) window.shift += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
      },
    ],
  });
  await tab.goto(site.address + path, { waitUntil: 'networkidle0' });
  const ready = (names) =>
    tab.waitForFunction((all) => all.every((name) => document.querySelector(name).matches(':state(ready)')), {}, names);
  return { tab, seen: { lines, requests }, ready, close };
}

describe('a page with one script tag and three tags', () => {
  it('shows all three, without a console line or a request beyond the package’s files', async () => {
    const { tab, seen, ready, close } = await open('/plain');
    await ready(tags);
    assert.deepEqual(seen.lines, []);
    assert.deepEqual(
      seen.requests.filter((path) => path !== '/plain' && !path.startsWith('/cdn/') && !path.startsWith('image/')),
      [],
    );
    const text = await tab.evaluate(() => document.querySelector('cost-compare').shadowRoot.textContent);
    for (const price of ['$60–$120', '$75–$150', '$20–$100+', '$10,000+', '$30–$80+'])
      assert.ok(text.includes(price), price);
    await close();
  });

  it('stores nothing and leaves nothing on the page', async () => {
    const { tab, ready, close } = await open('/plain');
    await ready(tags);
    const left = await tab.evaluate(async () => ({
      cookie: document.cookie,
      storage: localStorage.length + sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      head: [...document.head.children].map(({ localName }) => localName).join(),
      attributes: document.documentElement.attributes.length + document.body.attributes.length,
    }));
    assert.deepEqual(left, { cookie: '', storage: 0, databases: 0, caches: 0, head: 'meta,title,link', attributes: 1 });
    await close();
  });

  it('asks for what it needs in at most two steps after the loader', async () => {
    const { tab, ready, close } = await open('/plain');
    await ready(tags);
    const client = await tab.createCDPSession();
    await client.send('Network.enable');
    const parents = new Map();
    client.on('Network.requestWillBeSent', ({ request, initiator }) => {
      const from = initiator.url ?? initiator.stack?.callFrames[0]?.url ?? '';
      parents.set(new URL(request.url).pathname, from && new URL(from).pathname);
    });
    await tab.reload({ waitUntil: 'networkidle0' });
    await ready(tags);
    const depth = (path, steps = 0) =>
      path === '/cdn/embed.js' || !parents.get(path) ? steps : depth(parents.get(path), steps + 1);
    for (const path of parents.keys())
      if (path.startsWith('/cdn/chunks')) assert.ok(depth(path) <= 2, `${path}: ${depth(path)}`);
    await close();
  });

  it('says in the room of the snippet what should stand there, until it does', async () => {
    assert.equal(snippets.length, 3);
    const linesShown = () =>
      [...document.querySelectorAll('[style*=min-height]')].map(({ firstChild }) => {
        const range = document.createRange();
        range.selectNode(firstChild);
        return range.getClientRects().length > 0 && /one moment\. If nothing/.test(firstChild.nodeValue);
      });
    const without = await open('/room', { script: false });
    assert.deepEqual(await without.tab.evaluate(linesShown), [true, true, true]);
    await without.close();
    const { tab, seen, ready, close } = await open('/room');
    await ready(tags);
    assert.deepEqual(await tab.evaluate(linesShown), [false, false, false]);
    assert.deepEqual(seen.lines, []);
    await close();
  });

  for (const path of ['/room', ...tags.map((tag) => `/room-${tag}`)]) {
    it(`keeps its place with the room of the snippet (${path})`, async () => {
      for (const width of [360, 1280]) {
        const { tab, ready, close } = await open('/no-script');
        await tab.setViewport({ width, height: 800 });
        await tab.goto(site.address + path, { waitUntil: 'networkidle0' });
        await ready(tags.filter((tag) => path === '/room' || path.endsWith(tag)));
        const shift = await tab.evaluate(() => window.shift);
        assert.ok(shift <= 0.02, `${shift} at ${width} px`);
        await close();
      }
    });
  }

  it('works under a strict policy with Trusted Types, with no report', async () => {
    const { tab, seen, ready, close } = await open('/strict');
    await ready(tags);
    await tab.evaluate(() => document.querySelector('massage-faq').showAll());
    await tab.waitForFunction(() => document.querySelector('massage-faq').shadowRoot.querySelector('details details'));
    assert.deepEqual(await tab.evaluate(() => window.reports), []);
    assert.deepEqual(seen.lines, []);
    await close();
  });

  it('takes a second copy of an element without a word', async () => {
    const { seen, ready, close } = await open('/twice');
    await ready(['massage-faq']);
    assert.deepEqual(seen.lines, []);
    await close();
  });

  it('takes the complete files of several elements on one page', async () => {
    const { seen, ready, close } = await open('/two-files');
    await ready(tags);
    assert.deepEqual(seen.lines, []);
    await close();
  });

  it('fits a phone in grid, flex and floating columns, and never collapses', async () => {
    const { tab, ready, close } = await open('/no-script');
    await tab.setViewport({ width: 360, height: 800 });
    await tab.goto(`${site.address}/fits`, { waitUntil: 'networkidle0' });
    await ready(['massage-faq']);
    const { page: wide, widths } = await tab.evaluate(() => ({
      page: document.documentElement.scrollWidth,
      widths: [...document.querySelectorAll('massage-faq')].map(({ offsetWidth }) => offsetWidth),
    }));
    assert.ok(wide <= 360, `the page is ${wide} px wide`);
    for (const width of widths) assert.ok(width >= 260 && width <= 360, `${widths}`);
    await close();
  });

  for (const tag of tags) {
    it(`has <${tag}> in one file that asks for nothing else`, async () => {
      const { seen, ready, close } = await open(`/alone-${tag}`);
      await ready([tag]);
      assert.deepEqual(seen.lines, []);
      assert.deepEqual(
        seen.requests.filter((path) => path.startsWith('/cdn/')),
        [`/cdn/${tag}.js`],
      );
      await close();
    });
  }

  it('names a mistyped tag when there is no other, and asks for nothing on a page without any', async () => {
    const mistyped = await open('/mistyped');
    assert.deepEqual(mistyped.seen.lines, ['<masage-faq> is not known. Did you mean <massage-faq>?']);
    await mistyped.close();
    const without = await open('/without');
    assert.deepEqual(without.seen, { lines: [], requests: ['/without', '/cdn/embed.js'] });
    await without.close();
  });

  it('shows what stands inside when there is no script', async () => {
    const { tab, close } = await open('/no-script', { script: false });
    const text = await (await tab.$('body')).evaluate(({ innerText }) => innerText);
    assert.match(text, /Call us\.\s+Ask us\./);
    await close();
  });
});
