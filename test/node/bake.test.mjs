/** Widgets as plain HTML: what stands in them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { costOver } from 'massage-widgets';
import { bake } from '../../dist/bake/bake.js';
import { mergeContent } from '../../dist/content/site/merge.js';
import { paragraphsOf } from '../../dist/elements/massage-faq/logic.js';
import { evidenceText } from '../../dist/shared/evidence.js';
import { sayFrom } from '../../dist/shared/words.js';
import {
  content,
  tags,
  bakeOf,
  kept,
  keptAttributes,
  parse,
  all,
  flatText,
  idsIn,
  rowsIn,
  blocks,
  decode,
} from '../content/baked.mjs';

describe('a baked widget', () => {
  for (const tag of tags)
    for (const wrapper of ['tag', 'div'])
      it(`<${tag}> in a ${wrapper} is one line, well-formed, of tags and attributes that a CMS keeps`, () => {
        const html = bakeOf(tag, { 'site-name': 'Oak & "Elm"\nStreet' }, { wrapper, lang: 'en-GB' });
        assert.doesNotMatch(html, /[\n\r\u2028\u2029]/);
        const root = parse(html);
        assert.equal(root.tag, wrapper === 'tag' ? tag : 'div');
        assert.equal(root.attributes.lang, 'en-GB');
        const prefix = wrapper === 'tag' ? '' : 'data-';
        if (prefix) assert.equal(root.attributes['data-massage-widget'], tag);
        assert.equal(root.attributes[`${prefix}content-version`], content.version);
        assert.equal(root.attributes[`${prefix}site-name`], 'Oak & "Elm" Street');
        for (const node of [...root.children.flatMap(all), ...(prefix ? [root] : [])]) {
          assert.ok(kept.has(node.tag), node.tag);
          for (const name of Object.keys(node.attributes)) assert.match(name, keptAttributes);
        }
      });

  for (const tag of tags)
    it(`<${tag}> has every id once, a hash on every entry, and a foot that says what it is`, () => {
      const html = bakeOf(tag);
      const ids = idsIn(html);
      assert.ok(ids.length);
      assert.equal(new Set(ids).size, ids.length);
      const hashes = all(parse(html)).filter(({ attributes }) => attributes['data-massage-hash']);
      assert.ok(hashes.length);
      for (const { attributes } of hashes) {
        assert.match(attributes['data-massage-hash'], /^[0-9a-f]{8}$/);
        assert.ok(attributes.id);
      }
      const foot = flatText(parse(html).children.at(-1));
      assert.match(foot, /^General information, not medical advice\. Sources checked November 2026\./);
      assert.match(foot, /\d+ sources?\. massage-widgets takes no funding\.$/);
    });

  it('does not run words together where a feed takes the tags away', () => {
    for (const tag of tags) {
      const bare = decode(bakeOf(tag).replaceAll(/<[^>]+>/g, ''));
      assert.equal(bare.replace(/\s+/g, ' ').trim(), flatText(parse(bakeOf(tag))), tag);
    }
  });

  it('has block elements only where a CMS would put paragraphs around loose words', () => {
    for (const tag of tags)
      for (const node of all(parse(bakeOf(tag))).filter((one) => ['div', 'details', tag].includes(one.tag)))
        for (const child of node.children) assert.ok(blocks.has(child.tag), `${node.tag}: ${JSON.stringify(child)}`);
  });

  it('has a margin of its own between any two blocks of an entry, since many a site takes all margins away', () => {
    const hasMargin = ({ attributes }) => /(^|;)margin:1em 0(;|$)/.test(attributes.style ?? '');
    for (const tag of tags) {
      const entries = all(parse(bakeOf(tag))).filter(({ tag: name }) => /^(details|li|div)$/.test(name));
      const gaps = entries.flatMap(({ attributes, children }) =>
        children.slice(1).map((block, index) => ({ id: attributes.id, pair: [children[index], block] })),
      );
      const spaced = gaps.filter(({ pair }) => pair.every(({ tag: name }) => /^(p|ul|h\d)$/.test(name ?? '')));
      assert.ok(spaced.length, tag);
      for (const { id, pair } of spaced) assert.ok(pair.some(hasMargin), `${id}: ${pair.map(flatText).join(' | ')}`);
    }
  });

  it('links only to addresses that are safe to follow, and never shows one as text', () => {
    for (const tag of tags) {
      const nodes = all(parse(bakeOf(tag)));
      for (const { attributes } of nodes.filter((node) => node.tag === 'a')) assert.match(attributes.href, /^https?:/);
      assert.doesNotMatch(flatText(nodes[0]), /https?:/);
    }
  });

  it('leaves the language of the page in force where none is given', () =>
    assert.ok(!('lang' in parse(bakeOf('massage-faq')).attributes)));
});

describe('baked questions', () => {
  const html = bakeOf('massage-faq');
  const details = all(parse(html)).filter(({ tag }) => tag === 'details');

  it('are all there, each with its whole answer, its evidence and its sources', () => {
    const say = sayFrom(content, 'common');
    assert.equal(details.length, content.faq.entries.length);
    for (const { id, question, lead, answer, evidence } of content.faq.entries) {
      const entry = details.find(({ attributes }) => attributes.id === `faq-${id}`);
      assert.equal(flatText(entry.children[0]), question);
      const paragraphs = entry.children.slice(1).map(flatText);
      for (const part of [lead, ...paragraphsOf(answer)]) assert.ok(paragraphs.includes(part), `${id}: ${part}`);
      const line = entry.children.find(({ attributes }) => attributes['data-massage-part'] === 'evidence');
      const said = line ? flatText(line) : '';
      assert.ok(said.startsWith(evidenceText(evidence, say)), said);
      for (const ref of evidence.refs.filter((one) => !one.startsWith('editorial')))
        assert.ok(said.includes(content.references.find((one) => one.id === ref).short), `${id}: ${ref}`);
    }
  });

  it('stand in boxes of their topics, never right inside the tag, where they would be the site’s own', () => {
    const root = parse(html);
    assert.ok(root.children.every(({ tag }) => tag !== 'details'));
    const groups = root.children.filter(({ tag }) => tag === 'div');
    assert.deepEqual(
      groups.map(({ attributes }) => attributes['data-topic']),
      content.faq.topics.map(({ id }) => id),
    );
    assert.equal(groups[0].children[0].tag, 'h3');
  });

  it('follow items, exclude, topic, open, id-prefix and heading-level', () => {
    assert.deepEqual(idsIn(bakeOf('massage-faq', { items: 'chronic, good-for-back-pain' })), [
      'faq-chronic',
      'faq-good-for-back-pain',
    ]);
    const safety = content.faq.entries.filter(({ topic }) => topic === 'safety').map(({ id }) => id);
    const [left, ...rest] = safety;
    assert.deepEqual(
      idsIn(bakeOf('massage-faq', { topic: 'safety', exclude: left, 'id-prefix': 'q-' })),
      rest.map((id) => `q-${id}`),
    );
    const open = (value) =>
      all(parse(bakeOf('massage-faq', { open: value }))).filter(
        ({ tag, attributes }) => tag === 'details' && 'open' in attributes,
      ).length;
    assert.deepEqual([open('none'), open('first'), open('all'), open('chronic')], [0, 1, details.length, 1]);
    assert.deepEqual(parse(bakeOf('massage-faq', { 'heading-level': '4' })).children[0].tag, 'h4');
  });

  it('give the emergency number where an answer speaks of an emergency', () => {
    assert.ok(content.faq.entries.some(({ answer }) => /emergency/i.test(answer)));
    for (const [attributes, lang, said] of [
      [{ region: 'GB' }, undefined, 'Emergency number: 999.'],
      [{}, 'en-AU', 'Emergency number: 000.'],
      [{}, undefined, 'US and Canada 911. UK 999. EU 112. Australia 000.'],
    ])
      assert.ok(flatText(parse(bakeOf('massage-faq', attributes, { lang }))).includes(said), said);
  });

  it('keep a site’s lists, bold words and safe links', () => {
    const [first, ...others] = content.faq.entries;
    const link = (href, text) => ({ type: 'link', href, children: [text] });
    const rich = [
      { type: 'paragraph', children: ['Costs ', { type: 'strong', children: ['$85'] }, '.'] },
      { type: 'list', ordered: true, items: [[{ type: 'paragraph', children: [link('/prices', 'prices')] }]] },
      { type: 'paragraph', children: [link('javascript:alert(1)', 'not a link')] },
    ];
    const own = { ...first, lead: '', answer: 'Costs $85.', rich, origin: 'edited' };
    const changed = { ...content, siteName: 'Oak Street', faq: { ...content.faq, entries: [own, ...others] } };
    changed.ui = { ...content.ui, common: { ...content.ui.common, 'origin-edited': 'Edited by {site}.' } };
    const baked = bake('massage-faq', { content: changed, room: false });
    assert.match(baked, /<p>Costs <strong>\$85<\/strong>\. <\/p><ol><li><a href="\/prices">prices<\/a> <\/li><\/ol>/);
    assert.match(baked, /<p>not a link <\/p>/);
    assert.match(baked, /Edited by Oak Street\./);
    assert.match(
      baked,
      new RegExp(`id="faq-${first.id}" data-massage-hash="[0-9a-f]{8}" data-massage-origin="edited"`),
    );
  });

  it('hold a safety answer of ours first, as lists and with the number to call, and what a site adds below it', () => {
    const own = {
      content: { faq: { entries: [{ id: 'warning-signs', answer: 'Call us too.' }] } },
      ...{ mode: 'extend', siteName: 'Oak', prose: new Map(), addedSafety: [] },
    };
    const blocksIn = (given) =>
      all(parse(bake('massage-faq', { content: given, room: false })))
        .find(({ attributes }) => attributes.id === 'faq-warning-signs')
        .children.filter((child) => typeof child === 'object')
        .map((block) => block.attributes['data-massage-part'] ?? `${block.tag}: ${flatText(block)}`);
    const ours = blocksIn(content);
    const added = blocksIn(mergeContent(content, own));
    const numberAt = ours.indexOf('emergency');
    assert.equal(ours.filter((block) => block.startsWith('ul: ')).length, 3);
    assert.deepEqual(added.slice(0, numberAt + 1), ours.slice(0, numberAt + 1));
    assert.deepEqual(added.slice(numberAt + 1), ['p: Oak adds:', 'p: Call us too.', 'origin', 'evidence']);
  });
});

describe('baked costs', () => {
  const money = (amount) => `$${amount.toLocaleString('en')}`;
  const range = ({ low, high, open }) =>
    `${money(low)}${high && high !== low ? `–${money(high)}` : ''}${open ? '+' : ''}`;

  it('agree with costOver, in a table with headers, and give the sum', () => {
    const html = bakeOf('cost-compare', { weeks: '8', 'massage-sessions': '6' });
    const nodes = all(parse(html));
    assert.ok(nodes.some(({ tag }) => tag === 'caption'));
    assert.ok(nodes.filter(({ tag }) => tag === 'th').every(({ attributes }) => /^(col|row)$/.test(attributes.scope)));
    const rows = rowsIn(html);
    assert.deepEqual(
      rows.map(([id]) => id),
      ['stay-active', 'massage', 'physical-therapy', 'medication', 'meditation-yoga'].map((id) => `cost-${id}`),
    );
    const plans = {
      massage: { sessions: 6 },
      'physical-therapy': {},
      medication: { months: 1 },
      'meditation-yoga': {},
    };
    for (const [id, plan] of Object.entries(plans)) {
      const treatment = content.treatments.find((one) => one.id === id);
      const total = costOver(treatment, { weeks: 8, ...plan });
      const row = rows.find(([of]) => of === `cost-${id}`);
      assert.equal(row[3], total.sum);
      assert.equal(row[4], range(total));
      assert.deepEqual(row.slice(5), [treatment.benefits[0], treatment.downsides[0]]);
    }
    assert.ok(rows.some((row) => row[3] === '6 × $60–$120'));
  });

  it('keep surgery out of the table, as a line below it, with the notes on prices', () => {
    const html = bakeOf('cost-compare');
    const line = all(parse(html)).find(({ attributes }) => attributes.id === 'cost-surgery');
    assert.equal(line.tag, 'p');
    assert.match(flatText(line), /^Surgery: \$10,000\+, once, for specific problems\./);
    for (const { text } of content.priceNotes) assert.ok(flatText(parse(html)).includes(text), text);
  });

  it('show the options asked for, without waiting where that is hidden', () => {
    const rows = rowsIn(bakeOf('cost-compare', { options: 'medication massage', baseline: 'hide' }));
    assert.deepEqual(
      rows.map(([id]) => id),
      ['cost-medication', 'cost-massage'],
    );
  });

  it('say that visits are the same over another time, and nothing of that over the usual one', () => {
    const note = 'Our usual number of visits is for 12 weeks. Over 26 weeks, we count the same number.';
    assert.ok(flatText(parse(bakeOf('cost-compare', { weeks: '26' }))).includes(note));
    assert.ok(!flatText(parse(bakeOf('cost-compare'))).includes('usual number of visits'));
  });

  it('convert no currency, and say abroad that prices are from the US', () => {
    const html = bakeOf('cost-compare', { currency: 'eur', region: 'DE' });
    assert.ok(rowsIn(html).every(([id, , price]) => id === 'cost-stay-active' || price === 'No price in EUR'));
    assert.ok(flatText(parse(bakeOf('cost-compare', { region: 'GB' }))).includes('These are US prices. Prices where'));
  });
});

describe('baked styles', () => {
  const text = flatText(parse(bakeOf('technique-picker')));

  it('come after all that the safety check asks, and that after the emergency numbers', () => {
    const at = (part) => {
      assert.ok(text.includes(part), part);
      return text.indexOf(part);
    };
    const rows = content.safety.screens.flatMap((screen) => screen.rows);
    assert.ok(at('Emergency numbers:') < at(rows[0].label));
    for (const { label, details, advice, escalation, followUp } of rows) {
      for (const part of [label, ...details]) assert.ok(at(part) < at(content.techniques[0].summary));
      at(advice.split(/(?<=\.) /).at(-1));
      if (escalation) at(`${escalation.when}: ${escalation.advice}`);
      if (followUp) at(`${followUp.label}. ${followUp.advice}`);
    }
  });

  it('say how each feels, its pressure, what to ask first and what is known', () => {
    for (const { name, feels, pressure, askFirst, finding, honesty } of content.techniques)
      for (const part of [name, feels, `Pressure: ${pressure.words}`, askFirst, finding, honesty])
        assert.ok(text.includes(part), part);
  });

  it('are those on offer, and one alone on a card', () => {
    const ids = idsIn(bakeOf('technique-picker', { techniques: 'sports swedish' }));
    assert.deepEqual(
      ids.filter((id) => id.startsWith('technique-')),
      ['technique-swedish', 'technique-sports'],
    );
    assert.deepEqual(idsIn(bakeOf('technique-card', { technique: 'sports' })), ['card-sports']);
  });
});

describe('baked guide and evidence', () => {
  it('have every step, tip, claim and myth', () => {
    const guide = flatText(parse(bakeOf('session-guide')));
    for (const { finding } of [...content.session, ...content.tips]) assert.ok(guide.includes(finding), finding);
    const brief = flatText(parse(bakeOf('evidence-brief')));
    for (const { finding } of [...content.effects, ...content.limits]) assert.ok(brief.includes(finding), finding);
    for (const { claim, correction } of content.myths)
      for (const part of [claim, correction]) assert.ok(brief.includes(part), part);
  });

  it('follow phase, sections and certainty', () => {
    assert.ok(idsIn(bakeOf('session-guide', { phase: 'after' })).every((id) => id.startsWith('session-')));
    const ids = idsIn(bakeOf('evidence-brief', { sections: 'myths limits', certainty: 'limited' }));
    assert.ok(
      ids.every((id) => /^brief-(myths|limits|glossary)/.test(id)),
      ids.join(),
    );
  });

  for (const [what, attributes, wanted] of [
    ['the first section', {}, ['brief-intro']],
    ['the first of those asked for', { sections: 'myths limits' }, ['brief-myths']],
    ['all with one certainty', { sections: 'myths effects', certainty: 'limited' }, ['brief-myths', 'brief-effects']],
  ])
    it(`have open what the widget opens: ${what}`, () => {
      const open = all(parse(bakeOf('evidence-brief', attributes))).filter(({ attributes: { open: is } }) => is === '');
      assert.deepEqual(
        open.map(({ attributes: { id } }) => id),
        wanted,
      );
    });
});
