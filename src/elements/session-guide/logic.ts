import type { words } from '../../content/en/words/session.js';
import type { Guide } from '../../content/context.js';
import type { SessionStep } from '../../content/schema.js';
import type { Snapshot } from '../../content/slices.js';
import { careFirst } from '../../shared/care.js';
import { type Claim, type FactWord, factText } from '../../shared/fact.js';
import type { Say } from '../../shared/words.js';

export type SessionSay = Say<keyof typeof words | FactWord>;
type Phase = SessionStep['phase'];

export const PHASES: readonly Phase[] = ['before', 'during', 'after'];

/** One part of the guide: a phase of the visit with its steps, or the tips. */
export interface Stage {
  readonly name: Phase | 'tips';
  readonly steps: readonly Claim[];
}

/** The phases that have steps, in the order of a visit, then the tips. One phase by itself comes without the tips. */
export function stagesOf({ session = [], tips = [] }: Partial<Snapshot>, phase: string): Stage[] {
  const phases = PHASES.map((name) => ({ name, steps: session.filter((step) => step.phase === name) }));
  const stages: Stage[] =
    phase === 'all' ? [...phases, { name: 'tips', steps: tips }] : phases.filter(({ name }) => name === phase);
  return stages.filter(({ steps }) => steps.length);
}

/** Our words for a true sentence beside a popular one. Other steps need none. */
export const truthLabel = ({ claim, evidence }: Claim): 'true-is' | '' =>
  claim && evidence?.grade !== 'ungraded' ? 'true-is' : '';

export type Care = 'care-first' | 'care-gentle' | 'care-tell';

/** What a safety check on the same page means for a visit. */
export function careOf({ careLevel = null, gentleOnly }: Partial<Guide> = {}): Care | undefined {
  if (careFirst({ careLevel })) return 'care-first';
  if (gentleOnly) return 'care-gentle';
  return careLevel === 'tell-therapist' ? 'care-tell' : undefined;
}

/** The guide as plain text. */
export const guideText = (stages: readonly Stage[], care: Care | undefined, say: SessionSay): string =>
  [
    say('heading'),
    care && say(care),
    ...stages.flatMap(({ name, steps }) => [
      say(name).toUpperCase(),
      ...steps.map((step) => factText(step, say, truthLabel(step))),
    ]),
    say('not-advice'),
  ]
    .filter(Boolean)
    .join('\n\n');
