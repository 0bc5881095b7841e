/** What the safety check asks, and what it answers. */
import * as v from 'valibot';
import { type Evidence, evidenceSchema, id, list, of, originSchema, text } from './claim-schema.js';

export const careLevelSchema = v.picklist(['emergency', 'doctor-first', 'routine', 'adapt-pressure', 'tell-therapist']);

/** One tick box of the safety check. A row has one level; what would raise it is a follow-up or an "if" line. */
export const safetyRowSchema = v.object({
  id,
  /** Ids in `flags` and `cautions` that this row asks about. */
  covers: list(id),
  /** The tick box's label. */
  label: text,
  /** Detail under the label, one item per line. */
  details: list(text),
  level: of<CareLevel>(careLevelSchema),
  /** Speak to a doctor today. */
  sameDay: v.optional(v.boolean()),
  /** Not today: wait until it has passed. */
  postpone: v.optional(v.boolean()),
  avoidArea: v.optional(v.boolean()),
  /** Goes on the list for the therapist: what to say, in the first person. */
  tell: v.optional(text),
  /** What to do about this row, shown in the result. */
  advice: text,
  /** Printed first in the result: when this would be more urgent. It never lowers a level. */
  escalation: v.optional(
    v.object({ when: text, level: of<CareLevel>(careLevelSchema), sameDay: v.optional(v.boolean()), advice: text }),
  ),
  /** A second tick box shown once the row is ticked; ticking it raises the level. */
  followUp: v.optional(
    v.object({
      id,
      label: text,
      level: of<CareLevel>(careLevelSchema),
      sameDay: v.optional(v.boolean()),
      advice: text,
    }),
  ),
});

export const safetyScreenSchema = v.object({
  id,
  title: text,
  intro: text,
  none: text,
  rows: list<SafetyRow>(safetyRowSchema),
});

/** One red flag or caution, with the reason why the safety check asks about it. */
export const safetyItemSchema = v.object({
  id,
  name: text,
  level: of<CareLevel>(careLevelSchema),
  sameDay: v.optional(v.boolean()),
  /** Why we ask. */
  why: text,
  /** How a session is adapted, where it may go ahead. */
  adapt: v.optional(text),
  /** When it is more urgent than its level. */
  escalates: v.optional(text),
  evidence: of<Evidence>(evidenceSchema),
  origin: originSchema,
});

export const safetySchema = v.object({
  screens: list<SafetyScreen>(safetyScreenSchema),
  flags: list<SafetyItem>(safetyItemSchema),
  cautions: list<SafetyItem>(safetyItemSchema),
});

export type CareLevel = v.InferOutput<typeof careLevelSchema>;
export interface SafetyRow extends v.InferOutput<typeof safetyRowSchema> {}
export interface SafetyScreen extends v.InferOutput<typeof safetyScreenSchema> {}
export interface SafetyItem extends v.InferOutput<typeof safetyItemSchema> {}
export interface SafetyContent extends v.InferOutput<typeof safetySchema> {}
