import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { SliceName, Snapshot } from '../../content/slices.js';
import { visitOf } from '../../content/visit.js';
import { complain } from '../../shared/attributes.js';
import { changeGuide } from '../../shared/change-guide.js';
import { baseStyles } from '../../shared/base-styles.js';
import { checkRegion } from '../../shared/emergency.js';
import { copyText } from '../../shared/export-text.js';
import { headingView } from '../../shared/heading-view.js';
import { copyIcon, printIcon } from '../../shared/icons.js';
import { MassageElement } from '../../shared/massage-element.js';
import { metaView } from '../../shared/meta-view.js';
import { nearby } from '../../shared/nearby.js';
import { canPrint } from '../../shared/print-frame.js';
import { sayFrom } from '../../shared/words.js';
import { type Sheet, sheetOf, sheetText, type VisitSay } from './logic.js';
import { styles } from './styles.js';
import { sheetView } from './view.js';

/**
 * One page to take to a visit: the style, what to tell the therapist, questions to ask, and room to write.
 * The safety check, the picker and the cost comparison beside it fill it in. It announces nothing and keeps nothing.
 *
 * @element visit-sheet
 * @slot heading - Your own heading, in the place of ours. Not shown when a doctor comes first.
 * @slot intro - Your own line below the heading, in the place of ours. Not shown when a doctor comes first.
 * @slot actions - Stands below the sheet, unless a doctor comes first.
 * @csspart sheet - The page.
 * @csspart block - One part of it, with its heading.
 * @csspart care - The block that says that medical help comes first.
 * @csspart doctor - The block for what to ask a doctor.
 * @csspart style - The block that names the style.
 * @csspart tell - The block for what to tell the therapist.
 * @csspart costs - The block for what it costs.
 * @csspart questions - The block of questions to ask.
 * @csspart visits - The block for how the visits went.
 * @csspart mind - What to mind at every visit.
 * @csspart copy - The button that copies the sheet.
 * @csspart print - The button that prints it.
 * @csspart start-again - The button that drops every answer, here and in the other elements of the page.
 * @cssprop [--massage-room=36rem] - Height that `before-define.css` keeps for the element until it is there. You set it.
 * @cssprop [--massage-accent-contrast=black or white] - Colour of the words on filled buttons. Default: whichever can be read on the accent.
 * @cssprop [--massage-caution=an amber mixed with the text colour] - Marks what to mind.
 */
export class VisitSheet extends MassageElement {
  /** @internal */
  static override readonly slices: readonly SliceName[] = ['core', 'techniques'];
  static override styles = [baseStyles, styles];
  static override properties: PropertyDeclarations = { status: { state: true } };

  private status = '';

  #movesFocus = false;

  protected override startedAgain(): void {
    this.status = '';
    // A sheet that is still being printed holds the answers, too.
    this.renderRoot?.querySelector('iframe')?.remove();
  }

  protected override template(content: Snapshot): TemplateResult | undefined {
    if (!content.ui?.['visit']) return undefined;
    checkRegion(this);
    const say = this.#say;
    const sheet = this.#sheet(content);
    const { first, isBlank } = sheet;
    return html`<div part="sheet" class="card sheet">
        ${first ? nothing : this.#topView(say, isBlank)} ${sheetView(sheet, say, first ? this.level : this.level + 1)}
        ${first === 'emergency' ? nothing : this.#toolsView(say, isBlank)} ${isBlank ? nothing : this.#againView(say)}
      </div>
      ${first ? nothing : html`<slot name="actions" class="no-print"></slot>`}
      <p class="sr" role="status">${this.status}</p>
      ${metaView({ content, say, sources: 0, siteName: this.siteName })}`;
  }

  protected override updated(): void {
    if (!this.#movesFocus) return;
    this.#movesFocus = false;
    this.renderRoot.querySelector<HTMLElement>('.top')?.focus();
  }

  #topView(say: VisitSay, isBlank: boolean): TemplateResult {
    return html`<div class="top" tabindex="-1">
      <slot name="heading">${headingView(this.level, say('title'), 'title')}</slot>
      <slot name="intro"><p class="intro no-print">${isBlank ? this.#blankIntro(say) : say('intro')}</p></slot>
    </div>`;
  }

  /** Promises only what stands on the page. */
  #blankIntro(say: VisitSay): string {
    const check = nearby(this, 'massage-safety-check');
    const picker = nearby(this, 'technique-picker');
    if (!check && !picker) return say('blank-alone');
    return `${say(check ? (picker ? 'blank-near' : 'blank-check') : 'blank-picker')} ${say('blank-hand')}`;
  }

  #toolsView(say: VisitSay, isBlank: boolean): TemplateResult {
    const main = isBlank ? 'button' : 'button primary';
    return html`<div class="row tools no-print">
      ${
        canPrint()
          ? html`<button part="print" class=${main} type="button" @click=${this.#onPrint}>
              <span>${printIcon}${say('print')}</span>
            </button>`
          : nothing
      }
      <button part="copy" class="button" type="button" @click=${this.#onCopy}>${copyIcon}${say('copy')}</button>
      <span class="quiet">${this.status}</span>
    </div>`;
  }

  #againView(say: VisitSay): TemplateResult {
    return html`<p class="no-print again">
      <button part="start-again" class="button plain" type="button" @click=${this.#onStartAgain}>
        ${say('start-again')}
      </button>
    </p>`;
  }

  get #say(): VisitSay {
    return sayFrom(this.content ?? { locale: 'en' }, 'visit', 'picker', 'common');
  }

  #sheet(content: Snapshot): Sheet {
    const { guide, regionCode } = this;
    return sheetOf({ guide, visit: visitOf(guide), content, regionCode, say: this.#say });
  }

  readonly #onCopy = async (): Promise<void> => {
    const copied = await copyText(sheetText(this.#sheet(this.content!), this.#say));
    this.status = this.#say(copied ? 'copied' : 'copy-failed');
  };

  readonly #onPrint = async (): Promise<void> => {
    try {
      const { printSheet } = await import('./print.js');
      const place = this.renderRoot.querySelector('.tools');
      if (place) printSheet(place, this.#sheet(this.content!), this.#say, this.content!.locale);
    } catch (error) {
      complain(({ notLoaded }) => notLoaded(this, error));
    }
  };

  readonly #onStartAgain = (): void => {
    this.#movesFocus = true;
    changeGuide(this, null);
  };
}
