import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bake } from '../../dist/bake/bake.js';
import { normalise } from '../../dist/content/hash.js';
import { loadContent } from '../../dist/content/store.js';
import { axeProblems, logIn, seenText, startBrowser, visit } from './browser.mjs';
import { installPlugin, labelled, publish, waitForPreview, writeBlock } from './editor.mjs';
import { startWordPress } from './wordpress.mjs';

const zip = fileURLToPath(new URL('../../integrations/wordpress/massage-widgets.zip', import.meta.url));
const build = fileURLToPath(new URL('../../scripts/wordpress.mjs', import.meta.url));
const content = await loadContent();
const tags = [
  'massage-faq',
  'technique-picker',
  'cost-compare',
  'massage-safety-check',
  'session-guide',
  'evidence-brief',
  'technique-card',
];

describe('the WordPress plugin', { timeout: 300_000 }, () => {
  let site, browser, admin;
  before(async () => {
    site = await startWordPress();
    browser = await startBrowser();
    admin = await logIn(browser, site.origin, 'admin');
  });
  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  it('is the same zip wherever and whenever it is built', async () => {
    const first = await readFile(zip);
    execFileSync(process.execPath, [build], { env: { ...process.env, TZ: 'Pacific/Auckland' } });
    assert.ok(first.equals(await readFile(zip)));
  });

  it('is installed from the zip and switched on in the admin pages', async () => {
    assert.match(await installPlugin(admin, site.origin, zip), /activated/i);
  });

  it('prints what the command line bakes, whatever the options', async () => {
    const cases = [
      ...tags.map((tag) => [tag, tag === 'technique-card' ? { technique: 'swedish' } : {}]),
      ['massage-faq', { topic: 'safety', 'heading-level': '3' }],
      ['massage-faq', { items: 'cost good-for-back-pain', open: 'first', region: 'GB' }],
      ['massage-faq', { exclude: 'cost insurance value', open: 'all', 'site-name': '100% Oak & "Sons"' }],
      ['massage-faq', { items: 'heat', exclude: 'cost', 'id-prefix': 'q-', open: 'heat' }],
      ['massage-faq', { topic: 'cost', open: 'all', mode: 'single', search: 'off' }],
      ['massage-faq', { topic: 'cost', open: 'insurance value', mode: 'single' }],
      ['massage-faq', { items: 'cost heat', search: 'on' }],
      ['massage-faq', { topic: 'safety', search: 'off', open: 'warning-signs', 'heading-level': '4' }],
      ['technique-picker', { techniques: 'swedish sports', 'heading-level': '6', region: 'AU' }],
      ['technique-picker', { 'booking-href': '/book?style={technique}&a=1', layout: 'page' }],
      ['cost-compare', { weeks: '1' }],
      ['cost-compare', { weeks: '52', 'massage-sessions': '1', 'pt-sessions': '99', 'medicine-months': '7' }],
      ['cost-compare', { weeks: '4', 'massage-sessions': '3' }],
      ['cost-compare', { weeks: '12', options: 'massage' }],
      ['cost-compare', { weeks: '26', options: 'massage', 'massage-sessions': '20' }],
      ['cost-compare', { options: 'surgery', baseline: 'hide' }],
      ['cost-compare', { options: 'surgery' }],
      ['cost-compare', { options: 'stay-active', region: 'GB' }],
      ['cost-compare', { options: 'meditation-yoga massage', baseline: 'hide', weeks: '26', region: 'de' }],
      ['cost-compare', { options: 'physical-therapy stay-active', region: 'US', 'site-name': 'Oak' }],
      ['massage-safety-check', { region: 'FR', 'heading-level': '4' }],
      ['session-guide', { phase: 'during' }],
      ['evidence-brief', { sections: 'myths effects' }],
      ['evidence-brief', { sections: 'conclusion', 'heading-level': '5' }],
      ['technique-card', { technique: 'sports', region: 'CA' }],
    ];
    const printed = await site.tell(
      'render',
      cases.map(([tag, options]) => ({ tag, options })),
    );
    const page = await browser.newPage();
    // As a browser reads it: WordPress writes entities and the order of attributes its own way.
    const read = (html) =>
      page.evaluate((text) => {
        const { body } = new DOMParser().parseFromString(text, 'text/html');
        const root = body.querySelector('[data-massage-widget]');
        for (const element of [root, ...root.querySelectorAll('*')]) {
          const attributes = [...element.attributes].map(({ name, value }) => [name, value]).sort();
          for (const [name] of attributes) element.removeAttribute(name);
          for (const [name, value] of attributes) element.setAttribute(name, value);
        }
        return root.outerHTML;
      }, html);
    for (const [index, [tag, options]] of cases.entries()) {
      const region = options.region ? {} : { region: 'US' };
      const baked = bake(tag, { content, attributes: { ...options, ...region }, wrapper: 'div' });
      // Nobody edits what the plugin prints: there is nothing to tell an author of.
      const bare = baked.replace(/ data-content-hash="[^"]*"/, '');
      const wanted = options.region ? bare : bare.replace(' data-region="US"', '');
      const [is, shouldBe] = [await read(printed[index]), await read(wanted)];
      let at = 0;
      while (at < is.length && is[at] === shouldBe[at]) at += 1;
      const near = (text) => text.slice(Math.max(0, at - 60), at + 60);
      assert.equal(near(is), near(shouldBe), `${tag} ${JSON.stringify(options)}`);
    }
    await page.close();
  });

  const scripts = (page) =>
    page.$$eval('script[src*="massage-widgets"]', (all) =>
      all.map(({ src, type }) => `${type} ${new URL(src).pathname}`),
    );

  it('shows a shortcode of an author to readers without script, with every answer', async () => {
    const { url } = await site.tell('post', {
      as: 'author',
      title: 'Safety',
      content: 'Before.\n\n[massage_faq topic="safety"]\n\nAfter.',
    });
    const { page } = await visit(browser, url, { script: false });
    const entries = content.faq.entries.filter(({ topic }) => topic === 'safety');
    const summaries = await page.$$('details > summary');
    assert.equal(summaries.length, entries.length);
    for (const summary of summaries) await summary.click();
    const seen = normalise(await seenText(page, 'main'));
    for (const { question, lead, answer } of entries)
      for (const text of [question, lead, ...answer.split(/\n\s*\n/)]) assert.ok(seen.includes(normalise(text)), text);
    await page.close();
  });

  const written = {
    shortcode: (tag) => `[${tag.replaceAll('-', '_')}]`,
    block: (tag) => `<!-- wp:massage-widgets/${tag} {"heading-level":"2"} /-->`,
  };
  for (const [kind, write] of Object.entries(written))
    it(`wakes each ${kind} up, quietly and without fault, on a wide and on a narrow page`, async () => {
      const { url } = await site.tell('post', { as: 'author', title: kind, content: tags.map(write).join('\n\n') });
      for (const width of [1280, 320]) {
        const { page, noise } = await visit(browser, url, { width });
        await page.waitForFunction(
          (names) => names.every((name) => document.querySelector(name)?.shadowRoot?.querySelector('[part]')),
          {},
          tags,
        );
        assert.deepEqual(noise, []);
        assert.deepEqual(await scripts(page), ['module /wp-content/plugins/massage-widgets/cdn/embed.js']);
        assert.ok(await page.$('link#wp-block-library-css'), 'the style sheet of WordPress’ own blocks is on the page');
        assert.deepEqual(await axeProblems(page), []);
        const { scroll, client } = await page.evaluate(() => ({
          scroll: document.documentElement.scrollWidth,
          client: innerWidth,
        }));
        assert.ok(scroll <= client, `${scroll} px on a page of ${client} px`);
        await page.close();
      }
    });

  it('loads nothing on a page without a widget', async () => {
    const { url } = await site.tell('post', { as: 'author', title: 'None', content: 'No widget here.' });
    const { page } = await visit(browser, url);
    assert.deepEqual(await scripts(page), []);
    assert.ok(!(await page.content()).includes('massage-widgets'));
    await page.close();
  });

  it('tells an author what cannot be used in a shortcode, and readers nothing', async () => {
    const content = '[massage_faq topic=“safety” open="frist" items="cost csot" topics="cost"]';
    const { url } = await site.tell('post', { as: 'author', title: 'Slips', content });
    const stranger = await visit(browser, url);
    assert.equal(await stranger.page.$('.massage-widgets-note'), null);
    assert.deepEqual(stranger.noise, []);
    await stranger.page.close();
    const { page } = await visit(browser, url, { context: await logIn(browser, site.origin, 'author') });
    const notes = await page.$$eval('.massage-widgets-note li', (items) => items.map(({ textContent }) => textContent));
    assert.equal(notes.length, 3);
    assert.match(notes[0], /^open: there is no “frist”\. Use none, first, all, good-for-back-pain, /);
    assert.match(notes[1], /^items: there is no “csot”/);
    assert.match(notes[2], /^“topics” is not an option here\. Use topic, items, /);
    await page.close();
    const subscriber = await visit(browser, url, { context: await logIn(browser, site.origin, 'subscriber') });
    assert.equal(await subscriber.page.$('.massage-widgets-note'), null);
    await subscriber.page.close();
  });

  it('is a block with its options in the sidebar, previewed as it will be read', async () => {
    const page = await writeBlock(admin, site.origin, 'Massage questions', 'massage-faq');
    await waitForPreview(page, 'Does massage help back pain?');
    await (await labelled(page, 'Topic')).select('cost');
    const { question } = content.faq.entries.find(({ id }) => id === 'cost');
    await waitForPreview(page, question);
    await waitForPreview(page, 'Does massage help back pain?', false);
    const other = content.faq.entries.find(({ id, topic }) => topic === 'cost' && id !== 'cost').question;
    await waitForPreview(page, other);
    await (await labelled(page, 'Without these questions')).type(`${other}\n`);
    await waitForPreview(page, other, false);
    const url = await publish(page);
    await page.close();
    const reader = await visit(browser, url);
    await reader.page.waitForSelector('::-p-text(Massage and back pain: common questions)');
    const seen = await seenText(reader.page, 'main');
    assert.ok(seen.includes(question));
    assert.ok(!seen.includes('Does massage help back pain?'));
    assert.ok(!seen.includes(other));
    assert.deepEqual(reader.noise, []);
    assert.deepEqual(await axeProblems(reader.page), []);
    await reader.page.close();
  });

  it('makes PHP complain of nothing', async () => {
    const lines = (await site.log()).split('\n');
    assert.deepEqual(
      lines.filter((line) => line.includes('/plugins/massage-widgets/')),
      [],
    );
  });

  it('leaves nothing behind when it is deleted', async () => {
    const posts = await site.tell('traces');
    assert.equal(await site.tell('delete'), true);
    const { found, tables, files } = await site.tell('traces');
    // WordPress keeps a list of its own of plugins that were switched off in the last week.
    assert.deepEqual(
      found.filter((trace) => trace !== 'options: recently_activated'),
      [],
    );
    assert.deepEqual(tables, posts.tables);
    assert.deepEqual(files, []);
  });
});
