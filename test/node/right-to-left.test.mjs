/** Our words are English. On a page in Arabic or Hebrew they must read as English does. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { allTags, loader, page, startSite, tagOf } from '../browser/site.mjs';

describe('English on a page that reads from right to left', () => {
  let site;
  before(async () => (site = await startSite({ '/': page(allTags.map(tagOf).join(''), loader, 'dir="rtl"') })));
  after(() => site?.close());

  it('keeps its own order of signs, at the side where the page begins', async () => {
    const { tab, ready, close } = await site.open('/', { width: 800 });
    await ready(allTags);
    const wrong = await tab.evaluate((tags) => {
      const placeOf = (text, at) => {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return range.getBoundingClientRect();
      };
      const found = [];
      for (const host of document.querySelectorAll(tags)) {
        const walker = document.createTreeWalker(host.shadowRoot, NodeFilter.SHOW_TEXT);
        for (let text = walker.nextNode(); text; text = walker.nextNode()) {
          const line = text.data.trimEnd();
          const start = line.search(/\S/);
          if (!/^\s*[A-Z].*[.?!]$/s.test(line) || !text.parentElement.checkVisibility()) continue;
          const [first, last] = [placeOf(text, start), placeOf(text, line.length - 1)];
          if (first.width && first.top === last.top && last.left < first.left) found.push(line.trim());
          if (first.width && first.top !== last.top && last.left <= text.parentElement.getBoundingClientRect().left)
            found.push(`${line.trim()} (at the wrong side)`);
        }
      }
      return found;
    }, allTags.join());
    assert.deepEqual(wrong, []);
    await close();
  });
});
