/** Our elements in the boxes that pages put them in: never collapsed, never wider than the page, nothing cut off. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { parents } from '../browser/sheets.mjs';
import { installProbe } from '../browser/probe.mjs';
import { loader, mainTags, page, startSite, tagOf } from '../browser/site.mjs';

const tags = [...mainTags, 'technique-card', 'session-guide'];
const names = Object.keys(parents);
const body = names
  .map((name, at) => tags.map((tag) => `<section data-parent="${at}">${parents[name](tagOf(tag))}</section>`).join(''))
  .join('');

let site;
before(async () => {
  site = await startSite({
    '/': page(body + loader),
    '/scroller': page(`<div style="height: 300px; overflow: auto">${tags.map(tagOf).join('')}</div>${loader}`),
  });
});
after(() => site?.close());

for (const width of [360, 1280])
  describe(`on a page ${width} px wide`, () => {
    let visit;
    before(async () => {
      visit = await site.open('/', { width, before: installProbe });
      await visit.ready(tags);
    });
    after(() => visit?.close());

    for (const [at, name] of names.entries())
      it(`${name} holds our elements`, async () => {
        const faults = await visit.tab.evaluate((index) => {
          const sections = [...document.querySelectorAll(`[data-parent="${index}"]`)];
          return sections.flatMap((section) => {
            const host = section.querySelector(':defined:not(:is(div, aside))');
            const { left, right } = host.getBoundingClientRect();
            const outside = left < -1 || right > innerWidth + 1;
            const list = window.probe.faults(host);
            return outside ? [...list, `${host.localName}: from ${left} to ${right} px`] : list;
          });
        }, at);
        assert.deepEqual(faults, []);
      });

    it('is no wider for them', async () => {
      assert.equal(await visit.tab.evaluate(() => document.documentElement.scrollWidth), width);
    });
  });

it('a box that scrolls keeps all of our elements inside: the page gets no longer for them', async () => {
  const visit = await site.open('/scroller', { width: 1280, height: 800 });
  await visit.ready(tags);
  assert.equal(await visit.tab.evaluate(() => document.documentElement.scrollHeight), 800);
});
