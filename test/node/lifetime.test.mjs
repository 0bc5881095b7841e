/** Pages that live long: elements come, move and go ten thousand times, and nothing stays behind. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { openLedger } from '../browser/ledger.mjs';
import { root } from '../browser/server.mjs';
import { allTags, loader, page, startSite, tagOf } from '../browser/site.mjs';

/** Each adds, moves and removes one element. More of them say the same more surely: LIFETIME_CYCLES=90000. */
const CYCLES = Number(process.env.LIFETIME_CYCLES ?? 10_000);
const SAMPLES = 6;
const KB = 1024;

const own = '<details id="towels" data-topic="cost"><summary>Towels?</summary><p>We have some.</p></details>';
const json = '{"faq": {"entries": [{"id": "parking", "question": "Parking?", "answer": "In the yard."}]}}';
const baked = execFileSync(process.execPath, [
  fileURLToPath(new URL('dist/cli/main.js', root)),
  ...['bake', 'massage-faq', '--attr', 'topic=cost'],
])
  .toString()
  .trim();

const plain = [...allTags.map(tagOf), '<massage-content></massage-content>'];
/** One long element would take half of the time for more of the same. */
const short = plain.map((html) => html.replace('<evidence-brief', '<evidence-brief sections="effects limits"'));
/** With what sites put inside. */
const filled = {
  'questions of a site': `<massage-faq topic="cost">${own}</massage-faq>`,
  'a provider with a site’s words': `<massage-content site-name="Oak"><script type="application/json">${json}</script><massage-faq topic="cost"></massage-faq></massage-content>`,
  'a <div> that stands for a tag': '<div data-massage-widget="massage-faq" data-topic="cost"><p>Words</p></div>',
  'a baked snippet': baked,
};

/** Runs inside the page: brings elements in, moves them into another root, and takes them away. */
function installCycles() {
  const made = (html) => {
    const template = document.createElement('template');
    template.innerHTML = html;
    return template.content;
  };
  const frame = () => new Promise(requestAnimationFrame);
  const widgetIn = async (place) => {
    for (;;) {
      const host = [...place.querySelectorAll(':state(ready)')].at(-1);
      if (host) return host;
      await frame();
    }
  };
  const places = () => [document.querySelector('main'), document.querySelector('aside').shadowRoot];

  /** What a reader does in each. */
  const acts = {
    'massage-faq': (faq) => {
      faq.showAll();
      const box = faq.shadowRoot.querySelector('input');
      if (!box) return;
      box.value = 'pain';
      box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    },
    'technique-picker': (picker) => {
      picker.answers = { goal: 'relax', pressure: 'light' };
      picker.shadowRoot.querySelector('input')?.click();
      picker.next();
    },
    'massage-safety-check': ({ shadowRoot }) => {
      [...shadowRoot.querySelectorAll('input')].at(-1).click();
      shadowRoot.querySelector('[part=next]').click();
    },
    default: ({ shadowRoot }) => {
      for (const summary of shadowRoot.querySelectorAll('summary')) summary.click();
    },
  };

  window.cycles = {
    /** All that an element and its uses load is there from now on. */
    async warm(htmls) {
      const root = document.querySelector('aside').attachShadow({ mode: 'open' });
      for (const html of htmls) {
        const [main] = places();
        main.append(made(html));
        const host = main.lastElementChild;
        if (host.matches('massage-content:empty')) await customElements.whenDefined('massage-content');
        else await widgetIn(main);
        root.append(...main.childNodes);
        root.replaceChildren();
      }
    },
    /** A round: each element comes, moves while it shows itself, and goes. */
    async run(htmls, rounds) {
      const [main, shadow] = places();
      const sources = htmls.map(made);
      for (let round = 0; round < rounds; round++)
        for (const source of sources) {
          const host = source.firstElementChild.cloneNode(true);
          main.append(host);
          await host.updateComplete;
          shadow.append(host);
          await host.updateComplete;
          host.remove();
        }
    },
    /** The same, and a reader uses each. */
    async use(htmls, rounds) {
      const [main, shadow] = places();
      for (let round = 0; round < rounds; round++)
        for (const html of htmls) {
          main.append(made(html));
          const outer = main.lastElementChild;
          if (!outer.matches('massage-content:empty')) {
            const host = await widgetIn(main);
            (acts[host.localName] ?? acts.default)(host);
            await host.updateComplete;
            await frame();
          }
          shadow.append(outer);
          await frame();
          outer.remove();
        }
    },
  };
}

describe('a page that lives long', () => {
  let site;
  let visit;
  let ledger;
  let listeners;
  let observers;
  const run = (how, htmls, rounds) =>
    visit.tab.evaluate((name, given, times) => window.cycles[name](given, times), how, htmls, rounds);

  before(async () => {
    site = await startSite({ '/': page(`<main></main><aside></aside>${loader}`) });
    visit = await site.open('/', { before: installCycles });
    ledger = await openLedger(visit.tab);
    listeners = await ledger.listeners();
    await run('warm', [...plain, ...Object.values(filled)]);
    await run('use', [...plain, ...Object.values(filled)], 3);
    await visit.tab.waitForNetworkIdle({ idleTime: 200 });
    await run('run', short, 60);
    observers = await ledger.observers();
  });
  after(() => site?.close());

  it(`keeps no listener, node, observer, style sheet or byte of ${CYCLES} elements that came, moved and went`, async (context) => {
    const rounds = Math.ceil(CYCLES / plain.length / SAMPLES);
    const before = await ledger.counts();
    const bytes = [];
    for (let sample = 0; sample < SAMPLES; sample++) {
      // In batches: the browser must answer now and then.
      for (let done = 0; done < rounds; done += 50) await run('run', short, Math.min(50, rounds - done));
      bytes.push(await ledger.heap());
      assert.deepEqual(await ledger.grown(before), {});
    }
    assert.deepEqual(await ledger.grown(observers, ledger.observers), {});
    context.diagnostic(`${bytes.map((size) => Math.round(size / KB)).join(', ')} KB`);
    const flat = bytes.slice(SAMPLES / 3 - 1);
    // The browser may hold something for a while. What has leaked is there in every later measure, too.
    const last = Math.min(...flat.slice(-2));
    assert.ok(last - flat[0] < 64 * KB, `grew from ${flat[0]} to ${last} bytes`);
  });

  for (const [what, html] of Object.entries({ ...Object.fromEntries(plain.map((tag) => [tag, tag])), ...filled }))
    it(`keeps nothing of ${what} once a reader has used it and it is gone`, async () => {
      await run('use', [html], 2);
      const before = await ledger.counts();
      await run('use', [html], 6);
      assert.deepEqual(await ledger.grown(before), {});
      for (const tag of allTags) assert.equal(await ledger.elements(tag), 0, tag);
    });

  it('has no listener or observer of ours once the last element is gone, and no line in its console', async () => {
    assert.deepEqual(await ledger.listeners(), listeners);
    assert.deepEqual(await ledger.grown(observers, ledger.observers), {});
    assert.deepEqual(visit.lines, []);
  });
});
