import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { bake } from '../../dist/bake/bake.js';
import { normalise } from '../../dist/content/hash.js';
import { loadContent } from '../../dist/content/store.js';
import { axeProblems, clickText, seenText, startBrowser, visit, waitForText } from './browser.mjs';
import { startWordPress } from './wordpress.mjs';

const content = await loadContent();
const safety = content.faq.entries.filter(({ topic }) => topic === 'safety');
const kinds = {
  'a Custom HTML block': (html) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`,
  'a post without blocks': (html) => `Before.\n\n${html}\n\nAfter.`,
};
const widgets = [
  { tag: 'massage-faq', attributes: { topic: 'safety' }, shows: safety[0].question },
  { tag: 'technique-picker', attributes: {}, shows: 'Which massage style fits you?' },
  { tag: 'cost-compare', attributes: { weeks: '26' }, shows: 'Massage therapy' },
];

describe('snippets in WordPress', { timeout: 300_000 }, () => {
  let site, browser;
  before(async () => {
    site = await startWordPress();
    browser = await startBrowser();
  });
  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  /** Tags, ids and data of a widget and of all in it, in order: what a CMS must leave alone. */
  const outline = (root) =>
    [root, ...root.querySelectorAll('*')].map((element) => {
      const kept = [...element.attributes].filter(({ name }) => /^(id|data-.*|href|scope|open)$/.test(name));
      return `${element.localName} ${kept
        .map(({ name, value }) => `${name}=${value}`)
        .sort()
        .join(' ')}`;
    });
  /** A text as a CMS cannot change it: its quotes and dashes are its own, and so are blanks between elements. */
  const words = (text) => normalise(text).replaceAll(' ', '');
  const parsed = (page, html) =>
    page.evaluate(
      (text, source) => {
        const { body } = new DOMParser().parseFromString(text, 'text/html');
        const widget = body.querySelector('[data-massage-widget]');
        return { outline: new Function(`return ${source}`)()(widget), text: widget.textContent };
      },
      html,
      outline.toString(),
    );

  for (const { tag, attributes, shows } of widgets)
    for (const [kind, written] of Object.entries(kinds))
      describe(`<${tag}>, baked by an author into ${kind}`, () => {
        const baked = bake(tag, { content, attributes, wrapper: 'div' });
        let post;
        before(async () => {
          post = await site.tell('post', { as: 'author', title: 'Baked', content: written(baked) });
        });

        it('is saved with every tag, id and mark', async () => {
          const page = await browser.newPage();
          assert.deepEqual((await parsed(page, post.saved)).outline, (await parsed(page, baked)).outline);
          await page.close();
        });

        it('can be read and opened to the last word without script', async () => {
          const { page, noise } = await visit(browser, post.url, { script: false });
          const shown = await parsed(page, await page.content());
          const own = await parsed(page, baked);
          assert.deepEqual(shown.outline, own.outline);
          for (const summary of await page.$$('details > summary')) await summary.click();
          assert.equal(words(await seenText(page, '[data-massage-widget]')), words(own.text));
          assert.deepEqual(noise, []);
          assert.deepEqual(await axeProblems(page), []);
          await page.close();
        });

        it('wakes up where the site loads the script', async () => {
          const { page, noise } = await visit(browser, `${post.url}?loader`);
          await page.waitForFunction(
            (name) => document.querySelector(name)?.shadowRoot?.querySelector('[part]'),
            {},
            tag,
          );
          await waitForText(page, tag, shows);
          if (tag === 'massage-faq') {
            const { question, lead } = safety[1];
            await clickText(page, question);
            await waitForText(page, tag, lead);
          }
          assert.deepEqual(noise, []);
          assert.deepEqual(await axeProblems(page), []);
          await page.close();
        });
      });

  for (const { tag, attributes, shows } of widgets)
    for (const [kind, inside] of Object.entries({
      live: () => `<${tag} style="display: block; min-height: var(--massage-reserve, 100vh)"></${tag}>`,
      baked: () => bake(tag, { content, attributes }),
    }))
      it(`<${tag}>, ${kind} with its script by an administrator, works`, async () => {
        const script = `<script type="module" src="${site.origin}/cdn/embed.js"></script>`;
        const html = `${script}\n${inside()}`;
        const post = await site.tell('post', { as: 'admin', title: kind, content: kinds['a Custom HTML block'](html) });
        assert.ok(post.saved.includes(html), 'saved as it was written');
        for (const width of [320, 1280]) {
          const { page, noise } = await visit(browser, post.url, { width });
          await page.waitForFunction(
            (name) => document.querySelector(name)?.shadowRoot?.querySelector('[part]'),
            {},
            tag,
          );
          await waitForText(page, tag, shows);
          assert.deepEqual(noise, []);
          assert.deepEqual(await axeProblems(page), []);
          await page.close();
        }
      });
});
