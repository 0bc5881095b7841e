/** Published payloads in all that a site can say itself: nothing runs, nothing is asked for, and under Trusted Types nothing is reported. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { attackedContent } from '../attack/content.mjs';
import { lists, partsOf, payloads } from '../attack/corpus.mjs';
import { nothing, pathsOf, policies, startSite } from '../attack/visit.mjs';
import { allTags, loader, tagOf } from '../browser/site.mjs';

const parts = partsOf(payloads, 130);
const inJson = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');
const elements = allTags
  .map((tag) =>
    tag === 'massage-faq'
      ? '<massage-faq structured-data="jsonld"></massage-faq>'
      : tag === 'technique-picker'
        ? '<technique-picker layout="page"></technique-picker>'
        : tagOf(tag),
  )
  .join('');

let site;
before(async () => {
  site = await startSite({
    plain: '',
    all: `<massage-content>${elements}</massage-content>${loader}`,
    src: `<massage-content src="/own/content.json">${elements}</massage-content>${loader}`,
    script: `<massage-content><script type="application/json">${inJson(attackedContent(parts[0]))}</script>${elements}</massage-content>${loader}`,
  });
  site.pages.set('/own/content.json', JSON.stringify(attackedContent(parts[1], 5)));
});
after(() => site?.close());

/** In the page: waits until every element shows itself. */
async function allReady(tab) {
  await tab.waitForFunction(() =>
    [...document.querySelectorAll('massage-content > *')].every(
      (host) => host.localName === 'script' || host.matches(':state(ready)'),
    ),
  );
  await tab.evaluate(() => window.watchHost());
}

/** In the page: opens some of all that can be opened, so that what is drawn later is drawn, too. */
function openSome() {
  for (const host of document.querySelectorAll('massage-content > *')) {
    const closed = [...(host.shadowRoot?.querySelectorAll('details:not([open])') ?? [])];
    const step = Math.ceil(closed.length / 30);
    for (const [index, details] of closed.entries()) if (index % step === 0) details.querySelector('summary').click();
  }
}

/**
 * How many of each list run at least in Chromium, as HTML in a page of its own with every link pressed. The others were for
 * browsers of their day, or for other places than HTML.
 */
const running = {
  DOMPurify: 25,
  'xss-filters': 10,
  'Big List of Naughty Strings': 7,
  'addresses.txt': 2,
  'parser.txt': 50,
  'text.txt': 30,
};

/** Looks again and again, for a minute at most. */
async function until(isSo, what) {
  for (const end = Date.now() + 60_000; !isSo(); await new Promise((done) => setTimeout(done, 50)))
    assert.ok(Date.now() < end, what);
}

describe('the tripwire', () => {
  it('hears at least 120 payloads where a page reads them as HTML', async () => {
    for (const name of Object.keys(running)) assert.ok(lists.get(name)?.length, `${name} is there`);
    for (const [name, list] of lists) {
      const { tab, lines, close } = await site.visit('/open/plain');
      await tab.evaluate((given) => window.suffer(given), list);
      const heard = () =>
        new Set(lines.flatMap((line) => (line.startsWith('tripped: ') && /payload-\d+/.exec(line)?.[0]) || [])).size;
      // Some go on for ever: a page under attack never comes to rest.
      await until(() => heard() >= (running[name] ?? 1), `${name}: ${list.length} payloads are heard`);
      await close();
    }
  });
});

describe('own content', () => {
  for (const policy of Object.keys(policies)) {
    it(`through the property, under ${policy}: all ${payloads.length} payloads in every field, and nothing happens`, async () => {
      const { tab, harm, close } = await site.visit(pathsOf('all')[policy]);
      await allReady(tab);
      for (const [index, part] of parts.entries()) {
        // Only the last part is laid out: that many lines take the browser long, and a node that runs is found without.
        await tab.evaluate(
          (hidden) => Object.assign(document.querySelector('main'), { hidden }),
          index < parts.length - 1,
        );
        const content = attackedContent(part, index * 7);
        const { used, missing } = await tab.evaluate(
          async (given, shown) => {
            const host = document.querySelector('massage-content');
            host.content = given;
            const isUsed = await host.load();
            for (const child of host.children) await child.updateComplete;
            const text = window.shownText();
            return { used: isUsed, missing: shown.filter((payload) => !text.includes(payload)) };
          },
          content,
          part,
        );
        assert.ok(used, 'the content is used');
        assert.deepEqual(missing, [], 'each payload is shown as the text that it is');
        await tab.evaluate(openSome);
        assert.deepEqual(await harm(), nothing, `part ${index}`);
      }
      await close();
    });
  }
});
