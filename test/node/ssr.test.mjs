/** What a server gets from `render()`: whole HTML, hashes that hold, and one clear line where something cannot be used. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadContent } from 'massage-widgets';
import { render } from 'massage-widgets/ssr';

const root = fileURLToPath(new URL('../../', import.meta.url));
const clinic = JSON.parse(readFileSync(new URL('../../demo/clinic.json', import.meta.url), 'utf8'));
const ours = await loadContent();
const textOf = (html) =>
  html
    .replace(/<style>.*?<\/style>|<script.*?<\/script>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** What each tag must say to a reader without script. */
const says = {
  'massage-faq': ours.faq.entries.flatMap(({ question, lead, answer }) => [question, lead, answer.split('\n')[0]]),
  'cost-compare': ['$60–$120', '$20–$100+', '$10,000+', '$600–$1,200'],
  'technique-picker': ours.safety.screens[0].rows.map(({ label }) => label),
  'massage-safety-check': ours.safety.screens[0].rows.map(({ label }) => label),
  'session-guide': ours.session.map(({ finding }) => finding),
  'evidence-brief': [...ours.effects, ...ours.limits].map(({ finding }) => finding),
  'technique-card': [ours.techniques[0].summary, ours.techniques[0].askFirst],
  'visit-sheet': ['Date'],
};
const optionsOf = (tag) => (tag === 'technique-card' ? { attributes: { technique: ours.techniques[0].id } } : {});

describe('what a server renders', () => {
  for (const [tag, texts] of Object.entries(says)) {
    it(`<${tag}> says all of it without script`, async () => {
      const { html } = await render(tag, optionsOf(tag));
      const text = textOf(html);
      for (const said of texts) assert.ok(text.includes(said), said);
      assert.doesNotMatch(html, /checked="|\bundefined\b|\[object |\sstyle="/);
    });

    it(`<${tag}> names the hash of each inline style`, async () => {
      const { html, styleHashes } = await render(tag, { ...optionsOf(tag), content: clinic });
      const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css]) => css);
      const hashes = styles.map((css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`);
      assert.equal(styles.length, 2);
      assert.deepEqual([...styleHashes].sort(), hashes.sort());
    });
  }

  it('no box is ticked before a reader ticks one', async () => {
    const { html } = await render('massage-safety-check');
    assert.match(html, /type="checkbox"/);
    assert.ok(!/<input[^>]*\schecked/.test(html));
  });

  it('opens the answers that were asked for, with all about them', async () => {
    const { html } = await render('massage-faq', { attributes: { items: 'cost insurance', open: 'insurance' } });
    assert.equal(html.match(/<details part="item"[^>]*\sopen/g)?.length, 1);
    assert.match(html, /<details part="item" id="faq-insurance"[^>]*\sopen/);
    assert.match(html, /part="copy-link"/);
  });

  it('takes heading level, items, topic and language from what it is given', async () => {
    const { html } = await render('massage-faq', {
      lang: 'en-GB',
      attributes: { 'heading-level': 4, topic: 'safety', search: 'off' },
    });
    assert.match(html, /^<massage-faq lang="en-GB" heading-level="4" topic="safety" search="off" /);
    assert.match(html, /aria-level="4"/);
    assert.doesNotMatch(html, /aria-level="[23]"|type="search"/);
    assert.ok(textOf(html).includes('Emergency number: 999.'));
    assert.ok(!textOf(html).includes('911'));
  });

  it('shows the words and prices of a site, and hands them on to the page', async () => {
    const { html } = await render('massage-faq', { content: clinic, attributes: { 'site-name': 'Harbor Lane' } });
    assert.match(html, /^<massage-content site-name="Harbor Lane">/);
    assert.match(html, /Where can I park\?/);
    assert.match(html, /Added by Harbor Lane/);
    const json = /<script type="application\/json">(.*?)<\/script>/s.exec(html)[1];
    assert.deepEqual(JSON.parse(json), clinic);
    const { html: costs } = await render('cost-compare', { content: clinic, provider: 'page' });
    assert.match(costs, /^<cost-compare /);
  });

  it('takes a whole snapshot, and shows it as it would ours', async () => {
    const same = await render('technique-picker', { content: JSON.parse(JSON.stringify(ours)) });
    assert.equal(same.html, (await render('technique-picker')).html);
    const [first, ...rest] = ours.faq.entries;
    const faq = { ...ours.faq, entries: [{ ...first, question: 'Another question?' }, ...rest] };
    assert.match((await render('massage-faq', { content: { ...ours, faq } })).html, /Another question\?/);
  });

  it('escapes what an attribute or a text of the site holds', async () => {
    const evil = '"><img src=x onerror=alert(1)>&\'';
    const { html } = await render('massage-faq', {
      attributes: { 'site-name': evil },
      content: { faq: { entries: [{ id: 'cost', answer: '</script><img src=y>' }] } },
    });
    assert.doesNotMatch(html, /<img/);
    assert.ok(html.includes('site-name="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&amp;\''));
  });

  it('puts what stands inside behind the shadow root, as it was given', async () => {
    const link = '<a slot="actions" href="/book">Book</a>';
    const { html } = await render('cost-compare', { children: link });
    assert.ok(html.endsWith(`</template>${link}</cost-compare>`));
  });

  it('renders the same, however many are rendered at once', async () => {
    const alone = (await render('massage-faq', { attributes: { open: 'all' } })).html;
    const many = await Promise.all(
      ['all', 'none', 'all', 'first'].map((open) => render('massage-faq', { attributes: { open } })),
    );
    assert.equal(many[0].html, alone);
    assert.equal(many[2].html, alone);
    assert.notEqual(many[1].html, alone);
  });
});

describe('what cannot be rendered', () => {
  const faults = [
    ['a tag that is not ours', ['x-y'], /<x-y> cannot be rendered\. Use massage-faq, .*visit-sheet, massage-content\./],
    ['a name of every object', ['constructor'], /<constructor> cannot be rendered/],
    ['an unknown attribute', ['massage-faq', { attributes: { itms: 'cost' } }], /no attribute "itms"\. Use .*items/],
    ['a handler', ['massage-faq', { attributes: { onclick: 'x()' } }], /no attribute "onclick"/],
    ['a style', ['massage-faq', { attributes: { style: 'color: red' } }], /no attribute "style"/],
    ['a name that breaks out', ['massage-faq', { attributes: { 'data-x="><b': '' } }], /no attribute/],
    ['the language among attributes', ['massage-faq', { attributes: { lang: 'en' } }], /"lang" beside the attributes/],
    ['an object as a value', ['massage-faq', { attributes: { items: ['cost'] } }], /items: expected text, a number/],
    ['an unknown id', ['massage-faq', { attributes: { items: 'nope' } }], /items: no such id nope\. Valid ids: .*cost/],
    ['an unknown answer to open', ['massage-faq', { attributes: { open: 'nope' } }], /open: no such id nope/],
    ['a number out of range', ['cost-compare', { attributes: { weeks: 99 } }], /weeks="99" .* 1 to 52/],
    [
      'an unknown choice',
      ['cost-compare', { attributes: { view: 'x' } }],
      /view="x" is not known\. Use auto, table, cards/,
    ],
    ['an unknown currency', ['cost-compare', { attributes: { currency: 'DM' } }], /currency="DM" is not known/],
    ['a country in words', ['massage-faq', { attributes: { region: 'USA' } }], /region="USA" is not a two-letter/],
    ['a link that runs script', ['technique-picker', { attributes: { 'booking-href': 'javascript:x' } }], /no address/],
    ['a card without a style', ['technique-card'], /needs a technique\. Valid ids: swedish/],
    ['a language that we lack', ['massage-faq', { lang: 'tlh' }], /no content in "tlh"\. Use en\./],
    ['what is no language', ['massage-faq', { lang: '"><b' }], /is not a language such as en/],
    [
      'wrong content',
      ['massage-faq', { content: { faq: { entries: [{ id: 3 }] } } }],
      /content: faq\.entries\[0\]\.id/,
    ],
    ['content as text', ['massage-faq', { content: '{}' }], /content: expected an object/],
    ['an unknown option', ['massage-faq', { locale: 'en' }], /no option "locale"\. Use lang, content/],
    ['options that are none', ['massage-faq', null], /options: expected an object/],
    ['prices among the children', ['cost-compare', { children: '<cost-option for="massage">' }], /belong in "content"/],
  ];
  for (const [what, given, message] of faults) {
    it(`${what}: one line says what to do`, () =>
      assert.rejects(
        () => render(...given),
        (error) => {
          assert.equal(error.name, 'RenderError');
          assert.match(error.message, message);
          return true;
        },
      ));
  }
});

describe('a server without a browser', () => {
  const run = (script, cwd = root) =>
    spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd, encoding: 'utf8' });

  it('gets no document and no window, and no line in its console', () => {
    const { stdout, stderr } = run(`
      const { render } = await import('massage-widgets/ssr');
      await render('massage-faq', { attributes: { open: 'all' } });
      await render('technique-picker', { attributes: { value: 'swedish' } });
      await render('visit-sheet');
      console.log(['document', 'window', 'location', 'HTMLElement', 'CSS'].filter((name) => name in globalThis).join());`);
    assert.equal(stderr, '');
    assert.equal(stdout, '\n');
  });

  it('imports what takes over in a browser without harm', () => {
    const { status, stderr } = run(`await import('massage-widgets/hydrate');`);
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });

  it('is told what to install where Lit’s renderer is missing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'massage-widgets-'));
    try {
      // Everything that the package installs, and not what it only may use.
      const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
      const lit = ['lit-html', 'lit-element', '@lit/reactive-element', '@lit-labs/ssr-dom-shim'];
      for (const name of [...Object.keys(dependencies), ...lit])
        cpSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), { recursive: true });
      for (const part of ['dist', 'cdn']) cpSync(join(root, part), join(folder, part), { recursive: true });
      cpSync(join(root, 'package.json'), join(folder, 'package.json'));
      const { stdout } = run(
        `const { render } = await import('massage-widgets/ssr');
         await render('massage-faq').catch((error) => console.log(error.name, error.message));`,
        folder,
      );
      assert.match(stdout, /^RenderError .*npm install @lit-labs\/ssr\n$/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
