/** A site's own content as it may be written: any lists, any words, and all that the rules allow. */
import { loadContent } from 'massage-widgets';
import { sectionPaths } from '../../dist/content/site/sections.js';
import { fc, id, text } from './law.mjs';

export const bundled = await loadContent();
export const at = (held, path) => path.split('.').reduce((value, key) => value?.[key], held);

const freeId = id.filter((one) => one !== 'constructor');
const grade = fc.constantFrom('high', 'moderate', 'low', 'very-low', 'no-evidence', 'consensus', 'descriptive');
const direction = fc.constantFrom('helps', 'small', 'mixed', 'none', 'unclear', 'false', 'harm', 'n/a');
const refs = fc.subarray(bundled.references.map((one) => one.id).slice(0, 5));
const evidence = fc.record(
  { grade, direction, refs, checked: fc.constant('2026-11-01') },
  { requiredKeys: ['grade', 'direction'] },
);
const amount = fc.nat(5000);
const price = fc.oneof(
  fc
    .tuple(amount, amount)
    .map(([one, other]) => ({ low: Math.min(one, other), high: Math.max(one, other), per: 'session' })),
  fc.record(
    { low: amount, high: fc.constant(null), open: fc.boolean(), per: fc.constantFrom('session', 'month', 'once') },
    { requiredKeys: ['low'] },
  ),
);
const texts = fc.array(text, { minLength: 1, maxLength: 3 });
const scale = (most) => fc.integer({ min: 1, max: most });
const pair = (one) => fc.tuple(one, one);

const fact = {
  title: text,
  claim: text,
  finding: text,
  handling: fc.constantFrom('keep', 'soften', 'correct'),
  evidence,
};
const level = fc.constantFrom('emergency', 'doctor-first', 'routine', 'adapt-pressure', 'tell-therapist');
const sign = { name: text, level, why: text, adapt: text, escalates: text, evidence };

/** The fields of an entry by its list, and those that a new one must have. */
const fields = {
  techniques: [
    {
      name: text,
      summary: text,
      happens: text,
      feels: text,
      strokes: texts,
      pressure: fc.record({ default: scale(5), range: pair(scale(5)), words: text }),
      depth: fc.record({ from: scale(4), to: scale(4), local: fc.boolean(), words: text }),
      suits: texts,
      tolerance: text,
      minutes: fc.record({ typical: scale(90), range: pair(scale(90)) }),
      soreness: text,
      gentleOnly: fc.constant('withheld'),
      askFirst: text,
      benefits: texts,
      downsides: texts,
      finding: text,
      honesty: text,
      evidence,
    },
    ['strokes', 'suits', 'evidence'],
  ],
  treatments: [
    {
      name: text,
      summary: text,
      price,
      course: fc.record({ sessions: scale(100), months: scale(100), basis: text }, { requiredKeys: [] }),
      apart: fc.boolean(),
      benefits: texts,
      downsides: texts,
      finding: text,
      evidence,
    },
    ['summary', 'course', 'apart', 'finding', 'evidence'],
  ],
  guidelines: [{ option: text, standing: text, evidence }, ['evidence']],
  priceNotes: [{ text, evidence }, ['evidence']],
  'faq.topics': [{ title: text }, []],
  'faq.entries': [
    { question: text, lead: text, answer: text, keywords: texts, evidence },
    ['lead', 'keywords', 'evidence'],
  ],
  'safety.flags': [sign, ['why', 'adapt', 'escalates', 'evidence']],
  'safety.cautions': [sign, ['why', 'adapt', 'escalates', 'evidence']],
  session: [{ ...fact, phase: fc.constantFrom('before', 'during', 'after') }, ['claim', 'handling', 'evidence']],
  myths: [{ claim: text, correction: text, evidence }, ['evidence']],
  glossary: [{ term: text, definition: text }, []],
  references: [
    {
      title: text,
      authors: text,
      source: text,
      year: text,
      short: text,
      url: fc.oneof(fc.webUrl(), fc.constant(null)),
    },
    ['authors', 'source', 'year', 'short', 'url'],
  ],
};
const facts = [fact, ['claim', 'handling', 'evidence']];

/** What can be said of an entry of ours in this list. */
const ofOurs = (path, model) => {
  if (path === 'references') return [];
  const known = at(bundled, path);
  return known
    .filter((one) => path !== 'faq.topics' || one.id !== 'safety')
    .map((one) => {
      if (path.startsWith('safety.'))
        return fc.record({ id: fc.constant(one.id), why: text, adapt: text }, { requiredKeys: ['id'] });
      if (one.topic === 'safety') return fc.record({ id: fc.constant(one.id), answer: text });
      return fc.record({ id: fc.constant(one.id), ...model }, { requiredKeys: ['id'] });
    });
};

const section = (path) => {
  const [model, optional] = fields[path] ?? facts;
  const known = at(bundled, path).map((one) => one.id);
  const fresh = fc.record(
    { id: freeId.filter((one) => !known.includes(one)), ...model },
    { requiredKeys: ['id', ...Object.keys(model).filter((key) => !optional.includes(key))] },
  );
  return fc.uniqueArray(fc.oneof(fresh, ...ofOurs(path, model).slice(0, 3)), {
    selector: (one) => one.id,
    maxLength: 4,
  });
};

const { questions } = bundled.picker;
const picker = fc.record(
  {
    questions: fc
      .subarray(
        questions.map((one) => one.id),
        { minLength: 1 },
      )
      .chain((ids) =>
        fc.tuple(
          ...ids.map((one) =>
            fc.record({ id: fc.constant(one), question: text, short: text }, { requiredKeys: ['id'] }),
          ),
        ),
      ),
    weights: fc.dictionary(fc.constantFrom(...questions.map((one) => one.id)), fc.constantFrom(0, 0.5, 1, 3, 10)),
    scores: fc.constantFrom(...questions).chain((one) =>
      fc.record({
        [one.id]: fc.record({ [one.answers[0].id]: fc.dictionary(fc.constantFrom('swedish', 'sports'), fc.nat(3)) }),
      }),
    ),
  },
  { requiredKeys: [] },
);
const ui = fc.record(
  { faq: fc.record({ title: text }), cost: fc.record({ title: text, csv: text }, { requiredKeys: [] }) },
  { requiredKeys: [] },
);

/** By its key: every list, the picker, words and who pays. */
const parts = new Map([
  ...sectionPaths.map((path) => [path, section(path)]),
  ['picker', picker],
  ['ui', ui],
  ['funding', text],
]);

export const put = (object, path, value) => {
  const [key, ...rest] = path.split('.');
  return { ...object, [key]: rest.length ? put(object[key] ?? {}, rest.join('.'), value) : value };
};

/** Some parts, by their paths. */
export const siteParts = fc
  .subarray([...parts.keys()], { minLength: 1, maxLength: 5 })
  .chain((paths) => fc.tuple(...paths.map((path) => fc.tuple(fc.constant(path), parts.get(path)))));
export const contentOf = (given) =>
  JSON.parse(JSON.stringify(given.reduce((content, [path, value]) => put(content, path, value), {})));
/** A whole file: JSON, so what `undefined` stood for is not there. */
export const siteContent = siteParts.map(contentOf);
