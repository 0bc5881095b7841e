import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadContent } from '../../dist/content/store.js';
import { axeProblems, clickText, logIn, seenText, startBrowser, visit, waitForText } from './browser.mjs';
import { newPost, paste, publish } from './editor.mjs';
import { until } from '../../scripts/keep.mjs';
import { startWidgetHost } from './widget-host.mjs';
import { startWordPress } from './wordpress.mjs';

const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const content = await loadContent();
const { question, lead } = content.faq.entries.find(({ id }) => id === 'cost');

describe('a link pasted into WordPress', { timeout: 300_000 }, () => {
  let site, host, browser, link, url;
  before(async () => {
    site = await startWordPress();
    const folder = join(site.folder, 'widgets');
    host = await startWidgetHost(folder);
    execFileSync(process.execPath, [program, 'frame', '--base', host.base, '--out', folder]);
    link = `${host.base}en/auto/massage-faq-cost.html`;
    browser = await startBrowser();
  });
  after(async () => {
    await browser?.close();
    await host?.stop();
    await site?.stop();
  });

  const frameOf = (page) => page.frames().find((frame) => frame.url().startsWith(host.base));
  const shownHeight = (page) =>
    page.$eval('iframe.wp-embedded-content', (frame) => frame.getBoundingClientRect().height);
  const ownHeight = (frame) => frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  const fits = (page) =>
    until(
      'the frame as tall as its page',
      async () => (await shownHeight(page)) === Math.min(1000, await ownHeight(frameOf(page))),
      15,
    );

  it('becomes the widget in an author’s editor', async () => {
    const author = await logIn(browser, site.origin, 'author');
    const page = await newPost(author, site.origin);
    await page.click('.block-editor-default-block-appender__content');
    await paste(page, link);
    await page.waitForSelector('.wp-block-embed iframe');
    await page.waitForFunction(() =>
      globalThis.wp.data
        .select('core/block-editor')
        .getBlocks()
        .some(({ name, attributes }) => name === 'core/embed' && attributes.providerNameSlug === 'massage-widgets'),
    );
    url = await publish(page);
    await page.close();
  });

  it('is a frame as tall as what is in it, and follows when an answer opens', async () => {
    for (const width of [1280, 320]) {
      const { page, noise } = await visit(browser, url, { width, also: [host.base] });
      await fits(page);
      const closed = await shownHeight(page);
      const frame = frameOf(page);
      await waitForText(frame, 'main', question);
      await clickText(frame, question);
      await waitForText(frame, 'main', lead);
      await fits(page);
      assert.ok((await shownHeight(page)) > closed, `${closed} px, and no more with an open answer`);
      assert.ok(!(await seenText(page, 'main blockquote.wp-embedded-content')).trim(), 'the link has given way');
      assert.deepEqual(noise, []);
      assert.deepEqual(await axeProblems(page), []);
      assert.deepEqual(await axeProblems(frame), []);
      const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(scroll <= width, `${scroll} px on a page of ${width} px`);
      await page.close();
    }
  });

  for (const tag of ['technique-picker', 'cost-compare'])
    it(`shows <${tag}> in a frame as tall as it is, up to the most that WordPress gives`, async () => {
      const address = `${host.base}en/light/${tag}.html`;
      const { url: own } = await site.tell('post', {
        as: 'author',
        title: tag,
        content: `Before.\n\n${address}\n\nAfter.`,
      });
      for (const width of [1280, 320]) {
        const { page, noise } = await visit(browser, own, { width, also: [host.base] });
        await fits(page);
        assert.deepEqual(noise, []);
        assert.deepEqual(await axeProblems(page), []);
        assert.deepEqual(await axeProblems(frameOf(page)), []);
        await page.close();
      }
    });

  it('stays a link that says where it leads, where the site has no script', async () => {
    const { page } = await visit(browser, url, { script: false, also: [host.base] });
    const quote = 'main blockquote.wp-embedded-content';
    assert.match(await seenText(page, quote), /^ ?Massage and back pain: common questions – Cost ?$/);
    await page.click(`${quote} a`);
    await until('the page behind the link', () => page.url() === link, 15);
    await page.close();
    const opened = await visit(browser, link);
    await waitForText(opened.page, 'main', question);
    assert.deepEqual(opened.noise, []);
    await opened.page.close();
  });
});
