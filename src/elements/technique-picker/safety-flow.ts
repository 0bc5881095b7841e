import type { TemplateResult } from 'lit';
import type { Guide } from '../../content/context.js';
import type { Snapshot } from '../../content/slices.js';
import { changeGuide } from '../../shared/change-guide.js';
import { sayFrom } from '../../shared/words.js';
import {
  assessSafety,
  backSafety,
  canGoOn,
  clearedByDoctor,
  isWhole,
  nextSafety,
  rowsOf,
  type SafetyResult,
  type SafetyState,
  startOfSafety,
  tellOf,
  tick,
  tickNone,
} from '../massage-safety-check/logic.js';
import { type SafetySay, type SafetyStepView, safetyStepView } from '../massage-safety-check/view.js';

interface Host {
  readonly target: EventTarget;
  readonly content: () => Snapshot | undefined;
  readonly guide: () => Guide | undefined;
  readonly onChange: () => void;
}

/** The safety check inside the picker, unless one was completed elsewhere on the page: the reader is asked once. */
export class SafetyFlow {
  #state: SafetyState = startOfSafety;
  /** What this check told the other elements of the page. */
  #told?: Pick<Guide, 'careLevel' | 'gentleOnly'>;
  #owesWithheld = false;
  /** Next was pressed without an answer. */
  #error = false;

  constructor(private readonly host: Host) {}

  get #screens() {
    return this.host.content()?.safety?.screens ?? [];
  }

  /** What was found here. Absent while it is asked, and when it was asked elsewhere. */
  get result(): SafetyResult | undefined {
    return this.#state.done && !this.isElsewhere ? assessSafety(this.#state, this.#screens) : undefined;
  }

  /** Another element of the page has asked, and its word is the latest. */
  get isElsewhere(): boolean {
    const guide = this.host.guide();
    if (!guide || guide.careLevel === null) return false;
    return guide.careLevel !== this.#told?.careLevel || guide.gentleOnly !== this.#told.gentleOnly;
  }

  get screen(): number {
    return this.#state.screen;
  }

  get isDone(): boolean {
    return this.isElsewhere || this.#state.done;
  }

  get mayRank(): boolean {
    const level = this.result ? this.result.level : this.host.guide()?.careLevel;
    return level !== 'emergency' && level !== 'doctor-first';
  }

  get gentleOnly(): boolean {
    return (this.result ?? this.host.guide())?.gentleOnly ?? false;
  }

  view(
    content: Snapshot,
    step: Pick<SafetyStepView, 'level' | 'note' | 'emergency' | 'onNext' | 'onBack'>,
  ): TemplateResult {
    const screens = this.#screens;
    return safetyStepView({
      state: this.#state,
      screens,
      rows: rowsOf(this.#state, screens),
      say: sayFrom(content, 'safety', 'common'),
      error: this.#error,
      onTick: this.tick,
      onNone: this.none,
      ...step,
    });
  }

  readonly tick = (id: string, on: boolean): void => this.#set(tick(this.#state, this.#screens, id, on));
  readonly none = (on: boolean): void => this.#set(tickNone(this.#state, on));

  get canGoOn(): boolean {
    return canGoOn(this.#state, this.#screens);
  }

  /** The later screens are there, too. */
  get isWhole(): boolean {
    return isWhole(this.#screens);
  }

  /** On to the next screen or the end. False when this screen has no answer yet. */
  next(): boolean {
    const mayGoOn = this.canGoOn;
    this.#set(mayGoOn ? nextSafety(this.#state, this.#screens) : this.#state, !mayGoOn);
    return mayGoOn;
  }

  back(): void {
    this.#set(backSafety(this.#state, this.#screens));
  }

  /** The reader has asked a doctor. */
  clear(): void {
    this.#set(clearedByDoctor(this.#state, this.#screens));
  }

  reset(): void {
    this.#state = startOfSafety;
    this.#told = undefined;
    this.#error = this.#owesWithheld = false;
  }

  /** Which styles a caution rules out is known when the styles are. */
  tellWithheld(): void {
    const techniques = this.host.content()?.techniques;
    if (!this.#owesWithheld || !techniques) return;
    this.#owesWithheld = false;
    const withheld = techniques.filter(({ gentleOnly }) => gentleOnly === 'withheld').map(({ id }) => id);
    changeGuide(this.host.target, { withheld });
  }

  #set(state: SafetyState, error = false): void {
    const isNew = state.done && state !== this.#state;
    this.#state = state;
    this.#error = error;
    if (isNew) {
      const result = assessSafety(state, this.#screens);
      const { level: careLevel, gentleOnly } = result;
      const say: SafetySay = sayFrom(this.host.content()!, 'safety');
      this.#told = { careLevel, gentleOnly };
      this.#owesWithheld = gentleOnly;
      changeGuide(
        this.host.target,
        { careLevel, gentleOnly, withheld: [] },
        { tell: tellOf(result, say('tell-cleared')) },
      );
    }
    this.host.onChange();
  }
}
