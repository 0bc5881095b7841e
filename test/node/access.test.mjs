/**
 * Every state of every element, as people meet it who read with their ears, enlarge, space out or recolour a page. What is
 * heard stands in test/spoken, to be read: `SPOKEN=write node --test test/node/access.test.mjs` writes it anew.
 */
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { installReading } from '../browser/reading.mjs';
import { installSettings, spacing } from '../browser/settings.mjs';
import { startStates } from '../browser/states-site.mjs';
import { states } from '../browser/states.mjs';
import { transcriptOf } from '../browser/transcript.mjs';
import { faultsOf, treeOf } from '../browser/tree.mjs';

const spoken = new URL('../spoken/', import.meta.url);
const writes = process.env.SPOKEN === 'write';
const fileOf = (tag) => new URL(`${tag}.txt`, spoken);
const tags = [...new Set(states.map(({ tag }) => tag))];

/** What is written for each state, by its name. */
async function heardBefore(tag) {
  const text = await readFile(fileOf(tag), 'utf8').catch(() => '');
  return new Map(text.split(/^== /m).map((part) => [part.split('\n')[0], part.split('\n').slice(1).join('\n').trim()]));
}

/** Months go by, and ports change; what is said stays. */
const steady = (line) =>
  line
    .replace(
      /(checked|by) (January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/g,
      '$1 {month}',
    )
    .replace(/http:\/\/[\d.:]+/g, '{site}');

async function hear(tab, { tag }) {
  const focus = await tab.evaluate(() => drive.focused());
  const said = await tab.evaluate(() => drive.said());
  const lines = transcriptOf(await tab.evaluate((name) => read(name), tag));
  return [...(focus ? [`(focus: ${focus})`] : []), ...said.map((text) => `(announced: ${text})`), ...lines]
    .map(steady)
    .join('\n');
}

describe('every state of every element', () => {
  let site;
  const heard = new Map(tags.map((tag) => [tag, []]));
  before(async () => (site = await startStates({ install: [installReading, installSettings] })));
  after(async () => {
    await site?.close();
    if (!writes) return;
    await mkdir(spoken, { recursive: true });
    for (const [tag, parts] of heard) await writeFile(fileOf(tag), `${parts.join('\n\n')}\n`);
  });

  for (const tag of tags)
    describe(`<${tag}>`, () => {
      for (const state of states.filter((each) => each.tag === tag))
        it(state.name, async (t) => {
          const { tab, close } = await site.reach(state);
          const ask = (check, ...more) => tab.evaluate((name, ...rest) => settings[name](...rest), check, tag, ...more);
          const holds = (name, check) => t.test(name, async () => assert.deepEqual(await check(), []));

          await holds('tells assistive technology names, roles and states', async () =>
            faultsOf(await treeOf(tab, tag)),
          );
          await t.test('reads as a person would want', async () => {
            const now = await hear(tab, state);
            heard.get(tag).push(`== ${state.name}\n\n${now}`);
            if (!writes) assert.equal(now, (await heardBefore(tag)).get(state.name));
          });
          await t.test('leaves the focus on something when the reader acts', async () => {
            if (state.act && !state.act.includes('see('))
              assert.notEqual(await tab.evaluate(() => drive.focused()), '');
          });
          await holds('has targets of 44 px, and of 24 px beside a sentence', () => ask('smallTargets', 44));
          await holds('has nothing that moves', () => ask('motion'));
          await tab.setViewport({ width: 320, height: 640 });
          await holds('fits 320 px without scrolling sideways', () => ask('sticksOut'));
          await holds('cuts no word in two at 320 px', () => ask('brokenWords'));
          await tab.evaluate((css) => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(css);
            for (const { shadowRoot } of document.querySelectorAll('*')) shadowRoot?.adoptedStyleSheets.push(sheet);
          }, spacing);
          await holds('keeps all its text when a reader spaces it out', async () => [
            ...(await ask('sticksOut')),
            ...(await ask('cutOff')),
          ]);
          await tab.setViewport({ width: 800, height: 640 });
          await tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
          const client = await tab.createCDPSession();
          await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
          await holds('shows text, edges and pictures in the colours of the system', () => ask('forcedColors'));
          await close();
        });
    });

  it('<cost-compare> cuts no word in two, at any width and in any font', async () => {
    const { tab, close } = await site.reach({ tag: 'cost-compare', name: 'first' });
    await tab.evaluate(() => document.querySelector('cost-compare').removeAttribute('options'));
    for (const font of ['16px system-ui', '18px serif'])
      for (let width = 660; width <= 820; width += 20) {
        await tab.setViewport({ width, height: 800 });
        const cut = await tab.evaluate((set) => {
          document.body.style.font = set;
          return settings.brokenWords('cost-compare');
        }, font);
        assert.deepEqual(cut, [], `${font}, ${width} px`);
      }
    await close();
  });
});
