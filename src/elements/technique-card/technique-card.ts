import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { type Guide, isOther } from '../../content/context.js';
import type { Technique } from '../../content/schema.js';
import type { SliceName, Snapshot } from '../../content/slices.js';
import { complain } from '../../shared/attributes.js';
import { changeGuide } from '../../shared/change-guide.js';
import { baseStyles } from '../../shared/base-styles.js';
import { bookingOf } from '../../shared/booking.js';
import { sourcesOf } from '../../shared/citation.js';
import { depthStyles } from '../../shared/depth-view.js';
import { checkRegion, emergencyText } from '../../shared/emergency.js';
import { MassageElement } from '../../shared/massage-element.js';
import { metaView } from '../../shared/meta-view.js';
import { answersFirm, FIRM_ANSWER } from '../../shared/nearby.js';
import { sayFrom } from '../../shared/words.js';
import { type CardSay, cardText, standingOf } from './logic.js';
import { styles } from './styles.js';
import { cardView, unknownView } from './view.js';

/**
 * One massage style in a post or a sidebar: how it works, how it feels, whom to ask first, and what is known.
 * It minds the safety check of its page: a style that has to wait says so, and cannot be booked.
 *
 * @element technique-card
 * @slot heading - Your own heading, in the place of the name of the style.
 * @slot intro - Your own sentence, in the place of the one that says what the style is.
 * @slot actions - Stands below the card, unless the style has to wait.
 * @fires {ContentOutdatedEvent} content-outdated - Newer content corrects what was baked into the page. Readers see the newer words.
 * @csspart card - The whole card.
 * @csspart mark - "Your choice".
 * @csspart hold - Why the style has to wait, or stay gentle.
 * @csspart depth - The picture of how deep the style works.
 * @csspart pressure - The scale of five dots.
 * @csspart ask-first - Who should ask a doctor first.
 * @csspart evidence - The line that says what studies show.
 * @csspart origin - Whose words the card holds, where they are not ours.
 * @csspart known - What is known for back pain, folded, with sources.
 * @csspart sources - A list of sources.
 * @csspart book - The link to book.
 * @csspart firm - Asks the list of questions on the page about firm pressure.
 * @csspart ids - The ids there are, when none of them was given.
 * @cssprop [--massage-room=36rem] - Height that `before-define.css` keeps for the element until it is there. You set it.
 * @cssprop [--massage-accent-contrast=black or white] - Colour of the words on filled buttons. Default: whichever can be read on the accent.
 * @cssprop [--massage-caution=an amber mixed with the text colour] - Marks what to mind.
 */
export class TechniqueCard extends MassageElement {
  /** @internal */
  static override readonly slices: readonly SliceName[] = ['core', 'techniques'];
  static override styles = [baseStyles, depthStyles, styles];
  static override properties: PropertyDeclarations = {
    technique: { reflect: true },
    bookingHref: { attribute: 'booking-href' },
  };

  /**
   * Which style: `swedish`, `deep-tissue`, `trigger-point`, `myofascial-release`, `sports`, or one of your own. Without one,
   * or with an unknown one, the card names the ids there are.
   */
  technique: 'swedish' | 'deep-tissue' | 'trigger-point' | 'myofascial-release' | 'sports' | (string & {}) = '';

  /** Where to book: an address with `{technique}` for the id of the style. http(s), mailto, tel or relative; any other gives no link. */
  bookingHref = '';

  #opensForPrint = false;

  override connectedCallback(): void {
    super.connectedCallback();
    // Where CSS cannot open what is closed on paper, a script does.
    if (this.#opensForPrint || CSS.supports('selector(::details-content)')) return;
    this.#opensForPrint = true;
    void import('../../shared/print-open.js').then(({ openForPrint }) => openForPrint(this, '.fold'));
  }

  /** The card as plain text. Empty while its content is on the way, and without a style. */
  toText(): string {
    const technique = this.#technique;
    return technique ? cardText(technique, standingOf(technique, this.guide), this.#say) : '';
  }

  protected override heeds(guide: Guide, before: Guide): boolean {
    return isOther(guide, before);
  }

  protected override template(content: Snapshot): TemplateResult | undefined {
    const { techniques } = content;
    if (!techniques) return undefined;
    checkRegion(this);
    const say = this.#say;
    const technique = this.#technique;
    if (!technique) this.#complain(techniques);
    const hold = technique && standingOf(technique, this.guide).hold;
    return html`${technique ? this.#cardView(technique, content) : unknownView(techniques, say, this.level)}
    ${technique && !hold ? html`<slot name="actions"></slot>` : nothing}
    ${metaView({ content, say, sources: technique ? sourcesOf([technique]).length : 0, siteName: this.siteName })}`;
  }

  #cardView(technique: Technique, content: Snapshot): TemplateResult {
    const isFirm = technique.gentleOnly === 'withheld';
    return cardView({
      technique,
      standing: standingOf(technique, this.guide),
      say: this.#say,
      level: this.level,
      emergency: emergencyText(this.regionCode, this.#say),
      references: content.references,
      site: content.siteName ?? '',
      notes: content.techniqueNotes ?? [],
      href: bookingOf(this, technique.id),
      onFirm: isFirm && answersFirm(this) ? this.#onFirm : undefined,
      onReferences: this.#onReferences,
    });
  }

  get #technique(): Technique | undefined {
    return this.content?.techniques?.find(({ id }) => id === this.#id);
  }

  /** An attribute that was taken away leaves `null` behind. */
  get #id(): string {
    return (this.technique ?? '').trim();
  }

  get #say(): CardSay {
    return sayFrom(this.content ?? { locale: 'en' }, 'card', 'picker', 'common');
  }

  /** One line for the author of the page, with the ids there are. */
  #complain(techniques: readonly Technique[]): void {
    const ids = techniques.map(({ id }) => id);
    const id = this.#id;
    if (id) complain(({ badIds }) => badIds(this, 'technique', id, [id], ids));
    else complain(({ warn }) => warn(this, `technique="" names no style. Valid ids: ${ids.join(', ')}.`));
  }

  readonly #onReferences = (): void => this.need('references');

  readonly #onFirm = (): void => changeGuide(this, {}, { ask: { id: FIRM_ANSWER, from: this } });
}
