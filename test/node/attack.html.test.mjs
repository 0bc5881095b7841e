/** Published payloads in the HTML that we write: baked, rendered on a server, and as pages for frames. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { bake } from '../../dist/bake/bake.js';
import { writeFrames } from '../../dist/cli/frame.js';
import { loadWords } from '../../dist/content/site/load.js';
import { mergeContent } from '../../dist/content/site/merge.js';
import { loadContent } from '../../dist/content/store.js';
import { attributesOf, frameTags } from '../../dist/frame/options.js';
import { render } from '../../dist/ssr/render.js';
import { attackedContent } from '../attack/content.mjs';
import { partsOf, payloads } from '../attack/corpus.mjs';
import { nothing, pathsOf, policies, startSite } from '../attack/visit.mjs';
import { loader } from '../browser/site.mjs';
import { given, tags } from '../content/baked.mjs';

const bundled = await loadContent();
const parts = partsOf(payloads, 130);
const contents = parts.map((part, index) => attackedContent(part, index * 11));
const named = (index) => parts[index].slice(0, 40).join(' ').replaceAll('\0', '');

async function bakedPage(content, index) {
  const { words } = await loadWords({ content, src: '' }, '', 'en', new AbortController().signal);
  const merged = mergeContent(bundled, { ...words, mode: 'extend', siteName: named(index) });
  // Each payload in some of them, and each of them with some hundreds of payloads.
  return tags
    .filter((_, at) => (at + index) % 4 === 0)
    .map((tag) =>
      bake(tag, {
        content: merged,
        attributes: { ...given(tag), 'site-name': named(index) },
        wrapper: index % 2 ? 'div' : 'tag',
        room: false,
      }),
    );
}

let site;
let folder;
before(async () => {
  site = await startSite({});
  folder = await mkdtemp(join(tmpdir(), 'massage-frames-'));
});
after(async () => {
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Opens a page, has all its widgets wake up, and says what has happened. */
async function seen(path, use) {
  const visit = await site.visit(path);
  await visit.tab.waitForFunction(
    (names) => [...document.querySelectorAll(names)].every((host) => host.matches(':state(ready)')),
    {},
    tags.join(),
  );
  await use?.(visit.tab);
  const harm = await visit.harm();
  await visit.close();
  return harm;
}

for (const policy of Object.keys(policies))
  describe(`under ${policy}`, () => {
    it('baked HTML is text to the browser, and to the widgets that take it up', async () => {
      for (const [index, content] of contents.entries()) {
        site.put('baked', (await bakedPage(content, index)).join('') + loader);
        assert.deepEqual(await seen(pathsOf('baked')[policy]), nothing, `part ${index}`);
      }
    });

    it('rendered HTML is text to the browser, and to the widgets that take it over', async () => {
      for (const index of [0, parts.length - 1]) {
        const rendered = await Promise.all(
          tags.map((tag) =>
            render(tag, {
              lang: 'en',
              content: contents[index],
              attributes: { ...given(tag), 'site-name': named(index) },
            }),
          ),
        );
        site.put('rendered', rendered.map(({ html }) => html).join('') + loader);
        const path = pathsOf('rendered')[policy];
        const held = site.pages.get(path);
        const hashes = new Set(rendered.flatMap(({ styleHashes }) => styleHashes));
        if (held.headers) {
          const own = 'content-security-policy';
          const allowed = held.headers[own].replace("style-src 'self'", `style-src 'self' ${[...hashes].join(' ')}`);
          site.pages.set(path, { ...held, headers: { [own]: allowed } });
        }
        assert.deepEqual(await seen(path), nothing, `part ${index}`);
      }
    });
  });

describe('a payload as an attribute', () => {
  for (const [how, write] of [
    [
      'baked',
      (tag, name, value) => bake(tag, { content: bundled, attributes: { ...given(tag), [name]: value }, room: false }),
    ],
    [
      'rendered',
      async (tag, name, value) =>
        (await render(tag, { lang: 'en', attributes: { ...given(tag), [name]: value } })).html,
    ],
  ])
    it(`is refused in words or is quoted where it is ${how}, and no payload is a name`, async () => {
      for (const [index, payload] of payloads.entries()) {
        const tag = tags[index % tags.length];
        const name = ['site-name', 'booking-href', 'id-prefix', 'topic'][index % 4];
        for (const [attribute, value] of [
          [name, payload],
          [payload, 'x'],
        ]) {
          let html;
          try {
            html = await write(tag, attribute, value);
          } catch (error) {
            assert.match(error.name, /^(Bake|Render)Error$/, `${attribute}=${value}: ${error.stack}`);
            continue;
          }
          const head = /^<[a-z-]+(?: [a-z][a-z0-9-]*(?:="[^"<>]*")?)*>/.exec(html)?.[0];
          assert.ok(head, html.slice(0, 200));
          assert.doesNotMatch(head.replaceAll(/"[^"]*"/g, ''), / on|srcdoc|javascript/i);
        }
      }
    });
});

/** A frame has its one program and its words for readers without script in the page itself. */
const ofThePage = { ...nothing, strangers: ['page: <noscript>', 'page: <script>'] };

describe('pages for frames', () => {
  it('hold own content as data, under their own policy', async () => {
    for (const index of [0, parts.length - 1]) {
      const out = join(folder, String(index));
      await writeFrames(
        { base: 'https://example.org/w/', out, tag: frameTags, lang: ['en'], theme: ['auto'], siteName: named(index) },
        JSON.stringify(contents[index]),
      );
      for (const tag of frameTags) {
        site.pages.set('/own/frame', await readFile(join(out, `en/auto/${tag}.html`), 'utf8'));
        assert.deepEqual(await seen('/own/frame'), ofThePage, tag);
        const { html } = JSON.parse(await readFile(join(out, `en/auto/${tag}.json`), 'utf8'));
        assert.match(html, /^<blockquote><a href="[^"<>]*">[^<>]*<\/a><\/blockquote><iframe [^<>]*><\/iframe>$/);
      }
    }
  });

  it('take options of their address as text: every payload as a name and as a value', async () => {
    for (const [index, part] of partsOf(payloads, 260).entries()) {
      const tag = frameTags[index % frameTags.length];
      const names = ['lang', 'theme', 'background', 'region', ...attributesOf[tag]];
      const pairs = part.flatMap((payload, at) => [
        [payload, payload],
        [names[at % names.length], payload],
      ]);
      const hash = new URLSearchParams(pairs).toString();
      const harm = await seen(`/cdn/frame/${tag}.html#${hash}`, (tab) =>
        tab.evaluate((given) => {
          for (const payload of given) {
            window.postMessage({ message: 'ready', secret: payload }, '*');
            window.postMessage({ type: payload, href: payload }, '*');
          }
        }, part),
      );
      assert.deepEqual({ ...harm, moved: [] }, ofThePage, tag);
    }
  });
});
