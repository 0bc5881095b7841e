/** Published payloads in what stands in a page: attributes, children, wrappers and addresses. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { addresses, partsOf, payloads } from '../attack/corpus.mjs';
import { nothing, pathsOf, policies, startSite } from '../attack/visit.mjs';
import { allTags, loader, tagOf } from '../browser/site.mjs';

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('\0', '');
/** Handlers and others that a CMS would not have let through under their own names. */
const gadgets = [
  'onclick',
  'onfocus',
  'onanimationstart',
  'style',
  'srcdoc',
  'href',
  'is',
  'autofocus',
  'nonce',
  '__proto__',
  '"x',
  '<b',
];
const wrapperOf = (payload, index) =>
  `<div data-massage-widget="${allTags[index % allTags.length]}" ${gadgets.map((name) => `data-${name}="alert(1)"`).join(' ')}
    data-site-name="${escaped(payload)}" data-topic="${escaped(payload)}" data-technique="swedish" tabindex="0"><p>x</p></div>`;

let site;
before(async () => {
  site = await startSite({
    every: allTags.map(tagOf).join('') + loader,
    faq: `<massage-faq></massage-faq>${loader}`,
    costs: `<cost-compare></cost-compare>${loader}`,
    links: `<technique-picker layout="page"></technique-picker><technique-card technique="swedish"></technique-card>${loader}`,
    content: `<massage-content></massage-content><massage-faq></massage-faq>${loader}`,
    wrappers:
      payloads
        .filter((_, index) => index % 20 === 0)
        .map(wrapperOf)
        .join('') +
      payloads.map((payload) => `<div data-massage-widget="${escaped(payload)}"></div>`).join('') +
      loader,
  });
  for (const [index, payload] of payloads.entries())
    site.pages.set(`/own/payload-${index}.html`, `<!doctype html><body>${payload}`);
});
after(() => site?.close());

/** Opens a page once all of it is ready, with the host watched. What its author is told is of no interest here. */
async function opened(path) {
  const visit = await site.visit(path);
  await visit.tab.waitForFunction(
    (tags) => {
      const ours = [...document.querySelectorAll(tags.join())];
      return ours.length > 0 && ours.every((host) => host.matches(':state(ready)'));
    },
    {},
    allTags,
  );
  await visit.tab.evaluate(() => {
    console.warn = () => {};
    window.watchHost();
    // Much faster than a look at every node, for after each payload.
    window.quickly = () => {
      for (const host of document.querySelectorAll('main *')) {
        const found = host.shadowRoot?.querySelector(
          'script, img, image, iframe, object, embed, video, audio, link, meta, base, math, foreignObject, animate, set, [srcdoc], [onerror], [onload], [onclick], [onfocus], [onmouseover], [ontoggle]',
        );
        if (found) throw new Error(`${host.localName} holds ${found.outerHTML}`);
        // An address that is none has no protocol, and leads nowhere.
        for (const { protocol, href } of host.shadowRoot?.querySelectorAll('a') ?? [])
          if (protocol !== ':' && !/^(https?|mailto|tel):$/.test(protocol))
            throw new Error(`${host.localName} links to ${href}`);
      }
    };
  });
  return visit;
}

for (const policy of Object.keys(policies))
  describe(`under ${policy}`, () => {
    const open = (name) => opened(pathsOf(name)[policy]);

    it('an attribute of any element is text: all payloads in all at once, and each attribute alone', async () => {
      const { tab, harm, close } = await open('every');
      const attributes = await tab.evaluate(() =>
        [...document.querySelectorAll('main *')].map((host) => [
          host.localName,
          customElements.get(host.localName)?.observedAttributes ?? [],
        ]),
      );
      const known = new Map(attributes.filter(([, names]) => names.length));
      assert.deepEqual([...known.keys()], allTags);
      for (const [tag, names] of known) assert.ok(names.length >= 5, tag);
      // Eight in one value: what an address begins with is tried one by one below.
      const values = partsOf(payloads, 8).map((some) => some.join(' '));
      await tab.evaluate(
        async (given, table) => {
          for (const value of given) {
            for (const [tag, names] of table)
              for (const name of names) document.querySelector(tag).setAttribute(name, value);
            for (const [tag] of table) await document.querySelector(tag).updateComplete;
            window.quickly();
          }
        },
        values,
        [...known],
      );
      assert.deepEqual(await harm(), nothing);
      const left = await tab.evaluate(
        async (given, table) => {
          const changed = [];
          for (const [tag, names] of table) {
            const host = document.createElement(tag);
            if (tag === 'technique-card') host.setAttribute('technique', 'swedish');
            document.querySelector(tag).replaceWith(host);
            for (let waits = 0; waits < 500 && !host.matches(':state(ready)'); waits++)
              await new Promise((done) => setTimeout(done));
            const shown = async () => {
              await host.updateComplete;
              // The part that acts for a reader sets some lines apart.
              return host.shadowRoot.textContent.replace(/\s+/g, '');
            };
            for (const name of names) {
              const held = host.getAttribute(name);
              const before = await shown();
              for (const value of given) {
                host.setAttribute(name, value);
                await host.updateComplete;
                window.quickly();
              }
              if (held === null) host.removeAttribute(name);
              else host.setAttribute(name, held);
              if ((await shown()) !== before) changed.push(`${tag} ${name}`);
            }
          }
          return changed;
        },
        partsOf(payloads, 205).map((some) => some.join(' ')),
        [...known],
      );
      assert.deepEqual(left, [], 'an attribute that is taken away leaves what stood there before');
      assert.deepEqual(await harm(), nothing);
      await close();
    });

    it('a question inside an element is read as text, lists and links, whatever else its HTML holds', async () => {
      const { tab, harm, close, lines } = await open('faq');
      for (const part of partsOf([...payloads.entries()], 260)) {
        await tab.evaluate(
          async (given) => {
            // Parsed where nothing can run, so that what runs has come out of the element.
            const htmlOf = (path) =>
              new Promise((done) => {
                const request = new XMLHttpRequest();
                request.open('GET', path);
                request.responseType = 'document';
                request.addEventListener('load', () => done(request.responseXML));
                request.send();
              });
            const inert = await htmlOf('/own/payload-0.html');
            const parsed = await Promise.all(given.map(([path]) => htmlOf(path)));
            const details = given.map(([, payload], index) => {
              const { body } = parsed[index];
              const one = inert.createElement('details');
              const summary = one.appendChild(inert.createElement('summary'));
              one.id = `q-${index}`;
              summary.append(payload, ...[...body.childNodes].map((node) => node.cloneNode(true)));
              one.append(payload, ...body.childNodes);
              return one;
            });
            inert.body.replaceChildren(...details);
            window.details = details;
            // The browser reports handlers and styles where it parses them, in tasks of their own.
            for (let tasks = 0; tasks < 5; tasks++) await new Promise(requestAnimationFrame);
          },
          part.map(([index, payload]) => [`/own/payload-${index}.html`, payload]),
        );
        // Those are not ours: nothing of it has been read yet.
        lines.length = 0;
        const read = await tab.evaluate(async () => {
          const { details } = window;
          const faq = document.createElement('massage-faq');
          faq.querySelector = (selector) => (selector.includes('details') ? details[0] : null);
          faq.querySelectorAll = (selector) => (selector.includes('details') ? details : []);
          document.querySelector('main').replaceChildren(faq);
          await customElements.whenDefined('massage-faq');
          for (let waits = 0; waits < 500 && !faq.shadowRoot?.querySelector('[id$=q-0]'); waits++)
            await new Promise((done) => setTimeout(done, 10));
          window.quickly();
          return faq.shadowRoot.querySelectorAll('[id^=faq-q-]').length;
        });
        assert.equal(read, part.length, 'every question is there');
        assert.deepEqual(await harm(), nothing);
      }
      await close();
    });

    it('a price inside an element is a number and a note', async () => {
      const { tab, harm, close } = await open('costs');
      for (const part of partsOf(payloads, 100)) {
        const shown = await tab.evaluate(async (given) => {
          const rows = ['massage', 'physical-therapy', 'medication', 'meditation-yoga', 'surgery'];
          let count = 0;
          for (let start = 0; start < given.length; start += rows.length) {
            const costs = document.createElement('cost-compare');
            const bad = document.createElement('cost-option');
            for (const [at, name] of ['for', 'low', 'high', 'per', 'note'].entries())
              bad.setAttribute(name, given[(start + at) % given.length]);
            const good = rows.map((row, at) => {
              const option = document.createElement('cost-option');
              const values = { for: row, low: '85', per: 'session', note: given[(start + at) % given.length] };
              for (const [name, value] of Object.entries(values)) option.setAttribute(name, value);
              return option;
            });
            costs.setAttribute('site-name', given[start]);
            costs.setAttribute('prices-as-of', given[start]);
            costs.append(bad, ...good);
            document.querySelector('main').replaceChildren(costs);
            for (let waits = 0; waits < 500 && !costs.shadowRoot?.textContent.includes('$85'); waits++)
              await new Promise((done) => setTimeout(done));
            window.quickly();
            count += good.filter((option) => costs.shadowRoot.textContent.includes(option.getAttribute('note'))).length;
          }
          return count;
        }, part);
        assert.ok(shown >= part.length, `${shown} of ${part.length} notes are shown`);
        assert.deepEqual(await harm(), nothing);
      }
      await close();
    });

    it('a wrapper brings no handler and no style of its data, and stands for none but our tags', async () => {
      const { tab, harm, close } = await open('wrappers');
      await tab.evaluate(() => {
        for (const host of document.querySelectorAll('main *')) {
          host.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
          host.focus();
        }
      });
      assert.deepEqual(await harm(), nothing);
      await close();
    });

    it(`an address leads only to http(s), mailto, tel or the same site: ${addresses.length} in links to book`, async () => {
      const { tab, harm, close } = await open('links');
      await tab.evaluate(async () => {
        const picker = document.querySelector('technique-picker');
        for (let step = 0; step < 12 && !picker.shadowRoot.querySelector('[part=tell]'); step++) {
          const boxes = [...picker.shadowRoot.querySelectorAll('fieldset input')];
          if (boxes[0]?.type === 'checkbox') boxes.at(-1).click();
          picker.shadowRoot.querySelector('[part=next]')?.click();
          await new Promise((done) => setTimeout(done, 30));
          await picker.updateComplete;
        }
        if (!picker.shadowRoot.querySelector('[part=tell]')) throw new Error('no result');
      });
      const links = await tab.evaluate(async (given) => {
        const hosts = [...document.querySelectorAll('technique-picker, technique-card')];
        const counts = [0, 0];
        for (const address of given) {
          for (const host of hosts) host.setAttribute('booking-href', address);
          for (const [at, host] of hosts.entries()) {
            await host.updateComplete;
            counts[at] += host.shadowRoot.querySelectorAll(`a[href="${CSS.escape(address)}"]`).length;
          }
          window.quickly();
        }
        return counts;
      }, addresses);
      assert.ok(
        links.every((count) => count > 0),
        `some addresses are safe, and shown: ${links}`,
      );
      assert.deepEqual(await harm(), nothing);
      await close();
    });

    it('an address of content is fetched as JSON or not at all', async () => {
      const { tab, harm, close } = await open('content');
      const own = addresses.filter((address) => !/^\s*(https?:)?[\\/]{2}/i.test(address) && URL.canParse(address));
      assert.ok(own.length > 80);
      await tab.evaluate(async (given) => {
        const host = document.querySelector('massage-content');
        for (const address of given) {
          host.setAttribute('src', address);
          await host.updateComplete;
          if (await host.load()) throw new Error(`used: ${address}`);
        }
        host.removeAttribute('src');
      }, own);
      assert.deepEqual(await harm(), nothing);
      await close();
    });

    it('a name behind the # opens an answer of ours or nothing', async () => {
      const { tab, harm, close } = await open('faq');
      await tab.evaluate(async (given) => {
        for (const payload of given) {
          location.hash = `faq-${payload}`;
          window.dispatchEvent(new HashChangeEvent('hashchange'));
        }
        await document.querySelector('massage-faq').updateComplete;
        window.quickly();
      }, payloads);
      assert.deepEqual(await harm(), nothing);
      await close();
    });
  });
