/** A page of somebody who has pasted a sample: the CDN and the hosts that samples name are answered with the built files. */
import { readFile } from 'node:fs/promises';
import { openTab, root, startBrowser } from '../browser/server.mjs';
import { allTags, loader, tagOf } from '../browser/site.mjs';

const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
const types = { css: 'text/css', js: 'text/javascript', json: 'application/json', html: 'text/html' };

/** The built file that stands for an address of a sample. */
function fileFor({ href, hostname, pathname }) {
  const cdn = `https://cdn.jsdelivr.net/npm/massage-widgets@${version}/`;
  if (href.startsWith(cdn)) return href.slice(cdn.length);
  if (hostname === 'widgets.example') return `cdn${pathname}`;
  return pathname.startsWith('/widgets/') ? pathname.replace('/widgets/', 'cdn/') : undefined;
}

const asPage = (sample) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title></head><body>${sample}</body></html>`;
/** A sample about something else leaves out what the page has already. */
const withLoader = (sample) => (/<script\b[^>]*\bsrc=|embed\.js|<iframe/.test(sample) ? sample : sample + loader);

/** Runs in a page: the elements that there are, below shadow roots of others, too, and which of them are not ready. */
function findElements(tags) {
  const deep = (place) =>
    [...place.querySelectorAll('*')].flatMap((node) => [
      node,
      ...(node.shadowRoot && !tags.includes(node.localName) ? deep(node.shadowRoot) : []),
    ]);
  const nodes = deep(document);
  const elements = nodes.filter(({ localName }) => tags.includes(localName));
  const standIns = nodes.filter((node) => tags.includes(node.dataset?.massageWidget));
  return {
    count: elements.length,
    waiting: [
      ...elements.filter((node) => !node.matches(':state(ready)')),
      ...standIns.filter((node) => !node.querySelector(node.dataset.massageWidget)),
      ...nodes.filter(({ localName }) => localName === 'massage-content' && !customElements.get(localName)),
    ].map(({ outerHTML }) => outerHTML.slice(0, 80)),
  };
}

export async function startSamples() {
  let now = {};
  const posted = [];
  const site = await startBrowser(async (path, request) => {
    if (request.method === 'POST') posted.push(path);
    if (request.method === 'POST' || path === '/favicon.ico') return { status: 204 };
    return now[path];
  });

  /** Opens a page, and gives what its visitor would notice once everything that is on it is ready. */
  async function visit(files) {
    now = files;
    const { tab, lines, close } = await openTab(site.browser);
    const strange = [];
    await tab.setRequestInterception(true);
    tab.on('request', async (request) => {
      const address = new URL(request.url());
      const file = fileFor(address);
      if (file) {
        const body = await readFile(new URL(file, root)).catch(() => undefined);
        const headers = { 'access-control-allow-origin': '*', 'content-type': types[file.split('.').at(-1)] };
        return request.respond(body ? { status: 200, headers, body } : { status: 404, headers });
      }
      if (address.origin !== site.address && address.protocol !== 'data:') strange.push(address.href);
      return request.continue();
    });
    await tab.goto(site.address);
    await tab.waitForNetworkIdle({ idleTime: 150 });
    const frames = tab.frames().filter((frame) => frame.parentFrame() === tab.mainFrame());
    const places = frames.length ? frames : [tab.mainFrame()];
    const found = [];
    for (const place of places) {
      const look = async () => place.evaluate(findElements, allTags);
      // The network was idle, so what is still to come needs no more than a few frames.
      await place
        .waitForFunction(`!(${findElements})(${JSON.stringify(allTags)}).waiting.length`, { timeout: 10_000 })
        .catch(() => undefined);
      // What is said about a setting comes with a module of its own; whoever waits for an element waits for that, too.
      await place.evaluate(
        (tags) => Promise.all([...document.querySelectorAll(tags)].map(({ updateComplete }) => updateComplete)),
        allTags.join(),
      );
      found.push(await look());
    }
    await tab.waitForNetworkIdle({ idleTime: 150 });
    await close();
    return {
      lines,
      strange,
      count: found.reduce((sum, { count }) => sum + count, 0),
      waiting: found.flatMap(({ waiting }) => waiting),
    };
  }

  return {
    close: site.close,
    posted,
    browser: site.browser,
    html: (sample, json = '{}') => visit({ '/': asPage(withLoader(sample)), '/clinic.json': json }),
    /** A page with this header and the tags, their files from where the policy allows. */
    policy(header) {
      const [name, value] = header.split(/:\s+(.*)/s);
      const from = /script-src (https:[^\s;]+)/.exec(value)?.[1] ?? '/';
      const head = `<link rel="stylesheet" href="${from}cdn/before-define.css">`;
      const tags = allTags.map(tagOf).join('');
      const body = asPage(`${head}${tags}<script type="module" src="${from}cdn/embed.js"></script>`);
      return visit({ '/': { body, headers: { [name]: value } } });
    },
  };
}
