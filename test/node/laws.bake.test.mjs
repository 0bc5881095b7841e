/** Laws of baked text: well-formed, found again, and no edit of a CMS taken for one of a person. */
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { bake } from '../../dist/bake/bake.js';
import { h, serialise } from '../../dist/bake/html.js';
import { hashOf, normalise } from '../../dist/content/hash.js';
import { loadWords } from '../../dist/content/site/load.js';
import { mergeContent } from '../../dist/content/site/merge.js';
import { all, flatText, given, kept, keptAttributes, parse, tags, textOf } from '../content/baked.mjs';
import { bundled, siteContent } from '../laws/content.mjs';
import { fc, law, text } from '../laws/law.mjs';

/** What a CMS makes of a text by itself, sign by sign. */
const settings = [
  [/^/g, '\ufeff'],
  [/\b/g, '\u200b'],
  [/"/g, '“'],
  [/"/g, '&quot;'],
  [/"/g, '&#8221;'],
  [/'/g, '’'],
  [/'/g, '&#039;'],
  [/--/g, '—'],
  [/ - /g, ' – '],
  [/\.\.\./g, '…'],
  [/&/g, '&amp;'],
  [/</g, '&lt;'],
  [/ /g, '\u00a0'],
  [/ /g, '  '],
  [/\n/g, ' '],
  [/(?<=\d)x(?=\d)/g, '×'],
];
const set = fc.subarray(settings, { maxLength: 3 });
const words = fc
  .array(
    fc.constantFrom(
      'pain',
      '"no"',
      "don't",
      '10x20',
      '...',
      '--',
      'a - b',
      'R&B',
      'é',
      '<3',
      '(tm)',
      'Wordpress',
      '\n',
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(' '));

/** Pieces of entities, and signs that are taken out between them. */
const pieces = fc
  .array(
    fc.constantFrom(
      '&',
      '&',
      'amp;',
      'lt;',
      '#38;',
      '#x26;',
      '\u00ad',
      '\u200b',
      '\u0001',
      '<',
      'b',
      "'",
      '.',
      '-',
      ' ',
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

describe('a hash', () => {
  law(
    'is the same however a CMS sets quotes, dashes, blanks and entities',
    [words, set],
    (typed, done) => {
      const saved = done.reduce((now, [from, to]) => now.replace(from, to), typed);
      assert.equal(hashOf(saved), hashOf(typed), JSON.stringify([normalise(typed), normalise(saved)]));
    },
    500,
  );

  law(
    'is of a text that is normal once it has been made so',
    [fc.oneof(text, words, pieces)],
    (typed) => assert.equal(normalise(normalise(typed)), normalise(typed)),
    1000,
  );

  law('is eight digits, and another one for another word', [text, text], (one, other) => {
    assert.match(hashOf(one), /^[0-9a-f]{8}$/);
    assert.equal(hashOf(one) === hashOf(other), normalise(one) === normalise(other));
  });
});

const node = fc.letrec((tie) => ({
  node: fc
    .tuple(
      fc.constantFrom('div', 'p', 'ul', 'li', 'td', 'details', 'summary', 'strong', 'em', 'a'),
      fc.record({ id: text, href: text, open: fc.boolean(), 'data-x': text }, { requiredKeys: [] }),
      fc.array(fc.oneof({ maxDepth: 3 }, text, tie('node')), { maxLength: 3 }),
    )
    .map(([tag, attributes, children]) => h(tag, attributes, ...children)),
})).node;
const bare = (typed) =>
  typed.replace(/[\t-\r \u0085\u2028\u2029]+/g, ' ').replace(/[\p{Cc}\p{Noncharacter_Code_Point}]/gu, '');

describe('HTML made of a tree', () => {
  law('is read back as the same tree: tags, attributes and words, in one line', [node], (tree) => {
    const html = serialise(tree);
    assert.doesNotMatch(html, /[\n\r\u2028\u2029\0]/);
    const read = parse(html);
    const compare = (made, found) => {
      assert.equal(found.tag, made.tag);
      const wanted = Object.entries(made.attributes).filter(([, value]) => value !== false && value !== undefined);
      assert.deepEqual(
        { ...found.attributes },
        Object.fromEntries(wanted.map(([name, value]) => [name, value === true ? '' : bare(value)])),
      );
      assert.equal(flatText(found), bare(textOf(made)).replace(/\s+/g, ' ').trim());
      const inner = (one) => one.children.filter((child) => typeof child === 'object');
      assert.equal(inner(found).length, inner(made).length);
      for (const [index, child] of inner(made).entries()) compare(child, inner(found)[index]);
    };
    compare(tree, read);
  });
});

/** The text of an entry as it is read back from the page: without what was baked in to tell of it. */
const entryText = (entry) =>
  textOf({
    ...entry,
    children: entry.children.map(function without(child) {
      if (typeof child === 'string') return child;
      return 'data-massage-part' in child.attributes ? '' : { ...child, children: child.children.map(without) };
    }),
  });

describe('baked own content', () => {
  law(
    'that passes the check is baked in every widget: well-formed, of tags that a CMS keeps, unedited when it is read back',
    [siteContent, fc.constantFrom(...tags), fc.constantFrom('tag', 'div'), text],
    async (content, tag, wrapper, siteName) => {
      const { words: own } = await loadWords({ content, src: '' }, '', 'en', new AbortController().signal);
      const merged = mergeContent(bundled, { ...own, mode: 'extend', siteName });
      const options = { content: merged, attributes: { ...given(tag), 'site-name': siteName }, wrapper };
      const html = bake(tag, options);
      assert.equal(bake(tag, options), html);
      assert.doesNotMatch(html, /[\n\r\u2028\u2029]/);
      const root = parse(html);
      const ids = [];
      for (const one of root.children.flatMap(all)) {
        assert.ok(kept.has(one.tag), one.tag);
        for (const name of Object.keys(one.attributes)) assert.match(name, keptAttributes);
        if (one.tag === 'a') assert.match(one.attributes.href, /^(?!\s*\w*script:)/i);
        if (one.attributes.id) ids.push(one.attributes.id);
        const hash = one.attributes['data-massage-hash'];
        if (hash) assert.equal(hashOf(entryText(one)), hash, JSON.stringify(entryText(one)));
      }
      assert.equal(new Set(ids).size, ids.length, 'every id once');
    },
    250,
  );
});
