/** The builder page as it is built, and its snippets pasted into blank pages. */
import assert from 'node:assert/strict';
import { exec } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { address, builder, flat, host, made, pages, paste, showsTheSame, shown, site } from '../browser/builder.mjs';
import { root } from '../browser/server.mjs';

const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
const main = ['massage-faq', 'technique-picker', 'cost-compare'];
const settings = [
  `show=${main.join('+')}`,
  'massage-faq.topic=cost&massage-faq.open=first&look.accent=%23006644&look.radius=6',
  'technique-picker.techniques=swedish+sports&technique-picker.layout=page',
  'cost-compare.weeks=8&cost-compare.options=massage+medication&all.heading-level=3',
].join('&');
const ownWords =
  'all.site-name=Oak+%26+Elm&ask.0.question=Where+can+I+park%3F&ask.0.answer=Behind+the+**house**.&price.massage.low=85&price.massage.high=95';

after(() => site.close());

describe('a snippet of the builder on a blank page', () => {
  for (const [place, way, more] of [
    ['own', 'live', ''],
    ['own', 'live', '&at.pin=on'],
    ['own', 'baked', ''],
    ['wix', 'live', '&at.pin=on'],
    ['wp-admin', 'live', ''],
    ['wp-admin', 'baked', ''],
    ['wix', 'live', ''],
    ['squarespace', 'baked', ''],
  ])
    it(`shows what the preview showed: ${way} for ${place}${more ? ', with a fingerprint' : ''}`, async () => {
      const { preview, parts } = await made(`place=${place}&way=${way}&${settings}${more}`);
      assert.equal(/integrity="sha384-/.test(parts[0]), more !== '');
      await showsTheSame({ preview, html: parts[0] });
    });

  for (const [place, way] of [
    ['own', 'live'],
    ['own', 'baked'],
    ['wp-admin', 'live'],
    ['wp-admin', 'baked'],
  ])
    it(`shows one's own questions and prices, with all three on one page: ${way} for ${place}`, async () => {
      const { preview, parts } = await made(`place=${place}&way=${way}&show=${main.join('+')}&${ownWords}`);
      assert.match(preview['massage-faq'], /Where can I park\?.*Behind the house\./);
      assert.match(preview['cost-compare'], /\$85–\$95/);
      await showsTheSame({ preview, html: parts[0] });
    });

  it('works under the policy line beside it, and not without', async () => {
    const { preview, parts, policy } = await made(`place=own&way=live&${settings}`);
    const headers = { 'content-security-policy': `default-src 'none'; img-src data:; ${policy}` };
    await showsTheSame({ preview, html: parts[0], headers });
    const { seen, close } = await paste(parts[0], {
      headers: { 'content-security-policy': "default-src 'none'; img-src data:" },
    });
    assert.ok(seen.lines.length);
    await close();
  });

  it('has the author’s words in the page, and turns into the widgets with the administrator’s line', async () => {
    const { preview, parts } = await made(`place=wp-author&${settings}`);
    assert.doesNotMatch(parts[0], /<script/);
    const plain = await paste(parts[0]);
    const words = await plain.tab.$$eval('[data-massage-widget]', (boxes) => boxes.map(({ innerText }) => innerText));
    assert.equal(words.length, 3);
    for (const [index, start] of [
      'Massage and back pain',
      'Which massage style',
      'What back pain treatments',
    ].entries()) {
      assert.ok(words[index].startsWith(start), words[index]);
      assert.ok(words[index].length > 400, words[index]);
    }
    assert.deepEqual([plain.seen.lines, plain.seen.asked], [[], []]);
    await plain.close();
    await showsTheSame({ preview, html: parts.join('') });
  });

  it('runs from npm as it says', async () => {
    const { preview, parts } = await made(`place=own&way=npm&${settings}`);
    const [terminal, script, html] = parts;
    assert.equal(terminal, `npm install massage-widgets@${version}`);
    const entry = new URL('builder-entry.js', root).pathname;
    const [{ output }] = await build({
      configFile: false,
      logLevel: 'error',
      plugins: [
        { name: 'entry', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? script : null) },
      ],
      build: { write: false, lib: { entry, formats: ['es'], fileName: 'app' }, target: 'es2022' },
    });
    for (const { fileName, code, source } of output) pages.set(`/${fileName}`, { body: code ?? source, headers: {} });
    const app = output.find(({ isEntry }) => isEntry).fileName;
    await showsTheSame({ preview, html: `${html}<script type="module" src="/${app}"></script>` });
  });

  it('is an address whose frame shows the widget', async () => {
    const base = encodeURIComponent(`${address}/cdn`);
    const { parts, policy } = await made(`place=own&way=frame&show=massage-faq&massage-faq.topic=cost&at.base=${base}`);
    const headers = { 'content-security-policy': `default-src 'none'; img-src data:; ${policy}` };
    const { tab, seen, close } = await paste(parts.join(''), { headers });
    const frame = await (await tab.$('iframe')).contentFrame();
    await frame.waitForFunction(() => document.querySelector('massage-faq')?.matches(':state(ready)'));
    assert.match(
      await frame.$eval('massage-faq', ({ shadowRoot }) => shadowRoot.textContent),
      /How much does a massage cost/,
    );
    const inside = await frame.$eval('html', (page) => Math.ceil(page.getBoundingClientRect().height));
    await tab.waitForFunction((height) => document.querySelector('iframe').clientHeight === height, {}, inside);
    assert.deepEqual(seen.lines, []);
    await close();
  });
});

describe('a frame of the builder with one’s own words', () => {
  it('shows them, from the file that was saved and the command as it stands there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'massage-builder-'));
    const base = encodeURIComponent(`${address}/own`);
    const { parts } = await made(`place=own&way=frame&show=massage-faq+cost-compare&${ownWords}&at.base=${base}`);
    const [frames, , file, command] = parts;
    await writeFile(join(folder, 'clinic.json'), file);
    const bin = fileURLToPath(new URL('dist/cli/main.js', root));
    const { code, err } = await new Promise((done) =>
      exec(command.replace('npx massage-widgets', `node ${bin}`), { cwd: folder }, (error, out, said) =>
        done({ code: error?.code ?? 0, err: said }),
      ),
    );
    assert.equal(code, 0, err);
    for (const tag of ['massage-faq', 'cost-compare']) {
      const page = await readFile(join(folder, 'widgets/en/auto', `${tag}.html`), 'utf8');
      pages.set(`/own/en/auto/${tag}.html`, { body: page, headers: {} });
    }
    const { tab, close } = await paste(frames);
    const said = [];
    for (const handle of await tab.$$('iframe')) {
      const frame = await handle.contentFrame();
      await frame.waitForFunction(() => document.querySelector('main > :state(ready)'));
      said.push(await frame.$eval('main > :state(ready)', ({ shadowRoot }) => shadowRoot.textContent));
    }
    assert.match(flat(said[0]), /Where can I park\?.*Added by Oak & Elm/);
    assert.match(flat(said[1]), /\$85–\$95.*Price set by Oak & Elm/);
    await close();
    await rm(folder, { recursive: true });
  });
});

/** How far what stands below is pushed about, as browsers count it. */
const countShifts = () => {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
};
const article = '<p>A long line of an article that goes on below the widget.</p>'.repeat(60);

describe('a live snippet', () => {
  const all = `show=${main.join('+')}`;
  for (const [place, hash] of [
    ['squarespace', all],
    ['ghost', all],
    ['wp-admin', all],
    ['ghost', 'show=massage-faq&massage-faq.topic=cost'],
    ['ghost', 'show=technique-card'],
  ])
    it(`for ${place} moves the page below by next to nothing: ${hash}`, async () => {
      const { preview, parts } = await made(`place=${place}&way=live&${hash}`);
      for (const width of [1200, 375]) {
        const { tab, close } = await paste(parts[0], { width, after: article, before: [countShifts] });
        await shown(tab, Object.keys(preview));
        const shift = await tab.evaluate(() => window.shift);
        await close();
        assert.ok(shift <= 0.05, `${width} px: ${shift}`);
      }
    });
});

describe('the builder page', () => {
  /** Tabs on until the focus is where it should be, as somebody without a mouse does. */
  const tabTo = async (tab, selector) => {
    for (let presses = 0; presses < 120; presses += 1) {
      if (await tab.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
      await tab.keyboard.press('Tab');
    }
    assert.fail(`Tab never reaches ${selector}`);
  };
  const next = async (tab, step) => {
    await tabTo(tab, '.ends .main');
    await tab.keyboard.press('Enter');
    await tab.waitForFunction((wanted) => document.querySelector('builder-app').state.step === wanted, {}, step);
    await tab.waitForFunction(() => document.activeElement?.id === 'step-title');
  };

  it('goes from the first step to a copied snippet by keyboard alone', async () => {
    const { tab, seen, close } = await builder('');
    await tabTo(tab, '[name=place]');
    await tab.keyboard.press('Space');
    await tab.keyboard.press('ArrowDown');
    await next(tab, 2);
    await tabTo(tab, '[value=cost-compare]');
    await tab.keyboard.press('Space');
    await next(tab, 3);
    await tabTo(tab, '#field-cost-compare-weeks');
    await tab.keyboard.type('8');
    await next(tab, 4);
    await tabTo(tab, '[name=check]');
    for (let checks = 0; checks < 6; checks += 1) await tab.keyboard.press('ArrowRight');
    await tab.waitForSelector('.crawled');
    await next(tab, 5);
    await tabTo(tab, '.copy button');
    await tab.keyboard.press('Enter');
    await tab.waitForFunction(() => document.querySelector('.copy button').textContent.trim().startsWith('Copied'));
    const copied = await tab.evaluate(() => navigator.clipboard.readText());
    assert.match(
      copied,
      /^<div data-massage-widget="cost-compare" data-weeks="8" data-content-version="[^"]+" data-content-hash="6-[\da-f]{8}">.*8 weeks.*<script type="module" src="https:[^"]+embed\.js"><\/script>$/,
    );
    assert.deepEqual(seen.lines, []);
    assert.deepEqual(seen.asked, [], 'nothing leaves the page');
    await close();
  });

  it('stays at a field that cannot be used, and goes on once it is mended', async () => {
    const { tab, close } = await builder('place=own&show=cost-compare&step=3');
    await tabTo(tab, '#field-cost-compare-weeks');
    await tab.keyboard.type('99');
    await tabTo(tab, '.past');
    await tab.keyboard.press('Enter');
    await tabTo(tab, '.ends .main');
    await tab.keyboard.press('Enter');
    await tab.waitForFunction(() => document.activeElement?.id === 'field-cost-compare-weeks');
    assert.match(await tab.$eval('#nudge', ({ innerText }) => innerText), /^One field needs mending/);
    await tab.keyboard.press('Backspace');
    await next(tab, 4);
    await close();
  });

  it('copies rich text as headings, tables and links, without code', async () => {
    const { tab, close } = await builder(
      `place=wp-author&way=rich&show=massage-faq+cost-compare&massage-faq.topic=cost&${ownWords}&step=5`,
    );
    await tab.waitForSelector('.copy .paper');
    await tab.click('.copy button');
    await tab.waitForFunction(() => document.querySelector('.copy button').textContent.trim().startsWith('Copied'));
    const pasted = await tab.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type) => (await item.getType(type)).text();
      return { html: await read('text/html'), text: await read('text/plain') };
    });
    for (const part of [/<h4[^>]*>Where can I park\?/, /<table/, /<a href="https:/, /\$85–\$95/])
      assert.match(pasted.html, part);
    assert.doesNotMatch(pasted.html, /data-massage|<script|<details/);
    assert.match(pasted.text, /Where can I park\?\s+Behind the house\./);
    await close();
  });

  it('weighs what readers download, as the budgets do', async () => {
    for (const tag of main) {
      const { tab, close } = await builder(`place=own&show=${tag}&step=5`);
      await tab.waitForFunction(() => document.querySelector('builder-app').weight?.requests > 0);
      const { bytes, requests } = await tab.evaluate(() => document.querySelector('builder-app').weight);
      const facts = flat(await tab.$eval('.facts', ({ textContent }) => textContent));
      await close();
      const { sizes } = JSON.parse(await readFile(new URL('demo/built/files.json', root), 'utf8'));
      const asked = await paste(`<${tag}></${tag}><script type="module" src="${host}cdn/embed.js"></script>`);
      await shown(asked.tab, [tag]);
      const files = new Set(asked.seen.asked.map((url) => url.slice(`${host}cdn/`.length)));
      await asked.close();
      assert.equal(requests, files.size);
      assert.equal(
        bytes,
        [...files].reduce((sum, file) => sum + sizes[file], 0),
      );
      assert.ok(facts.includes(`${(bytes / 1000).toFixed(1).replace(/\.0$/, '')} kB`), facts);
    }
  });

  it('is complete where nothing but its own host can be reached, and says what to do without script', async () => {
    const { tab, seen, close } = await builder(`place=wp-admin&show=${main.join('+')}&step=4`);
    assert.deepEqual([seen.lines, seen.asked], [[], []]);
    await tab.setJavaScriptEnabled(false);
    await tab.reload();
    assert.match(await tab.$eval('main', ({ innerText }) => innerText), /Turn on JavaScript/);
    await close();
  });
});
