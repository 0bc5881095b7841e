import type { words } from '../content/en/words/fact.js';
import type { Evidence, Fact, Myth } from '../content/schema.js';
import { type CommonWord, evidenceText } from './evidence.js';
import type { Say } from './words.js';

export type FactWord = keyof typeof words | CommonWord;
type FactLabel = 'studies-show' | 'advice-is' | 'known-is' | 'true-is';

/** One claim of the guide, whichever list it comes from. What a site adds may lack all but the finding. */
export interface Claim extends Partial<Omit<Fact, 'finding'>> {
  readonly finding: string;
}

/** A myth has no title: the claim itself is its name. */
export const claimOf = (entry: Fact | Myth): Claim =>
  'correction' in entry ? { ...entry, finding: entry.correction, handling: 'correct' } : entry;

const LABELS: Partial<Record<Evidence['grade'], FactLabel>> = { consensus: 'advice-is', descriptive: 'known-is' };

/** What a finding is: from studies, advice, or a plain fact. A site's own words without a grade are none of these. */
export const labelOf = ({ evidence }: Claim): FactLabel | '' =>
  evidence && evidence.grade !== 'ungraded' ? (LABELS[evidence.grade] ?? 'studies-show') : '';

/** One claim as plain text. */
export function factText(fact: Claim, say: Say<FactWord>, label: FactWord | '' = labelOf(fact)): string {
  const { title, claim, finding, handling = 'keep', evidence } = fact;
  const line = (word: FactWord, text: string) => say('said-so', { label: say(word), text });
  return [
    title,
    claim && `${line('people-say', say('quoted', { claim }))} ${say(`claim-${handling}`)}.`,
    claim && label ? line(label, finding) : finding,
    evidence && evidenceText(evidence, say),
  ]
    .filter(Boolean)
    .join('\n');
}
