/** Our elements under other people's style sheets: the same shape, readable, and they still work. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { hostile, sheets, spacing } from '../browser/sheets.mjs';
import { installProbe } from '../browser/probe.mjs';
import { allTags, loader, page, startSite, tagOf } from '../browser/site.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Text as a page sets it, and a width: with the same of both, nothing else may differ. */
const calm = 'font: 16px/1.5 sans-serif; color: #222; width: 1000px; display: block';
/** What follows the page on purpose beside its text: how letters are drawn, and light or dark controls. */
const follows =
  /^(text-size-adjust|text-rendering|-webkit-(font-smoothing|tap-highlight-color)|tab-size|color-scheme|overflow-wrap|text-underline-offset)$/;
/** A page may give our elements a place of its choice. */
const place = /^the host (margin|border|background-repeat)/;

let site;
let visit;
before(async () => {
  site = await startSite({ '/': page(`<main><h1>Page</h1>${allTags.map(tagOf).join('')}</main>${loader}`) });
  visit = await site.open('/', { before: installProbe });
  await visit.ready(allTags);
  await visit.tab.evaluate(axe);
  // What loads with the first use is there from now on.
  await works();
  await visit.tab.waitForNetworkIdle({ idleTime: 200 });
  await withoutUse();
  await visit.tab.evaluate((style) => {
    const main = document.querySelector('main');
    main.setAttribute('style', style);
    window.hosts = [...main.querySelectorAll(':scope > :not(h1)')];
    window.plain = window.hosts.map((host) => window.probe.looks(host));
    main.removeAttribute('style');
  }, calm);
});
after(() => site?.close());

/** Has the page use a style sheet while `action` runs. */
async function under(css, action) {
  await visit.tab.evaluate(async ({ href, text }) => {
    const sheet = document.createElement(href ? 'link' : 'style');
    sheet.id = 'guest-of';
    const loaded = new Promise((done) => sheet.addEventListener('load', done));
    Object.assign(sheet, href ? { rel: 'stylesheet', href } : { textContent: text });
    document.head.append(sheet);
    await loaded;
  }, css);
  try {
    return await action();
  } finally {
    await visit.tab.evaluate(() => document.getElementById('guest-of').remove());
  }
}

const faults = (options) =>
  visit.tab.evaluate((settings) => window.hosts.flatMap((host) => window.probe.faults(host, settings)), options);

/** Presses a part of an element where a reader sees it, with the mouse. */
async function press(tag, selector) {
  const point = await visit.tab.evaluate(
    (name, part) => {
      const host = document.querySelector(name);
      const target = host.shadowRoot.querySelector(part);
      target.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = target.getBoundingClientRect();
      return { x: left + Math.min(width / 2, 100), y: top + height / 2 };
    },
    tag,
    selector,
  );
  await visit.tab.mouse.click(point.x, point.y);
}
const isOpen = (tag, selector) =>
  visit.tab.evaluate((name, part) => document.querySelector(name).shadowRoot.querySelector(part).open, tag, selector);

/** Opens an answer with the mouse and closes it with the keyboard, and ticks and unticks a choice. */
async function works() {
  await press('massage-faq', '[part=question]');
  assert.equal(await isOpen('massage-faq', '[part=item]'), true, 'a question opens by mouse');
  await visit.tab.evaluate(() =>
    document.querySelector('massage-faq').shadowRoot.querySelector('[part=question]').focus(),
  );
  await visit.tab.keyboard.press('Enter');
  assert.equal(await isOpen('massage-faq', '[part=item]'), false, 'a question closes by keyboard');
  await press('cost-compare', 'details summary');
  assert.equal(await isOpen('cost-compare', 'details'), true, 'details open by mouse');
  await visit.tab.waitForFunction(() =>
    document.querySelector('cost-compare').shadowRoot.querySelector('details [part=sources] a'),
  );
  await visit.tab.keyboard.press('Enter');
  assert.equal(await isOpen('cost-compare', 'details'), false, 'details close by keyboard');
  for (const expected of [true, false]) {
    await press('technique-picker', '.choice');
    const { checked } = await (
      await visit.tab.evaluateHandle(() => document.querySelector('technique-picker').shadowRoot.querySelector('input'))
    ).evaluate(({ checked: now }) => ({ checked: now }));
    assert.equal(checked, expected, 'a choice follows the mouse');
  }
}

/** Neither mouse nor focus is in our elements, and nothing waits to be shown. */
async function withoutUse() {
  await visit.tab.mouse.move(0, 0);
  await visit.tab.evaluate(async () => {
    document.activeElement.blur();
    await Promise.all([...document.querySelectorAll('main > *')].map(({ updateComplete }) => updateComplete));
  });
}

describe('a page with a style sheet of', () => {
  for (const [name, path] of Object.entries(sheets)) {
    it(`${name}: changes nothing in our elements but what they inherit, and all is readable and works`, async () => {
      await withoutUse();
      await under({ href: `/npm/${path}` }, async () => {
        const changed = await visit.tab.evaluate(
          (style, except) => {
            const main = document.querySelector('main');
            main.setAttribute('style', style);
            const found = window.hosts.flatMap((host, at) =>
              window.probe
                .differences(window.plain[at], window.probe.looks(host), new RegExp(except))
                .map((text) => [host.localName, text]),
            );
            main.removeAttribute('style');
            return found;
          },
          calm,
          follows.source,
        );
        assert.deepEqual(
          changed.filter(([, text]) => !place.test(text)),
          [],
        );
        assert.deepEqual(await faults(), []);
        const violations = await visit.tab.evaluate(async () => {
          const { violations: all } = await window.axe.run('main', {
            runOnly: 'color-contrast',
            resultTypes: ['violations'],
          });
          return all.flatMap(({ id, nodes }) => nodes.map(({ target, any }) => `${id} ${target} ${any[0]?.message}`));
        });
        assert.deepEqual(violations, []);
        await works();
      });
    });
  }
});

describe('a page whose style sheet', () => {
  for (const [name, text] of Object.entries(hostile)) {
    it(`${name}: our elements keep their place, can be read and work`, async () => {
      await under({ text }, async () => {
        assert.deepEqual(await faults(), []);
        await works();
      });
    });
  }

  it('sets a reader’s own letter, word and line spacing: our text follows, and nothing is cut off', async () => {
    await under({ text: spacing }, async () => {
      assert.deepEqual(await faults(), []);
      const deaf = await visit.tab.evaluate(() =>
        window.hosts.flatMap((host) =>
          [...host.shadowRoot.querySelectorAll('*')]
            .filter((node) => node.checkVisibility() && [...node.childNodes].some(({ data }) => data?.trim()))
            .map((node) => [node, getComputedStyle(node)])
            .filter(
              ([node, style]) =>
                parseFloat(style.letterSpacing) < 1.9 ||
                parseFloat(style.wordSpacing) < 2.5 ||
                // Headings have a line height of their own.
                (!node.closest('[role=heading], .name-of, .dot') &&
                  parseFloat(style.lineHeight) / parseFloat(style.fontSize) < 1.49),
            )
            .map(([node]) => `${host.localName} <${node.localName}> ${node.className}: ${node.textContent.trim()}`),
        ),
      );
      assert.deepEqual([...new Set(deaf)], []);
      await works();
    });
  });

  it('has never had our elements write to the console or ask for a font or a style sheet', async () => {
    assert.deepEqual(visit.lines, []);
    const asked = visit.requests.filter((path) => !/^\/($|cdn\/|npm\/)|^image/.test(path));
    assert.deepEqual(asked, []);
    const rules = await visit.tab.evaluate(() =>
      window.hosts.flatMap((host) =>
        host.shadowRoot.adoptedStyleSheets.flatMap(({ cssRules }) =>
          [...cssRules].map(({ cssText }) => cssText).filter((text) => /@import|@font-face|url\(/.test(text)),
        ),
      ),
    );
    assert.deepEqual(rules, []);
  });
});
