/** What readers see, measured in what is painted: body text and the mark of the focus, on light and dark pages. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { openPixels } from '../browser/pixels.mjs';
import { allTags, loader, page, startSite, tagOf } from '../browser/site.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const sheets = {
  'a light page': 'body { background: #fff; color: #222; font: 16px/1.5 sans-serif }',
  'a dark page': ':root { color-scheme: dark } body { background: #16181d; color: #eee; font: 16px/1.5 sans-serif }',
  'a dark page without color-scheme': 'body { background: #16181d; color: #eee; font: 16px/1.5 sans-serif }',
  'a page without a style of its own': '',
};
const paths = Object.fromEntries(Object.keys(sheets).map((name, at) => [name, `/${at}`]));

let site;
let pixels;
before(async () => {
  site = await startSite(
    Object.fromEntries(
      Object.entries(sheets).map(([name, css]) => [
        paths[name],
        page(`<main><h1>Page</h1>${allTags.map(tagOf).join('')}</main>${loader}`, `<style>${css}</style>`),
      ]),
    ),
  );
  pixels = await openPixels(site.browser);
});
after(() => site?.close());

async function opened(name, features = []) {
  const visit = await site.open(paths[name], { width: 1000 });
  await visit.tab.emulateMediaFeatures([...features, { name: 'prefers-reduced-motion', value: 'reduce' }]);
  await visit.ready(allTags);
  // Every kind of text: open answers, details, notes, a warning.
  await visit.tab.evaluate(() => {
    document.querySelector('massage-faq').showAll();
    for (const { shadowRoot } of document.querySelectorAll('main > :not(massage-faq, h1)'))
      for (const details of shadowRoot.querySelectorAll('details:not(.meta *)')) details.open = true;
  });
  await visit.tab.waitForNetworkIdle({ idleTime: 300 });
  return visit;
}

/** One line of text of each look that an element has: where it stands in a picture of the element, and what it is. */
function linesOf(host) {
  const seen = new Map();
  const { left, top } = host.getBoundingClientRect();
  const walker = document.createTreeWalker(host.shadowRoot, NodeFilter.SHOW_TEXT);
  for (let text; (text = walker.nextNode());) {
    const parent = text.parentElement;
    if (text.data.trim().length < 3 || parent.closest('.sr, option, svg, :disabled') || !parent.checkVisibility())
      continue;
    const { color, fontSize, fontWeight } = getComputedStyle(parent);
    const isControl = !!parent.closest('a, button, .button, summary');
    const look = `${parent.localName}.${parent.className} in ${parent.closest('[part]')?.part} ${color} ${fontSize} ${fontWeight}`;
    if (seen.has(look)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const [box] = range.getClientRects();
    if (!box || box.width < 12) continue;
    const { x, y, width, height } = box;
    seen.set(look, { look, isControl, place: { x: x - left, y: y - top, width: Math.min(width, 300), height } });
  }
  return [...seen.values()];
}

describe('text', () => {
  for (const name of Object.keys(sheets))
    it(`of answers has a contrast of 7:1 in what is painted, any other 4.5:1, and axe finds nothing: ${name}`, async () => {
      const { tab, close } = await opened(name);
      const weak = [];
      let measured = 0;
      for (const tag of allTags) {
        const host = await tab.$(tag);
        const lines = await host.evaluate(linesOf);
        const picture = await host.screenshot({ encoding: 'base64' });
        const contrasts = await pixels.texts(
          picture,
          lines.map(({ place }) => place),
        );
        measured += lines.length;
        for (const [at, { look, isControl }] of lines.entries())
          if (contrasts[at] < (isControl ? 4.5 : 7)) weak.push(`${tag} ${look}: ${contrasts[at].toFixed(2)}`);
      }
      assert.deepEqual(weak, []);
      assert.ok(measured > 60, `only ${measured} lines were measured`);
      await tab.evaluate(axe);
      const violations = await tab.evaluate(async () =>
        (await window.axe.run('main')).violations.map(({ id, nodes }) => `${id}: ${nodes[0].target}`),
      );
      assert.deepEqual(violations, []);
      await close();
    });
});

describe('the mark of the focus', () => {
  const cases = [
    ...Object.keys(sheets).map((name) => [name, name, []]),
    ['a light page in forced colours', 'a light page', [{ name: 'forced-colors', value: 'active' }]],
  ];
  for (const [what, name, features] of cases)
    it(`is 2 px thick or more on each side, with a contrast of 3:1: ${what}`, async () => {
      const { tab, close } = await opened(name, features);
      for (const [tag, part] of [
        ['massage-faq', '[part=question]'],
        ['massage-faq', '[part=all]'],
        ['massage-faq', 'input'],
        ['technique-picker', '[part=next]'],
        ['cost-compare', 'summary'],
      ]) {
        const control = await tab.evaluateHandle(
          (host, selector) => {
            const { shadowRoot } = document.querySelector(host);
            return [...shadowRoot.querySelectorAll(selector)].find((node) => node.checkVisibility());
          },
          tag,
          part,
        );
        await control.evaluate((node) => {
          document.activeElement?.blur();
          node.scrollIntoView({ block: 'center', behavior: 'instant' });
        });
        // In a picture a place counts from the top of the page.
        const { x, y, width, height } = await control.evaluate((node) => {
          const box = node.getBoundingClientRect();
          return { x: box.x + scrollX, y: box.y + scrollY, width: box.width, height: box.height };
        });
        const clip = { x: x - 8, y: y - 8, width: width + 16, height: height + 16 };
        const before = await tab.screenshot({ clip, encoding: 'base64' });
        // The focus comes by the keyboard: a script's own would show it only where the last key was one.
        await tab.keyboard.press('Shift');
        await control.evaluate((node) => node.focus({ focusVisible: true, preventScroll: true }));
        const ring = await pixels.ring(before, await tab.screenshot({ clip, encoding: 'base64' }));
        assert.ok(ring.thickness >= 2 && ring.contrast >= 3, `${tag} ${part}: ${JSON.stringify(ring)}`);
      }
      await close();
    });
});
