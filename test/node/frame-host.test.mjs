/** What a frame and the page around it tell each other: with WordPress, with our own snippet, and with nobody. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { host, press, ready, shown, snippetOf, startHosts } from '../browser/framed.mjs';

/** What WordPress does with a pasted link, and its script for it: the same attributes, checks and limits. */
const wordpress = (src, ready = 'DOMContentLoaded') => `
  <blockquote class="wp-embedded-content" data-secret="aB3dE6gH9k"><a href="${src}">Questions</a></blockquote>
  <iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" title="Questions" width="100%" height="800"
    frameborder="0" data-secret="aB3dE6gH9k" src="${src}#?secret=aB3dE6gH9k" style="position:absolute;visibility:hidden"></iframe>
  <script>
    window.heard = [];
    addEventListener('message', ({ data, source }) => {
      if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
      const frame = document.querySelector('iframe[data-secret="' + data.secret + '"]');
      if (frame.contentWindow !== source) return;
      heard.push(data);
      document.querySelector('blockquote').style.display = 'none';
      frame.removeAttribute('style');
      if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, ~~data.value));
      if (data.message === 'link') {
        const [from, to] = [new URL(frame.src), new URL(data.value)];
        if (/^https?:$/.test(to.protocol) && to.host === from.host && document.activeElement === frame) top.location.href = data.value;
      }
    });
    const tell = () =>
      document.querySelector('iframe').contentWindow.postMessage({ message: 'ready', secret: 'aB3dE6gH9k' }, '*');
    ${ready ? `addEventListener('${ready}', tell)` : ''}
  </script>`;
const faq = (frames, options = '') => `${frames}/cdn/frame/massage-faq.html${options}`;
const snippet = (frames, text) => text.replaceAll('../cdn/', `${frames}/cdn/`);
const [own, alone] = [await snippetOf('height'), await snippetOf('alone')];

const pages = {
  '/wordpress': (frames) => host(wordpress(faq(frames, '#topic=cost'))),
  '/wordpress-long': (frames) => host(wordpress(faq(frames))),
  '/wordpress-late': (frames) => host(wordpress(faq(frames, '#topic=cost'), '')),
  '/own': (frames) => host(snippet(frames, own)),
  '/others': (frames) => host(`${snippet(frames, own)}<iframe src="${frames}/liar" title="Liar"></iframe>`),
  '/liar': () =>
    host(`<script>parent.postMessage({ type: 'massage-widgets:height', height: 5555 }, '*');
    parent.postMessage({ type: 'massage-widgets:link', href: 'https://example.org/' }, '*'); document.title = 'said'</script>`),
  '/alone': (frames) => host(snippet(frames, alone)),
};
let hosts;
before(async () => {
  hosts = await startHosts(pages);
});
after(() => hosts?.stop());

const heightOf = (page) => page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
/** How tall the host's frame is, once it is as tall as what is in it. Fails by the test's own time limit. */
async function fitted(tab, page, isDone = () => true) {
  for (;;) {
    const height = await heightOf(page);
    if ((await tab.$eval('iframe', ({ clientHeight }) => clientHeight)) === height && isDone(height)) return height;
  }
}
const soon = { timeout: 20_000 };

describe('a frame that WordPress makes of a pasted link', () => {
  it('takes the place of the link, as tall as what is in it, with an answer open and closed again', soon, async () => {
    const { tab, lines, framed, close } = await hosts.open('/wordpress');
    const page = await framed();
    const closed = await fitted(tab, page);
    assert.equal(await tab.$eval('blockquote', (quote) => quote.checkVisibility()), false);
    await press(page, 'How much does a massage cost?');
    await fitted(tab, page, (height) => height > closed + 50);
    await press(page, 'How much does a massage cost?');
    await fitted(tab, page, (height) => Math.abs(height - closed) < 10);
    assert.ok((await tab.evaluate(() => window.heard)).every(({ value }) => value > 0));
    assert.deepEqual(lines, []);
    await close();
  });

  it('scrolls inside where WordPress lets it grow no further', async () => {
    const { tab, framed, close } = await hosts.open('/wordpress-long');
    const page = await framed();
    await tab.waitForFunction(() => document.querySelector('iframe').clientHeight === 1000, { polling: 50 });
    const last = await page.evaluate(() => {
      scrollTo(0, 1e6);
      return document.querySelector('.full').getBoundingClientRect().bottom <= innerHeight;
    });
    assert.ok(last, 'the end cannot be reached');
    await close();
  });

  it('shows up for a host whose script comes late and asks nothing, and hears one that asks late', async () => {
    const { tab, framed, close } = await hosts.open('/wordpress-late');
    await framed();
    await tab.evaluate(() => {
      window.heard = [];
      tell();
    });
    await tab.waitForFunction(() => window.heard.some(({ message, value }) => message === 'height' && value > 200), {
      polling: 50,
    });
    await close();
  });

  it('leads to the full page on a real click, with the options and without the secret', async () => {
    const { tab, framed, close } = await hosts.open('/wordpress');
    const page = await framed();
    await page.waitForFunction(() => document.querySelector('.full a'), { polling: 50 });
    await Promise.all([tab.waitForNavigation(), press(page, 'Open the full page')]);
    assert.equal(tab.url(), faq(hosts.frames, '#topic=cost'));
    await ready(tab);
    assert.equal((await shown(tab, '[part=question]')).length, 3);
    await close();
  });
});

describe('the snippet of the demo page', () => {
  it('gives each frame the height of what is in it, which grows and shrinks', soon, async () => {
    const { tab, lines, framed, close } = await hosts.open('/own');
    const page = await framed();
    const closed = await fitted(tab, page);
    await press(page, 'Does insurance cover massage?');
    await fitted(tab, page, (height) => height > closed + 50);
    await press(page, 'Does insurance cover massage?');
    await fitted(tab, page, (height) => Math.abs(height - closed) < 10);
    assert.deepEqual(lines, []);
    await close();
  });

  it('believes no other frame', soon, async () => {
    const { tab, framed, context, close } = await hosts.open('/others');
    const page = await framed();
    await tab.waitForFunction(() => document.querySelectorAll('iframe').length === 2);
    const liar = await (await tab.$('iframe[title=Liar]')).contentFrame();
    await liar.waitForFunction(() => document.title === 'said', { polling: 50 });
    await fitted(tab, page);
    assert.equal((await context.pages()).length, 1);
    await close();
  });

  it('opens the full page in a tab of its own, when a reader presses the link', async () => {
    const { framed, context, close } = await hosts.open('/own');
    const page = await framed();
    await page.waitForFunction(() => document.querySelector('.full a'), { polling: 50 });
    const opened = context.waitForTarget((target) => target.url() === faq(hosts.frames, '#topic=cost'));
    await press(page, 'Open the full page');
    await opened;
    await close();
  });

  it('is about twenty lines, so that an author can read it', () => {
    const [, script] = /<script[^>]*>([^]*)<\/script>/.exec(own);
    const lines = script.split('\n').filter((line) => line.trim());
    assert.ok(lines.length <= 20, `${lines.length}`);
  });
});

describe('a frame on a page that nobody gave a script', () => {
  it('keeps its height, scrolls inside, and gives the address of the full page as text', async () => {
    const { tab, lines, framed, close } = await hosts.open('/alone');
    const page = await framed();
    assert.equal(await tab.$eval('iframe', ({ clientHeight }) => clientHeight), 640);
    await tab.mouse.move(200, 300);
    await tab.mouse.wheel({ deltaY: 400 });
    await page.waitForFunction(() => scrollY > 0, { polling: 50 });
    const { text, links } = await page.$eval('.full', (line) => ({
      text: line.innerText,
      links: line.querySelectorAll('a').length,
    }));
    assert.ok(text.endsWith(`${hosts.frames}/cdn/frame/technique-picker.html`), text);
    assert.equal(links, 0);
    assert.deepEqual(lines, []);
    await close();
  });
});
