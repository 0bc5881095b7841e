import * as v from 'valibot';
import { locales } from '../locales.js';
import { contentSchema } from '../schema.js';
import type { SliceName, Snapshot } from '../slices.js';
import { defaultStore } from '../store.js';
import { type Urgency, urgencyOf } from './levels.js';
import { plainCopy } from './plain.js';
import { type ContentProblem, expectedBy, problemOf } from './problems.js';
import { at, sectionPaths, sections } from './sections.js';
import { type SiteContent, siteContentSchema } from './schema.js';

export type { SiteContent } from './schema.js';
export type { ContentProblem } from './problems.js';

export interface Validated {
  /** The content, if nothing is wrong with it. */
  readonly content?: SiteContent;
  /** Everything that is wrong with it. */
  readonly problems: readonly ContentProblem[];
}

interface Entry extends Partial<Urgency> {
  readonly id: string;
  readonly topic?: string;
  readonly gentleOnly?: string;
  readonly evidence?: { readonly refs?: unknown };
  readonly price?: { readonly low?: number; readonly high?: number | null };
}
type Table = Readonly<Record<string, Readonly<Record<string, object>>>>;
type Rule = (content: SiteContent, bundled: Snapshot) => ContentProblem[];

const idsOf = (entries: unknown): string[] => ((entries ?? []) as readonly Entry[]).map(({ id }) => id);
const listed = (ids: readonly string[]): string => ids.join(', ');
/** Enough to see what ids look like. */
const some = (ids: readonly string[]): string =>
  ids.length > 12 ? `${listed(ids.slice(0, 10))} and ${ids.length - 10} more` : listed(ids);

/** The entries of a list with their places: those that can be told apart, since other rules run on what is half wrong. */
const entriesAt = (content: SiteContent, path: string): (readonly [Entry, string])[] => {
  const list = at(content, path);
  if (!Array.isArray(list)) return [];
  return (list as Partial<Entry>[]).flatMap((entry, index) =>
    typeof entry?.id === 'string' ? [[entry as Entry, `${path}[${index}]`] as const] : [],
  );
};

const refsOf = ({ evidence }: Entry): string[] => (Array.isArray(evidence?.refs) ? (evidence.refs as string[]) : []);

type Schema = v.GenericSchema & { readonly entries: Readonly<Record<string, Schema>>; readonly item: Schema };

/** The schema of one key of an entry. */
const schemaOf = (path: string, key: string): v.GenericSchema => {
  const list = path.split('.').reduce((schema, name) => schema.entries[name]!, contentSchema as unknown as Schema);
  return list.item.entries[key]!;
};

/** No id twice, and a new entry says all that it must. */
const entriesAreWhole: Rule = (content, bundled) =>
  sectionPaths.flatMap((path) => {
    const known = idsOf(at(bundled, path));
    const seen = new Set<string>();
    return entriesAt(content, path).flatMap(([entry, here]): ContentProblem[] => {
      if (seen.has(entry.id)) return [{ path: `${here}.id`, message: `"${entry.id}" is there twice in this list` }];
      seen.add(entry.id);
      if (known.includes(entry.id)) return [];
      const missing = sections[path].required.filter((key) => !(key in entry));
      return missing.map((key, index) => {
        const expected = expectedBy(schemaOf(path, key));
        const why = `, since "${entry.id}" is none of ours: ${some(known)}`;
        return { path: `${here}.${key}`, message: index ? expected : expected + why };
      });
    });
  });

const topicsAreKnown: Rule = (content, bundled) => {
  const topics = [...idsOf(bundled.faq?.topics), ...entriesAt(content, 'faq.topics').map(([{ id }]) => id)];
  return entriesAt(content, 'faq.entries').flatMap(([{ topic }, here]) =>
    topic === undefined || topics.includes(topic)
      ? []
      : [{ path: `${here}.topic`, message: `no such topic. Use ${listed(topics)}, or add it to faq.topics` }],
  );
};

/** Safety items may be added or raised, never lowered. */
const safetyHolds: Rule = (content, bundled) =>
  (['safety.flags', 'safety.cautions'] as const).flatMap((path) =>
    entriesAt(content, path).flatMap(([{ id, level, sameDay }, here]) => {
      const ours = ((at(bundled, path) ?? []) as readonly (Entry & Urgency)[]).find((item) => item.id === id);
      if (!ours || !level || urgencyOf({ level, sameDay: sameDay ?? ours.sameDay }) <= urgencyOf(ours)) return [];
      return [{ path: `${here}.level`, message: `can be raised, not lowered: ours is ${ours.level}` }];
    }),
  );

/** A firm style stays withheld after a caution, whatever else a site says of it. */
const cautionsHold: Rule = (content, bundled) =>
  entriesAt(content, 'techniques').flatMap(([{ id, gentleOnly }, here]) =>
    gentleOnly === 'allowed' && bundled.techniques?.some((ours) => ours.id === id && ours.gentleOnly === 'withheld')
      ? [{ path: `${here}.gentleOnly`, message: 'can be made stricter, not looser: ours is withheld' }]
      : [],
  );

const sourcesAreKnown: Rule = (content, bundled) => {
  const known = new Set([...idsOf(bundled.references), ...entriesAt(content, 'references').map(([{ id }]) => id)]);
  return sectionPaths.flatMap((path) =>
    entriesAt(content, path).flatMap(([entry, here]) =>
      refsOf(entry).flatMap((ref, place) =>
        known.has(ref)
          ? []
          : [{ path: `${here}.evidence.refs[${place}]`, message: 'no such source: add it to references' }],
      ),
    ),
  );
};

/** Scores and words of the picker name questions, answers and styles that exist. */
const pickerIsKnown: Rule = (content, bundled) => {
  const questions = bundled.picker?.questions ?? [];
  const styles = [...idsOf(bundled.techniques), ...idsOf(content.techniques)];
  const answersOf = (id: string) => idsOf(questions.find((question) => question.id === id)?.answers);
  const unknown = (path: string, id: string, known: readonly string[]): ContentProblem[] =>
    known.includes(id) ? [] : [{ path, message: `no such id. Use ${listed(known)}` }];
  const { scores = {}, reasons = {}, weights = {}, questions: own = [] } = content.picker ?? {};
  return [
    ...Object.entries<Table>({ scores, reasons }).flatMap(([name, table]) =>
      Object.entries(table).flatMap(([question, answers]) => {
        const path = `picker.${name}.${question}`;
        const wrong = unknown(path, question, idsOf(questions));
        if (wrong.length) return wrong;
        return Object.entries(answers).flatMap(([answer, values]) => [
          ...unknown(`${path}.${answer}`, answer, answersOf(question)),
          ...Object.keys(values).flatMap((style) => unknown(`${path}.${answer}.${style}`, style, styles)),
        ]);
      }),
    ),
    ...Object.keys(weights).flatMap((question) => unknown(`picker.weights.${question}`, question, idsOf(questions))),
    ...own.flatMap(({ id, answers = [] }, index) => [
      ...unknown(`picker.questions[${index}].id`, id, idsOf(questions)),
      ...answers.flatMap((answer, place) =>
        unknown(`picker.questions[${index}].answers[${place}].id`, answer.id, answersOf(id)),
      ),
    ]),
  ];
};

const pricesHold: Rule = (content) =>
  entriesAt(content, 'treatments').flatMap(([{ price }, here]) =>
    price?.high && price.low && price.low > price.high
      ? [
          {
            path: `${here}.price`,
            message: `low ${price.low} is above high ${price.high}: change them round`,
          },
        ]
      : [],
  );

/** Each with the key that has to be well formed before the rule can be asked. */
const rules: readonly (readonly [key: string, rule: Rule])[] = [
  ['', entriesAreWhole],
  ['', topicsAreKnown],
  ['safety', safetyHolds],
  ['', cautionsHold],
  ['', sourcesAreKnown],
  ['picker', pickerIsKnown],
  ['treatments', pricesHold],
];

/** The parts of our content that a site's own has to be held against. */
export const slicesFor = (content: SiteContent): SliceName[] => [
  ...new Set([
    ...sectionPaths.filter((path) => at(content, path)).flatMap((path) => sections[path].slices),
    ...(content.picker ? (['techniques'] as const) : []),
    ...(sectionPaths.some((path) => entriesAt(content, path).some(([entry]) => refsOf(entry).length))
      ? (['references'] as const)
      : []),
  ]),
];

/**
 * Holds a site's content against the schema and against what it is laid over: every problem with its path and what was
 * expected. Never throws on what it is given; rejects when our own content cannot be loaded.
 */
export async function validateContent(given: unknown, locale = 'en'): Promise<Validated> {
  const { value, problems: unreadable } = plainCopy(given);
  const { issues = [] } = v.safeParse(siteContentSchema, value);
  const problems = [...unreadable, ...issues.map(problemOf)];
  if (typeof value !== 'object' || !value || Array.isArray(value)) return { problems };
  const content = value as SiteContent;
  const language = content.locale ?? locale;
  if (!Object.hasOwn(locales, String(language)))
    return { problems: [...problems, { path: 'locale', message: `expected one of ${listed(Object.keys(locales))}` }] };
  const bundled = await defaultStore.load(language, ['core', ...slicesFor(content)]);
  const isWhole = (key: string) => !problems.some(({ path }) => path.startsWith(key));
  for (const [key, rule] of rules) if (!key || isWhole(key)) problems.push(...rule(content, bundled));
  return problems.length ? { problems } : { content, problems };
}
