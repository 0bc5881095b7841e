/** Pages around a frame, on another host than the frame, in a real browser. */
import { readFile } from 'node:fs/promises';
import { openTab, root, startBrowser } from './server.mjs';

/** The snippet that the demo page offers, as a reader copies it. */
export async function snippetOf(section) {
  const page = await readFile(new URL('demo/frame.html', root), 'utf8');
  const [, text] = new RegExp(`id="${section}"[^]*?<script type="text/plain"[^>]*>([^]*?)</script>`).exec(page);
  return text.replaceAll('<\\/', '</');
}

/**
 * A server and a browser. `pages` are made by path, from the address that frames have: another host than the pages have.
 * `files` is what stands under the root when it is not the package.
 */
export async function startHosts(pages = {}, files = root) {
  const {
    address: frames,
    port,
    browser,
    close,
  } = await startBrowser((path) => {
    const body = pages[path]?.(frames);
    return body && { body, headers: { 'content-type': 'text/html' } };
  }, files);

  /** Opens a page, and notes every console line of it and of the frames in it. */
  async function open(path, { width = 800, height = 3600, scheme = 'light', host = `http://localhost:${port}` } = {}) {
    const { context, tab, lines, close: leave } = await openTab(browser, { width, height });
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await tab.goto(host + path, { waitUntil: 'load' });
    /** The frame, once it shows its widget. */
    const framed = async (at = 0) => {
      const element = (await tab.$$('iframe'))[at];
      const frame = await element.contentFrame();
      await ready(frame);
      return frame;
    };
    return { tab, lines, framed, context, close: leave };
  }
  return { frames, open, browser, stop: close };
}

/** Waits until the widget of a page shows its first screen. */
export const ready = (page) =>
  page.waitForFunction(
    () => document.querySelector('main > :state(ready)')?.shadowRoot.querySelector('[role=heading]'),
    {
      polling: 50,
    },
  );

/** What a reader sees of these in the widget: its text, or its address. */
export const shown = (page, selector) =>
  page.evaluate(
    (wanted) =>
      [...document.querySelector('main > :state(ready)').shadowRoot.querySelectorAll(wanted)]
        .filter((element) => element.checkVisibility())
        .map((element) => element.textContent.trim()),
    selector,
  );

export const host = (body, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** Presses what a reader sees under this name: with the mouse, since a browser lets only readers do some things. */
export async function press(page, name) {
  const found = await page.waitForFunction(
    (wanted) => {
      const main = document.querySelector('main');
      const root = main.querySelector(':state(ready)').shadowRoot;
      return [...root.querySelectorAll('button, label, summary'), ...main.querySelectorAll('a')].find(
        (element) => element.checkVisibility() && element.textContent.trim().startsWith(wanted),
      );
    },
    // A frame below the fold draws no pictures to wait for.
    { polling: 50, timeout: 20_000 },
    name,
  );
  await found.asElement().click();
}

/** Presses something that leads to another screen, and waits for that. */
export async function step(page, name) {
  const [before] = await shown(page, 'legend');
  await press(page, name);
  await page.waitForFunction(
    (text) =>
      document.querySelector('main > :state(ready)').shadowRoot.querySelector('legend')?.textContent.trim() !== text,
    { polling: 50 },
    before,
  );
}

/** Says "None of these" to each safety question. */
export async function passSafety(page) {
  for (let screen = 0; screen < 3; screen++) {
    await press(page, 'None of these');
    await step(page, 'Next');
  }
}

/** Waits until something is in the widget. */
export const until = (page, selector) =>
  page.waitForFunction(
    (wanted) => document.querySelector('main > :state(ready)')?.shadowRoot.querySelector(wanted),
    { polling: 50 },
    selector,
  );

/** What the browser has noted of a frame: what its policy stopped, above all. */
export async function reportsOf(frame) {
  const texts = [];
  const note = ({ entry }) => texts.push(entry.text);
  frame.client.on('Log.entryAdded', note);
  // Switched on, it tells what has been noted so far.
  await frame.client.send('Log.disable');
  await frame.client.send('Log.enable');
  frame.client.off('Log.entryAdded', note);
  return texts;
}
