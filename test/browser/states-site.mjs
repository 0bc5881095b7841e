/** A site with a page for every state, and the way to one. */
import { readdir, readFile } from 'node:fs/promises';
import { installDrive } from './drive.mjs';
import { root } from './server.mjs';
import { loader, page, startSite } from './site.mjs';
import { pathOf, states } from './states.mjs';

/** The built files below another folder, without the one that holds some words. */
async function filesWithout(words, folder) {
  const files = (await readdir(new URL('cdn/', root), { recursive: true })).filter((name) => name.endsWith('.js'));
  const read = async (name) => {
    const body = await readFile(new URL(`cdn/${name}`, root), 'utf8');
    const isMissing = name.startsWith('chunks/') && body.includes(words);
    return [`${folder}/${name}`, isMissing ? { status: 404 } : body];
  };
  return Object.fromEntries(await Promise.all(files.map(read)));
}

/** `attributes`: `lang` and `dir` of every page. `more`: other states. */
export async function startStates({ attributes = '', install = [], more = [] } = {}) {
  const pages = {};
  for (const state of [...states, ...more]) {
    const folder = `/without/${states.indexOf(state)}`;
    if (state.without) Object.assign(pages, await filesWithout(state.without, folder));
    const script = state.without ? loader.replace('/cdn', folder) : loader;
    pages[pathOf(state)] = page(
      `<h1>Post</h1>${state.html}<p><a href="#end">The next link</a></p>${script}`,
      '',
      attributes,
    );
  }
  const site = await startSite(pages);

  /** Opens a page and brings the element into the state. */
  async function reach(state, view = {}) {
    const opened = await site.open(pathOf(state), {
      ...view,
      before: [installDrive, install, view.before ?? []].flat(),
    });
    const { tab, ready } = opened;
    if (state.without)
      await tab.waitForFunction(
        (tag) => document.querySelector(tag).shadowRoot?.querySelector('[part=error]'),
        {},
        state.tag,
      );
    else await ready([state.tag]);
    if (state.act) await tab.evaluate(state.act);
    if (!state.without) await tab.evaluate((tag) => drive.settled(tag), state.tag);
    await tab.waitForNetworkIdle({ idleTime: 100 });
    return opened;
  }
  return { ...site, reach };
}
