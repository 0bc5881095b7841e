/** Laws of a site's own content: how it is checked, and what comes of laying it over ours. */
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { loadWords } from '../../dist/content/site/load.js';
import { urgencyOf } from '../../dist/content/urgency.js';
import { readMarkdown } from '../../dist/content/site/markdown.js';
import { mergeContent } from '../../dist/content/site/merge.js';
import { takeQuestions } from '../../dist/content/site/questions.js';
import { sectionPaths } from '../../dist/content/site/sections.js';
import { validateContent } from '../../dist/content/site/validate.js';
import { plainText } from '../../dist/content/prose.js';
import { at, bundled, contentOf, siteContent, siteParts } from '../laws/content.mjs';
import { fc, id, law, shuffled, text } from '../laws/law.mjs';

async function wordsOf(content) {
  const { words, problems } = await loadWords({ content, src: '' }, '', 'en', new AbortController().signal);
  assert.deepEqual(problems ?? [], []);
  return words;
}
const merge = async (content, over = bundled, mode = 'extend', siteName = 'Oak & Elm') =>
  mergeContent(over, { ...(await wordsOf(content)), mode, siteName });
const idsOf = (list) => list.map((one) => one.id);
/** So that a merge which writes into what it was given throws. */
const freeze = (value) => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value))
    Object.values(Object.freeze(value)).forEach(freeze);
  return value;
};
freeze(bundled);

describe('a check of content', () => {
  law('takes what the rules allow, and takes it again once it has', [siteContent], async (content) => {
    const { content: taken, problems } = await validateContent(content);
    assert.deepEqual(problems, []);
    assert.deepEqual(taken, content);
    assert.deepEqual((await validateContent(taken)).content, taken);
  });

  law(
    'of anything at all ends, with content or with problems that name their place',
    [
      fc.oneof(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withSparseArray: true,
          withNullPrototype: true,
          withObjectString: true,
        }),
        fc.jsonValue(),
        siteContent
          .chain((content) =>
            fc.tuple(
              fc.constant(content),
              fc.dictionary(
                fc.oneof(id, fc.constantFrom('faq', 'safety', 'picker', 'ui', 'treatments', 'techniques')),
                fc.anything(),
              ),
            ),
          )
          .map(([content, noise]) => ({ ...content, ...noise })),
      ),
    ],
    async (given) => {
      const { content, problems } = await validateContent(given);
      assert.equal(content === undefined, problems.length > 0);
      for (const problem of problems) assert.ok(problem.message && typeof problem.path === 'string');
    },
  );

  const plainQuestion = fc.record(
    { id, question: text, answer: text, topic: fc.constantFrom('cost', 'session') },
    { requiredKeys: ['id', 'question', 'answer'] },
  );
  const odd = fc.constantFrom(
    ...['constructor', 'warning-signs', 'cost', 'Cost', 'own-', '', 'x'.repeat(81), 5].map((value) => ({ id: value })),
    ...['', ' ', '\u00a0', 'x'.repeat(20_001), 'x'.repeat(15_000), null, ['x']].map((value) => ({ answer: value })),
    ...['none', 'No', 'safety', 'own', undefined].map((topic) => ({ topic })),
    { question: '' },
    { lead: 'x' },
    { evidence: { grade: 'low', direction: 'small' } },
  );
  const question = fc.oneof(
    plainQuestion,
    fc.tuple(plainQuestion, odd).map(([plain, change]) => ({ ...plain, ...change })),
  );
  const list = fc.oneof(fc.array(question, { maxLength: 2 }), fc.array(fc.anything(), { maxLength: 2 }));
  law(
    'takes questions at once only where the whole check takes the same',
    [fc.oneof({ arbitrary: list.map((entries) => ({ faq: { entries } })), weight: 4 }, fc.anything(), siteContent)],
    async (given) => {
      const taken = await takeQuestions(given, 'en');
      if (taken) assert.deepEqual(await validateContent(given), { content: taken, problems: [] });
    },
    1000,
  );

  law(
    'takes plain questions at once',
    [
      fc.uniqueArray(
        plainQuestion.filter((one) => one.id !== 'constructor' && !idsOf(bundled.faq.entries).includes(one.id)),
        { selector: (one) => one.id },
      ),
    ],
    async (list) => {
      const given = { faq: { entries: list } };
      assert.deepEqual(await takeQuestions(given, 'en'), JSON.parse(JSON.stringify(given)));
    },
  );

  law('names a key that nobody knows, wherever it stands', [siteParts, text, fc.nat()], async (given, key, which) => {
    const content = contentOf(given);
    const lists = given.filter(([path, list]) => Array.isArray(list) && list.length && sectionPaths.includes(path));
    if (!lists.length) return;
    const [path, list] = lists[which % lists.length];
    const place = which % list.length;
    const name = `x-${key}`;
    Object.defineProperty(at(content, path)[place], name, { value: 1, enumerable: true });
    const { problems } = await validateContent(content);
    assert.ok(
      problems.some(
        (problem) => problem.path === `${path}[${place}].${name}` && problem.message.startsWith('unknown key'),
      ),
      JSON.stringify(problems),
    );
  });

  law(
    'gives the same verdict in any order of the entries',
    [
      siteContent
        .filter((content) => content.faq?.entries)
        .chain((content) => fc.tuple(fc.constant(content), shuffled(content.faq.entries))),
    ],
    async ([content, entries]) => {
      const { problems } = await validateContent({ ...content, faq: { ...content.faq, entries } });
      assert.deepEqual(problems, []);
    },
    60,
  );

  law('refuses a price that is upside down', [fc.nat(), fc.nat()], async (low, more) => {
    const { problems } = await validateContent({
      treatments: [{ id: 'massage', price: { low: low + more + 1, high: low } }],
    });
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['treatments[0].price'],
    );
  });

  law(
    'refuses a safety sign that would be less urgent',
    [
      fc.constantFrom(...bundled.safety.flags),
      fc.constantFrom('emergency', 'doctor-first', 'routine', 'adapt-pressure', 'tell-therapist'),
    ],
    async (flag, level) => {
      const { problems } = await validateContent({ safety: { flags: [{ id: flag.id, level }] } });
      assert.equal(problems.length > 0, urgencyOf({ level, sameDay: flag.sameDay }) > urgencyOf(flag));
    },
  );
});

describe('a merge', () => {
  law(
    'of nothing changes nothing but whose page it is',
    [fc.constantFrom('extend', 'replace')],
    async (mode) => {
      const merged = await merge({}, bundled, mode);
      assert.deepEqual(
        { ...merged, siteName: undefined, ui: undefined },
        { ...bundled, siteName: undefined, ui: undefined },
      );
    },
    4,
  );

  law(
    'keeps every entry of ours in its place, and puts new ones behind in their order',
    [siteContent],
    async (content) => {
      const merged = await merge(content);
      for (const path of sectionPaths) {
        const ours = idsOf(at(bundled, path));
        const added = idsOf(at(content, path) ?? []).filter((one) => !ours.includes(one));
        const found = idsOf(at(merged, path));
        assert.deepEqual(
          path === 'faq.topics' ? found.filter((one) => one !== 'own') : found,
          path === 'faq.topics' ? [...ours, ...added].filter((one) => one !== 'own') : [...ours, ...added],
          path,
        );
      }
    },
  );

  law(
    'that replaces shows just what is listed, safety, sources and topics excepted',
    [siteContent],
    async (content) => {
      const merged = await merge(content, bundled, 'replace');
      for (const path of sectionPaths) {
        const listed = at(content, path);
        const ours = idsOf(at(bundled, path));
        const found = idsOf(at(merged, path));
        if (!listed) assert.deepEqual(found.slice(0, ours.length), ours, path);
        else if (/^safety|^references|topics$/.test(path))
          for (const one of ours) assert.ok(found.includes(one), `${path}: ${one}`);
        else assert.deepEqual(found, idsOf(listed), path);
      }
    },
  );

  law('never makes a sign less urgent, and keeps every word that we say of it', [siteContent], async (content) => {
    const merged = await merge(content);
    for (const path of ['safety.flags', 'safety.cautions'])
      for (const ours of at(bundled, path)) {
        const now = at(merged, path).find((one) => one.id === ours.id);
        assert.ok(urgencyOf(now) <= urgencyOf(ours));
        for (const key of ['why', 'adapt', 'escalates'])
          if (ours[key]) assert.ok(now[key].startsWith(ours[key]), `${ours.id}.${key}`);
        assert.equal(now.name, ours.name);
      }
    for (const [index, screen] of bundled.safety.screens.entries())
      for (const row of screen.rows) {
        const now = merged.safety.screens[index].rows.find((one) => one.id === row.id);
        assert.ok(urgencyOf(now) <= urgencyOf(row) && now.advice.endsWith(row.advice) && now.label === row.label);
      }
    for (const ours of bundled.faq.entries.filter((one) => one.topic === 'safety')) {
      const now = merged.faq.entries.find((one) => one.id === ours.id);
      assert.ok(now.answer.startsWith(ours.answer) && now.question === ours.question && now.lead === ours.lead);
      assert.deepEqual(now.evidence, ours.evidence);
    }
  });

  law('leaves no price upside down, and says of each own one that it is', [siteContent], async (content) => {
    const merged = await merge(content);
    for (const { id: one, price } of merged.treatments) {
      assert.ok(price.high === null || price.low <= price.high, one);
      assert.equal(!!price.origin, !!content.treatments?.find((given) => given.id === one)?.price);
    }
  });

  law('part by part is the merge of all parts', [siteParts], async (given) => {
    const content = contentOf(given);
    // What follows from several parts at once.
    const apart = given.filter(([path]) => !/^faq|^safety|^references|^techniques/.test(path));
    const rest = contentOf(given.filter((part) => !apart.includes(part)));
    let merged = await merge(rest);
    for (const part of apart) merged = await merge(contentOf([part]), merged);
    assert.deepEqual(merged, await merge(content));
  });

  law(
    'of what has been loaded so far is that part of the merge of all',
    [
      siteContent,
      fc.subarray([
        'techniques',
        'treatments',
        'faq',
        'session',
        'tips',
        'myths',
        'references',
        'glossary',
        'priceNotes',
        'guidelines',
      ]),
    ],
    async (content, missing) => {
      const some = Object.fromEntries(Object.entries(bundled).filter(([key]) => !missing.includes(key)));
      const merged = await merge(content, some);
      const whole = await merge(content);
      assert.deepEqual(merged, Object.fromEntries(Object.entries(whole).filter(([key]) => !missing.includes(key))));
    },
  );

  law(
    'gives the same in any order of the keys, and the same again',
    [siteContent.chain((content) => fc.tuple(fc.constant(content), shuffled(Object.entries(content))))],
    async ([content, entries]) => {
      const merged = await merge(content);
      assert.deepEqual(await merge(Object.fromEntries(entries)), merged);
      assert.deepEqual(await merge(JSON.parse(JSON.stringify(content))), merged);
    },
  );

  law(
    'says the words of a site as they were written, and under its name as that is written',
    [text, text, fc.constantFrom('doctor-first', 'tell-therapist')],
    async (said, siteName, level) => {
      const content = {
        safety: { flags: [{ id: 'x', name: 'A sign', level, adapt: said }] },
        faq: {
          entries: [
            { id: 'y', question: said, answer: 'Yes.' },
            { id: 'pregnancy', answer: 'We know how.' },
          ],
        },
      };
      const merged = await merge(content, bundled, 'extend', siteName);
      const row = merged.safety.screens.flatMap((screen) => screen.rows).find((one) => one.id === 'x');
      assert.ok(row.advice.includes(said), row.advice);
      assert.ok(row.advice.includes(siteName), row.advice);
      assert.ok(row.details[0].includes(siteName.replace(/\.$/, '')), row.details[0]);
      assert.equal(merged.faq.entries.find((one) => one.id === 'y').question, said);
      const title = merged.faq.topics.find((one) => one.id === 'own').title;
      assert.ok(title.includes(siteName), title);
      const pregnancy = merged.faq.entries.find((one) => one.id === 'pregnancy').answer;
      assert.ok(pregnancy.includes(siteName), pregnancy);
    },
  );
});

describe('Markdown', () => {
  const href = /^(https?:|mailto:|tel:|[^:]*$|[^/?#]*[/?#])/i;
  function* links(inlines) {
    for (const inline of inlines)
      if (typeof inline === 'object') {
        if (inline.type === 'link') yield inline.href;
        yield* links(inline.children);
      }
  }
  const blocks = (prose) => prose.flatMap((block) => (block.type === 'list' ? block.items.flatMap(blocks) : [block]));

  law('of any text is a tree of paragraphs, lists, bold, emphasis and safe links, and never empty', [text], (given) => {
    const { rich, answer } = readMarkdown(given);
    assert.ok(rich.length);
    assert.equal(answer, plainText(rich));
    for (const block of blocks(rich)) {
      assert.equal(block.type, 'paragraph');
      for (const link of links(block.children)) assert.match(link, href);
    }
  });

  law(
    'without a sign that means something is the text itself',
    [
      fc.array(
        fc
          .stringMatching(/^[a-zA-Z0-9,.!?é ]{1,20}$/)
          .map((line) => line.trim())
          .filter((line) => line && !/^\d+\./.test(line) && !/www\./i.test(line)),
        { minLength: 1, maxLength: 4 },
      ),
    ],
    (paragraphs) => {
      assert.equal(readMarkdown(paragraphs.join('\n\n')).answer, paragraphs.join('\n\n'));
    },
  );
});
