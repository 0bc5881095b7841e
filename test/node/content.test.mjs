/** The content as data: valid, complete, sourced, graded and readable. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { contentSchema } from '../../dist/content/schema.js';
import { loadContent } from '../../dist/content/index.js';
import { problemsOf, sentencesOf, textsOf, wordsOf } from '../content/copy-rules.mjs';
import { topicIds } from '../content/topic-ids.mjs';

const content = await loadContent();

/** Every value with an id, however deep, with its path. */
function* entriesOf(value, path = '') {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* entriesOf(item, `${path}[${index}]`);
  else if (value && typeof value === 'object') {
    if ('id' in value) yield [path, value];
    for (const [key, item] of Object.entries(value)) yield* entriesOf(item, path ? `${path}.${key}` : key);
  }
}
const entries = [...entriesOf(content)];
const graded = entries.filter(([, entry]) => entry.evidence);
const references = new Set(content.references.map(({ id }) => id));

describe('the bundled content', () => {
  it('is valid by its own schema', () => {
    const { success, issues } = v.safeParse(contentSchema, content);
    assert.ok(success, issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`).join('\n'));
  });

  it('is one frozen snapshot', () => {
    assert.ok(Object.isFrozen(content) && Object.isFrozen(content.faq.entries[0].evidence.refs));
  });

  it('has no id twice in one list', () => {
    const lists = [
      ...Object.values(content),
      content.faq.entries,
      content.faq.topics,
      ...Object.values(content.safety),
    ];
    for (const list of lists.filter(Array.isArray)) {
      const ids = list.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length, ids.join(' '));
    }
  });

  for (const [section, ids] of Object.entries(topicIds)) {
    it(`holds every topic of ${section}`, () => {
      const held = new Set(
        section
          .split('.')
          .reduce((value, key) => value[key], content)
          .map(({ id }) => id),
      );
      assert.deepEqual(
        ids.filter((id) => !held.has(id)),
        [],
      );
    });
  }

  it('grades every claim', () => {
    const claims = [
      'intro',
      'effects',
      'techniques',
      'treatments',
      'guidelines',
      'session',
      'tips',
      'mechanisms',
      'neurochemistry',
      'benefits',
      'limits',
      'combining',
      'takeaways',
      'myths',
      'conclusion',
      'techniqueNotes',
    ].flatMap((key) => content[key]);
    for (const claim of [...claims, ...content.faq.entries, ...content.safety.flags, ...content.safety.cautions])
      assert.ok(claim.evidence?.grade && claim.evidence.direction && claim.evidence.checked, claim.id);
  });

  it('gives at least one source for every claim about health', () => {
    for (const [path, { id, evidence }] of graded)
      if (evidence.grade !== 'descriptive') assert.ok(evidence.refs.length, `${path} ${id}`);
  });

  it('resolves every reference and holds none that nobody cites', () => {
    const cited = new Set([
      ...graded.flatMap(([, { evidence }]) => evidence.refs),
      ...content.treatments.flatMap(({ course }) => course.refs),
    ]);
    assert.deepEqual(
      [...cited].filter((id) => !references.has(id)),
      [],
    );
    assert.deepEqual(
      [...references].filter((id) => !cited.has(id)),
      [],
    );
  });

  it('names benefits and downsides of each treatment and technique in equal number', () => {
    for (const { id, benefits, downsides } of [...content.treatments, ...content.techniques]) {
      assert.ok(benefits.length, id);
      assert.equal(benefits.length, downsides.length, id);
    }
  });

  it('asks every red flag and caution in exactly one row or more of the safety check', () => {
    const asked = new Set(content.safety.screens.flatMap(({ rows }) => rows.flatMap(({ covers }) => covers)));
    const all = [...content.safety.flags, ...content.safety.cautions].map(({ id }) => id);
    assert.deepEqual(
      all.filter((id) => !asked.has(id)),
      [],
    );
    assert.deepEqual(
      [...asked].filter((id) => !all.includes(id)),
      [],
    );
  });

  it('scores every style for every answer, and says why', () => {
    const styles = content.techniques.map(({ id }) => id);
    for (const { id: question, answers } of content.picker.questions)
      for (const { id: answer } of answers)
        for (const style of styles) {
          assert.equal(typeof content.picker.scores[question][answer][style], 'number');
          assert.ok(content.picker.reasons[question][answer][style]);
        }
  });

  it('reads easily, in short sentences, without a word that claims too much', () => {
    assert.deepEqual(
      problemsOf(
        content,
        content.glossary.map(({ term }) => term),
      ),
      [],
    );
  });

  it('keeps sentences at 15 words or fewer on average', () => {
    const sentences = [...textsOf(content)]
      .filter(([path]) => !path.startsWith('references.') && !path.startsWith('ui.'))
      .flatMap(([, text]) => sentencesOf(text));
    assert.ok(sentences.reduce((sum, sentence) => sum + wordsOf(sentence).length, 0) / sentences.length <= 15);
  });

  it('says when its sources were checked as its claims do', () => {
    assert.ok(graded.every(([, { evidence }]) => evidence.checked <= content.reviewed));
    assert.ok(graded.some(([, { evidence }]) => evidence.checked === content.reviewed));
  });

  it('names no clinician before one has signed', () => {
    assert.equal(content.reviewedBy, null);
  });
});
