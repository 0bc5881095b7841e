/** Visits to contenders' pages in a real browser, each in a new process: cold code, a heap of its own. */
import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../scripts/find-browser.mjs';
import { WORD } from './content.js';
import { serve } from './serve.mjs';

const built = new URL('built/', import.meta.url);
const textOf = async (name) => (await readFile(new URL(name, import.meta.url), 'utf8')).replaceAll(/^export /gm, '');
/** Runs before any script of a page. */
const driver = `${await textOf('content.js')}\n${await textOf('clock.js')}`;
const shell = (head, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">
<style>body{margin:16px;font:16px/1.5 sans-serif;width:900px}[hidden]:not([hidden=until-found]){display:none!important}</style>
${head}</head><body><div id="root"></div>${body}</body></html>`;

function pageOf(path) {
  const name = /^\/page\/([\w-]+)$/.exec(path)?.[1];
  if (!name) return undefined;
  if (name === 'empty') return shell('', '');
  return shell(
    `<link rel="stylesheet" href="/${name}/style.css">`,
    `<script type="module" src="/${name}/page.js"></script>`,
  );
}

async function memoryOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes };
}

/** Opens a browser whose `visit(name, count)` gives all figures of one contender; null where it took too long. */
export async function startVisits() {
  const server = await serve(pageOf, built);
  const options = await launchOptions();
  const browser = await puppeteer.launch({
    ...options,
    protocolTimeout: 90_000,
    args: [...options.args, '--host-resolver-rules=MAP *.localhost 127.0.0.1,MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'],
  });
  let visits = 0;

  async function open(name, count, use, { slow = 1 } = {}) {
    const tab = await browser.newPage();
    try {
      await tab.setViewport({ width: 1000, height: 800 });
      const session = await tab.createCDPSession();
      if (slow > 1) await tab.emulateCPUThrottling(slow);
      await tab.evaluateOnNewDocument(
        `if (location.protocol === 'http:') { ${driver}; installClock(makeItems, ${count}); }`,
      );
      // A site of its own for each visit: Chromium gives it a new process.
      await tab.goto(`http://visit-${++visits}.localhost:${server.port}/page/${name}`, { timeout: 60_000 });
      return await use(tab, session);
    } finally {
      await tab.close();
    }
  }

  let empty;
  async function visit(name, count) {
    empty ??= await open('empty', 0, (tab, session) => memoryOf(session));
    return open(name, count, async (tab, session) => {
      const boot = await tab.evaluate(() => window.booted);
      const { heap, nodes } = await memoryOf(session);
      const opened = await tab.evaluate(() => window.act('open'));
      const filtered = await tab.evaluate((word) => window.act('filter', word), WORD);
      return {
        boot: boot.layout,
        painted: boot.painted,
        open: opened.painted,
        filter: filtered.layout,
        filterPainted: filtered.painted,
        heap: heap - empty.heap,
        nodes: nodes - empty.nodes,
      };
    });
  }
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { visit, open, close, version: await browser.version() };
}
