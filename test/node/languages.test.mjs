/** Every language that we ship says all that English says, wherever it says it. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { transformWithOxc } from 'vite';
import { bakeWords } from '../../dist/bake/words.js';
import { loadContent } from '../../dist/content/index.js';
import { locales } from '../../dist/content/locales.js';
import { contentSchema } from '../../dist/content/schema.js';
import { siteWords } from '../../dist/content/site/words.js';
import { urgent } from '../../dist/shared/words.js';
import { languageProblems } from '../content/language-rules.mjs';

const english = await loadContent('en');
const source = new URL('../../src/', import.meta.url);
// The words of frames are built into their program: the package has no module of them.
const frames = new URL('frame/client/words.ts', source);
const { code } = await transformWithOxc(readFileSync(frames, 'utf8'), frames.pathname);
const { frameWords } = await import(`data:text/javascript,${encodeURIComponent(code)}`);

describe('a language', () => {
  it('has a folder and a line in the table, or neither', () => {
    const folders = readdirSync(new URL('content/', source), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'site')
      .map(({ name }) => name);
    assert.deepEqual(folders.sort(), Object.keys(locales).sort());
  });

  for (const locale of Object.keys(locales)) {
    it(`${locale} is valid, and calls itself so`, async () => {
      const content = await loadContent(locale);
      const { issues = [] } = v.safeParse(contentSchema, content);
      assert.deepEqual(
        issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`),
        [],
      );
      assert.equal(content.locale, locale);
    });

    it(`${locale} says all that English says`, async () =>
      assert.deepEqual(languageProblems(await loadContent(locale), english), []));

    it(`${locale} tells readers the months in which its sources were and will be checked`, async () => {
      const { reviewed, nextReview, ui } = await loadContent(locale);
      const told = ui.common['meta-checked'];
      for (const date of [reviewed, nextReview]) {
        const month = new Date(date).toLocaleDateString(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
        assert.ok(told.includes(month), `"${told}" has no ${month}, the month of ${date} in core.ts`);
      }
    });

    it(`${locale} gives the number to call wherever English does`, async () => {
      const calls = ({ faq, techniques }) =>
        [...faq.entries, ...techniques]
          .filter(({ answer, askFirst }) => urgent.test(answer ?? askFirst))
          .map(({ id }) => id);
      assert.deepEqual(calls(await loadContent(locale)), calls(english), 'see "urgent" in src/shared/words.ts');
    });

    it(`${locale} has the words for baking, for a site's own words, and for frames`, () => {
      for (const [file, table] of Object.entries({
        'bake/words.ts': bakeWords,
        'content/site/words.ts': siteWords,
        'frame/client/words.ts': frameWords,
      })) {
        assert.ok(table[locale], `src/${file} has no ${locale}`);
        assert.deepEqual(Object.keys(table[locale]).sort(), Object.keys(table.en).sort(), `src/${file}, ${locale}`);
      }
    });

    it(`${locale} is loaded first where a page speaks it`, () =>
      assert.ok(readFileSync(new URL('embed/embed.ts', source), 'utf8').includes(`content/${locale}/core.js`)));
  }
});

describe('a translation', () => {
  const from = {
    locale: 'en',
    tips: [
      {
        id: 'oil',
        title: 'Oil',
        finding: 'Ask {site}.',
        evidence: { grade: 'low', refs: ['a'], checked: '2026-11-22' },
      },
    ],
    picker: { scores: { goal: { relax: { swedish: 3 } } } },
    ui: { common: { n: { one: '{n} source', other: '{n} sources' }, print: 'Print' } },
  };
  const to = (change) => {
    const content = structuredClone(from);
    Object.assign(content, { locale: 'es' });
    content.ui.common.print = 'Imprimir';
    content.tips[0].title = 'Aceite';
    content.tips[0].finding = 'Pregunte {site}.';
    content.ui.common.n = { one: '{n} fuente', many: '{n} de fuentes', other: '{n} fuentes' };
    change?.(content);
    return languageProblems(content, from);
  };
  for (const [name, change, ...problems] of [
    ['with all of it is complete', undefined],
    ['may check a claim on another day', (now) => (now.tips[0].evidence.checked = '2027-01-01')],
    ['without an entry is not', (now) => now.tips.pop(), /^tips\.oil: missing/],
    ['with an entry too many is not', (now) => now.tips.push({ id: 'new' }), /^tips\.new: English has no such/],
    ['without a field is not', (now) => delete now.tips[0].finding, /^tips\.oil\.finding: missing/],
    ['with an empty text is not', (now) => (now.tips[0].finding = ' '), /^tips\.oil\.finding: empty/],
    [
      'with another grade is not',
      (now) => (now.tips[0].evidence.grade = 'high'),
      /^tips\.oil\.evidence\.grade: "high", in English "low"/,
    ],
    ['with another source is not', (now) => now.tips[0].evidence.refs.push('b'), /^tips\.oil\.evidence\.refs/],
    [
      'with another score is not',
      (now) => (now.picker.scores.goal.relax.swedish = 0),
      /^picker\.scores\.goal\.relax\.swedish/,
    ],
    ['without a word of the interface is not', (now) => delete now.ui.common.print, /^ui\.common\.print: missing/],
    ['without a plural that it has is not', (now) => delete now.ui.common.n.many, /^ui\.common\.n: needs many/],
    [
      'with another value to fill in is not',
      (now) => (now.tips[0].finding = '¿{sitio}?'),
      /^tips\.oil\.finding: fills in \{sitio\}, English \{site\}/,
    ],
  ])
    it(name, () => {
      const found = to(change);
      assert.equal(found.length, problems.length, found.join('\n'));
      for (const [index, problem] of problems.entries()) assert.match(found[index], problem);
    });
});
