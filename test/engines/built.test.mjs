/** The built package on a page, as a site has it, in each engine. BROWSERS names them. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { bake } from '../../dist/bake/bake.js';
import { loadContent } from '../../dist/content/store.js';
import { render } from '../../dist/ssr/render.js';
import { drive } from '../browser/drivers.mjs';
import { serve } from '../browser/server.mjs';
import { loader, mainTags, page } from '../browser/site.mjs';

const content = await loadContent();
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";
/** First of all scripts: what a site's author would notice. */
const watch = `window.noticed = [];
for (const name of ['warn', 'error']) console[name] = (...words) => noticed.push(words.join(' '));
addEventListener('error', ({ message }) => noticed.push(message));
addEventListener('unhandledrejection', ({ reason }) => noticed.push(String(reason)));
document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => noticed.push(effectiveDirective));
document.addEventListener('DOMContentLoaded', () => {
  window.served = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [...shadowRoot.querySelectorAll('*')] : []));
});`;
const watched = '<script src="/watch.js"></script>';
const rendered = await render('massage-faq', { lang: 'en', attributes: { open: 'first' } });
const pages = {
  '/watch.js': { body: watch, headers: { 'content-type': 'text/javascript' } },
  '/tags': {
    body: page(mainTags.map((tag) => `<${tag}></${tag}>`).join('') + loader, watched),
    headers: { 'content-type': 'text/html', 'content-security-policy': policy },
  },
  '/euro': page(`<cost-compare currency="EUR"></cost-compare>${loader}`, watched),
  '/rendered': page(rendered.html + loader, watched),
  '/baked': page(bake('massage-faq', { content, attributes: { topic: 'cost', open: 'first' } }) + loader, watched),
  '/framed': page(
    '<iframe src="/cdn/frame/massage-faq.html#topic=cost" sandbox="allow-scripts allow-same-origin"></iframe>',
  ),
};
const ready = (tag) => `return !!document.querySelector('${tag}')?.matches(':state(ready)')`;

for (const engine of (process.env.BROWSERS ?? 'chromium').split(','))
  describe(`the built package in ${engine}`, { timeout: 180_000 }, () => {
    let site, browser;
    before(async () => {
      site = await serve((path) => pages[path]);
      browser = await drive(engine);
    });
    after(async () => {
      await browser?.stop();
      site?.close();
    });
    const open = async (path) => browser.goto(site.address + path);
    const quiet = async () => assert.deepEqual(await browser.run('return window.noticed'), []);

    it('shows the three tags under a strict policy, and nobody complains', async () => {
      await open('/tags');
      for (const tag of mainTags) await browser.sees(tag, ready(tag));
      const text = await browser.run("return document.querySelector('cost-compare').shadowRoot.textContent");
      assert.ok(text.includes('$60–$120'), text);
      await quiet();
    });

    it('opens an answer by keyboard, with its sources', async () => {
      await open('/tags');
      await browser.sees('the questions', ready('massage-faq'));
      await browser.run("document.querySelector('massage-faq').shadowRoot.querySelector('summary').focus()");
      await browser.press('Enter');
      await browser.sees(
        'sources',
        "return !!document.querySelector('massage-faq').shadowRoot.querySelector('details[open] details')",
      );
      await quiet();
    });

    it('shows prices in another currency, whose words come later', async () => {
      await open('/euro');
      await browser.sees('the table', ready('cost-compare'));
      const text = await browser.run("return document.querySelector('cost-compare').shadowRoot.textContent");
      assert.ok(text.includes('No price in EUR'), text);
      await quiet();
    });

    it('takes over what a server rendered, node by node', async () => {
      await open('/rendered');
      await browser.sees('the questions', ready('massage-faq'));
      const { count, gone } = await browser.run(
        "const root = document.querySelector('massage-faq').shadowRoot; return { count: served.length, gone: served.filter((node) => node.getRootNode() !== root).length }",
      );
      assert.ok(count > 100, `${count} nodes were served`);
      assert.equal(gone, 0);
      await quiet();
    });

    it('takes up a baked snippet, with its open answer', async () => {
      await open('/baked');
      await browser.sees('the questions', ready('massage-faq'));
      await browser.sees(
        'the open answer',
        "return !!document.querySelector('massage-faq').shadowRoot.querySelector('#faq-cost[open]')",
      );
      const asked = await browser.run(
        "return document.querySelector('massage-faq').shadowRoot.querySelectorAll('[part=question]').length",
      );
      assert.equal(asked, content.faq.entries.filter(({ topic }) => topic === 'cost').length);
      await quiet();
    });

    it('shows a frame', async () => {
      await open('/framed');
      await browser.sees(
        'the frame',
        "return !!document.querySelector('iframe').contentDocument?.querySelector('main > massage-faq')?.matches(':state(ready)')",
      );
    });
  });
