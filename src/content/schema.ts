/**
 * What content is. Types and validation both come from this one schema.
 *
 * Ids are kebab-case and unique within their list. Text is plain text; paragraphs are parted by one blank line.
 */
import * as v from 'valibot';
import {
  type Evidence,
  evidenceSchema,
  type Fact,
  factSchema,
  id,
  isoDate,
  list,
  type Myth,
  mythSchema,
  type Note,
  noteSchema,
  of,
  originSchema,
  type SchemaOf,
  type SessionStep,
  sessionStepSchema,
  text,
} from './claim-schema.js';
import type { Added, Prose } from './prose.js';
import { type SafetyContent, safetySchema } from './safety-schema.js';

export * from './claim-schema.js';
export * from './safety-schema.js';

const score: SchemaOf<number> = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3));

/** A step of a scale that begins with 1. */
const scale = (most: number): SchemaOf<number> =>
  v.pipe(v.number(), v.minValue(1, `expected 1 to ${most}`), v.maxValue(most, `expected 1 to ${most}`));

export const techniqueSchema = v.object({
  id,
  name: text,
  /** One sentence: what it is. */
  summary: text,
  /** What happens, in one sentence for the result card. */
  happens: text,
  /** How it feels, in one sentence for the result card. */
  feels: text,
  strokes: list(text),
  pressure: v.object({
    /** 1 very light to 5 very firm. */
    default: scale(5),
    range: v.tuple([scale(5), scale(5)]),
    words: text,
  }),
  /** How deep the work goes: 1 skin, 2 upper muscle, 3 mid muscle, 4 deep muscle. */
  depth: v.object({ from: scale(4), to: scale(4), local: v.boolean(), words: text }),
  suits: list(text),
  tolerance: text,
  minutes: v.object({ typical: v.number(), range: v.tuple([v.number(), v.number()]) }),
  soreness: text,
  /** What a gentle-only caution does to this style. */
  gentleOnly: v.picklist(['allowed', 'withheld']),
  askFirst: text,
  benefits: list(text),
  downsides: list(text),
  /** What we know about it for back pain, in plain words. */
  finding: text,
  /** One short line that keeps the card honest. */
  honesty: text,
  evidence: of<Evidence>(evidenceSchema),
  origin: originSchema,
});

export const answerOptionSchema = v.object({ id, label: text, hint: v.optional(text) });

export const pickerQuestionSchema = v.object({
  id,
  question: text,
  help: v.optional(text),
  /** Short name for the "Your answers" chips. */
  short: text,
  answers: list(answerOptionSchema),
});

/** question -> answer -> technique. */
const byAnswer = <T>(value: v.GenericSchema<unknown, T>): SchemaOf<Record<string, Record<string, Record<string, T>>>> =>
  of(v.record(id, v.record(id, v.record(id, value))));

export const pickerSchema = v.object({
  questions: list<PickerQuestion>(pickerQuestionSchema),
  /** 0 to 3: how well a style fits an answer. question -> answer -> technique. */
  scores: byAnswer(score),
  /** How much a question counts. */
  weights: v.record(id, v.number()),
  /** Why a style has its score, as a short clause. question -> answer -> technique. */
  reasons: byAnswer(text),
  origin: originSchema,
});

export const treatmentSchema = v.object({
  id,
  name: text,
  /** One sentence: what it is. */
  summary: text,
  price: v.object({
    low: v.pipe(v.number(), v.minValue(0)),
    /** `null`: nobody can name a top price. */
    high: v.nullable(v.pipe(v.number(), v.minValue(0))),
    /** The top price can be passed: shown with a plus sign. */
    open: v.boolean(),
    per: v.picklist(['session', 'month', 'once']),
    /** A price that the site set, and the day of which it speaks. */
    origin: originSchema,
    asOf: v.optional(v.string()),
  }),
  /** The usual plan, and what it rests on. */
  course: v.object({
    sessions: v.optional(v.number()),
    months: v.optional(v.number()),
    basis: text,
    refs: list(id),
  }),
  /** Stands apart below the table: compared with nothing. */
  apart: v.optional(v.boolean()),
  benefits: list(text),
  downsides: list(text),
  /** What guidelines and reviews say, in plain words. */
  finding: text,
  evidence: of<Evidence>(evidenceSchema),
  origin: originSchema,
});

export const guidelineSchema = v.object({
  id,
  option: text,
  standing: text,
  evidence: of<Evidence>(evidenceSchema),
  origin: originSchema,
});

export const faqEntrySchema = v.object({
  id,
  topic: id,
  question: text,
  /** One sentence that answers the question by itself. */
  lead: text,
  /** Paragraphs parted by a blank line. */
  answer: text,
  /** The same with lists, bold, emphasis and links, where a site wrote it so. Made of `answer`, never given. */
  rich: v.optional(v.custom<Prose>(Array.isArray)),
  /** Where a site adds to our answer: `answer` holds both. Never given. */
  added: v.optional(v.custom<Added>((value) => typeof value === 'object')),
  /** Words that readers type and the text does not hold. */
  keywords: list(text),
  evidence: v.optional(of<Evidence>(evidenceSchema)),
  origin: originSchema,
});

export const faqTopicSchema = v.object({ id, title: text });

export const faqSchema = v.object({
  topics: list(faqTopicSchema),
  entries: list<FaqEntry>(faqEntrySchema),
});

export const referenceSchema = v.object({
  id,
  /** `editors`: our own advice, never shown as a citation. */
  kind: v.picklist(['guideline', 'review', 'study', 'service', 'price', 'editors']),
  authors: text,
  title: text,
  source: text,
  /** As printed: "2016, updated 2020", or "undated". */
  year: text,
  url: v.nullable(v.pipe(v.string(), v.url(), v.regex(/^https?:/i, 'expected an address that starts with https://'))),
  /** A few words: "Furlan 2015". */
  short: text,
});

export const glossaryEntrySchema = v.object({ id, term: text, definition: text, origin: originSchema });

/** Words of the interface, by widget. `{name}` marks a value; a plural has one form per `Intl.PluralRules` category. */
const phrase = v.union([text, v.record(v.string(), text)]);
export const uiSchema = v.record(v.string(), v.record(v.string(), phrase));

export const contentSchema = v.object({
  version: text,
  locale: text,
  /** When the sources were last checked, and when they will be again. */
  reviewed: isoDate,
  nextReview: isoDate,
  /** Empty until a named clinician signs. */
  reviewedBy: v.nullable(text),
  funding: text,
  intro: list<Fact>(factSchema),
  effects: list<Fact>(factSchema),
  techniques: list<Technique>(techniqueSchema),
  techniqueNotes: list<Fact>(factSchema),
  picker: of<PickerContent>(pickerSchema),
  treatments: list<Treatment>(treatmentSchema),
  guidelines: list<Guideline>(guidelineSchema),
  priceNotes: list<Note>(noteSchema),
  faq: of<FaqContent>(faqSchema),
  safety: of<SafetyContent>(safetySchema),
  session: list<SessionStep>(sessionStepSchema),
  tips: list<Fact>(factSchema),
  mechanisms: list<Fact>(factSchema),
  neurochemistry: list<Fact>(factSchema),
  benefits: list<Fact>(factSchema),
  limits: list<Fact>(factSchema),
  combining: list<Fact>(factSchema),
  takeaways: list<Fact>(factSchema),
  myths: list<Myth>(mythSchema),
  conclusion: list<Fact>(factSchema),
  glossary: list<GlossaryEntry>(glossaryEntrySchema),
  references: list<Reference>(referenceSchema),
  ui: of<Ui>(uiSchema),
});

export interface Content extends v.InferOutput<typeof contentSchema> {}
export interface Technique extends v.InferOutput<typeof techniqueSchema> {}
export interface PickerQuestion extends v.InferOutput<typeof pickerQuestionSchema> {}
export interface PickerContent extends v.InferOutput<typeof pickerSchema> {}
export interface Treatment extends v.InferOutput<typeof treatmentSchema> {}
export interface Guideline extends v.InferOutput<typeof guidelineSchema> {}
export interface FaqEntry extends v.InferOutput<typeof faqEntrySchema> {}
export interface FaqContent extends v.InferOutput<typeof faqSchema> {}
export interface Reference extends v.InferOutput<typeof referenceSchema> {}
export interface GlossaryEntry extends v.InferOutput<typeof glossaryEntrySchema> {}
export type Ui = v.InferOutput<typeof uiSchema>;
