/**
 * Ids of what the picker asks, each with the ids of its answers: the same in every language, and they stay. A site's own
 * content rewords them and adds none.
 */
export type Answers = {
  /** What the massage is for. */
  readonly goal?: 'relax' | 'tightness' | 'knots' | 'stiffness' | 'sport' | undefined;
  /** How much pressure the reader likes. */
  readonly pressure?: 'light' | 'medium' | 'firm' | 'unsure' | undefined;
  /** Whether being sore the next day is all right. */
  readonly soreness?: 'no' | 'a-little' | 'fine' | undefined;
  /** Where the work is wanted. */
  readonly area?: 'whole-body' | 'whole-back' | 'one-or-two-spots' | undefined;
  /** How long there has been pain. */
  readonly duration?: 'under-6-weeks' | '6-to-12-weeks' | 'over-12-weeks' | undefined;
};

/** Something for every answer to every question: a language that leaves one out, or has one more, does not compile. */
export type ByAnswer<T> = {
  readonly [Question in keyof Answers]-?: Readonly<Record<NonNullable<Answers[Question]>, T>>;
};
