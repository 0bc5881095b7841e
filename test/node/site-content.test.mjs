/** A site's own content as data: what is said of bad content, and what good content does to ours. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadContent } from '../../dist/content/index.js';
import { linkNotesOf } from '../../dist/content/site/link-notes.js';
import { loadWords } from '../../dist/content/site/load.js';
import { mergeContent } from '../../dist/content/site/merge.js';
import { problemText } from '../../dist/content/site/problems.js';
import { validateContent } from '../../dist/content/site/validate.js';

const bundled = await loadContent();
const entry = (...entries) => ({ faq: { entries } });
const parking = { id: 'parking', question: 'Where can I park?', answer: 'In the yard.' };

/** Ours with a site's words laid over it. */
async function merge(content, mode = 'extend', siteName = 'Back & Balance') {
  const { words, problems } = await loadWords({ content, src: '' }, '', 'en', new AbortController().signal);
  assert.deepEqual(problems ?? [], []);
  return mergeContent(bundled, { ...words, mode, siteName });
}
const byId = (list, id) => list.find((item) => item.id === id);

describe('what is said of a site’s content', () => {
  const cyclic = { faq: {} };
  cyclic.faq.entries = [cyclic];
  const deep = () => {
    const content = {};
    let at = content;
    for (let depth = 0; depth < 5000; depth++) at = at.faq = {};
    return content;
  };
  for (const [name, given, ...said] of [
    [
      'a price with its sign',
      { treatments: [{ id: 'massage', price: { low: '$80', high: '1,200.50' } }] },
      /^treatments\[0\]\.price\.low: expected a number, got "\$80"\. Write 80, without quotes or signs$/,
      /^treatments\[0\]\.price\.high: expected a number, got "1,200\.50"\. Write 1200\.50, without quotes/,
    ],
    [
      'a price in quotes',
      { treatments: [{ id: 'massage', price: { low: '80' } }] },
      /^treatments\[0\]\.price\.low: expected a number, got "80"\. Write 80, without quotes$/,
    ],
    [
      'a price in words',
      { treatments: [{ id: 'massage', price: { low: '80-90', high: 'ask' } }] },
      /^treatments\[0\]\.price\.low: expected a number, got "80-90"$/,
      /^treatments\[0\]\.price\.high: expected a number, got "ask"$/,
    ],
    [
      'a currency, which is a setting of the table',
      { currency: 'EUR', treatments: [{ id: 'massage', price: { low: 80, currency: 'EUR' } }] },
      /^currency: unknown key: it is the attribute currency of <cost-compare>, such as currency="EUR", not of this file$/,
      /^treatments\[0\]\.price\.currency: unknown key: it is the attribute currency of <cost-compare>/,
    ],
    ['a list', [], /expected an object in \{ \}, got a list/],
    ['nothing', null, /expected an object in \{ \}, got null/],
    ['a number', 5, /expected an object in \{ \}, got 5/],
    ['a wrong type', entry({ id: 'cost', answer: 5 }), /^faq\.entries\[0\]\.answer: expected text, got 5$/],
    ['a list for an object', { faq: [] }, /^faq: expected an object/],
    ['an object for a list', { tips: {} }, /^tips: expected a list/],
    [
      'an unknown key',
      entry({ id: 'cost', anser: '' }),
      /^faq\.entries\[0\]\.anser: unknown key; did you mean "answer"\?$/,
    ],
    ['two unknown keys', { a: 1, b: 2 }, /^a: unknown key: expected one of /, /^b: unknown key: expected one of /],
    ['no id', entry({ answer: 'x' }), /^faq\.entries\[0\]\.id: expected an id/],
    [
      'an id with capitals',
      entry({ id: 'Cost', answer: 'x' }),
      /^faq\.entries\[0\]\.id: expected lower-case/,
      /question/,
    ],
    ['an id twice', entry(parking, parking), /^faq\.entries\[1\]\.id: "parking" is there twice/],
    [
      'a new entry that is not whole, with our ids',
      entry({ id: 'parking' }),
      /^faq\.entries\[0\]\.question: expected text, since "parking" is none of ours: good-for-back-pain/,
      /^faq\.entries\[0\]\.answer: expected text$/,
    ],
    [
      'an id of ours that was mistyped',
      entry({ id: 'csot', answer: 'x' }),
      /^faq\.entries\[0\]\.question: expected text, since "csot" is none of ours\. Did you mean "cost"\?$/,
    ],
    ['an unknown topic', entry({ ...parking, topic: 'money' }), /^faq\.entries\[0\]\.topic: no such topic\. Use /],
    [
      'a grade that is none',
      entry({ id: 'cost', evidence: { grade: 'great', direction: 'helps' } }),
      /one of high, moderate/,
    ],
    [
      'a source that is none',
      entry({ id: 'cost', evidence: { grade: 'low', direction: 'helps', refs: ['x'] } }),
      /^faq\.entries\[0\]\.evidence\.refs\[0\]: no such source/,
    ],
    ['a date that is none', { reviewed: '2026-13-45' }, /^reviewed: expected a date/],
    [
      'a price upside down',
      { treatments: [{ id: 'massage', price: { low: 9, high: 8 } }] },
      /^treatments\[0\]\.price: low 9/,
    ],
    [
      'a price below zero',
      { treatments: [{ id: 'massage', price: { low: -1 } }] },
      /^treatments\[0\]\.price\.low: expected 0 or more/,
    ],
    [
      'a score of 9',
      { picker: { scores: { goal: { relax: { swedish: 9 } } } } },
      /^picker\.scores\.goal\.relax\.swedish: expected 0, 1/,
    ],
    [
      'scores of no question',
      { picker: { scores: { mood: { good: { swedish: 1 } } } } },
      /^picker\.scores\.mood: no such id\. Use goal/,
    ],
    [
      'a lowered flag',
      { safety: { flags: [{ id: 'chest', level: 'routine' }] } },
      /^safety\.flags\[0\]\.level: can be raised, not lowered/,
    ],
    [
      'a firm style let through after a caution',
      { techniques: [{ id: 'deep-tissue', gentleOnly: 'allowed' }] },
      /^techniques\[0\]\.gentleOnly: can be made stricter, not looser/,
    ],
    [
      'another question over a safety answer',
      entry({ id: 'warning-signs', question: 'Where can I park?', answer: 'In the yard.' }),
      /^faq\.entries\[0\]\.question: "warning-signs" is about safety, so ours stays/,
    ],
    [
      'other words for a grade',
      { ui: { common: { 'grade-low': 'Proven.' } } },
      /^ui\.common\.grade-low: is ours to say/,
    ],
    [
      'other words over urgent advice',
      { ui: { picker: { 'care-emergency': 'Fine.' } } },
      /^ui\.picker\.care-emergency: /,
    ],
    ['other words over whose a price is', { ui: { cost: { 'by-site': 'US price' } } }, /^ui\.cost\.by-site: /],
    [
      'another name for a sign',
      { safety: { flags: [{ id: 'chest', name: 'Tired' }] } },
      /^safety\.flags\[0\]\.name: "chest" is ours/,
    ],
    ['another title over safety', { faq: { topics: [{ id: 'safety', title: 'Fun' }] } }, /^faq\.topics\[0\]\.title: /],
    [
      'a source of ours with other words',
      { references: [{ id: 'nhs-back-pain', title: 'Ours' }] },
      /^references\[0\]\.id: "nhs-back-pain" is one of our sources/,
    ],
    [
      'a firm style of its own that a caution would not stop',
      {
        techniques: [{ id: 'swedish', gentleOnly: 'allowed', pressure: { default: 5, range: [4, 5], words: 'Firm' } }],
      },
      /^techniques\[0\]\.gentleOnly: a style of pressure 5 is firm/,
    ],
    [
      'a price without an amount',
      { treatments: [{ id: 'massage', price: { per: 'month' } }] },
      /^treatments\[0\]\.price\.low: is missing$/,
    ],
    ['safety screens', { safety: { screens: [] } }, /^safety\.screens: unknown key/],
    [
      'a link that runs',
      { references: [{ id: 'x', title: 'x', url: 'javascript:alert(1)' }] },
      /^references\[0\]\.url: expected an address/,
    ],
    [
      'a huge text',
      entry({ ...parking, answer: 'x'.repeat(30_000) }),
      /^faq\.entries\[0\]\.answer: is longer than 20000/,
    ],
    ['a cycle', cyclic, /^faq\.entries\[0\]: contains itself$/, /^faq\.entries\[0\]/],
    ['a deep nest', deep(), /is nested too deeply$/, /faq\.faq: unknown key/],
    ['a prototype', JSON.parse('{"faq": {"__proto__": {"entries": []}}}'), /^faq\.__proto__: unknown key$/],
    ['a function', { faq: { entries: () => [] } }, /^faq\.entries: expected plain data, got a function$/],
    ['an unknown language', { locale: 'xx' }, /^locale: expected one of en/],
    [
      'a getter that throws',
      Object.defineProperty({}, 'faq', { enumerable: true, get: () => assert.fail('mine') }),
      /^faq: cannot be read/,
    ],
  ])
    it(`${name}: names the place and the fix`, async () => {
      const { content, problems } = await validateContent(given);
      assert.equal(content, undefined);
      const lines = problems.map(problemText);
      for (const line of said)
        assert.ok(
          lines.some((text) => line.test(text)),
          `${line} in ${lines.join(' | ')}`,
        );
      if (said.length === 1) assert.equal(lines.length, 1, lines.join(' | '));
    });

  it('knows a day that is in no calendar', async () => {
    const { problems } = await validateContent({ reviewed: '2025-02-29', nextReview: '2028-02-29' });
    assert.deepEqual(
      problems.map(({ path, message }) => [path, message]),
      [['reviewed', 'expected a day that is in the calendar, such as 2026-11-01']],
    );
  });

  it('tells every problem at once, those of form and those of sense', async () => {
    const { problems } = await validateContent({
      faq: { entries: [{ id: 'cost', answer: 1 }, { id: 'new' }, parking, parking] },
      tips: 'none',
      reviewed: 'today',
      safety: { flags: [{ id: 'chest', level: 'routine', why: 1 }] },
      picker: { scores: { mood: {} }, weights: 1 },
      treatments: [
        { id: 'massage', price: { low: 'x' } },
        { id: 'medication', price: { low: 9, high: 8 } },
      ],
    });
    assert.deepEqual(problems.map(({ path }) => path).sort(), [
      'faq.entries[0].answer',
      'faq.entries[1].answer',
      'faq.entries[1].question',
      'faq.entries[3].id',
      'picker.scores.mood',
      'picker.weights',
      'reviewed',
      'safety.flags[0].level',
      'safety.flags[0].why',
      'tips',
      'treatments[0].price.low',
      'treatments[1].price',
    ]);
  });
});

describe('what a site’s content does to ours', () => {
  it('changes one answer, and takes the grade and sources of our wording from it', async () => {
    const ours = byId(bundled.faq.entries, 'cost');
    const cost = byId((await merge(entry({ id: 'cost', answer: '**$85** an hour' }))).faq.entries, 'cost');
    assert.equal(cost.question, ours.question);
    assert.equal(cost.answer, '$85 an hour');
    assert.equal(cost.lead, '');
    assert.equal(cost.origin, 'edited');
    assert.equal(cost.evidence.grade, 'ungraded');
    assert.deepEqual(cost.evidence.refs, []);
  });

  it('adds to a safety answer under its name: ours stays whole, with its question, grade and sources', async () => {
    const ours = byId(bundled.faq.entries, 'warning-signs');
    for (const mode of ['extend', 'replace']) {
      const merged = await merge(entry({ id: 'warning-signs', answer: 'Just **book** with us.' }), mode);
      const { question, lead, answer, evidence, origin } = byId(merged.faq.entries, 'warning-signs');
      assert.deepEqual([question, lead, evidence], [ours.question, ours.lead, ours.evidence]);
      assert.equal(answer, `${ours.answer}\n\nBack & Balance adds:\n\nJust book with us.`);
      assert.equal(origin, 'edited');
    }
  });

  it('adds once to a safety answer that was added to before, and takes a list of our sentences for ours', async () => {
    const { lead, answer: ours } = byId(bundled.faq.entries, 'warning-signs');
    const once = await merge(entry({ id: 'warning-signs', answer: 'Call us too.' }), 'extend', 'Oak');
    const list = ours
      .split('\n\n')[1]
      .split(/(?<=\.) /)
      .map((line) => `- ${line}`);
    const given = [lead, ...list, '- And for hiccups.', '', '**Oak adds:**', '', 'Call us too.'].join('\n');
    const { words } = await loadWords(
      { content: entry({ id: 'warning-signs', answer: given }), src: '' },
      '',
      'en',
      new AbortController().signal,
    );
    const { answer } = byId(
      mergeContent(once, { ...words, mode: 'extend', siteName: 'Oak' }).faq.entries,
      'warning-signs',
    );
    assert.equal(answer, `${ours}\n\nOak adds:\n\nCall us too.\n\n• And for hiccups.`);
  });

  it('leaves a safety answer as ours where a site gives its very words', async () => {
    const { answer } = byId(bundled.faq.entries, 'heart');
    assert.equal(byId((await merge(entry({ id: 'heart', answer }))).faq.entries, 'heart').origin, undefined);
  });

  it('keeps the lines about emergencies and same-day signs when a site answers another question', async () => {
    const { answer, evidence } = byId(
      (await merge(entry({ id: 'sore-after', answer: 'Rest a day.' }))).faq.entries,
      'sore-after',
    );
    assert.match(answer, /^Rest a day\.\n\nCall your emergency number for pain/);
    assert.match(answer, /See a doctor today for a newly weak/);
    assert.ok(!answer.includes('toxins'));
    assert.equal(evidence.grade, 'ungraded');
  });

  it('keeps the lines of ours that a site leaves in its answer, each once and where the site has them', async () => {
    const [first, ...others] = byId(bundled.faq.entries, 'sore-after').answer.split('\n\n');
    const answer = [first, 'Rest a day.', ...others].join('\n\n');
    const merged = byId((await merge(entry({ id: 'sore-after', answer }))).faq.entries, 'sore-after');
    assert.equal(merged.answer, answer);
  });

  it('adds a question, ungraded, under the name of the site', async () => {
    const { faq } = await merge(entry(parking));
    const own = byId(faq.entries, 'parking');
    assert.equal(own.origin, 'added');
    assert.equal(own.evidence.grade, 'ungraded');
    assert.equal(byId(faq.topics, own.topic).title, 'From Back & Balance');
    assert.equal(faq.entries.length, bundled.faq.entries.length + 1);
  });

  it('leaves an entry that says what ours says as ours', async () => {
    const { question } = byId(bundled.faq.entries, 'cost');
    assert.equal(byId((await merge(entry({ id: 'cost', question }))).faq.entries, 'cost').origin, undefined);
  });

  it('mode replace: only what is listed, in that order; lists that are not given, safety and sources stay', async () => {
    const merged = await merge(
      {
        ...entry({ id: 'heart' }, parking),
        references: [{ id: 'own', title: 'Ours' }],
        safety: { cautions: [{ id: 'own-caution', name: 'Own', level: 'tell-therapist' }] },
      },
      'replace',
    );
    assert.deepEqual(
      merged.faq.entries.map(({ id }) => id),
      ['heart', 'parking'],
    );
    assert.equal(merged.tips.length, bundled.tips.length);
    assert.equal(merged.references.length, bundled.references.length + 1);
    assert.equal(merged.safety.cautions.length, bundled.safety.cautions.length + 1);
  });

  it('lets what only describes have no direction: no line says that it helps', async () => {
    const merged = await merge(entry({ id: 'cost', evidence: { grade: 'descriptive', direction: 'helps' } }));
    assert.equal(byId(merged.faq.entries, 'cost').evidence.direction, 'n/a');
  });

  it('says who set a grade, a price and the scores', async () => {
    const merged = await merge({
      reviewed: '2026-10-01',
      ...entry({ id: 'cost', evidence: { grade: 'low', direction: 'mixed' } }),
      treatments: [{ id: 'massage', price: { low: 85 } }],
      picker: { scores: { goal: { relax: { swedish: 1 } } } },
    });
    assert.deepEqual(byId(merged.faq.entries, 'cost').evidence, {
      grade: 'low',
      direction: 'mixed',
      gradedBy: 'site',
      refs: [],
      checked: '2026-10-01',
    });
    const { price } = byId(merged.treatments, 'massage');
    assert.deepEqual(price, { low: 85, high: 85, open: false, per: 'session', origin: 'edited', asOf: '2026-10-01' });
    assert.equal(merged.picker.origin, 'edited');
    assert.equal(merged.picker.scores.goal.relax.swedish, 1);
    assert.deepEqual(merged.picker.scores.pressure, bundled.picker.scores.pressure);
  });

  it('raises a safety item and asks it more urgently; adds a line of its own to the right screen', async () => {
    const merged = await merge({
      safety: {
        cautions: [
          { id: 'varicose', level: 'doctor-first' },
          { id: 'new-tattoo', name: 'A new tattoo', level: 'tell-therapist' },
        ],
      },
    });
    const rows = merged.safety.screens.flatMap((screen) => screen.rows);
    assert.equal(rows.find(({ covers }) => covers.includes('varicose')).level, 'doctor-first');
    const tattoo = byId(merged.safety.screens[2].rows, 'new-tattoo');
    assert.equal(tattoo.label, 'A new tattoo');
    assert.deepEqual(tattoo.details, ['Added by Back & Balance. Not checked by massage-widgets']);
    assert.equal(tattoo.advice, 'Back & Balance says: Tell your therapist before you start.');
    assert.match(rows.find(({ covers }) => covers.includes('varicose')).advice, /^Back & Balance says: See a doctor/);
    assert.equal(rows.length, bundled.safety.screens.flatMap((screen) => screen.rows).length + 1);
  });

  it('adds to why we ask about a sign, under its name, and lets titles and labels be changed', async () => {
    const merged = await merge({
      safety: { flags: [{ id: 'infection', why: 'Never mind.' }] },
      ui: { faq: { title: 'Your questions' } },
    });
    const why = byId(merged.safety.flags, 'infection').why;
    assert.equal(why, `${byId(bundled.safety.flags, 'infection').why} Back & Balance says: Never mind.`);
    assert.equal(merged.ui.faq.title, 'Your questions');
  });

  it('adds to what to ask first about a style, and takes nothing from it', async () => {
    const { askFirst } = byId(
      (await merge({ techniques: [{ id: 'deep-tissue', askFirst: 'Nothing.' }] })).techniques,
      'deep-tissue',
    );
    assert.equal(askFirst, `${byId(bundled.techniques, 'deep-tissue').askFirst} Nothing.`);
  });

  it('adds to the line on funding, and takes nothing from it', async () => {
    const { funding } = await merge({ funding: 'Back & Balance is paid by its clients.' });
    assert.ok(funding.startsWith(bundled.funding) && funding.endsWith('paid by its clients.'));
  });

  it('reads Markdown as a tree of what is allowed; raw HTML and unsafe links in it are text', async () => {
    const answer = [
      'One **bold** and *soft* [link](https://example.com "t") and [trap](javascript:alert(1)).',
      '',
      '- first',
      '- second <img src=x onerror=alert(1)>',
      '',
      '<script>alert(1)</script>',
    ].join('\n');
    const { rich, answer: plain } = byId((await merge(entry({ id: 'cost', answer }))).faq.entries, 'cost');
    assert.deepEqual(rich[0].children, [
      'One ',
      { type: 'strong', children: ['bold'] },
      ' and ',
      { type: 'em', children: ['soft'] },
      ' ',
      { type: 'link', href: 'https://example.com', children: ['link'] },
      ' and ',
      'trap',
      '.',
    ]);
    assert.equal(rich[1].type, 'list');
    assert.ok(plain.includes('• second <img src=x onerror=alert(1)>'));
    assert.ok(plain.includes('<script>alert(1)</script>'));
  });

  for (const [what, answer, isTree] of [
    ['one plain line', 'Behind the house, for two hours.', false],
    ['two paragraphs', 'Behind the house.\n\nFor two hours.', true],
    ['a line with blanks around it', ' Behind the house. ', true],
    ['a line with a sign of Markdown', 'Behind the *house*.', true],
  ])
    it(`${isTree ? 'reads' : 'leaves'} ${what} ${isTree ? 'as a tree' : 'as it is'}`, async () => {
      const { rich, answer: plain } = byId((await merge(entry({ id: 'cost', answer }))).faq.entries, 'cost');
      assert.equal(!!rich, isTree);
      assert.equal(plain, answer.trim().replaceAll('*', ''));
    });

  it('is not stopped by Markdown that nests without end', async () => {
    const merged = await merge(entry({ id: 'cost', answer: '> '.repeat(9000) + 'x' }));
    assert.ok(byId(merged.faq.entries, 'cost').answer.includes('x'));
  });

  it('speaks of "this site" where it has no name', async () => {
    assert.equal((await merge(entry(parking), 'extend', '')).siteName, 'this site');
  });
});

describe('a link that a site writes', () => {
  const notes = (answer) => linkNotesOf(entry({ id: 'cost', answer }));
  for (const [href, meant] of [
    ['www.clinic.example', 'https://www.clinic.example'],
    ['clinic.com/prices?a=b', 'https://clinic.com/prices?a=b'],
    ['oak-clinic.co.uk', 'https://oak-clinic.co.uk'],
    ['WWW.Clinic.De', 'https://WWW.Clinic.De'],
    ['clinic.org:8080/x', 'https://clinic.org:8080/x'],
    ['praxis-müller.de', 'https://praxis-müller.de'],
    ['hello@clinic.example', 'mailto:hello@clinic.example'],
  ])
    it(`without a scheme is named with the address that was meant: ${href}`, () => {
      assert.deepEqual(notes(`- See [us](${href}).`), [
        `faq.entries[0].answer: the link [us](${href}) leads to a page of your own site. Write ${meant}`,
      ]);
    });
  for (const href of 'javascript:alert(1) data:text/html,x ftp://clinic.example vbscript:x'.split(' '))
    it(`that is taken away is named: ${href}`, () => {
      assert.match(notes(`[x](${href})`)[0], /: (javascript|data|ftp|vbscript): links are taken away\. Use https, /);
    });
  const fine =
    'prices.html prices.de.html /booking booking #cost ?page=2 ./www.clinic.example ../a.b docs/clinic.com menu.pdf ' +
    'app.js run.py v1.2 index.php/en //clinic.example https://www.clinic.example mailto:a@b.example tel:+15550100 ' +
    'https://a.example/?to=www.b.example price.list.html';
  for (const href of fine.split(' '))
    it(`that leads somewhere is no fault: ${href}`, () => {
      assert.deepEqual(notes(`[x](${href}), \`[y](www.b.example)\` and www.clinic.example`), []);
    });
});
