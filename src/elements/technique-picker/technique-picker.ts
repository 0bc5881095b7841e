import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Answers } from '../../content/answers.js';
import { type Guide, isOther } from '../../content/context.js';
import type { SliceName, Snapshot } from '../../content/slices.js';
import { complain } from '../../shared/attributes.js';
import { changeGuide } from '../../shared/change-guide.js';
import { coreStyles } from '../../shared/core-styles.js';
import { formStyles } from '../../shared/form-styles.js';
import { MassageElement } from '../../shared/massage-element.js';
import { onceNear } from '../../shared/once-near.js';
import { sayFrom } from '../../shared/words.js';
import { safetyStyles } from '../massage-safety-check/styles.js';
import type { Flow, FlowHost } from './flow.js';
import { cleanValue, syncForm } from './form.js';
import type { Ranking } from './logic.js';
import type { PickerSay } from './question-view.js';
import type { Stage } from './stage-view.js';
import { pickerView } from './view.js';

export type { PickerResultEvent, PickerStepEvent } from './events.js';

/**
 * Matches massage styles to what a reader likes, after a safety check. It never predicts relief.
 * A form control: its value is the chosen style, else all styles that fit best.
 *
 * @element technique-picker
 * @slot heading - Your own heading, in the place of ours. Not shown when a doctor comes first.
 * @slot intro - Your own line below the heading, in the place of ours. Not shown with a result.
 * @slot actions - Stands at the end, unless a doctor comes first. For a booking link, say.
 * @fires {Event} input - The reader answered or chose. Carries nothing.
 * @fires {Event} change - Comes with each `input`. Carries nothing.
 * @fires {PickerStepEvent} picker-step - Another question is asked.
 * @fires {PickerResultEvent} picker-result - The styles have been ranked, or ranked anew.
 * @fires {ContentOutdatedEvent} content-outdated - Newer content corrects what was baked into the page. Readers see the newer words.
 * @csspart step - One screen of questions.
 * @csspart question - One question with its answers.
 * @csspart choice - One answer with its control.
 * @csspart next - The button to the next question or to the result.
 * @csspart back - The button to the question before.
 * @csspart skip - The button that leaves a question without an answer.
 * @csspart result - The whole result.
 * @csspart cards - The styles that fit best.
 * @csspart card - One style, or what to do before any massage.
 * @csspart depth - The picture of how deep a style works.
 * @csspart pressure - The scale of five dots.
 * @csspart mark - "Your choice", where another element of the page has asked for it.
 * @csspart choose - The button that chooses a style.
 * @csspart book - The link to book a style.
 * @csspart firm - Asks the list of questions on the page about firm pressure.
 * @csspart tell - The button that shows what to tell the therapist.
 * @csspart tell-list - What to tell the therapist.
 * @csspart copy - The button that copies the list, or the safety result.
 * @csspart print - The button that prints it.
 * @csspart answers - The reader's answers, to be changed in place.
 * @csspart chip - One of them.
 * @csspart update - The button that uses a changed answer.
 * @csspart withheld - The styles that a caution rules out, folded.
 * @csspart others - The other styles and why each is lower, folded.
 * @csspart evidence-fold - What studies show about each style, folded.
 * @csspart evidence - The line that says what studies show.
 * @csspart sources - A list of sources.
 * @csspart origin - Whose words or scores these are, where they are not ours.
 * @csspart scores - How the styles are scored, folded.
 * @csspart start-again - The button that drops every answer, here and in the other elements of the page.
 * @csspart if - What to do in the cases that were ticked in the safety check.
 * @csspart numbers - The emergency numbers.
 * @csspart call - A link to one of them. Absent where a sandboxed frame would stop it.
 * @csspart clear - The button that says that a doctor has been asked and massage is fine.
 * @csspart net - When to get help, whatever was ticked.
 * @csspart reasons - Why each tick matters, folded, with sources.
 * @csspart change - The button that leads back to the safety check.
 * @cssprop [--massage-accent-contrast=black or white] - Colour of the words on filled buttons. Default: whichever can be read on the accent.
 * @cssprop [--massage-caution=an amber mixed with the text colour] - Marks what to mind.
 */
export class TechniquePicker extends MassageElement {
  static readonly formAssociated = true;
  /** @internal */
  static override readonly slices: readonly SliceName[] = ['core', 'safety'];
  static override styles = [coreStyles, formStyles, safetyStyles];
  static override properties: PropertyDeclarations = {
    name: { reflect: true },
    required: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    defaultValue: { attribute: 'value' },
    techniques: {},
    layout: {},
    maxResults: { type: Number, attribute: 'max-results' },
    bookingHref: { attribute: 'booking-href' },
    answers: { attribute: false, noAccessor: true },
    value: { attribute: false, noAccessor: true },
    later: { state: true },
    flow: { state: true },
    restored: { state: true },
    failed: { state: true },
  };

  /** The name under which a form sends the value. Without one nothing is sent. */
  name = '';

  /** The form waits for a result. Skipping every question, or a doctor who comes first, is a result, too. Default: off. */
  required = false;

  /** Cannot be used, and is not sent. A disabled fieldset around it does the same. Default: off. */
  disabled = false;

  /** The value at first, and after a reset of the form: a style's id, or several parted by spaces. Counts as chosen. */
  defaultValue = '';

  /** Ids of the styles on offer, parted by spaces. An unknown id is left out. Default: all five. */
  techniques = '';

  /** `steps` (default) asks one question at a time, `page` all at once. The safety check comes first, in its steps. */
  layout: 'steps' | 'page' = 'steps';

  /** How many equal best styles are shown as cards, 1 to 3. Default 3. */
  maxResults = 3;

  /** Where to book: an address with `{technique}` for the id of the style. http(s), mailto, tel or relative; any other gives no link. */
  bookingHref = '';

  private later?: typeof import('./later.js');
  /** Set from outside, or by the browser after a reload. */
  private restored?: string;
  /** The reader's way through the picker. Loads at the first touch. */
  private flow?: Flow;
  /** The way through could not be loaded. What the reader did waits for the next try. */
  private failed = false;
  readonly #acts: ((flow: Flow) => void)[] = [];
  #preset?: Answers; // answers that were set before
  #waking?: Promise<void>;
  #loading?: Promise<void>;
  readonly #host: FlowHost = {
    target: this,
    tellsAll: () => this.eventDetail === 'full',
    content: () => this.content,
    guide: () => this.guide,
    need: (...slices) => this.need(...slices),
    onFailed: (isFailed) => (this.failed = isFailed),
    onChange: () => {
      void this.#load();
      this.requestUpdate();
    },
  };

  /**
   * Question id to answer id. Setting all of them leads from the safety check straight to the result. An answer that is no
   * string is passed over.
   */
  get answers(): Answers {
    return { ...(this.flow?.given ?? this.#preset) };
  }
  set answers(answers: Answers) {
    const given = Object.entries(answers ?? {}).filter(([, answer]) => typeof answer === 'string');
    this.#preset = Object.fromEntries(given);
    this.flow?.preset(this.#preset);
    void this.#wake();
  }

  /** How the styles rank for the answers given. `null` while there is no result, also when a doctor comes first. */
  get result(): Ranking | null {
    const stage = this.#stage;
    return (stage && this.later?.resultOf(stage)) ?? null;
  }

  /**
   * The chosen style, else the ids of all that fit best; `no-preference` when nothing can be recommended. One that is set
   * counts as chosen, whatever the answers then put first.
   */
  get value(): string {
    const stage = this.#stage;
    const before = this.restored ?? cleanValue(this.defaultValue);
    return (stage && this.later?.valueOf(stage)) ?? (this.#isBlocked ? 'no-preference' : before);
  }
  set value(value: string) {
    this.restored = cleanValue(value);
    this.flow?.choose(this.restored || null);
  }

  /**
   * Puts the focus on the first control. A `<label>` for the picker does the same.
   * @param options As in HTML's own `focus()`.
   */
  override focus(options?: FocusOptions): void {
    this.#control?.focus(options);
  }

  /** The form that it belongs to, as in HTML's own controls. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }
  /** Whether a form may send it and, if not, why: `valueMissing` while `required` waits for a result. */
  get validity(): ValidityState {
    return this.internals.validity;
  }
  /** What the browser says when a form cannot be sent. Empty when it can. */
  get validationMessage(): string {
    return this.internals.validationMessage;
  }
  /** Whether a form looks at it before it is sent: not while it is disabled. */
  get willValidate(): boolean {
    return this.internals.willValidate;
  }
  /** Whether a form may send it. Fires `invalid` if not. */
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }
  /** The same, and the browser shows what is missing. */
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }
  formResetCallback(): void {
    // What was asked here goes everywhere. What another element has asked is not the form's.
    if (this.flow?.safety.isElsewhere === false) return this.reset();
    this.startedAgain();
    changeGuide(this, { chosen: null }, { styles: [], wishes: [] });
  }
  formStateRestoreCallback(state: unknown): void {
    this.value = state as string;
  }
  formDisabledCallback(): void {
    // It may come in the middle of an update, which would swallow the next.
    queueMicrotask(() => this.requestUpdate());
  }

  /** On to the next step, as the button does: an unanswered question stays. */
  next(): void {
    void this.#wake((flow) => flow.next());
  }

  /** Back to the step before. Does nothing at the first. */
  back(): void {
    void this.#wake((flow) => flow.back());
  }

  /** Starts again: drops every answer, here and in the other elements of the page. */
  reset(): void {
    this.startedAgain();
    changeGuide(this, null);
  }

  /**
   * Why a style stands where it does, in plain words. Empty while there is no result, and for an unknown id.
   * @param id The id of the style, such as `swedish`.
   */
  explain(id: string): string {
    const stage = this.#stage;
    return (stage && this.later?.explain(stage, id)) ?? '';
  }

  // What to tell the therapist, which goes along to a visit, comes with a new list of what is withheld.
  protected override heeds(guide: Guide, before: Guide): boolean {
    return isOther(guide, before);
  }

  protected override startedAgain(): void {
    this.restored = this.#preset = undefined;
    this.#acts.length = 0;
    this.flow?.reset();
    // What was ticked before there was anything to hear it.
    if (!this.flow) for (const box of this.renderRoot?.querySelectorAll('input') ?? []) box.checked = false;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#waking;
    await this.#loading;
    return super.getUpdateComplete();
  }

  protected override willUpdate(): void {
    if (this.guide?.careLevel || this.#preset || this.value) void this.#wake();
    this.flow?.settle();
  }

  protected override template(content: Snapshot): TemplateResult | undefined {
    if (!content.safety?.screens) return undefined;
    const { level, siteName, value, guide, failed: isFailed, flow, later } = this;
    return pickerView({
      ...{ content, level, siteName, value, guide, isFailed, flow, later },
      say: this.#say,
      isDisabled: this.matches?.(':disabled') ?? false,
      isBlocked: this.#isBlocked,
      stage: this.#stage,
      wake: (act) => void this.#wake(act),
    });
  }

  protected override firstUpdated(): void {
    onceNear(this, () => import('./flow.js').then(({ prepare }) => prepare(this)));
    // Delegated focus would take every press beside a control for one of the first, and scroll there.
    this.addEventListener('click', (event) => event.composedPath()[0] === this && this.focus());
    // All as it is without attributes: nothing to check.
    if (this.techniques + this.layout + this.maxResults + this.bookingHref + this.eventDetail !== 'steps3private')
      void this.#use(import('./check.js'), ({ check }) => check(this.#host));
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const { flow, renderRoot } = this;
    const missing = this.required ? this.#say('required') || '…' : '';
    syncForm(this.internals, this.value, missing, this.#control);
    if (!flow) return;
    const target = flow.focusOn && renderRoot.querySelector<HTMLElement>(flow.focusOn);
    if (target) {
      flow.focusOn = '';
      // Firefox gives the focus to nothing that has just been rendered and not laid out yet.
      target.getBoundingClientRect();
      target.focus();
    }
    flow.announce(this.result, this.later);
  }

  get #control(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('input, button');
  }

  get #say(): PickerSay {
    return sayFrom(this.content ?? { locale: 'en' }, 'picker', 'common');
  }

  /** A doctor comes first. */
  get #isBlocked(): boolean {
    return this.flow?.isBlocked ?? /^(emergency|doctor-first)$/.test(this.guide?.careLevel ?? '');
  }

  get #stage(): Stage | undefined {
    const { content, flow, guide, level, regionCode } = this;
    return flow && content && { host: this, content, flow, guide, level, regionCode };
  }

  /** Loads the flow, then what comes after the safety check, as soon as there is a reader. */
  async #wake(act?: (flow: Flow) => void): Promise<void> {
    if (act) this.#acts.push(act);
    await (this.#waking ??= this.#use(import('./flow.js'), ({ Flow }) => {
      this.flow = new Flow(this.#host, this.value || null);
      if (this.#preset) this.flow.preset(this.#preset);
    }));
    this.failed = !this.flow;
    if (!this.flow) this.#waking = undefined;
    void this.#load();
    if (this.flow) for (const one of this.#acts.splice(0)) one(this.flow);
  }

  async #load(): Promise<void> {
    if (!this.isConnected) return;
    this.need('safety-more', 'techniques');
    await (this.#loading ??= this.#use(import('./later.js'), (later) => {
      (this.renderRoot as ShadowRoot).adoptedStyleSheets.push(...later.laterSheets());
      this.later = later;
    }));
    if (!this.later) this.#loading = undefined;
  }

  async #use<T>(file: Promise<T>, use: (module: T) => void): Promise<void> {
    try {
      use(await file);
    } catch (error) {
      complain(({ notLoaded }) => notLoaded(this, error));
    }
  }
}
