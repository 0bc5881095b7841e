/** A complete file holds the same content as all the files together, however far a reader goes. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { host, press, ready, shown, startHosts, step } from '../browser/framed.mjs';

const page = (script) =>
  host(`<main><technique-picker></technique-picker></main><script type="module" src="/cdn/${script}.js"></script>`);

let hosts;
before(async () => {
  hosts = await startHosts({ '/alone': () => page('technique-picker'), '/loader': () => page('embed') });
});
after(() => hosts?.stop());

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
    const [alone, loader] = [await screens('/alone'), await screens('/loader')];
    assert.deepEqual(alone, loader);
    assert.ok(loader.flat().length > 30, `only ${loader.flat().length} lines were asked`);
    for (const screen of loader.slice(0, 3)) assert.ok(screen.includes('None of these'), screen.join('; '));
  });
});
