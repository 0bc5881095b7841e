/** Text from outside in baked HTML, and the hash that tells an edit from typography. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bake } from '../../dist/bake/bake.js';
import { hashOf, normalise } from '../../dist/content/hash.js';
import { paragraphsOf } from '../../dist/elements/massage-faq/logic.js';
import { content, tags, parse, flatText, given } from '../content/baked.mjs';

const payloads = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '" onmouseover="alert(1)',
  '</details></div></massage-faq><iframe src=//evil.example>',
  '</summary></td></tr></table>',
  '<svg/onload=alert(1)>',
  '<!-- --><b>',
  '<!-- wp:html -->',
  ']]><![CDATA[',
  '&lt;b&gt;&#60;b&#62;',
  '&quot;&amp;',
  '[gallery ids="1"]',
  'https://evil.example/watch?v=1',
  'a\nb\r\nc\u2028d\u2029e\u0085f\u000Bg\u000Ch',
  'NUL\u0000 and \u0001\uFFFF',
  '{{constructor.constructor("alert(1)")()}}${alert(1)}`',
  '<a href="javascript:alert(1)">x</a>',
];
/** Not shown, or choices of a fixed set. */
const plain =
  /^(id|topic|refs|grade|direction|gradedBy|handling|checked|reviewed|nextReview|locale|level|phase|per|origin|kind|covers|gentleOnly|keywords|url|range)$/;

/** The payload behind every text of the content. */
const poisoned = (value, payload, key = '') => {
  if (typeof value === 'string') return plain.test(key) ? value : value + payload;
  if (Array.isArray(value)) return value.map((item) => poisoned(item, payload, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, poisoned(inner, payload, name)]));
};
const shapeOf = (node) =>
  typeof node === 'string' ? '' : `<${node.tag} ${Object.keys(node.attributes)}>${node.children.map(shapeOf).join('')}`;

describe('text from outside', () => {
  assert.equal(payloads.length, 20);
  for (const payload of payloads)
    it(`stays text: ${JSON.stringify(payload)}`, () => {
      const bad = poisoned(content, payload);
      for (const tag of tags)
        for (const wrapper of ['tag', 'div']) {
          const attributes = { ...given(tag), 'site-name': payload, note: payload };
          const html = bake(tag, { content: bad, attributes, wrapper });
          const clean = bake(tag, {
            content: poisoned(content, ' x'),
            attributes: { ...attributes, 'site-name': 'x' },
            wrapper,
          });
          const root = parse(html);
          assert.equal(shapeOf(root), shapeOf(parse(clean)), tag);
          assert.doesNotMatch(html, /[\p{Cc}\u2028\u2029[\]]/u);
          assert.doesNotMatch(html.replaceAll(/<[^>]*>/g, ''), /:\/\//);
          const shown = payload.replace(/\s+|\u0085/g, ' ').replace(/[\p{Cc}\uFFFF]/gu, '');
          assert.ok(flatText(root).includes(shown.trim()), tag);
          assert.equal(root.attributes[wrapper === 'tag' ? 'note' : 'data-note'], shown);
        }
    });

  it('gives no link to an unsafe address of a source', () => {
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      ' jAvAsCrIpT:alert(1)',
      'vbscript:x',
      'java\tscript:x',
    ]) {
      const references = content.references.map((reference) => ({ ...reference, url }));
      assert.doesNotMatch(bake('massage-faq', { content: { ...content, references } }), /<a |script:/i);
    }
  });
});

describe('the hash of a text', () => {
  const text = `"It's 60-120 minutes," she said -- wait... 3x4 & more Wordpress (TM)`;

  for (const [name, other] of [
    ['curly quotes', `“It’s 60-120 minutes,” she said -- wait... 3x4 & more Wordpress (TM)`],
    ['dashes', `"It's 60–120 minutes," she said — wait... 3x4 & more Wordpress (TM)`],
    [
      'an ellipsis, a times sign and other spellings',
      `"It's 60-120 minutes," she said -- wait… 3×4 & more WordPress ™`,
    ],
    ['spaces', `  "It's\u00A060-120\n\tminutes,"  she said --\u2009wait... 3x4 &  more Wordpress (TM)\u200B `],
    [
      'entities',
      `&quot;It&#8217;s 60&NDASH;120 minutes,&rdquo; she said &#X2014; wait&hellip; 3x4 &AMP;amp; more Wordpress (TM)`,
    ],
    ['combining letters', `"It's 60-120 minutes," she said -- wait... 3x4 & more Wordpress (TM)`.normalize('NFD')],
  ])
    it(`is the same with other ${name}`, () => {
      assert.equal(normalise(other), normalise(text));
      assert.equal(hashOf(other), hashOf(text));
    });

  for (const [one, other] of [
    ['It costs $60.', 'It costs $65.'],
    ['It may help.', 'It will help.'],
    ['every day', 'everyday'],
    ['Call us.', 'Call us!'],
    ['US', 'us'],
    ['a, b', 'a b'],
    ['-5', '5'],
  ])
    it(`differs between “${one}” and “${other}”`, () => assert.notEqual(hashOf(one), hashOf(other)));

  it('is FNV-1a in eight hex digits', () => {
    assert.equal(hashOf(''), '811c9dc5');
    assert.equal(hashOf('a'), 'e40c292c');
    assert.equal(hashOf('foobar'), 'bf9cf968');
  });

  it('is that of the entry’s own words: an edited answer changes it, an edited grade does not', () => {
    const [first, ...others] = content.faq.entries;
    const hash = (change) => {
      const entries = [{ ...first, ...change }, ...others];
      const html = bake('massage-faq', { content: { ...content, faq: { ...content.faq, entries } } });
      return new RegExp(`id="faq-${first.id}" data-massage-hash="(\\w+)"`).exec(html)[1];
    };
    const before = hash({});
    assert.equal(before, hashOf([first.question, first.lead, ...paragraphsOf(first.answer)].join(' ')));
    assert.notEqual(hash({ answer: `${first.answer} More.` }), before);
    assert.equal(hash({ evidence: { ...first.evidence, grade: 'high' } }), before);
  });
});
