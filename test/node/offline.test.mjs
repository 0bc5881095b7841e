/** The connection goes after the first paint: a reader is told, nothing is lost, and it goes on when the line is back. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../../scripts/find-browser.mjs';

const root = new URL('../../', import.meta.url);
const page = (tag) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,"></head><body><${tag}></${tag}><script type="module" src="/cdn/embed.js"></script></body></html>`;

describe('without a connection after the first paint', () => {
  let server;
  let browser;
  let address;
  before(async () => {
    server = createServer(async ({ url }, response) => {
      const { pathname, search } = new URL(url, 'http://localhost');
      if (pathname === '/page')
        return response.writeHead(200, { 'content-type': 'text/html' }).end(page(search.slice(1)));
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

  for (const tag of ['massage-safety-check', 'technique-picker'])
    it(`<${tag}> says so with the emergency numbers, keeps the tick, and goes on when the line is back`, async () => {
      const tab = await browser.newPage();
      await tab.goto(`${address}?${tag}`);
      await tab.waitForFunction((name) => document.querySelector(name)?.matches(':state(ready)'), {}, tag);
      await tab.waitForNetworkIdle({ idleTime: 200 });
      await tab.setOfflineMode(true);
      const inside = (find) => tab.evaluateHandle(`document.querySelector('${tag}').shadowRoot.${find}`);
      const text = () => tab.evaluate((name) => document.querySelector(name).shadowRoot.textContent, tag);
      const next = async () => (await inside(`querySelector('[part=next]')`)).click();
      await (await inside(`querySelector('label')`)).click();
      await next();
      await tab.waitForFunction(
        (name) => /did not load/.test(document.querySelector(name).shadowRoot.textContent),
        {},
        tag,
      );
      assert.match(await text(), /Emergency numbers/);
      await tab.setOfflineMode(false);
      await next();
      await tab.waitForFunction(
        (name) =>
          /call|emergency department/i.test(
            document.querySelector(name).shadowRoot.querySelector('[part=card]')?.textContent,
          ),
        {},
        tag,
      );
      await tab.close();
    });
});
