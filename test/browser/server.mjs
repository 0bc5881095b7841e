/** A server and a browser for the built files. What a test has written stands before what the package holds. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../../scripts/find-browser.mjs';

export const root = new URL('../../', import.meta.url);
const types = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  mjs: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/** A file below a folder; nothing where there is none. */
export const fileIn = (folder, path) => readFile(new URL(`.${path}`, folder)).catch(() => undefined);

/**
 * `respond(path, request)` gives a page, or `{ body, headers, status }`, or nothing where a file of `files` will do.
 * On localhost and 127.0.0.1, which are two sites to a browser.
 */
export async function serve(respond = () => undefined, files = root) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const given = await respond(pathname, request);
    const { body, headers, status } = given?.headers || given?.status ? given : { body: given };
    const found = body ?? (status ? undefined : await fileIn(files, pathname));
    response
      .writeHead(status ?? (found === undefined ? 404 : 200), {
        'content-type': types[pathname.split('.').at(-1)] ?? types.html,
        ...headers,
      })
      .end(found);
  });
  await new Promise((done) => server.listen(0, done));
  const { port } = server.address();
  return { port, address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** The same with a browser to look at it. */
export async function startBrowser(respond, files) {
  const { close, ...site } = await serve(respond, files);
  const browser = await puppeteer.launch(await launchOptions());
  return {
    ...site,
    browser,
    close: async () => {
      await browser.close();
      close();
    },
  };
}

/** The path of what a page asks its own site for, and the whole address of anything else. */
function placeOf(url) {
  const { protocol, hostname, pathname } = new URL(url);
  return protocol === 'data:' || /^(localhost|127\.0\.0\.1)$/.test(hostname) ? pathname : url;
}

/** A tab of a new visitor, with all that its site would notice: console lines and requests. `before` runs first in each page. */
export async function openTab(browser, { width = 1280, height = 800, script = true, before = [] } = {}) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.setViewport({ width, height });
  await tab.setJavaScriptEnabled(script);
  const lines = [];
  const requests = [];
  tab.on('console', (message) => lines.push(message.text()));
  tab.on('pageerror', (error) => lines.push(error.message));
  tab.on('request', (request) => requests.push(placeOf(request.url())));
  for (const install of before) await tab.evaluateOnNewDocument(install);
  return { context, tab, lines, requests, close: () => context.close() };
}
