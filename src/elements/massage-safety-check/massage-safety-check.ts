import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { SliceName, Snapshot } from '../../content/slices.js';
import { askAgain } from '../../shared/ask-again.js';
import { complain } from '../../shared/attributes.js';
import { changeGuide } from '../../shared/change-guide.js';
import { baseStyles } from '../../shared/base-styles.js';
import { sourcesOf } from '../../shared/citation.js';
import { headingView } from '../../shared/heading-view.js';
import { MassageElement } from '../../shared/massage-element.js';
import { metaView } from '../../shared/meta-view.js';
import { sayFrom } from '../../shared/words.js';
import { SafetyChangeEvent } from './events.js';
import {
  assessSafety,
  backSafety,
  canGoOn,
  isWhole,
  clearedByDoctor,
  nextSafety,
  rowsOf,
  type SafetyResult,
  type SafetyState,
  startOfSafety,
  tellOf,
  tick,
  tickNone,
} from './logic.js';
import { safetyStyles } from './styles.js';
import { type SafetySay, safetyStepView, waitingNote } from './view.js';

/**
 * Asks about warning signs and cautions in three short steps, and says what to do now.
 * What follows from the answers is known to the other widgets of the page; the answers stay in this element.
 *
 * @element massage-safety-check
 * @slot heading - Your own heading above the questions, in the place of ours. The result keeps its own.
 * @slot intro - Your own line below the heading, in the place of ours.
 * @slot actions - Stands below a result that allows a massage. For a booking link, say.
 * @fires {SafetyChangeEvent} safety-change - The check was completed, or taken up again.
 * @fires {ContentOutdatedEvent} content-outdated - Newer content corrects what was baked into the page. Readers see the newer words.
 * @csspart step - One screen of questions.
 * @csspart choice - One tick box with its text.
 * @csspart next - The button to the next screen.
 * @csspart back - The button to the screen before.
 * @csspart card - The result.
 * @csspart if - What to do in the cases that were ticked.
 * @csspart numbers - The emergency numbers.
 * @csspart call - A link to one of them. Absent where a sandboxed frame would stop it.
 * @csspart clear - The button that says that a doctor has been asked and massage is fine.
 * @csspart copy - The button that copies the result.
 * @csspart print - The button that prints the result.
 * @csspart net - When to get help, whatever was ticked.
 * @csspart reasons - Why each tick matters, folded, with sources.
 * @csspart evidence - The line that says what studies show.
 * @csspart sources - A list of sources.
 * @csspart origin - Whose words a row holds, where they are not ours.
 * @csspart change - The button that leads back to the answers.
 * @csspart start-again - The button that drops every answer, here and in the other elements of the page.
 * @cssprop [--massage-accent-contrast=black or white] - Colour of the words on filled buttons. Default: whichever can be read on the accent.
 * @cssprop [--massage-caution=an amber mixed with the text colour] - Marks what to mind.
 */
export class MassageSafetyCheck extends MassageElement {
  /** @internal */
  static override readonly slices: readonly SliceName[] = ['core', 'safety'];
  static override styles = [baseStyles, safetyStyles];

  static override properties: PropertyDeclarations = {
    answers: { state: true },
    error: { state: true },
    status: { state: true },
    care: { state: true },
  };

  private answers: SafetyState = startOfSafety;
  private error = false;
  private status = '';
  private care?: typeof import('./care-view.js');

  /** Next was pressed before the later screens were there. */
  #goesOn = false;

  #movesFocus = false;
  /** The guide still has to hear which styles a caution rules out. */
  #owesWithheld = false;

  /** It asks, and is not told. */
  protected override heeds(): boolean {
    return false;
  }

  protected override startedAgain(): void {
    const wasDone = this.answers.done;
    this.#show(startOfSafety);
    if (wasDone) this.#announce();
  }

  protected override template(content: Snapshot): TemplateResult | undefined {
    const { safety } = content;
    if (!safety?.screens) return undefined;
    const say = this.#say;
    const reasons = [...(safety.flags ?? []), ...(safety.cautions ?? [])];
    return html`${this.answers.done ? this.#resultView(content, say) : this.#stepView(say)}
      <p class="sr" role="status">${this.status}</p>
      ${metaView({ content, say, sources: sourcesOf(reasons).length, siteName: this.siteName })}`;
  }

  protected override willUpdate(): void {
    this.#tellWithheld();
    if (this.#goesOn && isWhole(this.#screens)) this.#onNext();
  }

  protected override updated(): void {
    const target =
      this.#movesFocus && this.renderRoot.querySelector<HTMLElement>(this.answers.done ? '.face' : 'legend');
    if (!target) return;
    this.#movesFocus = false;
    // Firefox gives the focus to nothing that has just been rendered and not laid out yet.
    target.getBoundingClientRect();
    target.focus();
  }

  #stepView(say: SafetySay): TemplateResult {
    const { answers, error, level } = this;
    return html`<div class="top">
        <slot name="heading">${headingView(level, say('title'), 'title')}</slot>
        <slot name="intro"><p class="intro">${say('intro')}</p></slot>
      </div>
      ${safetyStepView({
        state: answers,
        screens: this.#screens,
        rows: rowsOf(answers, this.#screens),
        say,
        level: level + 1,
        error,
        note: this.#goesOn ? waitingNote(say, this.loadFailed) : '',
        emergency: this.care?.emergencyLine(this.regionCode, say),
        // Two boxes may change before the next rendering.
        onTick: (id, on) => this.#show(tick(this.answers, this.#screens, id, on)),
        onNone: (on) => this.#show(tickNone(this.answers, on)),
        onNext: this.#onNext,
        onBack: this.#onBack,
      })}
      ${
        answers.screen
          ? html`<button part="start-again" class="button plain again" @click=${this.#onStartAgain}>
              ${say('start-again')}
            </button>`
          : nothing
      }`;
  }

  /** Nothing of the site stands above an urgent result, and nothing to book below it. */
  #resultView(content: Snapshot, say: SafetySay): TemplateResult {
    const result = this.#result;
    if (!this.care) return waitingView(result, say, this.#onBack);
    this.care.checkRegion(this);
    return html`${this.care.careView({
      result,
      content,
      say,
      regionCode: this.regionCode,
      level: this.level,
      onCleared: () => this.#go(clearedByDoctor(this.answers, this.#screens)),
      onBack: this.#onBack,
      onStartAgain: this.#onStartAgain,
      onReasons: () => this.need('safety-reasons', 'references'),
      onCopy: this.#onCopy,
      onPrint: this.#onPrint,
      note: this.status,
    })}${result.mayRank ? html`<slot name="actions" class="no-print"></slot>` : nothing}`;
  }

  get #say(): SafetySay {
    return sayFrom(this.content ?? { locale: 'en' }, 'safety', 'common');
  }

  get #screens() {
    return this.content?.safety?.screens ?? [];
  }

  get #result() {
    return assessSafety(this.answers, this.#screens);
  }

  #show(answers: SafetyState): void {
    this.answers = answers;
    this.error = false;
    this.status = '';
    if (answers === startOfSafety) return;
    this.need('safety-more');
    void this.#loadCare();
  }

  /** To another screen or to the result. */
  #go(answers: SafetyState): void {
    const wasDone = this.answers.done;
    this.#show(answers);
    this.#movesFocus = true;
    if (answers.done) this.#tellGuide();
    if (answers.done || wasDone) this.#announce();
  }

  #announce(): void {
    const { done: complete } = this.answers;
    const tellsAll = this.eventDetail === 'full' && complete;
    this.dispatchEvent(new SafetyChangeEvent(tellsAll ? { complete, level: this.#result.level } : { complete }));
  }

  #tellGuide(): void {
    const result = this.#result;
    const { level: careLevel, gentleOnly } = result;
    changeGuide(this, { careLevel, gentleOnly, withheld: [] }, { tell: tellOf(result, this.#say('tell-cleared')) });
    this.need('safety-reasons', ...(gentleOnly ? (['techniques'] as const) : []));
    this.#owesWithheld = gentleOnly;
    this.#tellWithheld();
  }

  #tellWithheld(): void {
    const techniques = this.content?.techniques;
    if (!this.#owesWithheld || !techniques) return;
    this.#owesWithheld = false;
    changeGuide(this, {
      withheld: techniques.filter(({ gentleOnly }) => gentleOnly === 'withheld').map(({ id }) => id),
    });
  }

  async #loadCare(): Promise<void> {
    try {
      this.care ??= await import('./care-view.js');
    } catch (error) {
      complain(({ notLoaded }) => notLoaded(this, error));
    }
  }

  readonly #onNext = (): void => {
    this.error = !canGoOn(this.answers, this.#screens);
    this.#goesOn = !this.error && !isWhole(this.#screens);
    if (this.#goesOn) {
      this.loadFailed = false;
      askAgain(this, ['safety-more'], () => (this.loadFailed = true));
    } else if (!this.error) this.#go(nextSafety(this.answers, this.#screens));
  };

  readonly #onBack = (): void => this.#go(backSafety(this.answers, this.#screens));

  readonly #onStartAgain = (): void => {
    this.#movesFocus = true;
    changeGuide(this, null);
  };

  readonly #onPrint = (): void => {
    const card = this.renderRoot.querySelector('.care');
    if (card) this.care?.printCard(card, this.#say('not-advice'), this.content!.locale);
  };

  readonly #onCopy = async (): Promise<void> => {
    const { careText, copyText } = this.care!;
    const copied = await copyText(careText(this.#result, this.regionCode, this.#say));
    this.status = this.#say(copied ? 'copied' : 'copy-failed');
  };
}

/** What matters most, until the card is there or when it cannot be had. */
const waitingView = ({ findings }: SafetyResult, say: SafetySay, onBack: () => void): TemplateResult =>
  html`<div class="card stack" role="alert">
    ${findings.length ? findings.map(({ advice }) => html`<p>${advice}</p>`) : say('lead-none')}
    <button class="button" @click=${onBack}>${say('change')}</button>
  </div>`;
