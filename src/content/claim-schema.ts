/** What a claim is: its words, how sure we can be of it, and what it rests on. */
import * as v from 'valibot';

/** By name in the types of what is built from it: those who use them read, and download, them. */
export interface SchemaOf<T> extends v.GenericSchema<T> {}
/** A schema under the name of what it describes. */
export const of = <T>(schema: v.GenericSchema<unknown, T>): SchemaOf<T> => schema as SchemaOf<T>;

export const id: SchemaOf<string> = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens'),
);
export const text: SchemaOf<string> = v.pipe(v.string(), v.trim(), v.minLength(1, 'expected text'));
export const list = <T>(item: v.GenericSchema<unknown, T>): SchemaOf<readonly T[]> =>
  of(v.pipe(v.array(item), v.readonly()));
/** The 31st of February is none: JavaScript takes it for a day in March. What is no date at all is said elsewhere. */
const isInCalendar = (date: string): boolean =>
  !v.ISO_DATE_REGEX.test(date) || new Date(date).toISOString().startsWith(date);

export const isoDate: SchemaOf<string> = v.pipe(
  v.string(),
  v.isoDate('expected a date such as 2026-11-01'),
  v.check(isInCalendar, 'expected a day that is in the calendar, such as 2026-11-01'),
);

/** A site's own words: an entry of ours that it `edited`, or one that it `added`. Set when they are merged, never given. */
export const originSchema = v.optional(v.picklist(['edited', 'added']));

/**
 * How sure we can be. GRADE's four levels of certainty, and ours for what GRADE does not rate: `no-evidence`, `consensus`
 * (advice), `descriptive` (no health claim), and `ungraded` for what a site added without a grade.
 */
export const gradeSchema = v.picklist([
  'high',
  'moderate',
  'low',
  'very-low',
  'no-evidence',
  'consensus',
  'descriptive',
  'ungraded',
]);

/** Which way the evidence points. Kept apart from certainty: to be sure that a thing fails is not to recommend it. */
export const directionSchema = v.picklist(['helps', 'small', 'mixed', 'none', 'unclear', 'false', 'harm', 'n/a']);

/** Grade, direction and sources of one claim. */
export const evidenceSchema = v.object({
  grade: gradeSchema,
  direction: directionSchema,
  /** `review`: taken from a review or guideline that rated certainty. `editors`: our own judgement. `site`: the site's. */
  gradedBy: v.picklist(['review', 'editors', 'site']),
  /** Where reviews disagree: the lowest and the highest grade given. The lower one ships. */
  range: v.optional(v.tuple([gradeSchema, gradeSchema])),
  /** Ids of entries in `references`. */
  refs: list(id),
  /** The day on which we last checked the claim against its sources. */
  checked: isoDate,
});

/** One claim of the guide: what people say, and what studies show. */
export const factSchema = v.object({
  id,
  title: text,
  /** What people often say. Absent where there is no popular claim to answer. */
  claim: v.optional(text),
  /** What studies show, or the advice. */
  finding: text,
  /** `keep`: the claim stands. `soften`: true with limits. `correct`: the claim is wrong. */
  handling: v.picklist(['keep', 'soften', 'correct']),
  evidence: of<Evidence>(evidenceSchema),
  origin: originSchema,
});

export const sessionStepSchema = v.object({
  ...factSchema.entries,
  phase: v.picklist(['before', 'during', 'after']),
});

export const mythSchema = v.object({
  id,
  claim: text,
  correction: text,
  evidence: of<Evidence>(evidenceSchema),
  origin: originSchema,
});

export const noteSchema = v.object({
  id,
  text,
  evidence: v.optional(of<Evidence>(evidenceSchema)),
  origin: originSchema,
});

export type Grade = v.InferOutput<typeof gradeSchema>;
export type Direction = v.InferOutput<typeof directionSchema>;
export interface Evidence extends v.InferOutput<typeof evidenceSchema> {}
export interface Fact extends v.InferOutput<typeof factSchema> {}
export interface SessionStep extends v.InferOutput<typeof sessionStepSchema> {}
export interface Myth extends v.InferOutput<typeof mythSchema> {}
export interface Note extends v.InferOutput<typeof noteSchema> {}
