/** What our elements leave on a page that is not theirs: nothing while they are there, and nothing after. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { allTags, loader, page, startSite, tagOf } from '../browser/site.mjs';

const own = `<header><h1>Host</h1><nav><a href="#x">Link</a></nav></header><article><h2>Post</h2><p>Text <strong>bold</strong>
<em>slanted</em> <code>code</code> <mark>marked</mark></p><ul><li>One</li></ul><ol><li>One</li></ol><dl><dt>Term</dt><dd>Text</dd></dl>
<blockquote>Quote</blockquote><figure><figcaption>Caption</figcaption></figure><table><caption>Table</caption><tr><th>Head</th>
<td>Cell</td></tr></table><details open><summary>More</summary>Text</details><form><fieldset><legend>Form</legend><label>Name
<input></label><input type="checkbox"><input type="radio"><select><option>One</option></select><textarea></textarea>
<button class="button card choice row quiet title">Send</button></fieldset></form><pre>pre</pre><hr><svg><line></line></svg></article>`;

/** Runs before any script of the page: writes down all that changes from then on. */
function watch() {
  const held = [];
  for (const target of [window, document]) {
    const { addEventListener, removeEventListener } = target;
    target.addEventListener = function add(type, listener, options) {
      held.push({ target, type, listener });
      return addEventListener.call(target, type, listener, options);
    };
    target.removeEventListener = function remove(type, listener, options) {
      const at = held.findIndex(
        (other) => other.target === target && other.type === type && other.listener === listener,
      );
      if (at >= 0) held.splice(at, 1);
      return removeEventListener.call(target, type, listener, options);
    };
  }
  const builtIns = [
    Array,
    Object,
    Function,
    Promise,
    Element,
    HTMLElement,
    Node,
    Document,
    Event,
    EventTarget,
    History,
  ];
  const shapes = () =>
    builtIns.map(({ prototype }) =>
      Reflect.ownKeys(prototype).map((key) => [key, Object.getOwnPropertyDescriptor(prototype, key)]),
    );
  const looks = () =>
    [...document.querySelectorAll('html, head, body, header, header *, article, article *')].map((node) => {
      const style = getComputedStyle(node);
      // The height of the page itself follows from what stands on it.
      const skipped = node.matches('html, body') ? /height|block-size|-origin|bottom|block-end/ : /^$/;
      return [
        node.localName,
        ...[...style].filter((name) => !skipped.test(name)).map((name) => `${name}: ${style[name]}`),
      ];
    });
  window.traces = {
    held: () => held.map(({ target, type }) => `${target === window ? 'window' : 'document'} ${type}`).sort(),
    start() {
      this.globals = new Set(Reflect.ownKeys(window));
      this.shapes = shapes();
      this.looks = looks();
      this.changes = [];
      const isOurs = (node) => node.closest?.('#ours') ?? node.parentElement?.closest('#ours');
      new MutationObserver((records) => {
        for (const { type, target, attributeName } of records)
          if (!isOurs(target) || target.id === 'ours') this.changes.push(`${type} ${target.nodeName} ${attributeName}`);
      }).observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
    },
    globalsSince() {
      return Reflect.ownKeys(window)
        .filter((key) => !this.globals.has(key))
        .map(String);
    },
    changedShapes() {
      const now = shapes();
      return builtIns.filter((_, at) =>
        now[at].some(([key, { value, get }], index) => {
          const [before, old] = this.shapes[at][index] ?? [];
          return key !== before || value !== old.value || get !== old.get;
        }),
      ).length;
    },
    changedLooks() {
      const now = looks();
      return this.looks.flatMap(([name, ...style], at) =>
        style.filter((line, index) => line !== now[at][index + 1]).map((line) => `${name} ${line}`),
      );
    },
  };
}

describe('a page that has our elements', () => {
  let site;
  let visit;
  before(async () => {
    site = await startSite({
      '/': page(
        `${own}<div id="ours" style="position: relative">${allTags.map(tagOf).join('')}</div>${loader}<script>traces.start()</script>`,
      ),
    });
    visit = await site.open('/', { before: watch });
    await visit.ready(allTags);
    await visit.tab.evaluate(() => document.querySelector('massage-faq').show('cost'));
    await visit.tab.waitForFunction(() =>
      document.querySelector('massage-faq').shadowRoot.querySelector('details details'),
    );
  });
  after(() => site?.close());
  const ask = (question) => visit.tab.evaluate((name) => window.traces[name](), question);

  it('keeps each computed style of its own elements', async () => assert.deepEqual(await ask('changedLooks'), []));

  it('gets no node, attribute or text outside of the elements', async () =>
    assert.deepEqual(await visit.tab.evaluate(() => window.traces.changes), []));

  it('gets no global but the four of Lit, and keeps what browsers bring as it is', async () => {
    const globals = await ask('globalsSince');
    assert.deepEqual(
      globals.filter(
        (name) =>
          !/^(litElementVersions|litHtmlVersions|reactiveElementVersions|litPropertyMetadata)$|^\d+$|ariaQuerySelector/.test(
            name,
          ),
      ),
      [],
    );
    assert.equal(await ask('changedShapes'), 0);
  });

  it('gets no style sheet, font, cookie, stored value or worker', async () => {
    const left = await visit.tab.evaluate(async () => ({
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      fonts: document.fonts.size,
      cookies: document.cookie,
      stored: localStorage.length + sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      history: history.length,
      state: history.state,
      title: document.title,
    }));
    assert.deepEqual(left, {
      sheets: 0,
      fonts: 0,
      cookies: '',
      stored: 0,
      databases: 0,
      caches: 0,
      workers: 0,
      history: left.history,
      state: null,
      title: 'Page',
    });
  });

  it('asks for the package’s own files only', () =>
    assert.deepEqual(
      visit.requests.filter((path) => path !== '/' && !path.startsWith('/cdn/') && !path.startsWith('image/')),
      [],
    ));

  it('holds a few listeners for them, and none once the last has left', async () => {
    const held = await ask('held');
    assert.ok(held.includes('document context-request'), held.join());
    assert.deepEqual(
      [...new Set(held)].filter(
        (name) =>
          !/^document (context-(request|provider)|massage-guide-request)$|^window (hashchange|pageshow|beforeprint|afterprint)$/.test(
            name,
          ),
      ),
      [],
    );
    await visit.tab.evaluate(() => document.getElementById('ours').replaceChildren());
    await visit.tab
      .waitForFunction(() => window.traces.held().length === 0, { timeout: 20_000 })
      .catch(() => undefined);
    assert.deepEqual(await ask('held'), []);
    assert.deepEqual(visit.lines, []);
  });
});
