/** The connection goes after the first paint: a reader is told, nothing is lost, and it goes on when the line is back. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { loader, page, startSite, tagOf } from '../browser/site.mjs';

const tags = ['massage-safety-check', 'technique-picker'];
const all = [...tags, 'cost-compare'];

describe('without a connection after the first paint', () => {
  let site;
  before(
    async () => (site = await startSite(Object.fromEntries(all.map((tag) => [`/${tag}`, page(tagOf(tag), loader)])))),
  );
  after(() => site?.close());

  for (const tag of tags)
    it(`<${tag}> says so with the emergency numbers, keeps the tick, and goes on when the line is back`, async () => {
      const { tab, ready, close } = await site.open(`/${tag}`);
      await ready([tag]);
      await tab.setOfflineMode(true);
      const press = async (selector) =>
        (await tab.evaluateHandle(`document.querySelector('${tag}').shadowRoot.querySelector('${selector}')`)).click();
      const says = (pattern, selector = ':host') =>
        tab.waitForFunction(
          (name, source, part) => {
            const { shadowRoot } = document.querySelector(name);
            const text = part === ':host' ? shadowRoot.textContent : shadowRoot.querySelector(part)?.textContent;
            return new RegExp(source, 'i').test(text ?? '') && text;
          },
          {},
          tag,
          pattern,
          selector,
        );
      await press('label');
      await press('[part=next]');
      assert.match(await (await says('did not load')).jsonValue(), /Emergency numbers/);
      await tab.setOfflineMode(false);
      await press('[part=next]');
      await says('call|emergency department', '[part=card]');
      await close();
    });

  for (const part of ['button-edit', 'button-plan', 'details'])
    it(`<cost-compare> says so where ${part} is pressed, and goes on when the line is back`, async () => {
      const { tab, ready, close } = await site.open('/cost-compare');
      await ready(['cost-compare']);
      await tab.setOfflineMode(true);
      const root = "document.querySelector('cost-compare').shadowRoot";
      const press = async () => {
        const selector = part === 'details' ? '[part=details] > summary' : `[part=${part}]`;
        await (await tab.evaluateHandle(`${root}.querySelector('${selector}')`)).click();
      };
      await press();
      await tab.waitForFunction(`${root}.querySelector('[part=error][role=status]')?.textContent`);
      await tab.setOfflineMode(false);
      if (part === 'details') await press();
      await press();
      await tab.waitForFunction(`!${root}.querySelector('[part=error]') && ${root}.querySelector(
        '[part=own-price], [part=plan], [part=details] [part=evidence]')`);
      await close();
    });
});
