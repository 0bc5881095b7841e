import type { words } from '../../content/en/words/visit.js';
import type { words as picker } from '../../content/en/words/picker.js';
import type { Guide } from '../../content/context.js';
import type { Snapshot } from '../../content/slices.js';
import type { Visit } from '../../content/visit.js';
import { emergencyText } from '../../shared/emergency.js';
import type { CommonWord } from '../../shared/evidence.js';
import { careFirst } from '../../shared/care.js';
import { holdOn } from '../../shared/withheld.js';
import type { Say } from '../../shared/words.js';

export type VisitSay = Say<keyof typeof words | keyof typeof picker | CommonWord>;

/** One part of the sheet: a heading, what is known, and lines to write the rest on. */
export interface Block {
  readonly id: 'care' | 'doctor' | 'style' | 'tell' | 'costs' | 'questions';
  readonly title: string;
  readonly lines: readonly string[];
  /** Empty lines below, to write on. */
  readonly blanks: number;
  /** An empty line after each line: for the answer. */
  readonly answered?: boolean;
}

/** What a reader takes along. The element, its copy as text and the picker's print are all made from this. */
export interface Sheet {
  /** Nothing has been answered yet. */
  readonly isBlank: boolean;
  /** Medical help comes before any massage: it stands first, and no style is named. */
  readonly first: 'emergency' | 'doctor-first' | undefined;
  readonly blocks: readonly Block[];
  /** What to mind at every visit. */
  readonly mind: readonly string[];
  /** A table for the visits follows. */
  readonly hasVisits: boolean;
}

/** From here on the sheet is set smaller, so that it still fits one page. */
const MANY_LINES = 12;
export const isLong = ({ blocks }: Sheet): boolean =>
  blocks.reduce((sum, { lines }) => sum + lines.length, 0) > MANY_LINES;

export interface SheetSource {
  readonly guide: Guide | undefined;
  readonly visit: Visit;
  readonly content: Snapshot;
  readonly regionCode: string;
  readonly say: VisitSay;
}

const block = (id: Block['id'], title: string, lines: readonly string[], blanks = 0): Block => ({
  id,
  title,
  lines: lines.filter(Boolean),
  blanks,
});

/** Nothing that the reader did is known. */
const isUnanswered = ({ guide, visit: { styles, tell, wishes, costs } }: SheetSource): boolean =>
  !guide?.careLevel && !guide?.chosen && !styles?.length && !tell?.length && !wishes?.length && !costs?.length;

export function sheetOf(source: SheetSource): Sheet {
  const { guide, visit, regionCode, say } = source;
  const first = careFirst(guide);
  const isBlank = isUnanswered(source);
  const questions = block('questions', say('questions-title'), [
    say('ask-training'),
    say('ask-plan'),
    say('ask-price'),
  ]);
  if (first) {
    const isNow = first === 'emergency';
    const care = block('care', say(`care-${first}`), [
      say(`first-${first}`),
      isNow ? emergencyText(regionCode, say) : '',
    ]);
    const then = [block('doctor', say('doctor-said'), [], 3), { ...questions, title: say('later'), answered: true }];
    return { isBlank, first, blocks: isNow ? [care] : [care, ...then], mind: [], hasVisits: false };
  }
  const costs = visit.costs ?? [];
  return {
    isBlank,
    first,
    blocks: [
      block('care', say('care-title'), careLines(source), guide?.careLevel ? 0 : 1),
      styleBlock(source),
      block('tell', say('tell-title'), tellLines(source), isBlank ? 3 : 1),
      ...(costs.length ? [block('costs', say('costs-title'), costs)] : []),
      { ...questions, answered: true },
    ],
    mind: [say('stop-if'), say('look-again'), say(visit.styles?.length ? 'claim' : 'open-claim')],
    hasVisits: true,
  };
}

function careLines({ guide, say }: SheetSource): string[] {
  const level = guide?.careLevel;
  if (level === 'emergency' || level === 'doctor-first') return [];
  if (!level) return [say('care-open')];
  const isGentle = guide.gentleOnly && level !== 'adapt-pressure';
  return [say(`care-${level}`), isGentle ? say('care-gentle') : ''];
}

/** The choice, else what fits; never what a caution rules out. */
function styleBlock({ guide, visit, content, say }: SheetSource): Block {
  const techniques = content.techniques ?? [];
  const held = techniques.filter((technique) => holdOn(technique, guide));
  const chosen = techniques.find(({ id }) => id === guide?.chosen);
  const isHeld = !!chosen && held.includes(chosen);
  const fitting = (visit.styles ?? []).filter((name) => !held.some((technique) => technique.name === name));
  const names = chosen && !isHeld ? [chosen.name] : fitting;
  const list = new Intl.ListFormat(content.locale, { type: 'disjunction' }).format(names);
  const open = visit.wishes ? say('tell-open') : '';
  const lines = [
    isHeld ? say('style-held', { name: chosen.name }) : '',
    list ? say('tell-choice', { names: list }) : open,
  ];
  return block('style', say('style-title'), lines, list || open ? 0 : 1);
}

/** What to say. Without the picker, what everybody may say. */
function tellLines({ guide, visit: { tell = [], wishes }, say }: SheetSource): string[] {
  const gentle = guide?.gentleOnly ? say('tell-pressure-gentle') : '';
  const lines = [...tell, ...(wishes ?? [`${gentle} ${say('tell-pressure-any')}`.trim(), say('tell-stop')])];
  return gentle && !lines.some((line) => line.includes(gentle)) ? [gentle, ...lines] : lines;
}

/** The sheet as plain text. */
export function sheetText({ blocks, mind }: Sheet, say: VisitSay): string {
  const parts = blocks.map(({ title, lines, blanks, answered }) =>
    [
      title.toUpperCase(),
      ...lines.flatMap((line) => [`- ${line}`, ...(answered ? ['  …'] : [])]),
      ...Array.from({ length: blanks }, () => '- …'),
    ].join('\n'),
  );
  return [say('title'), ...parts, mind.join('\n'), say('not-advice')].filter(Boolean).join('\n\n');
}
