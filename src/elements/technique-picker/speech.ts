import type { Snapshot } from '../../content/slices.js';
import {
  becauseYouSaid,
  type Given,
  hasAnswers,
  type Moved,
  type Part,
  type RankedTechnique,
  type Ranking,
  topTotal,
  whyLower,
} from './logic.js';
import { answerLabel, claimOf, namesOf } from './model.js';
import type { PickerSay } from './question-view.js';

/** What one changed answer did, in a sentence or two. */
export function movedText({ joined, left, up, down }: Moved, content: Snapshot, say: PickerSay): string {
  const line = (key: 'moved-joined' | 'moved-left' | 'moved-up' | 'moved-down', ids: readonly string[]) =>
    ids.length ? say(key, { names: namesOf(content, ids), n: ids.length }) : '';
  return (
    [line('moved-joined', joined), line('moved-left', left), line('moved-up', up), line('moved-down', down)]
      .filter(Boolean)
      .join(' ') || say('moved-none')
  );
}

/** Fits the goal, but not what the reader would put up with. Empty without a conflict. */
export const conflictText = ({ conflicts }: RankedTechnique, say: PickerSay): string =>
  conflicts.length ? [...conflicts.map((conflict) => say(`conflict-${conflict}`)), say('conflict-then')].join(' ') : '';

/** Why a style stands where it does. */
export function explainText(id: string, result: Ranking, answers: Given, content: Snapshot, say: PickerSay): string {
  const name = namesOf(content, [id]);
  const row = result.ranking.find((ranked) => ranked.id === id);
  if (!row) return result.withheld.includes(id) ? say('explain-withheld', { name }) : '';
  const because = (part: Part) => say('because-answer', { answer: answerLabel(part, content), reason: part.reason });
  const lower = result.equalBest.includes(id) ? undefined : whyLower(id, result, answers, content);
  const reasons = lower ? [lower] : becauseYouSaid(id, answers, content);
  return [
    say('explain-total', { name, n: row.total, total: topTotal(content) }),
    ...reasons.map(because),
    conflictText(row, say),
    claimOf(hasAnswers(answers, content), say),
  ]
    .filter(Boolean)
    .join(' ');
}
