import type { Answers } from '../../content/answers.js';
import type { PickerContent, Technique } from '../../content/schema.js';

/** Answers as they come, whoever gave them: question id to answer id. */
export type Given = Readonly<Record<string, string | undefined>>;
export type Conflict = 'pressure' | 'soreness';
/** A snapshot, or anything else that holds techniques and the picker's scores. */
export interface PickerSource {
  readonly techniques?: readonly Technique[];
  readonly picker?: PickerContent;
}
export interface RankOptions {
  /** A caution asks for gentle work: firmer styles are withheld. */
  readonly gentleOnly?: boolean;
  /** Ids of the styles on offer. Default: all. */
  readonly offered?: readonly string[];
}
export interface RankedTechnique {
  readonly id: string;
  readonly total: number;
  readonly conflicts: readonly Conflict[];
}
export interface Ranking {
  readonly ranking: readonly RankedTechnique[];
  readonly equalBest: readonly string[];
  readonly withheld: readonly string[];
}
/** What one answer brings to one style. */
export interface Part {
  readonly question: string;
  readonly answer: string;
  readonly score: number;
  /** The score times the question's weight. */
  readonly points: number;
  readonly reason: string;
}

const CONFLICT_QUESTIONS: readonly Conflict[] = ['pressure', 'soreness'];
const EQUAL_BEST_MARGIN = 1;
const TOP_SCORE = 3;
/** A reason to like a style starts here on the scale of 0 to 3. */
const GOOD_SCORE = 2;
const MOST_REASONS = 2;

const weightOf = (content: PickerSource, question: string): number => content.picker?.weights[question] ?? 1;

type Table<T> = Readonly<Record<string, T>>;
const held = <T>(table: Table<T> | undefined, key: string): T | undefined =>
  table && Object.hasOwn(table, key) ? table[key] : undefined;
/** Answers come from any script: `constructor` is none, though every object has one. */
const valueIn = <T>(answers: Table<Table<T>> | undefined, answer: string, id: string): T | undefined =>
  held(held(answers, answer), id);

/** The points of one style, question by question. Skipped questions and unknown answers bring nothing. */
export function partsOf(id: string, answers: Given, content: PickerSource): Part[] {
  const { questions = [], scores = {}, reasons = {} } = content.picker ?? {};
  return questions.flatMap(({ id: question }) => {
    const answer = answers[question];
    const score = answer === undefined ? undefined : valueIn(scores[question], answer, id);
    if (answer === undefined || score === undefined) return [];
    const points = score * weightOf(content, question);
    return { question, answer, score, points, reason: valueIn(reasons[question], answer, id) ?? '' };
  });
}

/** The most points that a style can have. */
export const topTotal = (content: PickerSource): number =>
  (content.picker?.questions ?? []).reduce((sum, { id }) => sum + TOP_SCORE * weightOf(content, id), 0);

/**
 * Ranks the styles by how well they fit what a reader likes. It says nothing about relief.
 *
 * @param answers Question id to answer id. What is missing or unknown adds 0 to every style.
 * @param content A snapshot, for example from `loadContent()`.
 */
export function rankTechniques(answers: Answers, content: PickerSource, options: RankOptions = {}): Ranking {
  const { gentleOnly = false, offered } = options;
  const shown = (content.techniques ?? []).filter(({ id }) => !offered || offered.includes(id));
  const isWithheld = (technique: Technique) => gentleOnly && technique.gentleOnly === 'withheld';
  const answered = hasAnswers(answers, content);
  const rows = shown
    .filter((technique) => !isWithheld(technique))
    .map(({ id, pressure }) => {
      const parts = partsOf(id, answers, content);
      return {
        id,
        total: parts.reduce((sum, { points }) => sum + points, 0),
        conflicts: CONFLICT_QUESTIONS.filter((name) =>
          parts.some(({ question, score }) => question === name && !score),
        ),
        goal: parts.find(({ question }) => question === 'goal')?.score ?? 0,
        firmness: pressure.default,
      };
    })
    // The sort is stable: what is still equal keeps the fixed order of the content, as everything does without an answer.
    .sort(
      (a, b) =>
        Number(a.conflicts.length > 0) - Number(b.conflicts.length > 0) ||
        b.total - a.total ||
        b.goal - a.goal ||
        (answered ? a.firmness - b.firmness : 0),
    );
  const [first] = rows;
  const isEqualBest = (row: RankedTechnique) =>
    first!.total - row.total <= EQUAL_BEST_MARGIN && !row.conflicts.length === !first!.conflicts.length;
  return {
    ranking: rows.map(({ id, total, conflicts }) => ({ id, total, conflicts })),
    equalBest: rows.filter(isEqualBest).map(({ id }) => id),
    withheld: shown.filter(isWithheld).map(({ id }) => id),
  };
}

/** Whether at least one question has an answer that the content knows. */
export const hasAnswers = (answers: Given, { picker }: PickerSource): boolean =>
  (picker?.questions ?? []).some(({ id, answers: options }) => options.some((option) => option.id === answers[id]));

/** Why a style fits: its best reasons first. A reason that tells it from the other styles goes before one that all share. */
export function becauseYouSaid(id: string, answers: Given, content: PickerSource): Part[] {
  const spread = ({ question, answer }: Part) => {
    const scores = Object.values(content.picker?.scores[question]?.[answer] ?? {});
    return Math.max(...scores) - Math.min(...scores);
  };
  return partsOf(id, answers, content)
    .filter(({ score }) => score >= GOOD_SCORE)
    .sort((a, b) => Number(!spread(a)) - Number(!spread(b)) || b.points - a.points)
    .slice(0, MOST_REASONS);
}

/** The answer on which a style loses most against the first of the ranking. Nothing when it loses nowhere. */
export function whyLower(id: string, { ranking }: Ranking, answers: Given, content: PickerSource): Part | undefined {
  const [first] = ranking;
  if (!first || first.id === id) return;
  const best = new Map(partsOf(first.id, answers, content).map(({ question, points }) => [question, points]));
  let most = 0;
  let found: Part | undefined;
  for (const part of partsOf(id, answers, content)) {
    const loss = (best.get(part.question) ?? 0) - part.points;
    if (loss > most) [most, found] = [loss, part];
  }
  return found;
}

/** What one changed answer did. */
export interface Moved {
  /** Joint best now, and not before. */
  readonly joined: readonly string[];
  /** Joint best before, and no longer. */
  readonly left: readonly string[];
  /** Other styles that changed places. */
  readonly up: readonly string[];
  readonly down: readonly string[];
}
export function whatMoved(before: Ranking, after: Ranking): Moved {
  const joined = after.equalBest.filter((id) => !before.equalBest.includes(id));
  const left = before.equalBest.filter((id) => !after.equalBest.includes(id));
  const step = (id: string) => {
    const place = ({ ranking }: Ranking) => ranking.findIndex((row) => row.id === id);
    return place(after) - place(before);
  };
  const others = after.ranking.map(({ id }) => id).filter((id) => !joined.includes(id) && !left.includes(id));
  return {
    joined,
    left,
    up: others.filter((id) => step(id) < 0),
    down: others.filter((id) => step(id) > 0),
  };
}

/** What a form gets: the reader's choice, else all that fit best. Never empty once there is a result. */
export function formValue(result: Ranking | null, chosen: string | null, answered: boolean): string {
  if (!result) return '';
  return chosen ?? ((answered && result.equalBest.join(' ')) || 'no-preference');
}
