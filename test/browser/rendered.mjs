/** Pages with elements that a server rendered, under a strict policy, in a real browser. */
import { readFile } from 'node:fs/promises';
import { build } from 'vite';
import { fileURLToPath } from 'node:url';
import { openTab, root, startBrowser } from './server.mjs';

/** Everything from one's own host, inline styles by their hash, and nothing else. */
const policyOf = (rendered) =>
  `default-src 'none'; script-src 'self'; img-src 'self'; connect-src 'self'; style-src 'self' ${[
    ...new Set(rendered.flatMap(({ styleHashes }) => styleHashes)),
  ].join(' ')}; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`;

const pageOf = (rendered, { head = '', lang = 'en', loader = '/cdn/embed.js', body = '' }) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Page</title>
  <meta name="viewport" content="width=device-width"><link rel="icon" href="/none">${head}
  <script type="module" src="${loader}"></script></head>
  <body><h1>Post</h1>${rendered.map(({ html }) => html).join('')}${body}<p id="end">End</p></body></html>`;

/** An app's own bundle of one entry, with the package as it is published. */
export async function bundle(entry) {
  const pack = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    resolve: {
      alias: Object.entries(pack.exports)
        .filter(([, target]) => target.default)
        .map(([name, target]) => ({
          find: new RegExp(`^${pack.name}${name.slice(1)}$`),
          replacement: fileURLToPath(new URL(target.default, root)),
        })),
    },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: { bundle: fileURLToPath(new URL(entry, root)) }, formats: ['es'] },
    },
  });
  return output;
}

/** Looks into the shadow root of an element of the page. */
export const inside = (tab, tag, look, ...given) =>
  tab.evaluate(
    (name, body, more) =>
      // eslint-disable-next-line no-new-func
      new Function('root', 'more', `return (${body})(root, ...more)`)(document.querySelector(name).shadowRoot, more),
    tag,
    String(look),
    given,
  );
/** What `seen()` gives where one element was taken over as it stood. */
export const untouched = { shift: 0, reports: [], served: 1, gone: [], added: [], texts: [], deferred: 0 };

/** A server for pages that tests make up, and a browser that looks at them. */
export async function startPages() {
  const pages = new Map();
  const held = [];
  let isHeld = () => true;
  const { address, browser, close } = await startBrowser(async (path) => {
    const page = pages.get(path);
    // A test may let the scripts wait.
    if (!page && isHeld(path)) await held[0];
    return page ?? (path === '/none' ? { status: 204 } : undefined);
  });

  /** Opens a page with what was rendered. `hold` keeps back all other files, or those whose path it names. */
  async function open(rendered, { path = '/page', hold = false, ...page } = {}) {
    const list = [rendered].flat();
    isHeld = typeof hold === 'function' ? hold : () => true;
    pages.set('/page', {
      body: pageOf(list, page),
      headers: { 'content-type': 'text/html', 'content-security-policy': policyOf(list) },
    });
    let release = () => {};
    if (hold) held[0] = new Promise((done) => (release = done));
    const opened = await visit(address + path, { waitUntil: hold ? [] : 'load', ...page });
    return {
      ...opened,
      /** Lets the scripts come. */
      release: () => {
        held.length = 0;
        release();
      },
    };
  }

  /** Opens any page, and notes all that a reader or a site would notice. */
  async function visit(url, { script = true, width = 1280, waitUntil = 'load' } = {}) {
    const { tab, lines, close: leave } = await openTab(browser, { width, script, before: [watch] });
    await tab.goto(url, { waitUntil });
    return {
      tab,
      lines,
      /** Waits until these can be used, and everything has come to rest. */
      ready: async (...tags) => {
        await tab.waitForFunction(
          (names) => names.every((name) => document.querySelector(name).matches(':state(ready)')),
          {},
          tags,
        );
        await tab.waitForNetworkIdle({ idleTime: 150 });
      },
      /** What was there before the scripts came and is not there any more; and what moved. */
      seen: () => tab.evaluate(() => window.look()),
      close: leave,
    };
  }

  /** Serves an app's own files beside those of the package. */
  function serve(entry, output) {
    for (const { fileName, code } of output)
      pages.set(`/${fileName}`, { body: code, headers: { 'content-type': 'text/javascript' } });
    if (!pages.has(entry)) throw new Error(`no ${entry} among ${output.map(({ fileName }) => fileName).join()}`);
  }

  return { open, visit, serve, stop: close };
}

/** Runs in the page before anything else. */
function watch() {
  const served = [];
  let shift = 0;
  const reports = [];
  document.addEventListener('securitypolicyviolation', (event) =>
    reports.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
  );
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const nodesIn = (shadow) => [...shadow.querySelectorAll('*')];
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    for (const host of document.querySelectorAll('[defer-hydration]'))
      served.push({ host, nodes: nodesIn(host.shadowRoot), text: host.shadowRoot.textContent });
  });
  window.look = () => ({
    shift,
    reports,
    served: served.length,
    gone: served.flatMap(({ host, nodes }) =>
      nodes.filter((node) => node.getRootNode() !== host.shadowRoot).map((node) => node.outerHTML.slice(0, 200)),
    ),
    added: served.flatMap(({ host, nodes }) =>
      nodesIn(host.shadowRoot)
        .filter((node) => !nodes.includes(node))
        .map((node) => node.outerHTML.slice(0, 200)),
    ),
    texts: served.filter(({ host, text }) => host.shadowRoot.textContent !== text).map(({ host }) => host.localName),
    deferred: document.querySelectorAll('[defer-hydration]').length,
  });
}
