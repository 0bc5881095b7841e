import type { CareLevel } from '../../content/schema.js';
import { emergencyText } from '../../shared/emergency.js';
import { type SafetyFinding, type SafetyResult, tellOf } from './logic.js';
import type { SafetySay } from './view.js';

/** What the care card says, in its order. The card and its copy as text are made from the same. */
export interface Care {
  readonly heading: string;
  /** "If ... : ..." lines. More urgent than the rest. */
  readonly ifs: readonly { readonly whens: readonly string[]; readonly advice: string; readonly level: CareLevel }[];
  /** What to do, as far as it is the same for every tick. */
  readonly lead: string;
  /** What was ticked, and what else to do about it. */
  readonly ticked: readonly { readonly label: string; readonly advice: string }[];
  /** Less urgent ticks. Their advice waits until the doctor has been asked. */
  readonly also: readonly string[];
  readonly cleared: readonly string[];
  readonly tell: readonly string[];
}

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+/);

/** The sentences that all texts begin with, and what is left of each. */
export function shareLead(texts: readonly string[]): { readonly lead: string; readonly rests: readonly string[] } {
  const split = texts.map(sentencesOf);
  const [first = []] = split;
  const differs = first.findIndex((sentence, at) => split.some((sentences) => sentences[at] !== sentence));
  const length = differs < 0 ? first.length : differs;
  return {
    lead: first.slice(0, length).join(' '),
    rests: split.map((sentences) => sentences.slice(length).join(' ')),
  };
}

function headingKey({ level, sameDay, postpone }: SafetyResult): Parameters<SafetySay>[0] {
  if (sameDay) return 'level-today';
  if (postpone && (level === 'adapt-pressure' || level === 'tell-therapist')) return 'level-postpone';
  return `level-${level}`;
}

const labelOf = ({ row, more }: SafetyFinding): string => (more ? `${row.label}. ${more}` : row.label);

/** What would be more urgent, with those that ask for the same in one. */
function ifsOf({ escalations }: SafetyResult, say: SafetySay): Care['ifs'] {
  const byAdvice = new Map<string, { whens: string[]; advice: string; level: CareLevel }>();
  for (const { when, advice, level } of escalations) {
    const whens = byAdvice.get(advice)?.whens ?? [];
    byAdvice.set(advice, { whens: [...whens, say('if', { when })], advice, level });
  }
  return [...byAdvice.values()];
}

export function careOf(result: SafetyResult, say: SafetySay): Care {
  const { findings, level, sameDay, mayRank, cleared } = result;
  const forDoctor = findings.filter((finding) => finding.level === 'doctor-first');
  const isNow = (finding: SafetyFinding): boolean =>
    mayRank ? !(cleared && forDoctor.includes(finding)) : finding.level === level && !!finding.sameDay === sameDay;
  const now = findings.filter(isNow);
  const advices = now.map(({ advice }) => advice);
  const { lead, rests } = cleared ? { lead: say('lead-cleared'), rests: advices } : shareLead(advices);
  const heading = say(headingKey(result));
  const [first, ...others] = sentencesOf(level === 'none' ? say('lead-none') : lead);
  return {
    heading,
    ifs: ifsOf(result, say),
    // Right below the heading, nothing is said twice.
    lead: [first === `${heading}.` ? '' : first, ...others].filter(Boolean).join(' '),
    ticked: now.map((finding, at) => ({ label: labelOf(finding), advice: rests[at] ?? '' })),
    also: mayRank ? [] : findings.filter((finding) => !now.includes(finding)).map(labelOf),
    cleared: cleared ? forDoctor.map(labelOf) : [],
    tell: tellOf(result, say('tell-cleared')),
  };
}

/** When to get help, whatever was ticked: lines of a lead and its signs. */
export const safetyNet = (say: SafetySay): readonly (readonly [string, string])[] => [
  [say('level-emergency'), say('net-now')],
  [say('level-today'), say('net-today')],
  [say('net-doctor-lead'), say('net-doctor')],
];

/** The care card as plain text, to take along. */
export function careText(result: SafetyResult, regionCode: string, say: SafetySay): string {
  const { heading, ifs, lead, ticked, also, cleared, tell } = careOf(result, say);
  const block = (title: string, lines: readonly string[]): string =>
    lines.length ? [`${title}:`, ...lines.map((line) => `- ${line}`)].join('\n') : '';
  return [
    heading.toUpperCase(),
    ifs.map(({ whens, advice }) => [...whens, advice].join('\n')).join('\n\n'),
    lead,
    block(
      say('ticked'),
      ticked.map(({ label, advice }) => [label, advice].filter(Boolean).join(': ')),
    ),
    block(say('also'), also),
    block(say('cleared-rows'), cleared),
    block(say('tell'), tell),
    block(
      say('net'),
      safetyNet(say).map((line) => line.join(': ')),
    ),
    emergencyText(regionCode, say),
    say('not-advice'),
  ]
    .filter(Boolean)
    .join('\n\n');
}
