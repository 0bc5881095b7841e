/** A site of one's own: pages with their policies, beside the built files and the style sheets of real packages. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../../scripts/find-browser.mjs';

const root = new URL('../../', import.meta.url);
const require = createRequire(import.meta.url);
const types = { css: 'text/css', js: 'text/javascript', json: 'application/json', html: 'text/html' };

export const mainTags = ['massage-faq', 'technique-picker', 'cost-compare'];
export const allTags = [
  ...mainTags,
  'massage-safety-check',
  'session-guide',
  'evidence-brief',
  'technique-card',
  'visit-sheet',
];
export const tagOf = (tag) =>
  tag === 'technique-card' ? `<${tag} technique="swedish"></${tag}>` : `<${tag}></${tag}>`;
export const loader = '<script type="module" src="/cdn/embed.js"></script>';

/** A page as a site has it. */
export const page = (body, head = '', attributes = '') =>
  `<!doctype html><html lang="en" ${attributes}><head><meta charset="utf-8"><title>Page</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/**
 * Serves `pages` (path: HTML, or `{ body, headers }`), `/npm/<file of a package>` and the built files. `posted` keeps what
 * pages have sent.
 */
export async function startSite(pages) {
  const posted = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (request.method === 'POST') {
      const chunks = [];
      for await (const chunk of request) chunks.push(chunk);
      posted.push({ pathname, body: Buffer.concat(chunks).toString() });
      return response.writeHead(204).end();
    }
    const given = pages[pathname];
    const file = pathname.startsWith('/npm/') ? require.resolve(pathname.slice(5)) : new URL(`.${pathname}`, root);
    const body = given?.body ?? given ?? (await readFile(file).catch(() => undefined));
    response
      .writeHead(body === undefined ? 404 : 200, {
        'content-type': types[pathname.split('.').at(-1)] ?? 'text/html',
        ...given?.headers,
      })
      .end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${server.address().port}`;
  const browser = await puppeteer.launch(await launchOptions());

  /** Opens a page as a new visitor, and notes all that its site would notice. */
  async function open(path, { width = 1280, height = 800, slow = 1, before } = {}) {
    const context = await browser.createBrowserContext();
    const tab = await context.newPage();
    await tab.setViewport({ width, height });
    if (slow > 1) await tab.emulateCPUThrottling(slow);
    const lines = [];
    const requests = [];
    tab.on('console', (message) => lines.push(message.text()));
    tab.on('pageerror', (error) => lines.push(error.message));
    tab.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await tab.evaluateOnNewDocument(() => {
      window.seen = { shift: 0, reports: [] };
      document.addEventListener('securitypolicyviolation', (event) =>
        window.seen.reports.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
      );
      if (window.ReportingObserver)
        new ReportingObserver((list) => {
          for (const { type, body } of list)
            window.seen.reports.push(`${type} ${body?.id ?? body?.effectiveDirective}`);
        }).observe();
      new PerformanceObserver((list) => {
        for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.seen.shift += value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    if (before) await tab.evaluateOnNewDocument(before);
    await tab.goto(address + path);
    await tab.waitForNetworkIdle({ idleTime: 150 });
    const ready = (tags = mainTags) =>
      tab.waitForFunction(
        (names) =>
          names.every((name) => [...document.querySelectorAll(name)].every((host) => host.matches(':state(ready)'))) &&
          names.some((name) => document.querySelector(name)),
        {},
        tags,
      );
    return { tab, lines, requests, ready, seen: () => tab.evaluate(() => window.seen), close: () => context.close() };
  }

  return {
    address,
    posted,
    browser,
    open,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
