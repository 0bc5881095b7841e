/** What an address may say, and the files that turn a pasted link into a widget. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { baseAddress } from '../../dist/frame/oembed.js';
import { readOptions, splitHash } from '../../dist/frame/options.js';
import { host, press, ready, reportsOf, shown, startHosts, until } from '../browser/framed.mjs';

describe('the # of a frame’s address', () => {
  for (const [hash, own, secret] of [
    ['', ''],
    ['#', ''],
    ['#topic=safety&lang=en', 'topic=safety&lang=en'],
    ['#?secret=AbC123', '', 'AbC123'],
    ['#topic=safety#?secret=AbC123', 'topic=safety', 'AbC123'],
    ['#faq-cost#?secret=AbC123', 'faq-cost', 'AbC123'],
    ['#topic=safety#?secret=../x', 'topic=safety'],
  ])
    it(`${hash || 'nothing'}`, () => assert.deepEqual(splitHash(hash), { own, ...(secret && { secret }) }));
});

describe('options of a frame', () => {
  for (const [own, tag, expected, problems = []] of [
    ['', 'massage-faq', { attributes: {} }],
    ['faq-cost', 'massage-faq', { attributes: {} }],
    ['topic=safety&open=first', 'massage-faq', { attributes: { topic: 'safety', open: 'first' } }],
    ['items=a%20b', 'massage-faq', { attributes: { items: 'a b' } }],
    ['lang=en-GB&theme=dark', 'cost-compare', { attributes: {}, lang: 'en-GB', theme: 'dark' }],
    ['region=GB', 'massage-safety-check', { attributes: { region: 'GB' } }],
    ['background=none', 'massage-faq', { attributes: {}, background: 'none' }],
    ['topic=safety', 'cost-compare', { attributes: {} }, [/topic is no option\. Use .*weeks/]],
    ['theme=pink', 'massage-faq', { attributes: {} }, [/theme=pink is not known\. Use auto, light, dark/]],
    ['lang=e', 'massage-faq', { attributes: {} }, [/lang=e is not here\. Use en/]],
    // What a reader is told in a frame can be chosen by its address, not written by it.
    ['site-name=Fake', 'massage-faq', { attributes: {} }, [/site-name is no option/]],
    ['booking-href=https://bad.example', 'technique-picker', { attributes: {} }, [/booking-href is no option/]],
    ['onclick=x&style=y', 'massage-faq', { attributes: {} }, [/onclick is no option/, /style is no option/]],
    ['topic=%E0%A4%A', 'massage-faq', { attributes: { topic: '\uFFFD%A' } }],
  ])
    it(`${tag}: ${own || 'none'}`, () => {
      const { problems: told, ...options } = readOptions(own, tag, ['en']);
      assert.deepEqual(options, expected);
      assert.equal(told.length, problems.length, told.join('; '));
      problems.forEach((problem, at) => assert.match(told[at], problem));
    });
});

describe('--base', () => {
  for (const [given, href] of [
    ['https://example.org/widgets/', 'https://example.org/widgets/'],
    ['https://example.org/widgets', 'https://example.org/widgets/'],
    ['http://localhost:8080/w', 'http://localhost:8080/w/'],
  ])
    it(`${given} is taken`, () => assert.equal(baseAddress(given).href, href));
  for (const [given, why] of [
    ['', /no absolute address/],
    ['/widgets/', /no absolute address/],
    ['//example.org/w/', /no absolute address/],
    ['http://example.org/w/', /start with https/],
    ['ftp://example.org/', /start with https/],
    ['https://example.org/w/?a=b', /more than a host and a folder/],
    ['https://me:you@example.org/w/', /more than a host and a folder/],
    ['https://example.org/https/w/', /only at its start/],
  ])
    it(`${given || 'nothing'} is refused, with what to give`, () =>
      assert.throws(
        () => baseAddress(given),
        (error) => why.test(error.message) && /https:\/\/example\.org\/widgets\//.test(error.message),
      ));
});

const bin = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
let folder;
const run = (...args) =>
  new Promise((done) => {
    execFile(process.execPath, [bin, ...args], { cwd: folder }, (error, out, err) =>
      done({ code: error?.code ?? 0, out, err }),
    );
  });
const clinic = {
  faq: {
    entries: [
      {
        id: 'cost',
        answer:
          'With us, **$85** an hour. </script><script>alert(1)</script>\n\nSee [prices](https://clinic.example/prices).',
      },
      { id: 'parking', question: 'Where can I park?', answer: 'Behind the house.' },
    ],
  },
  treatments: [{ id: 'massage', price: { low: 85, high: 95, per: 'session' } }],
};

describe('massage-widgets frame', () => {
  let hosts;
  const made = (path) => readFile(join(folder, path), 'utf8');
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'massage-frame-'));
    await writeFile(join(folder, 'clinic.json'), JSON.stringify(clinic));
    hosts = await startHosts(
      {
        '/options': (frames) =>
          host(
            `<iframe title="Frame" sandbox="allow-scripts" src="${frames}/all/frame/cost-compare.html#theme=dark"></iframe>`,
          ),
        '/host': (frames) =>
          host(
            `<iframe title="Frame" sandbox="allow-scripts" style="width:100%;height:3000px" src="${frames}/own/en/dark/massage-faq-cost.html"></iframe>`,
          ),
      },
      pathToFileURL(`${folder}/`),
    );
  });
  after(async () => {
    await hosts?.stop();
    await rm(folder, { recursive: true });
  });

  it('writes a page and an answer for each widget, language, theme and topic', async () => {
    const { code, out, err } = await run(
      'frame',
      '--base',
      'https://example.org/w',
      '--out',
      'all',
      '--lang',
      'en',
      'en-GB',
    );
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    const names = (await readdir(join(folder, 'all'), { recursive: true })).filter((name) => name.includes('.'));
    // Four widgets and six topics, in two languages and three themes, two files each; and one page for each widget.
    assert.equal(names.length, 10 * 2 * 3 * 2 + 4);
    assert.match(out, /^64 pages are in all/);
    assert.ok(out.includes('\nhttps://example.org/w/en-GB/dark/massage-faq-self-care.html\n'), out);
  });

  it('writes what WordPress looks for, where and how it looks', async () => {
    for (const path of ['all/en/auto/massage-faq', 'all/en-GB/dark/massage-faq-safety', 'all/en/light/cost-compare']) {
      const page = await made(`${path}.html`);
      const address = `https://example.org/w/${path.slice(4)}`;
      const head = page.slice(0, page.indexOf('</head>'));
      const links = [
        ...head.slice(0, 150_000).matchAll(/<link rel="alternate" type="application\/json\+oembed" href="([^"]*)">/g),
      ];
      assert.deepEqual(
        links.map(([, href]) => href),
        [`${address}.json`],
      );
      const answer = JSON.parse(await made(`${path}.json`));
      assert.deepEqual([answer.version, answer.type, answer.width], ['1.0', 'rich', 600]);
      assert.ok(Number.isInteger(answer.height) && answer.height >= 200 && answer.height <= 1000);
      assert.match(page, new RegExp(`<title>${answer.title.replace('?', '\\?')}</title>`));
      // The form that its filter of HTML leaves whole.
      const [, quote, frame] = /^(<blockquote>.*?<\/blockquote>)(<iframe [^>]*><\/iframe>)$/s.exec(answer.html) ?? [];
      assert.ok(quote?.includes(`<a href="${address}.html">${answer.title}</a>`), answer.html);
      const names = [...frame.matchAll(/ ([a-z]+)="/g)].map(([, name]) => name);
      assert.deepEqual(names, ['src', 'title', 'width', 'height', 'frameborder']);
      assert.ok(
        frame.includes(`src="${address}.html"`) && frame.includes('width="100%"') && frame.includes('frameborder="0"'),
      );
    }
  });

  it('writes a page for each widget that takes its options behind a #', async () => {
    const { lines, framed, close } = await hosts.open('/options');
    const page = await framed();
    assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'dark');
    assert.deepEqual([...lines, ...(await reportsOf(page))], []);
    await close();
  });

  it('puts language, theme and topic into the page', async () => {
    assert.match(
      await made('all/en-GB/dark/massage-faq-safety.html'),
      /<html lang="en-GB" data-theme="dark">[^]*\{"topic":"safety"\}/,
    );
  });

  it('carries a site’s own words and prices into a sandbox, where its links are text', async () => {
    const { code, err } = await run(
      'frame',
      '--base',
      'https://example.org/w/',
      '--out',
      'own',
      '--content',
      'clinic.json',
      '--site-name',
      'Oak <Clinic>',
      '--theme',
      'dark',
    );
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    const { lines, framed, close } = await hosts.open('/host');
    const page = await framed();
    await press(page, 'How much does a massage cost?');
    await until(page, '#faq-cost[open] strong');
    const [text] = await shown(page, '#faq-cost');
    assert.match(text, /\$85 an hour\. <\/script><script>alert\(1\)<\/script>[^]*See prices\.[^]*Oak <Clinic>/);
    assert.deepEqual(await shown(page, 'a'), []);
    assert.deepEqual([...lines, ...(await reportsOf(page))], []);
    await close();
    const costs = await hosts.open('/own/en/dark/cost-compare.html', { host: hosts.frames });
    await ready(costs.tab);
    assert.ok((await shown(costs.tab, '[part=price]')).some((price) => /\$85–\$95[^]*Oak <Clinic>/.test(price)));
    assert.deepEqual(costs.lines, []);
    await costs.close();
  });

  for (const [name, args, said] of [
    ['no base', ['--out', 'x'], /--base/],
    ['a base that is no address', ['--base', '/w/', '--out', 'x'], /--base \/w\/: is no absolute address/],
    [
      'a language that is not there',
      ['--base', 'https://a.example/', '--out', 'x', '--lang', 'tlh'],
      /--lang tlh: .*Use en/,
    ],
    ['an unknown widget', ['--base', 'https://a.example/', '--out', 'x', '--tag', 'nope'], /massage-faq/],
    [
      'a file that is not there',
      ['--base', 'https://a.example/', '--out', 'x', '--content', 'no.json'],
      /no\.json: there is no such file/,
    ],
  ])
    it(`refuses ${name}, says why, and writes nothing`, async () => {
      const { code, err } = await run('frame', ...args);
      assert.equal(code, 1);
      assert.match(err, said);
      assert.ok(!(await readdir(folder)).includes('x'));
    });

  it('says in its help that the pages need a host for HTML', async () => {
    assert.match((await run('frame', '--help')).out, /host that serves HTML/);
  });
});
