import type { Evidence, FaqEntry, Technique, Treatment } from '../schema.js';
import type { Prose } from '../prose.js';
import type { Snapshot } from '../slices.js';
import { keepAdvice } from './advice.js';
import { fill } from './fill.js';
import { mergeSafety } from './safety.js';
import type { SiteContent } from './schema.js';
import { at, put, type SectionPath, sectionPaths, sections } from './sections.js';
import { type SiteWords, siteWordsIn } from './words.js';

/** `extend`: laid over ours by id. `replace`: in each list that the site gives, only what it lists; safety excepted. */
export type MergeMode = 'extend' | 'replace';

/** A site's own words, checked and ready to be laid over ours. */
export interface OwnWords {
  readonly content: SiteContent;
  readonly mode: MergeMode;
  readonly siteName: string;
  /** Answers that are more than a line of plain text, as trees and as plain text, by their source. */
  readonly prose: ReadonlyMap<string, { readonly rich: Prose; readonly answer: string }>;
  /** Ids of the safety items that are not ours. */
  readonly addedSafety: readonly string[];
}

interface Entry {
  readonly id: string;
  readonly evidence?: Evidence;
}

/** Lists that only ever grow: safety, and what our own entries point at. */
const growing: readonly SectionPath[] = ['safety.flags', 'safety.cautions', 'references', 'faq.topics'];
/** What says for itself whose it is, or makes no claim. */
const apart = ['price', 'keywords', 'topic'];
export const OWN_TOPIC = 'own';
const UNGRADED = sections['faq.entries'].defaults;
const NO_COURSE: Partial<Treatment['course']> = { basis: '', refs: [] };

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A site's grade, with who gave it. What only describes claims nothing, and so has no direction. */
const gradeOf = (given: Evidence, { reviewed = '' }: SiteContent): Evidence => ({
  ...given,
  direction: given.grade === 'descriptive' ? 'n/a' : given.direction,
  refs: given.refs ?? [],
  checked: given.checked ?? reviewed,
  gradedBy: 'site',
});

/** A price that a site gives: its own span, not a part of ours. */
function priceOf(given: Partial<Treatment['price']>, ours: Treatment['price'] | undefined, asOf: string | undefined) {
  const { low = 0, high = low, per = ours?.per ?? 'session' } = given;
  return { low, high, per, open: given.open ?? high === null, origin: 'edited', ...(asOf ? { asOf } : {}) } as const;
}

/** What a site says of one entry, in the shape that ours have. */
function shaped(given: Entry, ours: Entry | undefined, { content, prose }: OwnWords): Record<string, unknown> {
  const { evidence, price, course, answer, ...rest } = given as Entry & Partial<Treatment & FaqEntry>;
  const held = ours as Partial<Treatment> | undefined;
  return {
    ...rest,
    // An answer replaces all of ours: its first sentence, and the grade and sources that spoke of our wording.
    ...(answer === undefined
      ? {}
      : { lead: '', evidence: UNGRADED['evidence'], ...rest, ...(prose.get(answer) ?? { answer }) }),
    ...(price && { price: priceOf(price, held?.price, content.reviewed) }),
    ...(course && { course: { ...NO_COURSE, ...held?.course, ...course } }),
    ...(evidence && { evidence: gradeOf(evidence, content) }),
  };
}

/** What to ask a doctor about first is safety, too: a site adds to it. */
function firstAsk(ours: Entry, { askFirst }: Record<string, unknown>): object {
  const held = (ours as Partial<Technique>).askFirst;
  return held && typeof askFirst === 'string' && askFirst !== held ? { askFirst: `${held} ${askFirst}` } : {};
}

function mergeEntry(given: Entry, ours: Entry | undefined, path: SectionPath, own: OwnWords, words: SiteWords): object {
  const said = shaped(given, ours, own);
  const fresh: typeof said =
    ours && path === 'faq.entries' ? { ...keepAdvice(ours as FaqEntry, said, own.siteName, words) } : said;
  const origin = path === 'faq.topics' ? {} : { origin: ours ? 'edited' : 'added' };
  if (!ours) return { ...sections[path].defaults, ...fresh, ...origin };
  const changed = Object.keys(fresh).filter((key) => !same(fresh[key], (ours as unknown as typeof fresh)[key]));
  if (!changed.length) return ours;
  return {
    ...ours,
    ...fresh,
    ...firstAsk(ours, fresh),
    ...(changed.every((key) => apart.includes(key)) ? {} : origin),
  };
}

function mergeList(
  ours: readonly Entry[],
  theirs: readonly Entry[],
  path: SectionPath,
  own: OwnWords,
  words: SiteWords,
): object[] {
  const known = new Map(ours.map((entry) => [entry.id, entry]));
  const merged = new Map(theirs.map((entry) => [entry.id, mergeEntry(entry, known.get(entry.id), path, own, words)]));
  if (own.mode === 'replace' && !growing.includes(path)) return [...merged.values()];
  return [
    ...ours.map((entry) => merged.get(entry.id) ?? entry),
    ...theirs.filter(({ id }) => !known.has(id)).map(({ id }) => merged.get(id)!),
  ];
}

/** Questions without a topic stand together under the site's name. */
function withOwnTopic(content: Snapshot, siteName: string, words: SiteWords): Snapshot {
  const { faq } = content;
  if (!faq?.entries.some(({ topic }) => topic === undefined)) return content;
  const entries = faq.entries.map((entry) => (entry.topic === undefined ? { ...entry, topic: OWN_TOPIC } : entry));
  return {
    ...content,
    faq: { topics: [...faq.topics, { id: OWN_TOPIC, title: fill(words['own-topic'], { site: siteName }) }], entries },
  };
}

type Table = Readonly<Record<string, unknown>>;
const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lays tables over each other, key by key, and lists of things with ids entry by entry. */
function overlay(ours: unknown, theirs: unknown): unknown {
  if (Array.isArray(ours) && Array.isArray(theirs))
    return (ours as Entry[]).map((entry) =>
      overlay(entry, (theirs as Entry[]).find(({ id }) => id === entry.id) ?? entry),
    );
  if (!isTable(ours) || !isTable(theirs)) return theirs;
  const merged: Record<string, unknown> = { ...ours };
  for (const [key, value] of Object.entries(theirs)) merged[key] = overlay(merged[key], value);
  return merged;
}

/** Lays a site's own words over as much of ours as has been loaded. */
export function mergeContent(bundled: Snapshot, given: OwnWords): Snapshot {
  const words = siteWordsIn(bundled.locale);
  const own = { ...given, siteName: given.siteName || words['this-site'] };
  const { content, siteName } = own;
  let merged: Snapshot = { ...bundled, siteName };
  for (const path of sectionPaths) {
    const ours = at(bundled, path) as readonly Entry[] | undefined;
    const theirs = at(content, path) as readonly Entry[] | undefined;
    if (ours && theirs) merged = put(merged, path, mergeList(ours, theirs, path, own, words));
  }
  merged = withOwnTopic(merged, siteName, words);
  if (content.safety) merged = mergeSafety(merged, own, bundled);
  if (merged.picker && content.picker) {
    const { scores, weights } = content.picker;
    const picker = overlay(merged.picker, content.picker) as typeof merged.picker;
    merged = { ...merged, picker: scores || weights ? { ...picker, origin: 'edited' } : picker };
  }
  if (merged.funding && content.funding) merged = { ...merged, funding: `${merged.funding} ${content.funding}` };
  if (!merged.ui?.['common']) return merged;
  const ui = overlay(merged.ui, content.ui ?? {}) as NonNullable<Snapshot['ui']>;
  return { ...merged, ui: { ...ui, common: { ...ui['common'], ...words } } };
}
