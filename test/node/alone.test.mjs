/** A complete file holds the same content as all the files together, however far a reader goes. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { host, press, ready, shown, startHosts, step } from '../browser/framed.mjs';

const tags = ['massage-faq', 'technique-picker', 'cost-compare'];
const page = (tag, script) =>
  host(`<main><${tag}></${tag}></main><script type="module" src="/cdn/${script}.js"></script>`);

let hosts;
before(async () => {
  const pages = tags.flatMap((tag) => [
    [`/alone/${tag}`, () => page(tag, tag)],
    [`/loader/${tag}`, () => page(tag, 'embed')],
  ]);
  hosts = await startHosts(Object.fromEntries(pages));
});
after(() => hosts?.stop());

/** Opens all that can be opened, and what is in it, until there is nothing more. */
async function openAll(tab) {
  const openMore = () =>
    tab.evaluate(async () => {
      const widget = document.querySelector('main > :state(ready)');
      const closed = widget.shadowRoot.querySelectorAll('details:not([open]) > summary');
      for (const summary of closed) summary.click();
      await widget.updateComplete;
      return closed.length;
    });
  while (await openMore()) await tab.waitForNetworkIdle({ idleTime: 100 });
}

/** All that each screen of the safety check asks, and the questions after it. */
async function screens(path) {
  const { tab, close } = await hosts.open(path);
  await ready(tab);
  const seen = [];
  for (let screen = 0; screen < 3; screen++) {
    seen.push(await shown(tab, 'legend, label'));
    await press(tab, 'None of these');
    await step(tab, 'Next');
  }
  for (let question = 0; question < 5; question++) {
    seen.push(await shown(tab, 'legend, label'));
    await step(tab, 'Skip');
  }
  await close();
  return seen;
}

describe('cdn/technique-picker.js', () => {
  it('asks every safety question and every other, word for word as the loader’s files do', async () => {
    const [alone, loader] = [await screens('/alone/technique-picker'), await screens('/loader/technique-picker')];
    assert.deepEqual(alone, loader);
    assert.ok(loader.flat().length > 30, `only ${loader.flat().length} lines were asked`);
    for (const screen of loader.slice(0, 3)) assert.ok(screen.includes('None of these'), screen.join('; '));
  });
});

describe('a complete file', () => {
  const goTo = {
    'massage-faq': () => {},
    'cost-compare': () => {},
    'technique-picker': async (tab) => {
      for (let screen = 0; screen < 3; screen++) {
        await press(tab, 'None of these');
        await step(tab, 'Next');
      }
      for (let question = 0; question < 5; question++) await step(tab, 'Skip');
    },
  };
  for (const tag of tags)
    it(`of <${tag}> names every source that the loader’s files name`, async () => {
      const found = {};
      for (const way of ['alone', 'loader']) {
        const { tab, close } = await hosts.open(`/${way}/${tag}`);
        await ready(tab);
        await goTo[tag](tab);
        await openAll(tab);
        found[way] = await tab.evaluate(() =>
          [...document.querySelector('main > :state(ready)').shadowRoot.querySelectorAll('[part=sources] li')].map(
            (line) => `${line.textContent.trim()} ${line.querySelector('a')?.href}`,
          ),
        );
        await close();
      }
      assert.ok(found.loader.length > 5, `only ${found.loader.length} sources`);
      assert.deepEqual(found.alone, found.loader);
    });
});
