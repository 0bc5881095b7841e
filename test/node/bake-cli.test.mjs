/** Baking from the command line, and what it refuses. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bakeOf, parse, rowsIn } from '../content/baked.mjs';

describe('what cannot be baked', () => {
  for (const [name, tag, attributes, said, more] of [
    ['an unknown tag', 'massage-fqa', {}, /<massage-fqa> cannot be baked\. Use massage-faq, .*technique-card\./],
    ['a tag named like an object’s own', 'constructor', {}, /cannot be baked/],
    ['an event handler', 'massage-faq', { onclick: 'x' }, /"onclick" is no attribute name/],
    ['a name that breaks out', 'massage-faq', { 'a><script': 'x' }, /is no attribute name/],
    ['a name in capitals', 'massage-faq', { Topic: 'x' }, /is no attribute name/],
    ['a style', 'massage-faq', { style: 'x' }, /"style" cannot be set/],
    ['an unknown question', 'massage-faq', { items: 'chronic nope' }, /items: no such id nope\. Valid ids: good-for/],
    [
      'an unknown answer to open',
      'massage-faq',
      { open: 'frist' },
      /open: no such id frist\. Use none, first, all, or ids: /,
    ],
    ['an unknown topic', 'massage-faq', { topic: 'nope' }, /topic: no such id nope\. Valid ids: effectiveness/],
    ['no question left', 'massage-faq', { items: 'chronic', exclude: 'chronic' }, /No question is left/],
    ['an id-prefix with a space', 'massage-faq', { 'id-prefix': 'a b' }, /cannot begin an id/],
    ['too many weeks', 'cost-compare', { weeks: '99' }, /weeks="99" is not a whole number from 1 to 52/],
    ['a currency that is none', 'cost-compare', { currency: 'XXQ' }, /currency="XXQ" is not known/],
    ['the sign of a currency', 'cost-compare', { currency: '£' }, /currency="£" is not known\. Use its code, GBP\./],
    ['an unknown style', 'technique-card', { technique: 'nope' }, /technique: no such id nope/],
    ['a card of no style', 'technique-card', { technique: '' }, /Set technique to one of these: swedish/],
    ['a heading level that is none', 'massage-faq', { 'heading-level': '7' }, /from 2 to 6/],
    ['a region that is none', 'massage-faq', { region: 'USA' }, /two-letter country code/],
    ['another language', 'massage-faq', {}, /the content is in another language, "en"/, { lang: 'es' }],
    ['a language that is none', 'massage-faq', {}, /is not a language/, { lang: 'en"><b' }],
    ['a part of the content', 'massage-faq', {}, /lacks faq, .*loadContent/, { content: { locale: 'en' } }],
    ['another wrapper', 'massage-faq', {}, /wrapper "p" is not known/, { wrapper: 'p' }],
  ])
    it(`${name}: says so, and what can be`, () =>
      assert.throws(() => bakeOf(tag, attributes, more), { name: 'BakeError', message: said }));
});

describe('massage-widgets bake', () => {
  const bin = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
  let folder;
  const run = (...args) =>
    new Promise((done) => {
      execFile(process.execPath, [bin, 'bake', ...args], { cwd: folder }, (error, out, err) =>
        done({ code: error?.code ?? 0, out, err }),
      );
    });
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'massage-bake-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('prints one line and ends with 0', async () => {
    const { code, out, err } = await run(
      'massage-faq',
      '--attr',
      'topic=cost',
      '--attr',
      'site-name=A=B',
      '--wrapper',
      'div',
    );
    assert.equal(code, 0, err);
    assert.equal(out.trimEnd().split('\n').length, 1);
    const { tag, attributes } = parse(out.trimEnd());
    assert.equal(tag, 'div');
    assert.equal(attributes['data-topic'], 'cost');
    assert.equal(attributes['data-site-name'], 'A=B');
  });

  it('bakes a site’s own words and prices, named as the site’s', async () => {
    const own = {
      reviewed: '2026-10-01',
      faq: { entries: [{ id: 'cost', answer: 'An hour costs **$85**.\n\n- See [prices](/prices)\n- <b>Call</b> us' }] },
      treatments: [{ id: 'massage', price: { low: 85, high: 95, per: 'session' } }],
    };
    await writeFile(join(folder, 'clinic.json'), JSON.stringify(own));
    const options = ['--content', 'clinic.json', '--lang', 'en-GB', '--attr', 'site-name=Oak Street'];
    const faq = await run('massage-faq', ...options);
    assert.equal(faq.code, 0, faq.err);
    assert.match(
      faq.out,
      /<p[^>]*>An hour costs <strong>\$85<\/strong>\. <\/p><ul[^>]*><li>See <a href="\/prices">prices<\/a> <\/li>/,
    );
    assert.match(faq.out, /&lt;b&gt;Call&lt;\/b&gt; us/);
    assert.match(faq.out, /Edited by Oak Street\. Not checked by massage-widgets\./);
    assert.match(faq.out, /lang="en-GB"/);
    const costs = await run('cost-compare', ...options);
    const row = rowsIn(costs.out.trimEnd()).find(([id]) => id === 'cost-massage');
    assert.deepEqual(row.slice(2, 5), [
      '$85–$95 per visit. Price set by Oak Street, as of October 1, 2026.',
      '10 × $85–$95',
      '$850–$950',
    ]);
    assert.match(costs.out, /data-massage-low="85" data-massage-high="95" data-massage-per="session"/);
  });

  it('prints what is wrong with own content as check does, and ends with 1', async () => {
    await writeFile(join(folder, 'bad.json'), '{\n"faq": {"entries": [\n{"id": "cost", "answer": 5}]}}');
    const { code, out, err } = await run('massage-faq', '--content', 'bad.json');
    assert.equal(code, 1);
    assert.equal(out, '');
    assert.match(err, /^bad\.json:3: faq\.entries\[0\]\.answer: expected text, got 5\n\n1 to mend in bad\.json\./);
    const none = await run('massage-faq', '--content', 'none.json');
    assert.deepEqual([none.code, none.out], [1, '']);
    assert.match(none.err, /no such file/);
  });

  it('takes the name alone of what is on or off', async () => {
    const { code, out, err } = await run('technique-picker', '--attr', 'required', '--attr', 'name=style');
    assert.equal(code, 0, err);
    assert.equal(parse(out.trimEnd()).attributes['required'], '');
  });

  for (const [name, args, said] of [
    ['an unknown tag', ['visit-sheet'], /<visit-sheet> cannot be baked\. Use massage-faq/],
    ['no tag', [], /missing required argument 'tag'/],
    ['a language that we lack', ['massage-faq', '--lang', 'tlh'], /There is no content in "tlh"\. Use en/],
    ['an unknown id', ['massage-faq', '--attr', 'items=nope'], /no such id nope/],
    ['an attribute that could run', ['massage-faq', '--attr', 'onclick=x'], /is no attribute name/],
    ['an attribute that there is not', ['massage-faq', '--attr', 'topc=cost'], /no attribute "topc"\. Use .*topic/],
    ['an attribute without a value', ['massage-faq', '--attr', 'topic'], /^--attr topic: expected --attr name=value/],
    [
      'a name and its value apart',
      ['massage-faq', '--attr', 'topic', 'cost'],
      /^--attr topic: expected --attr name=value, such as --attr topic=cost\.\n$/,
    ],
    [
      'a value that there is not',
      ['massage-faq', '--attr', 'mode=one'],
      /mode="one" is not known\. Use multiple, single/,
    ],
    ['another wrapper', ['massage-faq', '--wrapper', 'span'], /Allowed choices are tag, div/],
  ])
    it(`with ${name}: says so, prints nothing and ends with 1`, async () => {
      const { code, out, err } = await run(...args);
      assert.equal(code, 1);
      assert.equal(out, '');
      assert.match(err, said);
    });
});
