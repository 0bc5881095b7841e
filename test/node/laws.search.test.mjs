/** Laws of the search in the questions, for whatever a reader types. */
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { loadContent } from 'massage-widgets';
import { groupQuestions, paragraphsOf } from '../../dist/elements/massage-faq/logic.js';
import { searchIn } from '../../dist/elements/massage-faq/search.js';
import { idsIn } from '../../dist/shared/ids.js';
import { fc, id, law, shuffled, text } from '../laws/law.mjs';

const { faq } = await loadContent();
const { entries, topics } = faq;
const ids = entries.map((entry) => entry.id);
const found = (query, list = entries) => [...(searchIn(list, query)?.keys() ?? [])];

const entry = fc.constantFrom(...entries);
/** A word that an entry holds, long enough to be told from others. */
const wordIn = entry.chain((one) =>
  fc
    .constantFrom(...(`${one.question} ${one.lead} ${one.answer}`.match(/[A-Za-z]{6,}/g) ?? ['massage']))
    .map((word) => ({ id: one.id, word })),
);
const query = fc.oneof(
  text,
  fc
    .array(
      wordIn.map(({ word }) => word),
      { maxLength: 3 },
    )
    .map((words) => words.join(' ')),
);

describe('a search', () => {
  law('finds questions that there are, each once, and says nothing where nothing was typed', [query], (typed) => {
    const result = searchIn(entries, typed);
    assert.equal(result === undefined, !typed.trim());
    for (const [key, match] of result ?? []) {
      assert.ok(ids.includes(key));
      assert.equal(match.id, key);
    }
  });

  law('finds every question by any longer word of it', [wordIn], ({ id: one, word }) =>
    assert.ok(found(word).includes(one), word),
  );

  law('cares neither for capitals nor for accents nor for blanks', [wordIn, fc.nat()], ({ word }, at) => {
    const plain = found(word);
    assert.deepEqual(found(word.toUpperCase()), plain);
    assert.deepEqual(found(`  ${word}\t`), plain);
    const cut = (at % word.length) + 1;
    assert.deepEqual(found(`${word.slice(0, cut)}\u0301${word.slice(cut)}`), plain);
  });

  law('forgives two letters that changed places', [wordIn, fc.nat()], ({ id: one, word }, at) => {
    const cut = 1 + (at % (word.length - 2));
    const typo = word.slice(0, cut) + word[cut + 1] + word[cut] + word.slice(cut + 2);
    assert.ok(found(typo).includes(one), typo);
  });

  law(
    'finds the same for the same words in another order',
    [
      fc
        .array(
          wordIn.map(({ word }) => word),
          { minLength: 2, maxLength: 4 },
        )
        .chain((words) => fc.tuple(fc.constant(words), shuffled(words))),
    ],
    ([words, others]) => assert.deepEqual(new Set(found(words.join(' '))), new Set(found(others.join(' ')))),
  );

  law(
    'finds the same among questions in another order',
    [query, shuffled(entries)],
    (typed, others) => assert.deepEqual(new Set(found(typed, others)), new Set(found(typed))),
    60,
  );

  law('finds the same again, whatever was typed before', [query, query], (typed, other) => {
    const first = [...(searchIn(entries, typed) ?? [])];
    searchIn(entries, other);
    assert.deepEqual([...(searchIn(entries, typed) ?? [])], first);
  });

  law('shows a line of the answer as it stands there, and marks words in it', [query], (typed) => {
    for (const [key, { line }] of searchIn(entries, typed) ?? []) {
      const { lead, answer } = entries.find((one) => one.id === key);
      const shown = line.map((piece) => piece.text).join('');
      assert.ok(`${lead} ${answer}`.includes(shown), shown);
      for (const piece of line) if (piece.marked) assert.match(piece.text, /^[\p{L}\p{N}]+$/u);
    }
  });

  law(
    'takes questions of any words and ids',
    [fc.uniqueArray(fc.tuple(id, text, text), { selector: ([one]) => one, minLength: 1, maxLength: 6 }), query],
    (own, typed) => {
      const list = own.map(([one, question, answer]) => ({
        ...entries[0],
        id: one,
        question,
        lead: '',
        answer,
        keywords: [],
      }));
      for (const key of found(typed, list)) assert.ok(list.some((one) => one.id === key));
    },
  );
});

describe('the choice of questions', () => {
  const asked = fc.array(fc.oneof(fc.constantFrom(...ids), id), { maxLength: 6 });
  const choice = fc.record({
    items: asked,
    exclude: asked,
    topic: fc.oneof(fc.constant(''), fc.constantFrom(...topics.map((one) => one.id)), id),
  });
  const shownBy = (given) => groupQuestions(faq, given).flatMap((group) => group.entries.map((one) => one.id));

  law('shows only what there is and was not left out', [choice], (given) => {
    for (const one of shownBy(given)) assert.ok(ids.includes(one) && !given.exclude.includes(one));
  });

  law('shows all that was asked for, in that order', [choice], (given) => {
    const known = given.items.filter((one) => ids.includes(one));
    if (given.items.length)
      assert.deepEqual(
        shownBy(given),
        known.filter((one) => !given.exclude.includes(one)),
      );
  });

  law('shows every question once where none were chosen, and no empty topic', [asked], (exclude) => {
    const groups = groupQuestions(faq, { items: [], exclude, topic: '' });
    assert.deepEqual(
      groups.flatMap((group) => group.entries.map((one) => one.id)).sort(),
      ids.filter((one) => !exclude.includes(one)).sort(),
    );
    for (const group of groups) assert.ok(group.title && group.entries.length);
  });

  law(
    'of ids in an attribute: those that there are, each once, and the same when read again',
    [text, asked],
    (noise, given) => {
      const read = idsIn([noise, ...given].join(' '), ids);
      assert.equal(new Set(read).size, read.length);
      assert.deepEqual(idsIn(read.join(','), ids), read);
      assert.deepEqual(
        read.filter((one) => !given.includes(one) && !noise.includes(one)),
        [],
      );
    },
  );

  law(
    'of paragraphs: the same words, parted where a line is blank',
    [fc.array(text, { minLength: 1, maxLength: 4 })],
    (parts) => {
      const read = paragraphsOf(parts.join('\n\n'));
      assert.equal(read.join('').replace(/\s/g, ''), parts.join('').replace(/\s/g, ''));
    },
  );
});
