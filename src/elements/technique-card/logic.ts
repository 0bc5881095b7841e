import type { words } from '../../content/en/words/card.js';
import type { words as picker } from '../../content/en/words/picker.js';
import type { Guide } from '../../content/context.js';
import type { Technique } from '../../content/schema.js';
import { citationOf, sourcesOf } from '../../shared/citation.js';
import { type CommonWord, evidenceText } from '../../shared/evidence.js';
import { type Hold, holdOn } from '../../shared/withheld.js';
import type { Say } from '../../shared/words.js';

export type CardSay = Say<keyof typeof words | keyof typeof picker | CommonWord>;

/** Where a style stands for this reader. */
export interface Standing {
  readonly hold?: Hold;
  /** The reader has chosen it, and nothing holds it back. */
  readonly isChosen: boolean;
  /** It may be booked, as long as the pressure stays light. */
  readonly gentleOnly: boolean;
}

export function standingOf(technique: Technique, guide: Guide | undefined): Standing {
  const hold = holdOn(technique, guide);
  return {
    hold,
    isChosen: !hold && guide?.chosen === technique.id,
    gentleOnly: !hold && !!guide?.gentleOnly,
  };
}

const lowerFirst = (text: string): string => text.replace(/^./, (letter) => letter.toLowerCase());

/** Why the style has to wait. */
export const holdText = (hold: Hold, { pressure }: Technique, say: CardSay): string =>
  say(`hold-${hold}-why`, { words: lowerFirst(pressure.words) });

export function minutesText({ minutes: { typical: n, range } }: Technique, say: CardSay): string {
  const [from, to] = range;
  return from === to ? say('minutes-one', { n }) : say('minutes-range', { n, from, to });
}

export const pressureText = ({ pressure }: Technique, say: CardSay): string =>
  say('pressure-words', { words: pressure.words, n: pressure.default });

/** The card as plain text. */
export function cardText(technique: Technique, { hold }: Standing, say: CardSay): string {
  const { name, summary, happens, feels, depth, suits, soreness, askFirst, benefits, downsides } = technique;
  const { finding, honesty, evidence } = technique;
  const list = (title: string, lines: readonly string[]) =>
    [`${title}:`, ...lines.map((line) => `- ${line}`)].join('\n');
  const sources = sourcesOf([technique]).map(citationOf).join('; ');
  return [
    name,
    hold && `${say(`hold-${hold}`)}. ${holdText(hold, technique, say)}`,
    summary,
    [
      `${say('happens')}: ${happens}`,
      `${say('feels')}: ${feels}`,
      `${say('pressure')}: ${pressureText(technique, say)}. ${depth.words}.`,
      `${say('minutes')}: ${minutesText(technique, say)}.`,
      `${say('soreness')}: ${soreness}.`,
    ].join('\n'),
    list(say('suits'), suits),
    list(say('benefits'), benefits),
    list(say('downsides'), downsides),
    `${say('ask-first')}: ${askFirst}`,
    `${say('back-pain')}: ${evidenceText(evidence, say)} ${finding}`.replace(/ {2,}/g, ' '),
    honesty,
    sources && `${say('sources')}: ${sources}.`,
    say('not-advice'),
  ]
    .filter(Boolean)
    .join('\n\n');
}
