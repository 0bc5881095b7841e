import type { PickerContent, Technique } from '../../content/schema.js';
import type { Snapshot } from '../../content/slices.js';
import type { Given, Part, Ranking } from './logic.js';
import type { PickerSay } from './question-view.js';

type TellModule = typeof import('./tell.js');

/** What the reader does with the result. */
export interface Model {
  readonly chosen: string | null;
  readonly edit?: Edit;
  /** Loaded while "What to tell the therapist" is open. */
  readonly tell?: TellModule;
  /** What was just done, said politely and shown where it happened. */
  readonly note?: { readonly at: 'answers' | 'tell' | 'care'; readonly text: string };
}

/** One answer is being changed; it counts when the reader says so. */
export interface Edit {
  readonly question: string;
  readonly answer?: string;
}

export interface ResultView {
  readonly content: Snapshot & { readonly techniques: readonly Technique[]; readonly picker: PickerContent };
  readonly result: Ranking;
  readonly answers: Given;
  /** At least one question was answered. */
  readonly answered: boolean;
  readonly chosen: string | null;
  /** The style that was chosen last, here or in another element of the page. */
  readonly elsewhere: string | null;
  /** How many of the best are shown as cards. */
  readonly most: number;
  readonly say: PickerSay;
  /** Level of the result's heading. */
  readonly level: number;
  /** What to mind first: stands above the ranking. */
  readonly care: unknown;
  /** When to get help, whatever was ticked. */
  readonly net: unknown;
  /** Opened by "What to tell the therapist"; nothing while it is closed. */
  readonly tell: unknown;
  readonly tellOpen: boolean;
  readonly edit?: Edit;
  /** What the last changed answer did. */
  readonly moved: string;
  readonly bookingHref: (id: string) => string | undefined;
  /** Asks the list of questions on the page about firm pressure. Absent where there is none. */
  readonly onFirm: (() => void) | undefined;
  readonly onChoose: (id: string) => void;
  readonly onTell: () => void;
  readonly onEdit: (edit: Edit | undefined) => void;
  readonly onUpdate: () => void;
  readonly onReferences: () => void;
  readonly onStartAgain: () => void;
}

/** "Swedish massage and Sports massage", in the language of the content. */
export const namesOf = ({ techniques = [], locale }: Snapshot, ids: readonly string[], type: 'and' | 'or' = 'and') =>
  new Intl.ListFormat(locale, { type: type === 'and' ? 'conjunction' : 'disjunction' }).format(
    ids.map((id) => techniques.find((technique) => technique.id === id)?.name ?? id),
  );

/** What no ranking can tell. Only one that follows from answers matches what the reader likes. */
export const claimOf = (answered: boolean, say: PickerSay): string => say(answered ? 'claim' : 'open-claim');

/** Ids of the styles that stand as equal cards. Unranked, all of them do. */
export const cardsOf = ({ result, answered, most }: ResultView): readonly string[] =>
  answered ? result.equalBest.slice(0, most) : result.ranking.map(({ id }) => id);

/** The reader's own words for one part of a score. */
export const answerLabel = ({ question, answer }: Pick<Part, 'question' | 'answer'>, { picker }: Snapshot): string =>
  picker?.questions.find(({ id }) => id === question)?.answers.find(({ id }) => id === answer)?.label ?? '';
