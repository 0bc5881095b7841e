/** Laws of what stands behind a `#`, in links and in addresses of frames. */
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { baseAddress, FrameError, oembedOf, pathOf, variantsOf } from '../../dist/frame/oembed.js';
import { attributesOf, backgrounds, frameTags, readOptions, splitHash, themes } from '../../dist/frame/options.js';
import { safeHref } from '../../dist/shared/links.js';
import { addresses } from '../attack/corpus.mjs';
import { fc, law, text } from '../laws/law.mjs';

const locales = ['en'];
const tag = fc.constantFrom(...frameTags);
const safe = ['http:', 'https:', 'mailto:', 'tel:'];

describe('the address of a frame', () => {
  law(
    'gives the same options again that were put into it',
    [
      tag.chain((name) => {
        const values = Object.fromEntries(['region', ...attributesOf[name]].map((key) => [key, text]));
        return fc.tuple(
          fc.constant(name),
          fc.record(values, { requiredKeys: [] }),
          fc.record(
            {
              theme: fc.constantFrom(...themes),
              background: fc.constantFrom(...backgrounds),
              lang: fc.constantFrom('en', 'en-GB'),
            },
            { requiredKeys: [] },
          ),
        );
      }),
      fc.option(fc.stringMatching(/^[A-Za-z0-9]{1,10}$/)),
    ],
    ([name, attributes, chosen], secret) => {
      const own = new URLSearchParams({ ...attributes, ...chosen }).toString();
      const split = splitHash(`#${own}${secret ? `#?secret=${secret}` : ''}`);
      assert.equal(split.own, own);
      assert.equal(split.secret, secret ?? undefined);
      const { problems, ...read } = readOptions(split.own, name, locales);
      assert.deepEqual(problems, []);
      assert.deepEqual(read, { attributes: { ...attributes }, ...chosen });
    },
  );

  law(
    'sets only attributes that an address may set, and names everything else',
    [
      tag,
      fc.oneof(
        text,
        fc.webQueryParameters(),
        fc.dictionary(text, text).map((table) => new URLSearchParams(table).toString()),
      ),
    ],
    (name, hash) => {
      const { own, secret } = splitHash(hash);
      assert.ok(!own.includes('#'));
      if (secret !== undefined) assert.match(secret, /^[A-Za-z0-9]+$/);
      const { attributes, theme, background, lang, problems } = readOptions(own, name, locales);
      for (const key of Object.keys(attributes)) assert.ok(['region', ...attributesOf[name]].includes(key), key);
      if (theme !== undefined) assert.ok(themes.includes(theme));
      if (background !== undefined) assert.ok(backgrounds.includes(background));
      if (lang !== undefined) assert.equal(new Intl.Locale(lang).language, 'en');
      const given = own.includes('=') ? [...new URLSearchParams(own).keys()] : [];
      assert.ok(new Set(given).size <= Object.keys(attributes).length + 3 + problems.length);
    },
  );

  law('is split the same when it is split again', [text], (hash) => {
    const { own } = splitHash(hash);
    assert.equal(splitHash(own).own, own.startsWith('?') ? '' : own);
  });
});

describe('the folder of frames', () => {
  const variant = fc.record({
    tag,
    lang: fc.constantFrom('en', 'en-GB'),
    theme: fc.constantFrom(...themes),
    topic: fc.constantFrom('', 'safety', 'own-1'),
  });
  const path = fc.array(fc.webSegment(), { maxLength: 3 }).map((parts) => parts.join('/'));

  law(
    'is taken as it is, and no other: https, with a slash at its end',
    [
      fc.oneof(
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        path.map((end) => `https://example.org/${end}`),
        text,
        fc.constantFrom(...addresses),
      ),
    ],
    (given) => {
      let base;
      try {
        base = baseAddress(given);
      } catch (error) {
        assert.ok(error instanceof FrameError, String(error));
        return;
      }
      assert.ok(base.protocol === 'https:' || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(base.hostname));
      assert.ok(base.pathname.endsWith('/') && !base.search && !base.hash && !base.username);
      assert.equal(baseAddress(base.href).href, base.href);
    },
  );

  law(
    'has another page for each widget, language, theme and topic',
    [
      fc.subarray([...frameTags], { minLength: 1 }),
      fc.subarray([...themes], { minLength: 1 }),
      fc.subarray(['safety', 'cost']),
    ],
    (tags, chosen, topics) => {
      const paths = variantsOf({ tags, langs: ['en', 'en-GB'], themes: chosen, topics }).map(pathOf);
      assert.equal(new Set(paths).size, paths.length);
    },
  );

  law('answers with a title that is text, wherever it is shown', [variant, text, path], (given, title, end) => {
    const { html } = oembedOf(given, title, baseAddress(`https://example.org/${end}`));
    assert.match(
      html,
      /^<blockquote><a href="[^"<>]*">[^<>]*<\/a><\/blockquote><iframe src="[^"<>]*" title="[^"<>]*" width="100%" height="\d+" frameborder="0"><\/iframe>$/,
    );
  });
});

describe('a link', () => {
  law(
    'is followed only to http(s), mailto, tel or where it stands',
    [
      fc.oneof(
        text,
        fc.constantFrom(...addresses),
        fc.webUrl(),
        fc.tuple(text, fc.constantFrom(...addresses)).map((parts) => parts.join('')),
      ),
    ],
    (given) => {
      const href = safeHref(given);
      if (href === undefined) return;
      assert.equal(href, given);
      for (const page of ['https://example.org/a/b', 'http://localhost:8000/', 'file:///home/a.html'])
        if (URL.canParse(href, page))
          assert.ok([...safe, new URL(page).protocol].includes(new URL(href, page).protocol), href);
    },
  );
});
