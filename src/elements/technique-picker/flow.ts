import type { ReactiveControllerHost } from 'lit';
import type { Answers } from '../../content/answers.js';
import type { Guide } from '../../content/context.js';
import type { SliceName, Snapshot } from '../../content/slices.js';
import type { Visit } from '../../content/visit.js';
import { askAgain } from '../../shared/ask-again.js';
import { changeGuide } from '../../shared/change-guide.js';
import { PickerResultEvent, PickerStepEvent } from './events.js';
import { type Field, keepValue } from './keep-value.js';
import type { Given, Ranking } from './logic.js';
import type { Model } from './model.js';
import { SafetyFlow } from './safety-flow.js';
import type { Settings } from './settings.js';

/** Where the reader stands. `away`: a safety check elsewhere on the page found that a doctor comes first. */
export type Phase = 'safety' | 'care' | 'away' | 'questions' | 'result';
/** What is to be announced once it shows. */
export type Due = 'change' | 'step' | 'result';

/** What a flow needs of its element. */
export interface FlowHost {
  readonly target: Settings & Field & ReactiveControllerHost;
  /** Events may tell what was answered. */
  readonly tellsAll: () => boolean;
  readonly content: () => Snapshot | undefined;
  readonly guide: () => Guide | undefined;
  readonly need: (...slices: SliceName[]) => void;
  /** What a step waits for cannot be had, or is asked for again. */
  readonly onFailed: (isFailed: boolean) => void;
  readonly onChange: () => void;
}

/** Where the focus goes when a step, a care card or the result appears. */
const HEAD = '.face, legend, .lead';

/** Fetches what comes after the first answer before there is one. */
export function prepare(element: Element): Promise<unknown> {
  askAgain(element, ['safety-more', 'techniques'], () => {});
  return import('./later.js');
}

/** The reader's way from the safety check to the result. All that was answered is here, and nowhere else. */
export class Flow {
  given: Given = {};
  step = 0;
  /** Next was pressed without an answer. */
  error = false;
  model: Model;
  /** Selector of what takes the focus after the next update. */
  focusOn = '';
  readonly due = new Set<Due>();
  readonly safety: SafetyFlow;
  /** Answers came from outside: when they are complete, no question is left. */
  isPreset = false;
  #finished = false;
  /** What this flow has told the visit sheet, as one text. */
  #told = '';

  /** Next was pressed before the later screens of the safety check were there. */
  #goesOn = false;

  /** The answers that were last set from outside. */
  #preset = '';

  constructor(
    private readonly host: FlowHost,
    chosen: string | null,
  ) {
    this.model = { chosen };
    this.safety = new SafetyFlow(host);
    host.target.addController(keepValue(host.target));
  }

  get phase(): Phase {
    if (!this.safety.isDone) return 'safety';
    if (!this.safety.mayRank) return this.safety.isElsewhere ? 'away' : 'care';
    return this.#finished ? 'result' : 'questions';
  }

  /** What follows from the answers on the whole page, as of now. */
  get guide(): Guide | undefined {
    return this.host.guide();
  }

  /** Next was pressed, and the next step is on its way. */
  get isWaiting(): boolean {
    return this.#goesOn;
  }

  get #isOnePage(): boolean {
    return this.host.target.layout === 'page';
  }

  /** A doctor comes first. */
  get isBlocked(): boolean {
    return this.safety.isDone && !this.safety.mayRank;
  }

  choose(chosen: string | null): void {
    this.model = { ...this.model, chosen };
    this.host.onChange();
  }

  /** Takes answers from outside. A framework sets the same ones with every rendering, and the reader has gone on since. */
  preset(given: Answers): void {
    const preset = JSON.stringify(given);
    if (preset === this.#preset) return;
    this.#preset = preset;
    this.given = given;
    this.isPreset = true;
    this.host.onChange();
  }

  /** Does what had to wait for content. */
  settle(): void {
    this.safety.tellWithheld();
    if (this.#goesOn && this.safety.isWhole) this.act.next();
    // Whether answers from outside are complete shows when the questions are there.
    const questions = this.isPreset && this.host.content()?.picker?.questions;
    if (!questions) return;
    this.isPreset = false;
    const known = questions.filter(({ id, answers }) => answers.some((answer) => answer.id === this.given[id]));
    this.#finished = known.length > 0 && (this.#finished || known.length === questions.length);
  }

  next(): void {
    const { phase } = this;
    const questions = this.host.content()?.picker?.questions;
    this.error = false;
    if (phase === 'safety') {
      this.#goesOn = this.safety.canGoOn && !this.safety.isWhole;
      if (this.#goesOn) this.#retry();
      else if (this.safety.next()) this.#arrive();
    } else if (phase === 'questions' && questions) {
      this.error = !this.#isOnePage && !this.given[questions[this.step]!.id];
      if (!this.error) this.#advance();
    }
    this.host.onChange();
  }

  back(): void {
    const { phase } = this;
    this.error = false;
    if (phase === 'result') this.#finished = false;
    else if (phase === 'questions' && this.step && !this.#isOnePage) this.step -= 1;
    else if (!this.safety.isElsewhere) this.safety.back();
    if (this.phase === 'questions') this.due.add('step');
    this.host.onChange();
  }

  /** Drops every answer. */
  reset(): void {
    this.safety.reset();
    this.given = {};
    this.step = 0;
    this.#finished = this.#goesOn = this.error = this.isPreset = false;
    this.model = { chosen: null };
    this.due.clear();
    this.#told = this.#preset = '';
    this.host.onChange();
  }

  /** What a reader does. It moves the focus; what a script does leaves it where it is. */
  readonly act = {
    set: (change: { readonly given?: Given; readonly model?: Model }, due: readonly Due[] = [], focus = ''): void => {
      Object.assign(this, change, { error: false });
      for (const one of due) this.due.add(one);
      this.focusOn = focus;
      const { chosen } = this.model;
      if (chosen !== this.host.guide()?.chosen) changeGuide(this.host.target, { chosen });
      this.host.onChange();
    },
    next: (): void => this.#move(() => this.next()),
    back: (): void => this.#move(() => this.back()),
    skip: (): void =>
      this.#move(() => {
        const { [this.host.content()?.picker?.questions[this.step]?.id ?? '']: _, ...rest } = this.given;
        this.given = rest;
        this.#advance();
      }),
    cleared: (): void =>
      this.#move(() => {
        this.safety.clear();
        this.#arrive();
      }),
    startAgain: (): void =>
      this.#move(() => {
        const { target } = this.host;
        const { value } = target;
        const preset = this.#preset;
        this.reset();
        changeGuide(target, null);
        // What a framework sets once more would undo it.
        this.#preset = preset;
        if (target.value !== value) this.due.add('change');
      }),
    need: (...slices: SliceName[]): void => this.host.need(...slices),
  };

  /** Events follow what they tell of: by then it shows, and the form has the value. */
  announce(result: Ranking | null, later: typeof import('./later.js') | undefined): void {
    const { due, phase, step } = this;
    const { target, content, tellsAll } = this.host;
    if (due.delete('change')) {
      target.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      target.dispatchEvent(new Event('change', { bubbles: true }));
    }
    if (result && later) this.#tellVisit(later.visitFor(this, result, content()!));
    const total = content()?.picker?.questions.length;
    if (phase === 'questions' && later && total && due.delete('step'))
      target.dispatchEvent(new PickerStepEvent({ index: step + 1, total }));
    if (!result || !due.delete('result')) return;
    const { equalBest: ids } = result;
    const count = ids.length;
    target.dispatchEvent(new PickerResultEvent(tellsAll() ? { count, ids, answers: { ...this.given } } : { count }));
  }

  /** Asks again for what the next step waits for. */
  #retry(): void {
    this.host.onFailed(false);
    askAgain(this.host.target, ['safety-more'], () => this.host.onFailed(true));
  }

  /** After the update that it follows from, so that it starts one of its own. */
  #tellVisit(visit: Visit): void {
    const told = JSON.stringify(visit);
    if (told === this.#told) return;
    this.#told = told;
    queueMicrotask(() => this.#told === told && changeGuide(this.host.target, {}, visit));
  }

  #move(action: () => void): void {
    const before = this.phase + this.step + this.safety.screen;
    action();
    if (this.phase + this.step + this.safety.screen !== before) this.focusOn = HEAD;
    this.host.onChange();
  }

  /** The safety check is over, or not yet. */
  #arrive(): void {
    const { phase } = this;
    if (phase === 'safety') return;
    this.due.add('change');
    if (phase === 'questions') this.due.add('step');
    if (phase === 'result') this.due.add('result');
  }

  #advance(): void {
    const last = (this.host.content()?.picker?.questions.length ?? 1) - 1;
    this.error = false;
    this.#finished = this.#isOnePage || this.step >= last;
    if (this.#finished) this.due.add('change').add('result');
    else {
      this.step += 1;
      this.due.add('step');
    }
  }
}
