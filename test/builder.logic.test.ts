import { expect } from '@open-wc/testing';
import { fieldOf, regions } from '../demo/builder/fields.js';
import { isQuestion, questions } from '../demo/builder/guide.js';
import { isPlace, placeIds, places } from '../demo/builder/places.js';
import { policyFor } from '../demo/builder/policy.js';
import {
  asksIn,
  blank,
  goTo,
  problemOf,
  problemsIn,
  reach,
  removeAsk,
  settle,
  type,
  wayOf,
} from '../demo/builder/state.js';
import { decode, encode, namesStranger } from '../demo/builder/url-state.js';
import { weighed } from '../demo/builder/weight.js';

import { emergencyNumbers } from '../src/shared/emergency.js';
import { facts, stateOf } from './builder.helpers.js';

/** What people paste, and what attackers would. */
const payloads = [
  '"><img src=x onerror=alert(1)>',
  '</textarea><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  'javascript:alert(1)',
  '${alert(1)}',
  '[gallery]',
  '\u0000\u2028<!--',
  '%00%E0%A4%A',
];

describe('the builder’s fields', () => {
  const cases: readonly (readonly [key: string, good: readonly string[], bad: readonly string[]])[] = [
    ['cost-compare.weeks', ['1', '52'], ['0', '53', '1.5', '-1', 'twelve', '1e1', '99999']],
    [
      'technique-picker.booking-href',
      ['https://example.com/book?style={technique}', 'tel:+15550100', 'mailto:a@b.example', '/book', '#book', './book'],
      [
        'example.com',
        'javascript:alert(1)',
        'https://',
        'https://x',
        '//evil.example',
        'https://a b.example',
        'data:text/html,x',
        'JAVASCRIPT:alert(1)',
      ],
    ],
    [
      'at.base',
      ['https://example.com', 'https://example.com/widgets/', 'http://localhost:8080/x'],
      [
        'http://example.com',
        'example.com',
        'https://example.com/?a=1',
        'https://example.com/#x',
        'https://u:p@example.com',
        'ftp://example.com',
        'https://example.com/"x',
        'https://intranet',
      ],
    ],
    [
      'at.files',
      ['/cdn', 'https://example.com/cdn', '/'],
      ['//example.com/cdn', 'cdn', 'javascript:alert(1)', '/cdn"><script>'],
    ],
    ['look.accent', ['#064', '#0B6E5F'], ['064', 'rgb(0, 0, 0)', '#12345', 'red', '#0646', 'url(x)', '#064;color:red']],
    ['look.radius', ['0', '40'], ['41', '4px', '-1']],
    ['cost-compare.currency', ['USD', 'eur'], ['EURO', '$', 'ZZZ']],
    [
      'cost-compare.prices-as-of',
      ['2025-11', '2025-11-01'],
      ['yesterday', '2025-13-40', '2025-02-31', '01.11.2025', '2999-01-01'],
    ],
    ['price.massage.low', ['85', '85.50', '$1,200', '85,50'], ['eighty', '-5', '1-2', '']],
    ['massage-faq.topic', ['safety'], ['everything', 'Safety check']],
    ['all.region', ['US', 'DE'], ['USA', 'XX']],
    ['all.site-name', ['Oak & “Elm” <Clinic>'], ['x'.repeat(121)]],
  ];
  for (const [key, good, bad] of cases)
    it(`${key} takes what can be used, and says in one sentence what is wrong with the rest`, () => {
      for (const text of good) expect(problemOf(key, { typed: { [key]: text } }, facts), text).to.equal(undefined);
      for (const text of bad.filter(Boolean))
        expect(problemOf(key, { typed: { [key]: text } }, facts), text).to.match(/^[A-Z][^]{10,140}[.]$/);
    });

  it('the upper price is not below the lower one, and has one', () => {
    const typed = { 'price.massage.low': '90', 'price.massage.high': '80' };
    expect(problemOf('price.massage.high', { typed }, facts)).to.contain('below');
    expect(problemOf('price.massage.high', { typed: { 'price.massage.high': '80' } }, facts)).to.contain(
      '“From” first',
    );
  });

  it('every country that can be chosen has an emergency number of its own', () => {
    for (const region of regions) expect(emergencyNumbers(region), region).to.have.length(1);
  });

  it('a key that does not exist has no field', () => {
    for (const key of [
      '',
      'ask',
      'ask.99.question',
      'ask.-1.answer',
      'price.__proto__.low.x',
      'all.onclick',
      'constructor',
      'look.font',
    ])
      expect(fieldOf(key), key).to.equal(undefined);
  });
});

describe('what is typed into the builder', () => {
  it('leaves out of the snippet what cannot be used, and keeps it in the field', () => {
    let state = type(stateOf('own', ['cost-compare']), 'cost-compare.weeks', '8', facts);
    state = type(state, 'cost-compare.weeks', '800', facts);
    expect(state.typed['cost-compare.weeks']).to.equal('800');
    expect(state.good).to.deep.equal({});
    expect(problemsIn(state, facts)).to.deep.equal(['cost-compare.weeks']);
    state = type(state, 'cost-compare.weeks', '', facts);
    expect(state.good).to.deep.equal({});
  });

  it('leaves out only what is unknown of a list of ids', () => {
    const state = stateOf('own', ['massage-faq'], { 'massage-faq.items': 'cost nonsense insurance' });
    expect(state.good['massage-faq.items']).to.equal('cost insurance');
    expect(problemOf('massage-faq.items', state, facts)).to.contain('nonsense');
  });

  it('moves later questions up when one is removed', () => {
    const typed = {
      'ask.0.question': 'A?',
      'ask.0.answer': 'a',
      'ask.1.question': 'B?',
      'ask.1.answer': 'b',
      'ask.2.question': 'C?',
      'ask.2.answer': 'c',
    };
    const state = removeAsk(stateOf('own', ['massage-faq'], typed), 1, facts);
    expect(asksIn(state)).to.equal(2);
    expect([state.good['ask.0.question'], state.good['ask.1.question'], state.good['ask.2.question']]).to.deep.equal([
      'A?',
      'C?',
      undefined,
    ]);
  });

  it('goes no further than the answers reach', () => {
    expect(reach(blank)).to.equal(1);
    expect(reach({ ...blank, place: 'unsure' })).to.equal(1);
    expect(reach({ ...blank, place: 'wix' })).to.equal(2);
    expect(goTo({ ...blank, place: 'wix' }, 5).step).to.equal(2);
    expect(goTo(stateOf('wix', ['massage-faq']), 6).step).to.equal(6);
    for (const step of [NaN, -3, 0, Infinity]) expect(goTo(blank, step).step).to.equal(1);
  });
});

describe('a link to the builder', () => {
  it('restores place, widgets, way, step and everything typed, usable or not', () => {
    const state = settle(
      {
        ...blank,
        place: 'wp-author',
        way: 'rich',
        widgets: ['massage-faq', 'cost-compare'],
        step: 5,
        typed: {
          'all.site-name': 'Oak & Elm = 100%',
          'look.accent': 'pink',
          'ask.0.question': 'Where?',
          'ask.0.answer': 'Here.\n\nOr there.',
        },
      },
      facts,
    );
    expect(settle(decode(`#${encode(state)}`), facts)).to.deep.equal(state);
  });

  it('takes anything, and drops what it does not know', () => {
    for (const payload of payloads)
      for (const name of ['place', 'show', 'way', 'step', 'massage-faq.topic', '__proto__', 'at.files']) {
        const state = settle(decode(`#${new URLSearchParams([[name, payload]]).toString()}`), facts);
        expect({ ...state, typed: {} }, `${name}=${payload}`).to.deep.equal({ ...blank, good: state.good });
        expect(Object.values(state.good), `${name}=${payload}`).to.deep.equal([]);
      }
    for (const hash of ['#', '#main', '#%', '#=&=&', `#${'a=1&'.repeat(5000)}`])
      expect(decode(hash)).to.deep.equal(blank);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });

  it('keeps an answer that is too long, so that its field says the same after a reload', () => {
    const typed = { 'ask.0.question': 'Where?', 'ask.0.answer': 'x'.repeat(5000) };
    const state = stateOf('own', ['massage-faq'], typed);
    const again = settle(decode(`#${encode(state)}`), facts);
    for (const { typed: held } of [state, again])
      expect(problemOf('ask.0.answer', { typed: held }, facts)).to.contain('That is 5000 letters long.');
    expect(again.good['ask.0.answer']).to.equal(undefined);
  });

  it('says where it had to cut', () => {
    const { typed } = decode(`#ask.0.answer=${'x'.repeat(100_000)}&ask.0.question=Where%3F`);
    expect(typed['ask.0.answer']!.length).to.be.lessThan(20_002);
    expect(problemOf('ask.0.answer', { typed }, facts)).to.contain(
      'more than 20,000 letters long, and the rest was cut',
    );
  });

  it('says when it names a place that there is not', () => {
    for (const [hash, isStranger] of [
      ['#place=nowhere', true],
      ['#place=wix', false],
      ['#place=unsure', false],
      ['#', false],
      ['#place=', false],
    ] as const)
      expect(namesStranger(hash), hash).to.equal(isStranger);
  });
});

describe('the places', () => {
  it('each has a recommended way, and steps for every way', () => {
    for (const id of placeIds) {
      const { ways, steps } = places[id];
      expect(wayOf({ ...blank, place: id })).to.equal(ways[0]);
      for (const way of ways) expect(steps[way] ?? steps.paste, `${id}: ${way}`).to.have.length.greaterThan(1);
    }
  });

  it('a way that a place does not have falls back to the recommended one', () =>
    expect(wayOf({ ...blank, place: 'wp-author', way: 'live' })).to.equal('baked'));

  it('every answer to the questions leads on or to a place, and every question is asked', () => {
    const seen = new Set(['start']);
    for (const { answers } of Object.values(questions))
      for (const { to } of answers) {
        expect(isQuestion(to) || isPlace(to), to).to.equal(true);
        seen.add(to);
      }
    for (const id of Object.keys(questions)) expect(seen.has(id), id).to.equal(true);
    for (const id of placeIds) expect(seen.has(id), id).to.equal(true);
  });
});

describe('the policy line', () => {
  const given = { files: 'https://cdn.example/w@1/cdn', base: 'https://frames.example/a', style: false };
  for (const [way, line] of [
    ['live', 'script-src https://cdn.example/w@1/cdn/'],
    ['baked', 'script-src https://cdn.example/w@1/cdn/'],
    ['frame', 'frame-src https://frames.example'],
    ['link', 'frame-src https://frames.example'],
    ['rich', ''],
  ] as const)
    it(`${way}: ${line || 'nothing'}`, () => expect(policyFor(way, given)).to.equal(line));

  it('allows the style of a snippet that has one, and one’s own host by its name', () => {
    expect(policyFor('live', { ...given, files: '/cdn', style: true })).to.equal(
      "script-src 'self'; style-src-attr 'unsafe-inline'",
    );
    expect(policyFor('frame', { ...given, base: '' })).to.equal('');
  });
});

describe('the weight', () => {
  it('adds up each file once, and gives no figure where a file is unknown', () => {
    const sizes = { 'embed.js': 600, 'chunks/a.js': 1000 };
    expect(weighed(['embed.js', 'chunks/a.js', 'embed.js'], sizes)).to.deep.equal({ bytes: 1600, requests: 2 });
    expect(weighed(['embed.js', 'chunks/b.js'], sizes)).to.equal(undefined);
    expect(weighed(['constructor'], sizes)).to.equal(undefined);
  });
});
