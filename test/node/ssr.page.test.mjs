/** What a server rendered, under a strict policy in a real browser: shown at once, taken over as it stands, and working. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { loadContent } from 'massage-widgets';
import { render } from 'massage-widgets/ssr';
import { bundle, inside, startPages, untouched } from '../browser/rendered.mjs';

const clinic = JSON.parse(readFileSync(new URL('../../demo/clinic.json', import.meta.url), 'utf8'));
const { faq } = await loadContent();
const technique = { attributes: { technique: 'deep-tissue' } };

/** Each tag by itself, then with what sites set. */
const cases = [
  ['massage-faq'],
  ['cost-compare'],
  ['technique-picker'],
  ['massage-safety-check'],
  ['session-guide'],
  ['evidence-brief'],
  ['technique-card', technique],
  ['visit-sheet'],
  ['massage-faq', { attributes: { open: 'all' } }, 'every answer open'],
  ['massage-faq', { lang: 'en-GB', attributes: { topic: 'safety', open: 'first' } }, 'a country, a topic, one open'],
  ['massage-faq', { attributes: { items: 'cost insurance', 'heading-level': 4 } }, 'items and a heading level'],
  ['cost-compare', { lang: 'en-GB' }, 'a country with other money'],
  ['cost-compare', { attributes: { currency: 'EUR', weeks: 8 } }, 'another currency'],
  ['technique-picker', { attributes: { value: 'swedish', name: 'style', required: true } }, 'a value'],
  ['technique-picker', { attributes: { disabled: true } }, 'nothing to press'],
  ['massage-faq', { content: clinic, attributes: { open: 'all' } }, 'a site’s own words, all open'],
  ...['cost-compare', 'technique-picker', 'massage-safety-check', 'evidence-brief', 'visit-sheet'].map((tag) => [
    tag,
    { content: clinic },
    'a site’s own words',
  ]),
];
let pages;
before(async () => {
  pages = await startPages();
});
after(() => pages?.stop());

for (const loader of ['/cdn/embed.js', '/bundle.js']) {
  describe(`HTML from a server, with ${loader === '/bundle.js' ? 'an app’s own bundle' : 'the loader'}`, () => {
    before(async () => {
      if (loader === '/bundle.js') pages.serve('/bundle.js', await bundle('test/browser/app.js'));
    });

    for (const [tag, options, what = 'as it is'] of cases) {
      it(`<${tag}>, ${what}: every node stays, nothing moves, no text changes, no line, no report`, async () => {
        for (const width of [360, 1280]) {
          const { ready, seen, lines, close } = await pages.open(await render(tag, options), { width, loader });
          await ready(tag);
          assert.deepEqual(await seen(), untouched, `${width} px`);
          assert.deepEqual(lines, []);
          await close();
        }
      });
    }
  });
}

describe('an element that a server rendered', () => {
  it('opens answers without script', async () => {
    const { tab, close } = await pages.open(await render('massage-faq'), { script: false });
    const [answer] = await tab.$$('massage-faq >>> [part=answer]');
    const isShown = () => answer.evaluate((element) => element.checkVisibility());
    assert.equal(await isShown(), false);
    await (await tab.$('massage-faq >>> summary')).click();
    assert.equal(await isShown(), true);
    await close();
  });

  it('searches, opens and tells of it once it is taken over', async () => {
    const { tab, ready, close } = await pages.open(await render('massage-faq'));
    await ready('massage-faq');
    await (await tab.$('massage-faq >>> input')).type('cost', { delay: 60 });
    await tab.waitForFunction(() => document.querySelector('massage-faq').shadowRoot.querySelector('mark'));
    const shown = await tab.$$('massage-faq >>> [part=item]:not([hidden])');
    await shown[0].scrollIntoView();
    await (await shown[0].$('summary')).click();
    await tab.waitForFunction(() => document.querySelector('massage-faq').shadowRoot.querySelector('[part=copy-link]'));
    assert.match(await inside(tab, 'massage-faq', (shadow) => shadow.querySelector('[role=status]').textContent), /\d/);
    await close();
  });

  it('says in <cost-compare> what changed, also where the server wrote nothing', async () => {
    const { tab, ready, close } = await pages.open(await render('cost-compare'));
    await ready('cost-compare');
    const press = async (text) => {
      const buttons = await tab.$$('cost-compare >>> button');
      for (const button of buttons)
        if ((await button.evaluate(({ textContent }) => textContent)).includes(text)) return button.click();
      throw new Error(`no button ${text}`);
    };
    await press('Change');
    const select = await tab.waitForSelector('cost-compare >>> select');
    await select.select('0');
    await tab.waitForFunction(
      () => document.querySelector('cost-compare').shadowRoot.querySelector('[role=status]').textContent.length > 10,
    );
    assert.match(await inside(tab, 'cost-compare', (shadow) => shadow.querySelector('caption').textContent), /4 weeks/);
    await close();
  });

  it('goes on in <technique-picker> from the first box to the questions', async () => {
    const { tab, ready, lines, close } = await pages.open(await render('technique-picker'));
    await ready('technique-picker');
    for (let screen = 1; screen <= 3; screen++) {
      await (await tab.waitForSelector('technique-picker >>> .none input')).click();
      await (await tab.$('technique-picker >>> [part=next]')).click();
      await tab.waitForFunction(
        (n) => !document.querySelector('technique-picker').shadowRoot.textContent.includes(`${n} of 3`),
        {},
        screen,
      );
    }
    await tab.waitForSelector('technique-picker >>> input[type=radio]');
    assert.deepEqual(lines, []);
    await close();
  });

  it('keeps what a reader ticked, typed and opened before the scripts came', async () => {
    const rendered = [await render('massage-faq'), await render('massage-safety-check')];
    const { tab, release, ready, close } = await pages.open(rendered, { hold: true });
    await tab.waitForSelector('#end');
    await (await tab.$('massage-safety-check >>> input')).click();
    await (await tab.$('massage-faq >>> [part=item] summary')).click();
    await (await tab.$('massage-faq >>> input')).type('cost');
    release();
    await ready('massage-faq', 'massage-safety-check');
    await tab.waitForFunction(() => document.querySelector('massage-faq').shadowRoot.querySelector('mark'));
    assert.equal(await inside(tab, 'massage-faq', (shadow) => shadow.querySelector('input').value), 'cost');
    assert.ok(await inside(tab, 'massage-faq', (shadow) => shadow.querySelector('[part=item]').open));
    // The warning that belongs to a tick has come with it.
    assert.ok(await inside(tab, 'massage-safety-check', (shadow) => shadow.querySelector('input').checked));
    assert.match(
      await inside(tab, 'massage-safety-check', (shadow) => shadow.querySelector('[role=alert]').textContent),
      /Get help now/,
    );
    await close();
  });

  it('does what a reader pressed while it was being taken over, once', async () => {
    const { question } = faq.entries[0];
    const isContent = (path) =>
      path.startsWith('/cdn/chunks/') &&
      readFileSync(new URL(`../..${path}`, import.meta.url), 'utf8').includes(question);
    const rendered = await render('massage-faq');
    const { tab, release, ready, close } = await pages.open(rendered, { hold: isContent });
    await tab.waitForFunction(() => customElements.get('massage-faq'));
    const button = await tab.waitForSelector('massage-faq >>> [part=all]');
    for (let press = 0; press < 2; press++) await button.click();
    release();
    await ready('massage-faq');
    await tab.waitForFunction(() =>
      [...document.querySelector('massage-faq').shadowRoot.querySelectorAll('[part=item]')].every(({ open }) => open),
    );
    await close();
  });

  it('can be read while the scripts are on their way, and stays when they come', async () => {
    const { tab, release, ready, seen, lines, close } = await pages.open(await render('session-guide'), { hold: true });
    await tab.waitForSelector('#end');
    assert.equal((await seen()).deferred, 1);
    assert.ok((await inside(tab, 'session-guide', (shadow) => shadow.textContent)).length > 3000);
    release();
    await ready('session-guide');
    assert.deepEqual(await seen(), untouched);
    assert.deepEqual(lines, []);
    await close();
  });

  it('opens the answer that the address names, and nothing that is seen moves', async () => {
    const { tab, ready, seen, close } = await pages.open(await render('massage-faq'), { path: '/page#faq-cost' });
    await ready('massage-faq');
    await tab.waitForFunction(() => document.querySelector('massage-faq').shadowRoot.querySelector('#faq-cost').open);
    await tab.waitForFunction(() => document.querySelector('massage-faq').shadowRoot.activeElement);
    await tab.waitForNetworkIdle({ idleTime: 150 });
    assert.equal((await seen()).shift, 0);
    await close();
  });

  it('tells the number of the page’s country where only the page knows it', async () => {
    const rendered = await render('massage-faq', { attributes: { topic: 'safety' } });
    const { tab, ready, close } = await pages.open(rendered, { lang: 'en-GB' });
    await ready('massage-faq');
    await tab.waitForFunction(() =>
      document.querySelector('massage-faq').shadowRoot.querySelector('.number').textContent.includes('999'),
    );
    await close();
  });

  it('shares own words and a reader’s answers with others in one <massage-content>', async () => {
    const tags = ['massage-safety-check', 'technique-picker', 'massage-faq', 'cost-compare'];
    const attributes = { 'site-name': 'Harbor Lane' };
    const parts = await Promise.all(tags.map((tag) => render(tag, { content: clinic, attributes, provider: 'page' })));
    const children = parts.map(({ html }) => html).join('');
    const { html, styleHashes } = await render('massage-content', { content: clinic, attributes, children });
    const { tab, ready, seen, lines, close } = await pages.open({
      html,
      styleHashes: [...styleHashes, ...parts.flatMap((part) => part.styleHashes)],
    });
    await ready(...tags);
    assert.deepEqual(await seen(), { ...untouched, served: 4 });
    assert.deepEqual(lines, []);
    await (await tab.$('massage-safety-check >>> input')).click();
    await (await tab.$('massage-safety-check >>> [part=next]')).click();
    await tab.waitForFunction(() => document.querySelector('cost-compare').shadowRoot.querySelector('[part=care]'));
    await close();
  });
});

describe('HTML that does not fit', () => {
  const misfits = {
    'of another version': (html) => html.replace(/defer-hydration="\S+/, 'defer-hydration="0.0.1'),
    'of other templates': (html) => html.replace(/<!--lit-part \S+-->/, '<!--lit-part AAAAAAAAAAA=-->'),
    'with an attribute changed': (html) => html.replace('weeks="8"', 'options="massage"'),
  };
  for (const [what, change] of Object.entries(misfits)) {
    it(`${what} is replaced whole, with one line in the console`, async () => {
      const { html, styleHashes } = await render('cost-compare', { attributes: { weeks: 8 } });
      const { tab, ready, lines, close } = await pages.open({ html: change(html), styleHashes });
      await ready('cost-compare');
      assert.equal(lines.length, 1);
      assert.match(lines[0], /<cost-compare> was rendered anew/);
      assert.equal(await inside(tab, 'cost-compare', (shadow) => shadow.querySelectorAll('table').length), 1);
      const styled = await tab.evaluate(() => getComputedStyle(document.querySelector('cost-compare')).containerType);
      assert.equal(styled, 'inline-size');
      await close();
    });
  }

  it('with another text gets the right one', async () => {
    const { html, styleHashes } = await render('massage-faq');
    const old = { html: html.replace('How much does a massage cost?', 'An older question?'), styleHashes };
    const { tab, ready, seen, close } = await pages.open(old);
    await ready('massage-faq');
    assert.ok(
      await inside(tab, 'massage-faq', (shadow) => shadow.textContent.includes('How much does a massage cost?')),
    );
    assert.deepEqual((await seen()).gone, []);
    await close();
  });

  it('is never shown twice where nothing takes it over, and one line says what is missing', async () => {
    const { tab, ready, seen, lines, close } = await pages.open(await render('massage-faq'), {
      loader: '/cdn/massage-faq.js',
    });
    await ready('massage-faq');
    assert.equal(await inside(tab, 'massage-faq', (shadow) => shadow.querySelectorAll('[part=list]').length), 1);
    assert.equal((await seen()).shift, 0);
    assert.deepEqual(lines, [
      '<massage-faq> was rendered by a server, and anew here: load massage-widgets/hydrate before the elements.',
    ]);
    await close();
  });
});
