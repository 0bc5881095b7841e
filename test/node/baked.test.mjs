/** Baked snippets on a plain page, served from the built files, in a real browser: with script, without, and as source. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../../scripts/find-browser.mjs';
import { bakeOf, content } from '../content/baked.mjs';

const tags = ['massage-faq', 'technique-picker', 'cost-compare'];
const root = new URL('../../', import.meta.url);
const words = '<p>Some words of a post, long enough to fill a line or two on a screen of any common width.</p>';
const page = (snippet) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Post</title><link rel="icon" href="data:,"><script type="module" src="/cdn/embed.js"></script></head><body><h1>Post</h1>${words}${snippet}${words.repeat(8)}</body></html>`;

describe('baked snippets', () => {
  let server;
  let browser;
  let address;
  before(async () => {
    server = createServer(async ({ url }, response) => {
      const { pathname, searchParams } = new URL(url, 'http://localhost');
      if (pathname === '/page') {
        const snippet = bakeOf(searchParams.get('tag'), {}, { wrapper: searchParams.get('wrapper') });
        return response.writeHead(200, { 'content-type': 'text/html' }).end(page(snippet));
      }
      const body = await readFile(new URL(`.${pathname}`, root)).catch(() => undefined);
      response.writeHead(body ? 200 : 404, { 'content-type': 'text/javascript' }).end(body);
    });
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    address = `http://127.0.0.1:${server.address().port}/page`;
    browser = await puppeteer.launch(await launchOptions());
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  for (const tag of tags)
    for (const wrapper of ['tag', 'div'])
      for (const viewport of [
        { width: 375, height: 667 },
        { width: 1280, height: 800 },
        { width: 1000, height: 1800 },
      ])
        it(`<${tag}> in a ${wrapper}, ${viewport.width} by ${viewport.height}: nothing on the page jumps, no console line`, async () => {
          const tab = await browser.newPage();
          await tab.setViewport(viewport);
          const lines = [];
          tab.on('console', (line) => lines.push(line.text()));
          tab.on('pageerror', (error) => lines.push(String(error)));
          await tab.evaluateOnNewDocument(() => {
            globalThis.shift = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.shift += entry.value;
            }).observe({ type: 'layout-shift', buffered: true });
          });
          await tab.goto(`${address}?tag=${tag}&wrapper=${wrapper}`);
          await tab.waitForFunction((name) => document.querySelector(name)?.matches(':state(ready)'), {}, tag);
          await tab.waitForNetworkIdle({ idleTime: 200 });
          assert.ok((await tab.evaluate('shift')) <= 0.02, `layout shift ${await tab.evaluate('shift')}`);
          assert.deepEqual(lines, []);
          await tab.close();
        });

  it('hold every answer in the source of the page, and without script each can be opened and read', async () => {
    const tab = await browser.newPage();
    await tab.setJavaScriptEnabled(false);
    const source = await (await tab.goto(`${address}?tag=massage-faq&wrapper=div`)).text();
    const client = await tab.createCDPSession();
    for (const { id, lead } of content.faq.entries) assert.ok(source.includes(lead.replaceAll('&', '&amp;')), id);
    const first = await tab.$('details > summary');
    await first.click();
    const { root: tree } = await client.send('DOM.getDocument');
    const { nodeIds } = await client.send('DOM.querySelectorAll', { nodeId: tree.nodeId, selector: 'details[open]' });
    assert.equal(nodeIds.length, 1);
    await tab.close();
  });

  for (const tag of tags)
    it(`<${tag}> without script never makes a page of 320 px scroll sideways`, async () => {
      const tab = await browser.newPage();
      await tab.setJavaScriptEnabled(false);
      await tab.setViewport({ width: 320, height: 640 });
      await tab.goto(`${address}?tag=${tag}&wrapper=div`);
      const client = await tab.createCDPSession();
      const { cssContentSize } = await client.send('Page.getLayoutMetrics');
      assert.equal(cssContentSize.width, 320);
      await tab.close();
    });
});
