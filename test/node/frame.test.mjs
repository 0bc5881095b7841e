/** The frames as a reader meets them: in a sandbox that allows scripts and nothing else, on a page of another site. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { host, passSafety, press, ready, reportsOf, shown, startHosts, step, until } from '../browser/framed.mjs';

const tags = ['massage-faq', 'technique-picker', 'cost-compare', 'massage-safety-check'];
const frame = (frames, name, style = '') =>
  `<iframe title="Frame" sandbox="allow-scripts" style="width:100%;height:3500px;border:0;${style}" src="${frames}/cdn/frame/${name}"></iframe>`;
const axe = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const spoilt = new URL('../../cdn/frame/massage-faq.html', import.meta.url);

const pages = {
  ...Object.fromEntries(tags.map((tag) => [`/${tag}`, (frames) => host(frame(frames, `${tag}.html`))])),
  ...Object.fromEntries(
    tags.map((tag) => [
      `/plain/${tag}`,
      (frames) => host(`<iframe title="Frame" sandbox src="${frames}/cdn/frame/${tag}.html"></iframe>`),
    ]),
  ),
  '/slips': (frames) => host(frame(frames, 'massage-faq.html?open=first#topc=cost&theme=pink&lang=xx&topic=safty')),
  '/options': (frames) => host(frame(frames, 'cost-compare.html#weeks=6&options=massage&theme=light&lang=en-GB')),
  '/answer': (frames) => host(frame(frames, 'massage-faq.html#faq-cost')),
  '/dark': (frames) => host(frame(frames, 'massage-faq.html#theme=dark')),
  '/light': (frames) => host(frame(frames, 'massage-faq.html#theme=light')),
  '/clear': (frames) => host(frame(frames, 'massage-faq.html#background=none')),
  '/keyboard': (frames) => host(`<button>Before</button>${frame(frames, 'massage-faq.html#topic=cost')}`),
  '/spoilt-frame': () => spoiltPage,
  '/spoilt': (frames) => host(`<iframe sandbox="allow-scripts" src="${frames}/spoilt-frame"></iframe>`),
};
let spoiltPage;
let hosts;
before(async () => {
  const page = await readFile(spoilt, 'utf8');
  spoiltPage = page.replace('<script type="module">', '<script type="module"> ');
  hosts = await startHosts(pages);
});
after(() => hosts?.stop());

/** Does with a widget what brings out everything that it can show. */
const through = {
  async 'massage-faq'(page) {
    await press(page, 'Open all answers');
    await press(page, '2 sources');
  },
  async 'technique-picker'(page) {
    await passSafety(page);
    for (let question = 0; question < 4; question++) await step(page, 'Skip');
    await press(page, 'Skip');
    await press(page, 'What to tell the therapist');
    await press(page, 'Evidence and sources');
  },
  async 'cost-compare'(page) {
    await press(page, 'Details');
    await press(page, 'More about these prices');
    await press(page, 'Change weeks');
  },
  async 'massage-safety-check'(page) {
    for (let screen = 0; screen < 2; screen++) {
      await press(page, 'None of these');
      await step(page, 'Next');
    }
    await press(page, 'Pregnant');
    await press(page, 'Next');
    await until(page, '[part=copy]');
    await press(page, 'Why');
    await until(page, '[part=sources]');
  },
};
const needsMore = /print|csv|copy link|call 9|call 1/i;

describe('a frame in a sandbox on another site', () => {
  for (const tag of tags)
    it(`<${tag}> runs without a console line, and shows nothing that cannot work`, async () => {
      const { lines, framed, close } = await hosts.open(`/${tag}`);
      const page = await framed();
      await through[tag](page);
      assert.equal(await page.evaluate(() => self.origin), 'null');
      assert.deepEqual(await shown(page, 'a[href]'), []);
      assert.deepEqual(
        (await shown(page, 'button')).filter((name) => needsMore.test(name)),
        [],
      );
      assert.deepEqual([...lines, ...(await reportsOf(page))], []);
      await close();
    });

  for (const tag of tags)
    it(`<${tag}> fits a phone of 320 px`, async () => {
      const { framed, close } = await hosts.open(`/${tag}`, { width: 320 });
      const page = await framed();
      const { wide, room } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        room: innerWidth,
      }));
      assert.ok(room <= 320 && wide <= room, `${wide} px in ${room}`);
      await close();
    });

  for (const tag of tags)
    it(`<${tag}> is accessible, light and dark`, async () => {
      for (const scheme of ['light', 'dark']) {
        const { framed, close } = await hosts.open(`/${tag}`, { scheme });
        const page = await framed();
        await page.evaluate(`${axe};0`);
        // The first level of headings belongs to the page around the frame.
        const found = await page.evaluate(() => axe.run({ rules: { 'page-has-heading-one': { enabled: false } } }));
        assert.deepEqual(
          found.violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`),
          [],
        );
        assert.ok(found.passes.length > 20, `${found.passes.length}`);
        await close();
      }
    });

  for (const [tag, said] of [
    ['massage-faq', 'Does massage help back pain?'],
    ['technique-picker', 'Swedish massage'],
    ['cost-compare', '$60–$120'],
    ['massage-safety-check', 'Numb or tingling'],
  ])
    it(`<${tag}> says all it has to say as plain text where no script may run`, async () => {
      const { tab, lines, close } = await hosts.open(`/plain/${tag}`, { width: 320 });
      const page = await (await tab.$('iframe')).contentFrame();
      const { text, links, wide, tables } = await page.evaluate(() => ({
        text: document.querySelector('main').textContent,
        links: document.querySelectorAll('a[href]').length,
        wide: document.documentElement.scrollWidth - innerWidth,
        tables: document.querySelectorAll('noscript table').length,
      }));
      assert.ok(text.includes(said), text.slice(0, 300));
      assert.ok(text.length > 3_000, `${text.length} letters`);
      assert.equal(links, 0);
      assert.ok(wide <= 0, `${wide} px wider than the frame`);
      assert.equal(tables, tag === 'cost-compare' ? 1 : 0);
      assert.deepEqual(
        lines.filter((line) => !/Blocked script execution/.test(line)),
        [],
      );
      await close();
    });

  it('a policy that no longer fits its text is reported, which is what the tests above listen to', async () => {
    const { tab, close } = await hosts.open('/spoilt');
    const page = await (await tab.$('iframe')).contentFrame();
    assert.match((await reportsOf(page)).join(), /Executing inline script violates/);
    await close();
  });

  it('gives emergency numbers as text, which no link has to dial', async () => {
    const { framed, close } = await hosts.open('/massage-safety-check');
    const page = await framed();
    await press(page, 'Chest pain');
    await press(page, 'Next');
    await until(page, '[part=numbers]');
    const [numbers] = await shown(page, '[part=numbers]');
    for (const number of ['911', '999', '112', '000']) assert.ok(numbers.includes(number), numbers);
    assert.deepEqual(await shown(page, '[part=call]'), []);
    await close();
  });

  it('keeps every price once its details have come', async () => {
    const { framed, close } = await hosts.open('/cost-compare');
    const page = await framed();
    const before = await shown(page, '[part=price]');
    await through['cost-compare'](page);
    assert.deepEqual(await shown(page, '[part=price]'), before);
    assert.ok(
      before.some((text) => text.includes('$60–$120')),
      before.join(),
    );
    await close();
  });

  it('copies a table as text, for which a sandbox leaves one way', async () => {
    const { tab, framed, close } = await hosts.open('/cost-compare');
    const page = await framed();
    await tab.evaluate(() => document.body.append(document.createElement('textarea')));
    await press(page, 'Copy as text');
    await page.waitForFunction(
      () => /Copied/.test(document.querySelector('main > :state(ready)').shadowRoot.textContent),
      { polling: 50 },
    );
    await tab.focus('textarea');
    await tab.keyboard.down('Control');
    await tab.keyboard.press('KeyV');
    await tab.keyboard.up('Control');
    assert.match(await tab.$eval('textarea', ({ value }) => value), /Massage therapy[^]*\$600–\$1,200/);
    await close();
  });

  it('is used by keyboard alone, into the frame and out of it', async () => {
    const { tab, framed, close } = await hosts.open('/keyboard');
    const page = await framed();
    const focused = () =>
      page.evaluate(
        () =>
          document.activeElement?.shadowRoot?.activeElement?.textContent.trim() ?? document.activeElement?.className,
      );
    await tab.focus('button');
    await tab.keyboard.press('Tab');
    assert.equal(await focused(), 'How much does a massage cost?');
    await tab.keyboard.press('Enter');
    await until(page, 'details[open]');
    await tab.keyboard.down('Shift');
    await tab.keyboard.press('Tab');
    await tab.keyboard.up('Shift');
    assert.equal(await tab.evaluate(() => document.activeElement.textContent), 'Before');
    await close();
  });
});

describe('options in the address of a frame', () => {
  it('set language, theme and what is shown', async () => {
    const { lines, framed, close } = await hosts.open('/options', { scheme: 'dark' });
    const page = await framed();
    const rows = await shown(page, 'tbody [role=rowheader]');
    assert.deepEqual(rows, ['Stay active and wait', 'Massage therapy']);
    assert.match((await shown(page, 'caption')).join(), /6 weeks/);
    const { lang, ground } = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      ground: getComputedStyle(document.documentElement).backgroundColor,
    }));
    assert.deepEqual({ lang, ground }, { lang: 'en-GB', ground: 'rgb(255, 255, 255)' });
    assert.deepEqual(lines, []);
    await close();
  });

  it('may name one answer, which is open then', async () => {
    const { framed, close } = await hosts.open('/answer');
    const page = await framed();
    await until(page, '#faq-cost[open]');
    await close();
  });

  it('name each slip once in the frame and once in the console, and the widget shows all the same', async () => {
    const { lines, framed, close } = await hosts.open('/slips');
    const page = await framed();
    await page.waitForFunction(() => /safty/.test(document.querySelector('.problem')?.textContent), { polling: 50 });
    const text = await page.$eval('.problem', ({ textContent }) => textContent);
    const slips = [
      /topc is no option\. Use .*topic/,
      /theme=pink is not known\. Use auto/,
      /lang=xx is not here\. Use en/,
      /no such id safty/,
      /\?open=first is not read\. Write options behind #: #open=first/,
    ];
    for (const slip of slips) {
      assert.match(text, slip);
      assert.equal(lines.filter((line) => slip.test(line)).length, 1, lines.join('\n'));
    }
    assert.ok((await shown(page, 'summary')).length > 30);
    await close();
  });
});

describe('the ground of a frame', () => {
  const ground = (page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const [white, none] = ['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)'];
  for (const [path, scheme, is] of [
    ['/massage-faq', 'light', (colour) => colour === white],
    ['/massage-faq', 'dark', (colour) => colour !== white && colour !== none],
    ['/light', 'dark', (colour) => colour === white],
    ['/dark', 'light', (colour) => colour !== white && colour !== none],
    ['/clear', 'light', (colour) => colour === none],
  ])
    it(`${path.slice(1)} for a reader who likes it ${scheme}`, async () => {
      const { framed, close } = await hosts.open(path, { scheme });
      const colour = await ground(await framed());
      assert.ok(is(colour), colour);
      await close();
    });
});

describe('the same page opened by itself', () => {
  it('has print, links and numbers to call, under the same policy', async () => {
    const { tab, lines, close } = await hosts.open('/cdn/frame/massage-safety-check.html', { host: hosts.frames });
    await ready(tab);
    await press(tab, 'Chest pain');
    await press(tab, 'Next');
    await until(tab, '[part=call]');
    assert.equal(await tab.$('.full'), null);
    await close();
    const costs = await hosts.open('/cdn/frame/cost-compare.html', { host: hosts.frames });
    await ready(costs.tab);
    const names = await shown(costs.tab, 'button');
    for (const name of ['Copy as text', 'Download CSV', 'Print']) assert.ok(names.includes(name), names.join());
    await costs.close();
    const faq = await hosts.open('/cdn/frame/massage-faq.html#faq-cost', { host: hosts.frames });
    await ready(faq.tab);
    await press(faq.tab, 'Copy link');
    await press(faq.tab, '1 source');
    await until(faq.tab, 'a[href^="https://"]');
    assert.deepEqual([...lines, ...costs.lines, ...faq.lines], []);
    await faq.close();
  });
});
