/** What an accordion of questions owes its page and its readers, each in a browser and as a reader meets it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { render } from 'massage-widgets/ssr';
import { openLedger } from '../browser/ledger.mjs';
import { root } from '../browser/server.mjs';
import { allTags, loader, mainTags, page, startSite, tagOf } from '../browser/site.mjs';

const room = '<link rel="stylesheet" href="/cdn/before-define.css">';
const cli = fileURLToPath(new URL('dist/cli/main.js', root));
const bake = (...given) => execFileSync(process.execPath, [cli, 'bake', 'massage-faq', ...given]).toString();
const post = (body, head = room) => page(`<h1>Post</h1><p>Words.</p>${body}<p>More words.</p>`, head);
const own = `<massage-faq items="parking cost"><details id="parking"><summary id="where">Where can I park?</summary>
  <p id="map">Behind the house.</p></details></massage-faq>`;
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html";

/** The files as another version has them, and a copy of the same under another address. */
async function otherCopy(path) {
  const [, folder, file] = /^\/(copy|other)\/(.*)$/.exec(path) ?? [];
  if (!file) return undefined;
  const text = await readFile(new URL(`cdn/${file}`, root), 'utf8');
  return folder === 'copy' ? text : text.replace(/(["'`])0\.1\.0\1/g, '$19.9.9$1');
}
const script = (src) => `<script type="module" src="${src}"></script>`;

const pages = {
  '/live': post(`<massage-faq></massage-faq>${loader}`),
  '/strict': { body: post(`<massage-faq></massage-faq>${loader}`), headers: { 'content-security-policy': policy } },
  '/open': post(`<massage-faq open="first"></massage-faq>${loader}`),
  '/baked': post(bake() + loader),
  '/baked-open': post(bake('--attr', 'open=good-for-back-pain') + loader),
  '/rendered': post((await render('massage-faq')).html + loader),
  '/own': post(own + loader),
  '/smooth': post(
    `<div style="height: 3000px"></div><massage-faq></massage-faq>${loader}`,
    '<style>html { scroll-behavior: smooth }</style>',
  ),
  '/all': post(allTags.map(tagOf).join('') + loader),
  '/copy': post(mainTags.map(tagOf).join('') + script('/cdn/embed.js') + script('/copy/embed.js')),
  '/other': post(mainTags.map(tagOf).join('') + script('/cdn/embed.js') + script('/other/embed.js')),
  '/other-files': post(
    mainTags.map((tag) => tagOf(tag) + script(`/cdn/${tag}.js`) + script(`/other/${tag}.js`)).join(''),
  ),
};

let site;
before(async () => {
  site = await startSite(new Proxy(pages, { get: (given, path) => given[path] ?? otherCopy(path) }));
});
after(() => site?.close());

async function opened(path, tags = ['massage-faq'], view = {}) {
  const visit = await site.open(path, view);
  await visit.ready(tags);
  return visit;
}
/** What is open, what has the focus, and how far from the top of the window that is. */
const state = (tab) =>
  tab.evaluate(() => {
    const { shadowRoot } = document.querySelector('massage-faq');
    const { activeElement } = shadowRoot;
    return {
      open: [...shadowRoot.querySelectorAll('[part=item][open]')].map(({ id }) => id),
      focus: activeElement?.closest('[part=item]')?.id,
      top: activeElement && Math.round(activeElement.getBoundingClientRect().top),
    };
  });
const reaches = (tab, id) =>
  tab.waitForFunction(
    (wanted) => document.querySelector('massage-faq').shadowRoot.activeElement?.parentElement.id === wanted,
    {},
    id,
  );

describe('rows', () => {
  it('are the same to the pixel with and without a strict policy, closed and open', async () => {
    const [free, strict] = [await opened('/live'), await opened('/strict')];
    for (const act of [() => {}, () => document.querySelector('massage-faq').showAll()]) {
      const shots = [];
      for (const { tab } of [free, strict]) {
        await tab.evaluate(act);
        await tab.waitForNetworkIdle({ idleTime: 200 });
        shots.push(await (await tab.$('massage-faq')).screenshot());
      }
      assert.ok(Buffer.from(shots[0]).equals(Buffer.from(shots[1])), 'the pictures differ');
      assert.ok(shots[0].length > 20_000, `a picture of ${shots[0].length} bytes shows no list`);
    }
    assert.deepEqual((await strict.seen()).reports, []);
    await free.close();
    await strict.close();
  });

  it('mirror from right to left: every box of every element stands on the other side', async () => {
    const { tab, close } = await opened('/all', allTags, { width: 1000 });
    const wrong = await tab.evaluate(async (tags) => {
      const boxes = () =>
        tags.flatMap((tag) =>
          [...document.querySelector(tag).shadowRoot.querySelectorAll('*')]
            .filter(
              (node) =>
                node.checkVisibility() &&
                node.getClientRects().length === 1 &&
                !getComputedStyle(node).display.startsWith('inline') &&
                !node.closest('.sr'),
            )
            .map((node) => [node, node.getBoundingClientRect()]),
        );
      const before = new Map(boxes());
      document.documentElement.dir = 'rtl';
      const width = document.documentElement.clientWidth;
      return boxes()
        .filter(([node, { left }]) => before.has(node) && Math.abs(width - before.get(node).right - left) > 1.5)
        .map(
          ([node]) =>
            `${node.getRootNode().host.localName} <${node.localName} part="${node.getAttribute('part')}" class="${node.className}"> ${node.textContent.trim().slice(0, 30)}`,
        );
    }, allTags);
    assert.deepEqual(wrong, []);
    await close();
  });
});

describe('a second copy on the page', () => {
  for (const [path, what] of [
    ['/copy', 'of the same version, at another address'],
    ['/other', 'of another version'],
    ['/other-files', 'of another version, as complete files'],
  ])
    it(`${what}: all three elements work, and nothing is written to the console`, async () => {
      const visit = await opened(path, mainTags);
      await visit.tab.evaluate(() => document.querySelector('massage-faq').show('cost'));
      await visit.tab.waitForNetworkIdle({ idleTime: 200 });
      assert.deepEqual((await state(visit.tab)).open, ['faq-cost']);
      assert.ok(visit.requests.some((asked) => /^\/(copy|other)\//.test(asked)));
      assert.deepEqual(visit.lines, []);
      await visit.close();
    });
});

describe('an address', () => {
  const named = [
    ['/live', 'faq-cost', 'faq-cost', 'a question'],
    ['/baked', 'faq-cost', 'faq-cost', 'a baked question'],
    ['/rendered', 'faq-cost', 'faq-cost', 'a rendered question'],
    ['/own', 'parking', 'faq-parking', 'a site’s question'],
    ['/own', 'where', 'faq-parking', 'the words of a site’s question'],
    ['/own', 'map', 'faq-parking', 'something in a site’s answer'],
  ];
  for (const [path, hash, id, what] of named)
    it(`with the id of ${what} opens it, scrolls to it and gives it the focus, at load and on change`, async () => {
      for (const late of [false, true]) {
        const { tab, lines, close } = await opened(late ? path : `${path}#${hash}`, undefined, { height: 500 });
        if (late) await tab.evaluate((name) => (location.hash = name), hash);
        await reaches(tab, id);
        const { open, top } = await state(tab);
        assert.deepEqual(open, [id]);
        assert.ok(top >= 0 && top < 500, `its row stands at ${top} px`);
        assert.deepEqual(lines, []);
        await close();
      }
    });

  for (const path of ['/open', '/live#faq-good-for-back-pain', '/baked-open', '/baked#faq-good-for-back-pain'])
    it(`or a page that opens an answer at first does not move the rows (${path})`, async () => {
      const visit = await opened(path);
      assert.deepEqual((await state(visit.tab)).open, ['faq-good-for-back-pain']);
      const { shift } = await visit.seen();
      assert.ok(shift <= 0.03, `moved by ${shift}`);
      await visit.close();
    });

  it('leads there at once for a reader who asked for less motion, on a page that scrolls smoothly', async () => {
    for (const [value, isStill] of [
      ['reduce', true],
      ['no-preference', false],
    ]) {
      const { tab, close } = await opened('/smooth');
      await tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value }]);
      // The same once before: from then on all is loaded.
      const seen = await tab.evaluate(async () => {
        const faq = document.querySelector('massage-faq');
        faq.show('cost');
        await faq.updateComplete;
        window.scrollTo({ top: 0, behavior: 'instant' });
        const focused = new Promise((done) => faq.addEventListener('focusin', done, { once: true }));
        location.hash = 'faq-cost';
        await focused;
        return scrollY;
      });
      assert.equal(seen > 2000, isStill, `${value}: at ${seen} px when the focus comes`);
      await close();
    }
  });
});

describe('a closed answer', () => {
  it('is found by the browser, which opens it, and the page hears that it was', async () => {
    const { tab, lines, close } = await opened('/live');
    await tab.evaluate(() => {
      window.heard = [];
      addEventListener('faq-toggle', ({ detail }) => window.heard.push(detail));
    });
    const words = await tab.evaluate(() => {
      const [, text] = document.querySelector('massage-faq').shadowRoot.querySelectorAll('#faq-water p');
      return text.textContent.split(' ').slice(0, 5).join(' ');
    });
    const client = await tab.createCDPSession();
    await client.send('Page.navigate', { url: `${site.address}/live#:~:text=${encodeURIComponent(words)}` });
    await tab.waitForFunction(() => window.heard.length);
    assert.deepEqual(await tab.evaluate(() => window.heard), [{ id: 'water', open: true, by: 'find' }]);
    assert.deepEqual((await state(tab)).open, ['faq-water']);
    const isShown = await tab.evaluate(() => {
      const item = document.querySelector('massage-faq').shadowRoot.getElementById('faq-water');
      const { top, bottom } = item.getBoundingClientRect();
      return top < innerHeight && bottom > 0;
    });
    assert.ok(isShown);
    assert.deepEqual(lines, []);
    await close();
  });

  it('is on paper, and closed again on the screen, with no word to the page', async () => {
    const { tab, close } = await opened('/live');
    const heard = await tab.evaluateHandle(() => {
      const list = [];
      addEventListener('faq-toggle', () => list.push('toggle'));
      return list;
    });
    const pagesOf = (pdf) =>
      Buffer.from(pdf)
        .toString('latin1')
        .match(/\/Type\s*\/Page\b/g).length;
    const printed = pagesOf(await tab.pdf());
    assert.deepEqual((await state(tab)).open, []);
    assert.deepEqual(await heard.jsonValue(), []);
    // Closed rows alone fill two sheets.
    await tab.addStyleTag({ content: 'massage-faq::part(answer) { display: none }' });
    assert.ok(printed >= 3 + pagesOf(await tab.pdf()), `${printed} pages`);
    await close();
  });
});

it('nothing moves for a reader who asked for less motion: no transition, no animation, in any element', async () => {
  const visit = await site.open('/all');
  await visit.ready(allTags);
  await visit.tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const moving = await visit.tab.evaluate(async (tags) => {
    const found = [];
    document.querySelector('massage-faq').showAll();
    for (const summary of document.querySelector('cost-compare').shadowRoot.querySelectorAll('summary'))
      summary.click();
    await document.querySelector('massage-faq').updateComplete;
    for (const tag of tags) {
      const host = document.querySelector(tag);
      for (const node of [host, ...host.shadowRoot.querySelectorAll('*')])
        for (const pseudo of [undefined, '::before', '::after', '::details-content', '::marker']) {
          const style = getComputedStyle(node, pseudo);
          for (const name of ['transitionDuration', 'animationDuration', 'transitionDelay', 'animationDelay'])
            if (parseFloat(style[name]) && style.animationName + style.transitionProperty !== 'noneall')
              found.push(`${tag} <${node.localName}>${pseudo ?? ''} ${name}: ${style[name]}`);
        }
      found.push(...host.shadowRoot.getAnimations().map(() => `${tag} is being animated`));
    }
    return found;
  }, allTags);
  assert.deepEqual(moving, []);
  await visit.close();
});

it('a thousand elements made and removed leave at most 64 KB', async () => {
  const visit = await opened('/live');
  const ledger = await openLedger(visit.tab);
  const make = () =>
    visit.tab.evaluate(async () => {
      for (let made = 0; made < 500; made++) {
        const faq = document.createElement('massage-faq');
        document.body.append(faq);
        await faq.updateComplete;
        faq.remove();
      }
    });
  const sizes = [];
  // What runs for the first time is compiled, and kept.
  await make();
  for (let half = 0; half < 6; half++) {
    await make();
    sizes.push(await ledger.heap());
  }
  // The browser may hold something for a while. What has leaked is there in every later measure, too.
  for (let at = 2; at < sizes.length; at++)
    assert.ok(Math.min(...sizes.slice(at)) - sizes[at - 2] <= 64 * 1024, `${sizes.join(', ')} bytes after each 500`);
  await visit.close();
});
