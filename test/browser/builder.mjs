/** The built builder page in a real browser, and pages that its snippets are pasted into. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fileIn, openTab, root, startBrowser } from './server.mjs';

const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
export const host = `https://cdn.jsdelivr.net/npm/massage-widgets@${version}/`;

/** Pages that a test has written, by path. */
export const pages = new Map();
export const site = await startBrowser((path) => pages.get(path));
export const { address } = site;

/** A page in a context of its own. The public host is answered from the files that were built. */
async function tabAt(path, { width = 1280, before = [] } = {}) {
  const { context, tab, lines, close } = await openTab(site.browser, { width, height: 900, before });
  await context.overridePermissions(address, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
  const seen = { lines, asked: [] };
  await tab.setRequestInterception(true);
  tab.on('request', async (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|about|blob):/.test(url)) seen.asked.push(url);
    if (!url.startsWith(host)) return request.continue();
    const body = await fileIn(root, `/${url.slice(host.length)}`);
    return request.respond({
      status: body ? 200 : 404,
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
      body: body ?? '',
    });
  });
  await tab.goto(address + path, { waitUntil: 'networkidle0' });
  return { tab, seen, close };
}

/** Opens the builder with a state behind the `#`. */
export async function builder(hash) {
  const opened = await tabAt(`/demo/builder.html#${hash}`);
  await opened.tab.waitForFunction(() => document.querySelector('builder-app')?.kitchen);
  return opened;
}

export const flat = (text) => text.replace(/\s+/g, ' ').trim();
/** Builds differ in the blanks between tags. */
export const bare = (text) => text.replace(/\s+/g, '');

/** What each widget shows, once all show everything. */
export const shown = async (tab, tags, within = '') => {
  const selectors = tags.map((tag) => `${within} ${tag}`);
  await tab.waitForFunction(
    (all) => all.every((selector) => document.querySelector(selector)?.matches(':state(ready)')),
    {},
    selectors,
  );
  await tab.waitForNetworkIdle({ idleTime: 300 });
  const texts = await tab.evaluate(
    (all) => all.map((selector) => document.querySelector(selector).shadowRoot.textContent),
    selectors,
  );
  return Object.fromEntries(tags.map((tag, index) => [tag, flat(texts[index])]));
};

/** What the preview of step 3 shows, and the snippet of step 5. */
export async function made(hash) {
  const { tab, seen, close } = await builder(`${hash}&step=3`);
  const tags = new URLSearchParams(hash).get('show').split(' ');
  const preview = await shown(tab, tags, '#preview');
  await tab.evaluate(() => document.querySelector('builder-app').go(5));
  await tab.waitForSelector('.copy textarea');
  const parts = await tab.$$eval('.copy textarea', (areas) => areas.map(({ value }) => value));
  const policy = await tab.$eval('.facts .wide dd', ({ textContent }) => textContent.trim());
  assert.deepEqual(seen.lines, []);
  assert.deepEqual(seen.asked, []);
  await close();
  return { preview, parts, policy };
}

let count = 0;
/** Puts a snippet onto a page that nobody tuned. */
export async function paste(html, { headers = {}, after = '<p>End</p>', ...tab } = {}) {
  const path = `/pasted-${(count += 1)}`;
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page</title><link rel="icon" href="data:,"></head><body><h1>Post</h1>${html}${after}</body></html>`;
  pages.set(path, { body: page, headers });
  return tabAt(path, tab);
}

export async function showsTheSame({ preview, html, headers = {} }) {
  const { tab, seen, close } = await paste(html, { headers });
  const found = await shown(tab, Object.keys(preview));
  for (const [tag, words] of Object.entries(preview)) assert.equal(bare(found[tag]), bare(words), tag);
  assert.deepEqual(seen.lines, []);
  for (const url of seen.asked) assert.ok(url.startsWith(host), url);
  await close();
}
