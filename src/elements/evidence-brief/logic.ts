import type { words } from '../../content/en/words/brief.js';
import type { Fact, Grade, GlossaryEntry, Myth } from '../../content/schema.js';
import type { Snapshot } from '../../content/slices.js';
import { type Claim, claimOf, type FactWord, factText } from '../../shared/fact.js';
import type { Say } from '../../shared/words.js';

export type BriefSay = Say<keyof typeof words | FactWord>;

/** In the order in which they read best. */
export const SECTIONS = [
  'intro',
  'effects',
  'mechanisms',
  'neurochemistry',
  'benefits',
  'limits',
  'combining',
  'takeaways',
  'myths',
  'conclusion',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** What a reader can choose to see. */
export const CERTAINTIES = ['all', 'good', 'limited', 'uncertain', 'not-shown', 'advice', 'facts', 'ungraded'] as const;
export type Certainty = (typeof CERTAINTIES)[number];
type Kind = Exclude<Certainty, 'all'>;

const KINDS: Readonly<Record<Grade, Kind>> = {
  high: 'good',
  moderate: 'good',
  low: 'limited',
  'very-low': 'uncertain',
  'no-evidence': 'not-shown',
  consensus: 'advice',
  descriptive: 'facts',
  ungraded: 'ungraded',
};

/** Choices that are worth a line only where there is a claim. That there is no good evidence is worth one. */
const ONLY_IF_ANY: readonly Certainty[] = ['facts', 'ungraded'];

export interface BriefSection {
  readonly id: SectionId;
  readonly claims: readonly Claim[];
}

export const kindOf = ({ evidence }: Claim): Kind => KINDS[evidence?.grade ?? 'ungraded'];

/** The sections asked for, or all, with those of their claims that fit. A section without any is left out. */
export function sectionsOf(
  content: Partial<Snapshot>,
  asked: readonly string[],
  certainty: Certainty = 'all',
): BriefSection[] {
  const ids = SECTIONS.filter((id) => asked.includes(id)).sort(
    (one, other) => asked.indexOf(one) - asked.indexOf(other),
  );
  return (ids[0] ? ids : SECTIONS)
    .map((id) => {
      const entries: readonly (Fact | Myth)[] = content[id] ?? [];
      const claims = entries.map(claimOf);
      return { id, claims: claims.filter((claim) => certainty === 'all' || kindOf(claim) === certainty) };
    })
    .filter(({ claims }) => claims.length);
}

export interface Count {
  readonly certainty: Certainty;
  readonly n: number;
}

/** How many claims there are of each kind, all of them first. `chosen` is among them even without a claim. */
export function countsOf(sections: readonly BriefSection[], chosen: Certainty = 'all'): Count[] {
  const kinds: Certainty[] = sections.flatMap(({ claims }) => claims.map(kindOf));
  return CERTAINTIES.map((certainty) => ({
    certainty,
    n: certainty === 'all' ? kinds.length : kinds.filter((kind) => kind === certainty).length,
  })).filter(({ certainty, n }) => n || certainty === chosen || !ONLY_IF_ANY.includes(certainty));
}

const escaped = (term: string): string => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The terms that the sections use, by name, in the order of their language and not of the reader's system. */
export function termsIn(
  glossary: readonly GlossaryEntry[] = [],
  sections: readonly BriefSection[],
  locale = 'en',
): GlossaryEntry[] {
  const text = sections
    .flatMap(({ claims }) => claims.flatMap(({ title, claim, finding }) => [title, claim, finding]))
    .join('\n');
  return glossary
    .filter(({ term }) => new RegExp(`(?<!\\p{L})${escaped(term)}(e?s)?(?!\\p{L})`, 'iu').test(text))
    .sort((one, other) => one.term.localeCompare(other.term, locale));
}

/** The claims shown, as plain text. */
export const briefText = (sections: readonly BriefSection[], say: BriefSay): string =>
  [
    say('heading'),
    ...sections.flatMap(({ id, claims }) => [
      say(`section-${id}`).toUpperCase(),
      ...claims.map((claim) => factText(claim, say)),
    ]),
    say('not-advice'),
  ].join('\n\n');
