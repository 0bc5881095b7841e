/** Pages that do things of their own: our elements come up in each, work, and write nothing to the console. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { loadContent } from 'massage-widgets';
import { loader, mainTags, page, startSite, tagOf } from '../browser/site.mjs';

const all = mainTags.map(tagOf).join('');
const questions = (await loadContent()).faq.entries.length;
const inline = (code) => `<script>${code}</script>`;

/** What a host does before our loader comes, by what it is. */
const hosts = {
  'freezes what browsers bring': `for (const { prototype } of [Object, Array, Function, Promise, Map, Set, String, RegExp, Event]) Object.freeze(prototype);
    Object.freeze(Object); Object.freeze(Array)`,
  'freezes prototypes of nodes': `for (const { prototype } of [EventTarget, Node, Element, HTMLElement, ShadowRoot, Document]) Object.freeze(prototype)`,
  'adds to Array.prototype, where loops find it': `Array.prototype.last = function () { return this[this.length - 1] }; String.prototype.capitalize = function () { return this }`,
  'has old helpers in the place of those of Array': `for (const [name, with_] of Object.entries({
      flat() { const out = []; for (const item of this) Array.isArray(item) ? out.push(...item) : out.push(item); return out },
      includes(item) { return this.indexOf(item) >= 0 },
      find(test, self) { for (let at = 0; at < this.length; at++) if (test.call(self, this[at], at, this)) return this[at] },
      at(index) { return this[index < 0 ? this.length + index : index] } })) Array.prototype[name] = with_`,
  'wraps customElements.define': `const { define } = customElements;
    customElements.define = function (name, element, ...rest) { return define.call(this, name, class extends element {}, ...rest) }`,
  'wraps addEventListener, as zone.js does': `for (const name of ['addEventListener', 'removeEventListener']) {
      const own = EventTarget.prototype[name], wrapped = new WeakMap();
      EventTarget.prototype[name] = function (type, listener, ...rest) {
        if (typeof listener !== 'function') return own.call(this, type, listener, ...rest);
        if (!wrapped.has(listener)) wrapped.set(listener, function (...given) { return listener.apply(this, given) });
        return own.call(this, type, wrapped.get(listener), ...rest) } }`,
  'has no highlights, and says so by throwing': `Object.defineProperty(CSS, 'highlights', { get() { throw new Error('none') } })`,
  'has no clipboard': `Object.defineProperty(navigator, 'clipboard', { value: undefined })`,
  'has storage that throws': `for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError') } })`,
  'lets no cookie be read': `Object.defineProperty(document, 'cookie', { get() { throw new DOMException('denied', 'SecurityError') } })`,
  'has no matchMedia, Intl.PluralRules or observers of its size': `delete window.ResizeObserver; delete window.IntersectionObserver; delete window.requestIdleCallback`,
  'has an AMD loader, and takes modules for its own': `window.define = function () { throw new Error('not for you') }; window.define.amd = {};
      window.module = { exports: {} }; window.exports = window.module.exports; window.require = () => { throw new Error('no') }`,
  'has elements named as our globals': `document.write('<form id="location2"></form><img name="customElementz"><a id="CSS2"></a>');
      window.name = 'open'; window.status = 'x'`,
  'has jQuery-like names in the window': `window.$ = window._ = window.html = window.css = window.say = window.e = window.t = () => { throw new Error('not ours') }`,
};

/** Where a host puts our elements, as HTML around them or as a script. */
const places = {
  'in another’s shadow root': `<div id="host"></div><script type="module">
    const { scan } = await import('/cdn/embed.js');
    const root = document.getElementById('host').attachShadow({ mode: 'open' });
    root.innerHTML = ${JSON.stringify(all)}; scan(root);</script>`,
  'in a dialog that opens later': `<dialog>${all}</dialog>${loader}${inline("addEventListener('load', () => document.querySelector('dialog').showModal())")}`,
  'where nothing is displayed at first': `<div id="box" style="display: none">${all}</div>${loader}${inline(
    "addEventListener('load', () => setTimeout(() => (document.getElementById('box').style.display = ''), 200))",
  )}`,
  'under content-visibility': `<div style="content-visibility: auto; contain-intrinsic-size: auto 500px">${all}</div>${loader}`,
  'from a template': `<template>${all}</template><div id="box"></div>${loader}${inline(
    "addEventListener('load', () => document.getElementById('box').append(document.querySelector('template').content.cloneNode(true)))",
  )}`,
  'as clones of those that were used': `<div id="box">${all}</div>${loader}<script type="module">
    await Promise.all(${JSON.stringify(mainTags)}.map((tag) => customElements.whenDefined(tag)));
    await Promise.all([...document.querySelectorAll('#box > *')].map((element) => element.updateComplete));
    const box = document.getElementById('box'), copy = box.cloneNode(true); box.replaceWith(copy);</script>`,
  'by innerHTML, over and over': `<div id="box"></div>${loader}${inline(`window.busy = true; let turn = 0; const box = document.getElementById('box');
    const write = () => { box.innerHTML = ${JSON.stringify(all)} + '<p>' + turn + '</p>'; if (++turn < 30) setTimeout(write, turn % 7); else window.busy = false }; write()`)}`,
  'moved while they load': `<div id="box">${all}</div><div id="other"></div>${loader}${inline(`window.busy = true; let turn = 0;
    const move = () => { const [to, from] = turn % 2 ? ['box', 'other'] : ['other', 'box'];
      document.getElementById(to).append(...document.getElementById(from).childNodes); if (++turn < 25) requestAnimationFrame(move); else window.busy = false }; move()`)}`,
  'between comments and nodes of a framework': `<div id="box"></div>${loader}<script type="module">
    const box = document.getElementById('box');
    for (const tag of ${JSON.stringify(mainTags)}) { const element = document.createElement(tag); element.append(document.createComment('v-if'), ''); box.append(document.createComment('['), element, document.createComment(']')); }</script>`,
};

const pages = Object.fromEntries([
  ...Object.entries(hosts).map(([, code], at) => [`/before/${at}`, page(inline(code) + all + loader)]),
  ...Object.entries(places).map(([, body], at) => [`/place/${at}`, page(body)]),
]);

let site;
before(async () => {
  site = await startSite({
    ...pages,
    '/plain': page(all + loader),
    '/empty': page('<p>Empty</p>'),
  });
});
after(() => site?.close());

/** Waits for all three in whatever root they are, opens an answer, and gives what it then shows. */
const works = (tab) =>
  tab.evaluate(async (tags) => {
    const roots = () => [document, ...[...document.querySelectorAll('#host')].map(({ shadowRoot }) => shadowRoot)];
    const find = (selector) => roots().flatMap((root) => (root ? [...root.querySelectorAll(selector)] : []))[0];
    const until = async (test) => {
      for (const end = performance.now() + 20_000; performance.now() < end;) {
        const found = test();
        if (found) return found;
        await new Promise((done) => setTimeout(done, 30));
      }
      throw new Error(String(test));
    };
    await until(() => !window.busy);
    for (const tag of tags) await until(() => find(`${tag}:state(ready)`));
    const faq = find('massage-faq');
    faq.shadowRoot.querySelector('#faq-cost summary').click();
    await until(() => faq.shadowRoot.querySelector('#faq-cost[open] details summary'));
    faq.shadowRoot.querySelector('#faq-cost [part=copy-link]').click();
    const box = faq.shadowRoot.querySelector('input');
    box.value = 'preganncy';
    box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await until(() => faq.shadowRoot.querySelector('mark'));
    const picker = find('technique-picker');
    picker.shadowRoot.querySelectorAll('input')[0].click();
    await until(() => picker.shadowRoot.querySelector('input:checked'));
    find('cost-compare').shadowRoot.querySelector('summary').click();
    return faq.checkVisibility() && faq.shadowRoot.querySelectorAll('[part=item]').length;
  }, mainTags);

describe('a host that', () => {
  for (const [at, name] of Object.keys(hosts).entries())
    it(`${name}: all three elements work, and nothing is written to the console`, async () => {
      const { tab, lines, close } = await site.open(`/before/${at}`);
      assert.equal(await works(tab), questions);
      assert.deepEqual(lines, []);
      await close();
    });
});

describe('elements that stand', () => {
  for (const [at, name] of Object.keys(places).entries())
    it(`${name}: work, and nothing is written to the console`, async () => {
      const { tab, lines, close } = await site.open(`/place/${at}`);
      assert.equal(await works(tab), questions);
      assert.deepEqual(lines, []);
      await close();
    });
});

describe('a page', () => {
  it('that a browser has translated: searching, opening and a new language still work', async () => {
    const { tab, lines, close } = await site.open('/plain');
    assert.equal(await works(tab), questions);
    // Translators put each text into elements of their own, in open shadow roots, too.
    await tab.evaluate(async (tags) => {
      for (const tag of tags) {
        const walker = document.createTreeWalker(document.querySelector(tag).shadowRoot, NodeFilter.SHOW_TEXT);
        const texts = [];
        while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
        for (const text of texts) {
          const font = document.createElement('font');
          text.replaceWith(font);
          font.append(text.data.toUpperCase());
        }
      }
      const faq = document.querySelector('massage-faq');
      faq.hideAll();
      faq.topic = 'cost';
      document.querySelector('cost-compare').weeks = 8;
      document.querySelector('technique-picker').next();
      await Promise.all(tags.map((tag) => document.querySelector(tag).updateComplete));
    }, mainTags);
    const items = await tab.evaluate(
      () => document.querySelector('massage-faq').shadowRoot.querySelectorAll('[part=item]').length,
    );
    assert.equal(items, 3);
    assert.deepEqual(lines, []);
    await close();
  });

  it('that is printed while it loads: prints, and comes up', async () => {
    const { tab, lines, close } = await site.open('/empty');
    await tab.goto(`${site.address}/plain`, { waitUntil: 'domcontentloaded' });
    assert.match(Buffer.from(await tab.pdf()).toString('latin1'), /^%PDF/);
    assert.equal(await works(tab), questions);
    assert.deepEqual(lines, []);
    await close();
  });

  it('that a reader leaves and comes back to: the answers are gone, and everything works', async () => {
    const { tab, lines, close } = await site.open('/plain');
    assert.equal(await works(tab), questions);
    await tab.goto(`${site.address}/empty`);
    await tab.goBack();
    await tab.waitForFunction(() => document.querySelector('technique-picker').matches(':state(ready)'));
    await tab.waitForFunction(
      () => !document.querySelector('technique-picker').shadowRoot.querySelector('input:checked'),
    );
    await tab.evaluate(() => document.querySelector('massage-faq').show('heat'));
    await tab.waitForFunction(() => document.querySelector('massage-faq').shadowRoot.querySelector('#faq-heat[open]'));
    assert.deepEqual(lines, []);
    await close();
  });
});
