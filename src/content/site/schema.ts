/**
 * What a site may say itself: any of these keys, and in them any entries. An entry with the id of one of ours may give
 * just the fields that it changes; a new one gives at least the fields that `sections.ts` names.
 */
import * as v from 'valibot';
import {
  careLevelSchema,
  directionSchema,
  type Fact,
  type FaqEntry,
  factSchema,
  faqEntrySchema,
  type GlossaryEntry,
  glossaryEntrySchema,
  gradeSchema,
  type Guideline,
  guidelineSchema,
  isoDate,
  type Myth,
  mythSchema,
  type Note,
  noteSchema,
  pickerQuestionSchema,
  type Reference,
  referenceSchema,
  type SchemaOf,
  type SessionStep,
  sessionStepSchema,
  type Technique,
  techniqueSchema,
  type Treatment,
  treatmentSchema,
  uiSchema,
} from '../schema.js';
import { ID_LENGTH, idPattern, NO_ID } from './sections.js';

const id = v.pipe(
  v.string(),
  v.regex(idPattern, 'expected lower-case words joined by hyphens, such as "opening-hours"'),
  v.maxLength(ID_LENGTH, `expected at most ${ID_LENGTH} letters`),
  v.notValue(NO_ID, 'expected another id: every object has something of that name'),
  v.description(
    'Lower-case words joined by hyphens. The id of one of our entries changes that entry; a new id adds one.',
  ),
);
const text = v.pipe(v.string(), v.regex(/\S/, 'expected text'));
// A list is an object, too, to JavaScript.
const object = v.custom<object>((value) => !Array.isArray(value), 'expected an object in { }, got a list in [ ]');
/** Its message names the keys that there are: `problemOf` makes a sentence of them. */
const closed = <T extends v.ObjectEntries>(entries: T) =>
  v.pipe(
    object,
    v.objectWithRest(entries, v.never(Object.keys(entries).join(' '))),
  ) as v.GenericSchema as v.GenericSchema<v.InferOutput<v.ObjectSchema<T, undefined>>>;
const evidence = v.pipe(
  closed({
    grade: v.picklist(gradeSchema.options.filter((grade) => grade !== 'ungraded')),
    direction: directionSchema,
    refs: v.optional(v.array(id)),
    checked: v.optional(isoDate),
  }),
  v.description('Your own grade of the evidence. Shown as “Set by” your site. Leave it out to keep ours.'),
);

interface OwnEvidence extends v.InferOutput<typeof evidence> {}

/** An entry of ours as a site gives it: all fields optional but the id; who wrote it is ours to say. */
type Own<T> = { readonly id: string; readonly evidence?: OwnEvidence } & Partial<
  Omit<T, 'id' | 'origin' | 'rich' | 'added' | 'evidence'>
>;

function entriesOf<T>({ entries }: { readonly entries: v.ObjectEntries }, more: v.ObjectEntries = {}) {
  const { id: _id, origin: _origin, rich: _rich, added: _added, ...rest } = entries;
  if ('evidence' in rest) rest['evidence'] = v.optional(evidence);
  const entry = closed({ ...v.partial(v.object(rest)).entries, id, ...more });
  return v.array(entry) as unknown as v.GenericSchema<readonly Own<T>[]>;
}

const facts = entriesOf<Fact>(factSchema);
const money = v.pipe(v.number(), v.minValue(0, 'expected 0 or more'));
const price = v.optional(
  v.pipe(
    closed({
      low: money,
      high: v.optional(v.nullable(money)),
      open: v.optional(v.boolean()),
      per: v.optional(v.picklist(['session', 'month', 'once'])),
    }),
    v.description('In US dollars, or in the `currency` of <cost-compare>. Without `high` the price is `low`.'),
  ),
);
const times = v.optional(v.pipe(v.number(), v.integer('expected a whole number'), v.minValue(1), v.maxValue(100)));
const course = v.optional(
  closed({ sessions: times, months: times, basis: v.optional(text), refs: v.optional(v.array(id)) }),
);
type OwnTreatment = Omit<Treatment, 'price' | 'course'> & {
  readonly price?: v.InferOutput<typeof price>;
  readonly course?: v.InferOutput<typeof course>;
};
const answer = v.optional(
  v.pipe(text, v.description('Paragraphs parted by a blank line. Markdown for lists, bold, emphasis and links.')),
);
const safetyItems = v.array(
  closed({
    id,
    name: v.optional(v.pipe(text, v.description('The line that a reader ticks.'))),
    level: v.optional(
      v.pipe(careLevelSchema, v.description('How urgent it is. You can raise one of ours, never lower it.')),
    ),
    sameDay: v.optional(v.literal(true, 'expected true, or nothing: a same-day sign cannot become less urgent')),
    why: v.optional(text),
    adapt: v.optional(v.pipe(text, v.description('What to do about it. Shown with the result under your name.'))),
    escalates: v.optional(text),
    evidence: v.optional(evidence),
  }),
);
const { answers: _answers, id: _id, ...questionWords } = pickerQuestionSchema.entries;
const byAnswer = <T extends v.GenericSchema>(value: T) => v.record(id, v.record(id, v.record(id, value)));

const everything = closed({
  $schema: v.optional(v.string()),
  locale: v.optional(text),
  version: v.optional(text),
  reviewed: v.optional(v.pipe(isoDate, v.description('When you last checked your own words and prices.'))),
  nextReview: v.optional(isoDate),
  reviewedBy: v.optional(v.nullable(text)),
  funding: v.optional(
    v.pipe(text, v.description('Who pays for your site. Stands beside ours at the foot of each element.')),
  ),
  intro: v.optional(facts),
  effects: v.optional(facts),
  techniques: v.optional(entriesOf<Technique>(techniqueSchema)),
  techniqueNotes: v.optional(facts),
  picker: v.optional(
    closed({
      questions: v.optional(
        v.array(
          closed({
            id,
            ...v.partial(v.object(questionWords)).entries,
            answers: v.optional(v.array(closed({ id, label: v.optional(text), hint: v.optional(text) }))),
          }),
        ),
      ),
      scores: v.optional(
        byAnswer(
          v.pipe(
            v.number(),
            v.integer('expected 0, 1, 2 or 3'),
            v.minValue(0, 'expected 0, 1, 2 or 3'),
            v.maxValue(3, 'expected 0, 1, 2 or 3'),
          ),
        ),
      ),
      weights: v.optional(
        v.record(id, v.pipe(v.number(), v.minValue(0, 'expected 0 to 10'), v.maxValue(10, 'expected 0 to 10'))),
      ),
      reasons: v.optional(byAnswer(text)),
    }),
  ),
  treatments: v.optional(entriesOf<OwnTreatment>(treatmentSchema, { price, course })),
  guidelines: v.optional(entriesOf<Guideline>(guidelineSchema)),
  priceNotes: v.optional(entriesOf<Note>(noteSchema)),
  faq: v.optional(
    closed({
      topics: v.optional(v.array(closed({ id, title: v.optional(text) }))),
      entries: v.optional(entriesOf<FaqEntry>(faqEntrySchema, { answer })),
    }),
  ),
  safety: v.optional(closed({ flags: v.optional(safetyItems), cautions: v.optional(safetyItems) })),
  session: v.optional(entriesOf<SessionStep>(sessionStepSchema)),
  tips: v.optional(facts),
  mechanisms: v.optional(facts),
  neurochemistry: v.optional(facts),
  benefits: v.optional(facts),
  limits: v.optional(facts),
  combining: v.optional(facts),
  takeaways: v.optional(facts),
  myths: v.optional(entriesOf<Myth>(mythSchema)),
  conclusion: v.optional(facts),
  glossary: v.optional(entriesOf<GlossaryEntry>(glossaryEntrySchema)),
  references: v.optional(entriesOf<Reference>(referenceSchema)),
  ui: v.optional(uiSchema),
});

/** A site's own content, as it is written in JSON. */
export interface SiteContent extends v.InferOutput<typeof everything> {}

export const siteContentSchema: SchemaOf<SiteContent> = v.pipe(
  everything,
  v.title('Own content of massage-widgets'),
  v.description('Your own answers, prices and words. Any subset of the keys.'),
);
