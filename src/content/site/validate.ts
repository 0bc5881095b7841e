import * as v from 'valibot';
import { meant } from '../../shared/spelling.js';
import { locales } from '../locales.js';
import { careLevelSchema, contentSchema } from '../schema.js';
import type { SliceName, Snapshot } from '../slices.js';
import { defaultStore } from '../store.js';
import { type Urgency, urgencyOf } from '../urgency.js';
import { SAFETY_TOPIC } from './advice.js';
import { plainCopy } from './plain.js';
import type { ContentProblem } from './problems.js';
import { expectedBy, problemOf } from './issues.js';
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
  readonly pressure?: { readonly default?: number };
  readonly name?: string;
  readonly evidence?: { readonly refs?: unknown };
  readonly price?: { readonly low?: number; readonly high?: number | null };
}
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

/** Of an id that is none of ours: which may have been meant, or which there are. */
function strange(id: string, known: readonly string[]): string {
  const near = meant(id, known);
  return `"${id}" is none of ours${near ? `. Did you mean "${near}"?` : `: ${some(known)}`}`;
}

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
        return { path: `${here}.${key}`, message: index ? expected : `${expected}, since ${strange(entry.id, known)}` };
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

/** The entries of a table; nothing where a mistake of form is all that stands there. */
const entriesIn = (table: unknown): [string, unknown][] =>
  typeof table === 'object' && table && !Array.isArray(table) ? Object.entries(table) : [];

/** Safety items may be added or raised, never lowered. */
const safetyHolds: Rule = (content, bundled) =>
  (['safety.flags', 'safety.cautions'] as const).flatMap((path) =>
    entriesAt(content, path).flatMap(([{ id, level, sameDay, name }, here]) => {
      const ours = ((at(bundled, path) ?? []) as readonly (Entry & Urgency)[]).find((item) => item.id === id);
      if (ours && name !== undefined)
        return [
          { path: `${here}.name`, message: `"${id}" is ours, and keeps its name: add a sign with an id of its own` },
        ];
      if (
        !ours ||
        !level ||
        !careLevelSchema.options.includes(level) ||
        urgencyOf({ level, sameDay: sameDay ?? ours.sameDay }) <= urgencyOf(ours)
      )
        return [];
      return [{ path: `${here}.level`, message: `can be raised, not lowered: ours is ${ours.level}` }];
    }),
  );

/** What we say about safety is added to, so nothing but an answer can be given. */
const safetyAnswersHold: Rule = (content, bundled) => {
  const ours = new Set(idsOf(bundled.faq?.entries.filter(({ topic }) => topic === SAFETY_TOPIC)));
  return [
    ...entriesAt(content, 'faq.topics').flatMap(([{ id }, here]) =>
      id === SAFETY_TOPIC ? [{ path: `${here}.title`, message: 'the title of the safety topic is ours' }] : [],
    ),
    ...entriesAt(content, 'faq.entries').flatMap(([entry, here]) =>
      ours.has(entry.id)
        ? ['question', 'topic', 'lead', 'evidence']
            .filter((key) => key in entry)
            .map((key) => ({
              path: `${here}.${key}`,
              message: `"${entry.id}" is about safety, so ours stays: give an \`answer\`, which is added to it`,
            }))
        : [],
    ),
  ];
};

/** Titles and labels of controls. All other words grade, warn or say whose they are: the same on every site. */
const theirWords =
  /\.(?:title|heading|next|back|skip|start-again|copy|print|csv|book|choose|edit|plan|filter|open-all|close-all|show-result|search-label|search-hint)$/;
const wordsHold: Rule = ({ ui }) =>
  entriesIn(ui).flatMap(([group, said]) =>
    entriesIn(said)
      .map(([key]) => `${group}.${key}`)
      .filter((key) => !theirWords.test(key))
      .map((key) => ({ path: `ui.${key}`, message: 'is ours to say. Yours are titles and labels, such as faq.title' })),
  );

/** Sources are what our claims rest on: a site adds its own. */
const referencesHold: Rule = (content, bundled) =>
  entriesAt(content, 'references').flatMap(([{ id }, here]) =>
    idsOf(bundled.references).includes(id)
      ? [{ path: `${here}.id`, message: `"${id}" is one of our sources: give yours another id` }]
      : [],
  );

/** From more than this on, of 1 to 5, a style is firm. */
const FIRM = 3;

/** A firm style stays withheld after a caution, whatever else a site says of it. */
const cautionsHold: Rule = (content, bundled) =>
  entriesAt(content, 'techniques').flatMap(([{ id, gentleOnly, pressure }, here]) => {
    const { default: usual } = pressure ?? {};
    if (gentleOnly === 'allowed' && typeof usual === 'number' && usual > FIRM)
      return [{ path: `${here}.gentleOnly`, message: `a style of pressure ${usual} is firm: expected withheld` }];
    return gentleOnly === 'allowed' &&
      bundled.techniques?.some((ours) => ours.id === id && ours.gentleOnly === 'withheld')
      ? [{ path: `${here}.gentleOnly`, message: 'can be made stricter, not looser: ours is withheld' }]
      : [];
  });

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
  const styles = [...idsOf(bundled.techniques), ...entriesAt(content, 'techniques').map(([{ id }]) => id)];
  const answersOf = (id: string) => idsOf(questions.find((question) => question.id === id)?.answers);
  const unknown = (path: string, id: string, known: readonly string[]): ContentProblem[] =>
    known.includes(id) ? [] : [{ path, message: `no such id. Use ${listed(known)}` }];
  const { scores, reasons, weights } = content.picker ?? {};
  return [
    ...Object.entries({ scores, reasons }).flatMap(([name, table]) =>
      entriesIn(table).flatMap(([question, answers]) => {
        const path = `picker.${name}.${question}`;
        const wrong = unknown(path, question, idsOf(questions));
        if (wrong.length) return wrong;
        return entriesIn(answers).flatMap(([answer, values]) => [
          ...unknown(`${path}.${answer}`, answer, answersOf(question)),
          ...entriesIn(values).flatMap(([style]) => unknown(`${path}.${answer}.${style}`, style, styles)),
        ]);
      }),
    ),
    ...entriesIn(weights).flatMap(([question]) => unknown(`picker.weights.${question}`, question, idsOf(questions))),
    ...entriesAt(content, 'picker.questions').flatMap(([{ id }, here]) => [
      ...unknown(`${here}.id`, id, idsOf(questions)),
      ...entriesAt(content, `${here}.answers`).flatMap(([answer, place]) =>
        unknown(`${place}.id`, answer.id, answersOf(id)),
      ),
    ]),
  ];
};

const pricesHold: Rule = (content) =>
  entriesAt(content, 'treatments').flatMap(([{ price }, here]) =>
    typeof price?.high === 'number' && typeof price.low === 'number' && price.low > price.high
      ? [
          {
            path: `${here}.price`,
            message: `low ${price.low} is above high ${price.high}: change them round`,
          },
        ]
      : [],
  );

/** Each passes over what is not well formed: that has been named before, and the rest is to be named at the same time. */
const rules: readonly Rule[] = [
  entriesAreWhole,
  topicsAreKnown,
  safetyHolds,
  safetyAnswersHold,
  wordsHold,
  referencesHold,
  cautionsHold,
  sourcesAreKnown,
  pickerIsKnown,
  pricesHold,
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
  for (const rule of rules) problems.push(...rule(content, bundled));
  return problems.length ? { problems } : { content, problems };
}
