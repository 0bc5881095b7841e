/** The documentation site as its readers have it: whole, quiet, and usable by anybody. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { loadContent } from 'massage-widgets';
import { openTab, root, startBrowser } from '../browser/server.mjs';
import { readingGrade, wordsOf } from '../content/copy-rules.mjs';
import { addressesIn, buildSite, built, filesOf, leadsSomewhere, linksIn } from '../docs/built.mjs';
import { queries } from '../docs/queries.mjs';
import { pages as sources, texts } from '../docs/samples.mjs';

const content = await loadContent();
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const manifest = JSON.parse(await readFile(new URL('dist/custom-elements.json', root), 'utf8'));
const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);

let site;
let html;
let twins;
before(async () => {
  buildSite();
  html = await filesOf('.html', { copied: true });
  twins = await filesOf('.md');
  site = await startBrowser(undefined, built);
});
after(() => site?.close());

const ours = () => [...html.keys()].filter((name) => !/^(demo|cdn)\//.test(name));

/** Opens a page as a new visitor. */
async function open(path, { script = true, ...view } = {}) {
  const opened = await openTab(site.browser, { script, ...view });
  const { tab, requests } = opened;
  await tab.goto(`${site.address}/${path}`);
  // The network may be idle while the script of an element still has to run.
  if (script) await tab.waitForFunction(() => !document.querySelector('.live :not(:defined, cost-option)'));
  await tab.waitForNetworkIdle({ idleTime: 150 });
  return { ...opened, elsewhere: () => requests.filter((address) => !address.startsWith('/')) };
}

const press = async (tab, ...keys) => {
  for (const key of keys) await tab.keyboard.press(key);
};
const focused = (tab) =>
  tab.evaluate(() => (document.activeElement.textContent || document.activeElement.id).trim().replace(/\s+/g, ' '));

describe('the files of the site', () => {
  it('has a page and a Markdown twin for each source, and no other', () => {
    const names = sources.map((path) => path.replace(/^docs\//, ''));
    assert.deepEqual([...twins.keys()], names);
    assert.deepEqual(
      ours(),
      names.map((name) => name.replace(/\.md$/, '.html')),
    );
  });

  it('has no link that leads nowhere, on any page, in the demo or in a twin', () => {
    const broken = [
      ...[...html].map(([page, text]) => [page, addressesIn(text)]),
      ...[...twins].map(([page, text]) => [page, linksIn(text)]),
    ].flatMap(([page, addresses]) =>
      addresses
        .filter((address) => !leadsSomewhere(address, page, (name) => html.get(name)))
        // The demo has a page about a file that does not come.
        .filter((address) => address !== 'gone.json')
        .map((address) => `${page}: ${address}`),
    );
    assert.deepEqual(broken, []);
  });

  it('would catch a link to a page, a heading or a file that is not there', () => {
    for (const address of ['nowhere.html', 'index.html#nowhere', '#nowhere', '../README.md'])
      assert.equal(
        leadsSomewhere(address, 'index.html', (name) => html.get(name)),
        false,
        address,
      );
    assert.ok(leadsSomewhere('index.html#where-to-begin', 'search.html', (name) => html.get(name)));
  });

  it('leads from every page to every other, to the builder and to the demo', () => {
    for (const name of ours()) {
      const links = addressesIn(html.get(name)).map((address) => new URL(address, new URL(name, built)).href);
      for (const other of [...ours(), 'demo/builder.html', 'demo/index.html'])
        assert.ok(links.includes(new URL(other, built).href), `${name} does not lead to ${other}`);
    }
  });

  it('names every page in llms.txt, as Markdown', async () => {
    const text = await readFile(new URL('llms.txt', built), 'utf8');
    assert.deepEqual(linksIn(text).sort(), [...twins.keys()]);
    assert.match(text, /^# massage-widgets\n\n> /);
  });

  it('has all of the reference of each element from the manifest, with nothing left to fill in', () => {
    assert.equal(elements.length, 9);
    for (const { tagName, attributes = [], events = [], cssParts = [], slots = [] } of elements) {
      const page = twins.get(`elements/${tagName}.md`);
      for (const { name } of [...attributes, ...events, ...cssParts, ...slots].filter((each) => each.name))
        assert.match(page, new RegExp(`^\\| \`${name}\` \\|`, 'm'), `${tagName}: ${name}`);
    }
    for (const [name, text] of twins) assert.doesNotMatch(text, /<!-- (api|ids)/, name);
  });

  it('names every question, price and style that can be chosen, and counts the questions right', () => {
    const page = twins.get('recipes/own-content.md');
    for (const { id } of [...content.faq.entries, ...content.treatments, ...content.techniques])
      assert.ok(page.includes(`\`${id}\``), id);
    for (const [name, text] of texts)
      for (const [, count] of text.matchAll(/(?<![\d,])(\d\d) (?:answers|answered questions|questions under)/g))
        assert.equal(Number(count), content.faq.entries.length, name);
  });

  it('has no table of attributes that somebody wrote by hand', () => {
    for (const path of sources.filter((name) => name.startsWith('docs/elements/')))
      assert.doesNotMatch(texts.get(path), /^\|/m, path);
  });

  it('reads easily', () => {
    for (const path of sources.filter((name) => !/accessibility|performance|architecture|versioning/.test(name))) {
      const prose = texts
        .get(path)
        .replace(/^```[^]*?^```|<!--[^]*?-->|^\|.*$|^#.*$/gm, '')
        .replace(/\]\([^)]*\)/g, ']')
        .replace(/`[^`]*`/g, 'word')
        .replace(/^(- |\d+\. )/gm, '');
      const parts = prose.split(/\n\n+/).filter((part) => wordsOf(part).length >= 12);
      for (const [part, most] of [[prose, 8], ...parts.map((each) => [each, 10])]) {
        const grade = readingGrade(part);
        assert.ok(grade <= most, `${path}: reading grade ${grade.toFixed(1)}, at most ${most}: ${part.trim()}`);
      }
    }
  });
});

describe('a visit to the site', () => {
  it('asks no other site for anything, leaves the console empty, and fits every screen, on every page', async () => {
    for (const name of ours()) {
      const { lines, elsewhere, tab, close } = await open(name);
      assert.deepEqual({ lines, elsewhere: elsewhere() }, { lines: [], elsewhere: [] }, name);
      const left = await tab.evaluate(() => [
        document.cookie,
        localStorage.length,
        [...document.images].filter(({ naturalWidth }) => !naturalWidth).map(({ src }) => src),
      ]);
      assert.deepEqual(left, ['', 0, []], name);
      for (const width of [1280, 768, 320]) {
        await tab.setViewport({ width, height: 800 });
        const wide = await tab.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `${name} is ${wide} px wide at ${width}`);
      }
      await close();
    }
  });

  it('shows each element at work on its page', async () => {
    for (const { tagName } of elements) {
      const { tab, close } = await open(`elements/${tagName}.html`);
      const shown = tagName === 'massage-content' ? 'massage-content > massage-faq' : tagName;
      await tab.waitForSelector(`.live ${shown}:state(ready)`);
      await close();
    }
  });

  for (const path of ['demo/builder.html', 'demo/index.html', 'demo/clinic.html'])
    it(`finds all that it needs at ${path}`, async () => {
      const { lines, elsewhere, close } = await open(path);
      assert.deepEqual({ lines, elsewhere: elsewhere() }, { lines: [], elsewhere: [] });
      await close();
    });

  for (const path of [
    'index.html',
    'elements/cost-compare.html',
    'recipes/policy.html',
    'start/frameworks.html',
    'performance.html',
    'search.html?q=price',
  ])
    it(`has nothing that axe names, in light and dark, wide and narrow: ${path}`, async () => {
      const { tab, close } = await open(path);
      // The policy of the page forbids to add a script to it, but not to the debugger.
      await tab.evaluate(axe);
      for (const [scheme, width] of [
        ['light', 1440],
        ['dark', 1280],
        ['light', 320],
        ['dark', 768],
      ]) {
        await tab.setViewport({ width, height: 800 });
        await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        // What hears of a new size hears it with the next frame.
        await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        const found = await tab.evaluate(async () =>
          (await window.axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html)}`),
        );
        assert.deepEqual(found, [], `${scheme}, ${width} px`);
      }
      await close();
    });

  it('can be read without script', async () => {
    const { tab, close } = await open('recipes/ghost.html', { script: false });
    const text = await (await tab.$('body')).evaluate(({ innerText }) => innerText);
    assert.match(text, /An HTML card keeps what you paste/);
    assert.match(text, /Settings → Code injection/);
    await close();
  });
});

describe('the search', () => {
  let find;
  before(async () => {
    const { finder } = await import(new URL('assets/find.js', built));
    find = finder(JSON.parse(await readFile(new URL('assets/search.json', built), 'utf8')));
  });

  for (const [query, page] of queries)
    it(`answers “${query}” with ${page}`, () => assert.equal(find(query)[0]?.id, page));

  it('guesses at typing mistakes only where nothing has the word as it was typed', () => {
    for (const { title, text } of find('preact')) assert.match(`${title} ${text}`, /preact/i, title);
    assert.deepEqual(find('  '), []);
  });
});

describe('by keyboard alone, the site', () => {
  it('lets a reader skip to the text', async () => {
    const { tab, close } = await open('recipes/policy.html');
    await press(tab, 'Tab');
    assert.equal(await focused(tab), 'Skip to content');
    await press(tab, 'Enter', 'Tab');
    assert.ok(await tab.evaluate(() => document.querySelector('main').contains(document.activeElement)));
    await close();
  });

  it('opens its menu on a phone, closes it with Escape, and gives the focus back', async () => {
    const { tab, close } = await open('recipes/policy.html', { width: 320 });
    await tab.focus('.menu');
    const isSeen = () => tab.evaluate(() => document.querySelector('#pages').checkVisibility());
    assert.equal(await isSeen(), false);
    await press(tab, 'Enter');
    assert.equal(await isSeen(), true);
    await press(tab, 'Tab');
    assert.equal(await focused(tab), 'What this is');
    await press(tab, 'Escape');
    assert.equal(await isSeen(), false);
    assert.equal(await focused(tab), 'Menu');
    await close();
  });

  it('scrolls a table that is too wide, and does not stop at one that fits', async () => {
    const { tab, close } = await open('elements/session-guide.html', { width: 1440 });
    assert.equal(await tab.$('.table[tabindex]'), null);
    await tab.setViewport({ width: 320, height: 800 });
    await tab.waitForSelector('.table[tabindex="0"][role=region][aria-label]');
    await tab.focus('.table[tabindex]');
    await press(tab, 'ArrowRight');
    await tab.waitForFunction(() => document.activeElement.scrollLeft > 0);
    await close();
  });

  it('finds a section from any page, with a typing mistake, and goes there', async () => {
    const { tab, close } = await open('elements/technique-card.html');
    await tab.focus('#find');
    await tab.keyboard.type('integrty');
    await Promise.all([tab.waitForNavigation(), press(tab, 'Enter')]);
    await tab.waitForSelector('.results a');
    assert.match(await tab.$eval('[role=status]', ({ textContent }) => textContent), /sections? found/);
    assert.match(await tab.$eval('.results a', ({ textContent }) => textContent), /Security policy: Integrity/);
    assert.match(await tab.$eval('.results mark', ({ textContent }) => textContent), /integrity/i);
    await tab.focus('.results a');
    await Promise.all([tab.waitForNavigation(), press(tab, 'Enter')]);
    assert.match(tab.url(), /recipes\/policy\.html#integrity$/);
    await close();
  });

  it('says when a search finds nothing', async () => {
    const { tab, close } = await open('search.html?q=xyzzyq');
    await tab.waitForFunction(() => /Nothing found/.test(document.querySelector('[role=status]').textContent));
    assert.equal(await tab.$('.results li'), null);
    await close();
  });

  it('copies a sample, and says so', async () => {
    const { tab, context, close } = await open('recipes/ghost.html');
    await context.overridePermissions(site.address, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    await tab.focus('.code button');
    await press(tab, 'Space');
    await tab.waitForFunction(() => document.querySelector('.code [role=status]').textContent === 'Copied');
    const copied = await tab.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /^<div data-massage-widget="cost-compare">/);
    await close();
  });
});
