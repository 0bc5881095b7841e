/** A site of one's own: pages with their policies, beside the built files and the style sheets of real packages. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { openTab, startBrowser } from './server.mjs';

const require = createRequire(import.meta.url);

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
  const { address, browser, close } = await startBrowser(async (pathname, request) => {
    if (request.method === 'POST') {
      const chunks = [];
      for await (const chunk of request) chunks.push(chunk);
      posted.push({ pathname, body: Buffer.concat(chunks).toString() });
      return { status: 204 };
    }
    if (pathname.startsWith('/npm/')) return readFile(require.resolve(pathname.slice(5)));
    return pages[pathname];
  });

  /** Opens a page as a new visitor, and notes all that its site would notice. */
  async function open(path, { slow = 1, before = [], ...view } = {}) {
    const { tab, lines, requests, close: leave } = await openTab(browser, { ...view, before: [watch, before].flat() });
    if (slow > 1) await tab.emulateCPUThrottling(slow);
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
    return { tab, lines, requests, ready, seen: () => tab.evaluate(() => window.seen), close: leave };
  }

  return { address, posted, browser, open, close };
}

/** Runs in a page before anything else. */
function watch() {
  window.seen = { shift: 0, reports: [] };
  document.addEventListener('securitypolicyviolation', (event) =>
    window.seen.reports.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
  );
  if (window.ReportingObserver)
    new ReportingObserver((list) => {
      for (const { type, body } of list) window.seen.reports.push(`${type} ${body?.id ?? body?.effectiveDirective}`);
    }).observe();
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
}
