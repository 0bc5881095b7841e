import type { CareLevel, SafetyRow, SafetyScreen } from '../../content/schema.js';
import { urgencyOf } from '../../content/urgency.js';

/** What a reader has answered so far. Held in memory, never in a control's value. */
export interface SafetyState {
  /** Index of the screen that is asked now. */
  readonly screen: number;
  /** Ids of the ticked rows and follow-ups. */
  readonly ticked: readonly string[];
  /** "None of these" on this screen. It outweighs the screen's ticks. */
  readonly none: boolean;
  /** The reader says that a doctor has been asked and massage is fine. */
  readonly cleared: boolean;
  /** What was ticked at that moment: anything added later needs the doctor again. */
  readonly clearedFor: readonly string[];
  readonly done: boolean;
}

/** One ticked row, with the level that it has together with its follow-up and the other ticks. */
export interface SafetyFinding {
  readonly row: SafetyRow;
  readonly level: CareLevel;
  readonly sameDay?: boolean;
  readonly advice: string;
  /** The follow-up that is ticked as well. */
  readonly more?: string;
}

export type Escalation = NonNullable<SafetyRow['escalation']>;

export interface SafetyResult {
  readonly level: CareLevel | 'none';
  /** Speak to a doctor today. */
  readonly sameDay: boolean;
  readonly gentleOnly: boolean;
  /** The reader may say that a doctor has been asked. */
  readonly mayClear: boolean;
  readonly mayRank: boolean;
  /** A doctor has been asked about everything that needs one. */
  readonly cleared: boolean;
  /** The ticked rows, most urgent first. */
  readonly rows: readonly SafetyRow[];
  readonly findings: readonly SafetyFinding[];
  /** What would make it more urgent than it is, most urgent first. */
  readonly escalations: readonly Escalation[];
  /** What to say to the therapist. */
  readonly tell: readonly string[];
  /** Not today: wait until it has passed. */
  readonly postpone: boolean;
}

type Screens = readonly SafetyScreen[];

/** Cancer is asked about twice, as a sign and as a history. Together they are more urgent than either. */
const aboutCancer = (row: SafetyRow): boolean => row.covers.includes('cancer');
/** Once the history has been asked about, a sign need not say "if you had cancer". */
const isAnswered = (row: SafetyRow, { screen }: SafetyState, screens: Screens): boolean => {
  const { length, [length - 1]: last } = screens;
  return aboutCancer(row) && screen === length - 1 && !!last?.rows.some(aboutCancer) && !last.rows.includes(row);
};
/** No doctor's word makes a guide for adults fit a child. */
const aboutYouth = (row: SafetyRow): boolean => row.covers.includes('young');

export const startOfSafety: SafetyState = Object.freeze({
  screen: 0,
  ticked: [],
  none: false,
  cleared: false,
  clearedFor: [],
  done: false,
});

const idsOf = (rows: readonly SafetyRow[]): string[] =>
  rows.flatMap(({ id, followUp }) => (followUp ? [id, followUp.id] : [id]));

/** The ticks that hold: not those that "None of these" has taken back. */
function held(state: SafetyState, screens: Screens): readonly string[] {
  const here = state.none ? idsOf(rowsOf(state, screens)) : [];
  return state.ticked.filter((id) => !here.includes(id));
}

/** Ticks a row or follow-up, or takes the tick away. A tick takes back "None of these". */
export function tick(state: SafetyState, screens: Screens, id: string, on: boolean): SafetyState {
  const row = screens.flatMap(({ rows }) => rows).find((other) => other.id === id);
  const ticked = held(state, screens).filter((other) => other !== id && (on || other !== row?.followUp?.id));
  return { ...state, ticked: on ? [...ticked, id] : ticked, none: false };
}

/** "None of these" takes back the ticks of its screen. */
export const tickNone = (state: SafetyState, on: boolean): SafetyState => ({ ...state, none: on });

function findingOf(row: SafetyRow, ticked: readonly string[], rows: readonly SafetyRow[]): SafetyFinding {
  const { followUp, escalation } = row;
  const asksMore = followUp && ticked.includes(followUp.id) ? followUp : undefined;
  const [first, ...others] = rows.filter(aboutCancer);
  const today = {
    level: 'doctor-first',
    sameDay: true,
    advice: escalation?.sameDay ? escalation.advice : row.advice,
  } as const;
  const raised = [asksMore, row === first && others.length ? today : undefined];
  const { level, sameDay, advice } = raised.reduce<Omit<SafetyFinding, 'row' | 'more'>>(
    (most, next) => (next && urgencyOf(next) < urgencyOf(most) ? next : most),
    row,
  );
  return { row, more: asksMore?.label, level, sameDay, advice };
}

function findingsOf(ticked: readonly string[], screens: Screens): SafetyFinding[] {
  const rows = screens.flatMap((screen) => screen.rows).filter(({ id }) => ticked.includes(id));
  return rows.map((row) => findingOf(row, ticked, rows)).sort((a, b) => urgencyOf(a) - urgencyOf(b));
}

/** Whether a row before the last screen sends the reader to a doctor, which leaves the cautions for later. */
const doctorBefore = (state: SafetyState, screens: Screens): boolean =>
  !state.cleared && findingsOf(state.ticked, screens.slice(0, -1)).some(({ level }) => level === 'doctor-first');

/** The rows that are asked now. After a sign of cancer only its history is asked, since it decides how soon. */
export function rowsOf(state: SafetyState, screens: Screens): readonly SafetyRow[] {
  const rows = screens[state.screen]?.rows ?? [];
  return state.screen === screens.length - 1 && doctorBefore(state, screens) ? rows.filter(aboutCancer) : rows;
}

/** Whether all screens have their rows: those of the later ones come after the first answer. */
export const isWhole = (screens: Screens): boolean => screens.every(({ rows }) => rows.length);

/** Whether this screen has an answer: a tick, or "None of these". */
export const canGoOn = (state: SafetyState, screens: Screens): boolean =>
  state.none || rowsOf(state, screens).some(({ id }) => state.ticked.includes(id));

/** The next screen, or the end: at once after an emergency, after the second screen when a doctor comes first. */
export function nextSafety(state: SafetyState, screens: Screens): SafetyState {
  if (!canGoOn(state, screens)) return state;
  const ticked = held(state, screens);
  const last = screens.length - 1;
  const end = { ...state, ticked, done: true };
  const findings = findingsOf(ticked, screens.slice(0, state.screen + 1));
  if (state.screen >= last || findings.some(({ level }) => level === 'emergency')) return end;
  if (!doctorBefore(end, screens)) return { ...state, ticked, screen: state.screen + 1, none: false };
  const asksCancer = findings.some(({ row }) => aboutCancer(row)) && screens[last]?.rows.some(aboutCancer);
  return asksCancer ? { ...state, ticked, screen: last, none: false } : end;
}

/** From the result to the screen before it, from a screen to the one before. What a doctor said must then be said again. */
export function backSafety(state: SafetyState, screens: Screens): SafetyState {
  if (state.done) return { ...state, done: false };
  if (!state.screen) return state;
  const ticked = held(state, screens);
  const screen = state.screen - 1;
  const none = !idsOf(screens[screen]?.rows ?? []).some((id) => ticked.includes(id));
  return { ...state, ticked, screen, none, cleared: false, clearedFor: [] };
}

/** A doctor has been asked: on to all cautions, or to the end when they have been asked. */
export function clearedByDoctor(state: SafetyState, screens: Screens): SafetyState {
  if (!assessSafety(state, screens).mayClear) return state;
  const ticked = held(state, screens);
  const last = screens.length - 1;
  const allAsked = state.screen === last && !doctorBefore(state, screens);
  return { screen: last, ticked, none: allAsked && state.none, cleared: true, clearedFor: ticked, done: allAsked };
}

/** What follows from the answers. The highest level wins. */
export function assessSafety(state: SafetyState, screens: Screens): SafetyResult {
  const ticked = held(state, screens);
  const findings = findingsOf(ticked, screens);
  const doctor = findings.filter(({ level }) => level === 'doctor-first');
  const isCleared = ({ row: { id, followUp } }: SafetyFinding): boolean =>
    [id, followUp?.id ?? id].every((asked) => !ticked.includes(asked) || state.clearedFor.includes(asked));
  const clearable =
    findings[0]?.level === 'doctor-first' && doctor.every(({ row, sameDay }) => !sameDay && !aboutYouth(row));
  const cleared = clearable && state.cleared && doctor.every(isCleared);
  const counted = cleared ? findings.filter((finding) => !doctor.includes(finding)) : findings;
  const highest = counted[0] ?? { level: 'none' as const, sameDay: false };
  const atLeast =
    cleared && urgencyOf(highest) > urgencyOf({ level: 'adapt-pressure' }) ? 'adapt-pressure' : highest.level;
  const result = { level: atLeast, sameDay: atLeast === 'doctor-first' && !!highest.sameDay };
  const rows = findings.map(({ row }) => row);
  return {
    ...result,
    gentleOnly: cleared || rows.some(({ level }) => level === 'adapt-pressure'),
    mayClear: clearable && !cleared,
    mayRank: urgencyOf(result) > urgencyOf({ level: 'doctor-first' }),
    cleared,
    rows,
    findings,
    escalations: rows
      .filter((row) => !isAnswered(row, state, screens))
      .flatMap(({ escalation }) => escalation ?? [])
      .filter((escalation) => urgencyOf(escalation) < urgencyOf(result))
      .sort((a, b) => urgencyOf(a) - urgencyOf(b)),
    tell: findings.flatMap(({ row, level }) => row.tell ?? (level === 'doctor-first' ? row.label : [])),
    postpone: rows.some(({ postpone }) => postpone),
  };
}

/** What to tell the therapist. Nothing while a doctor comes first. `cleared` says that a doctor has been asked. */
export const tellOf = (result: SafetyResult, cleared: string): readonly string[] =>
  result.mayRank ? [...(result.cleared ? [cleared] : []), ...result.tell] : [];
