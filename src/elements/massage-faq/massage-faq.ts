import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Guide } from '../../content/context.js';
import type { FaqContent, FaqEntry } from '../../content/schema.js';
import type { SliceName, Snapshot } from '../../content/slices.js';
// First, since styles that stand together compress better.
import { styles } from './styles.js';
import { idsIn } from '../../shared/ids.js';
import { MassageElement } from '../../shared/massage-element.js';
import { metaView } from '../../shared/meta-view.js';
import { sourcesOf } from '../../shared/sources.js';
import { sayFrom } from '../../shared/words.js';
import { type Visit, visitOf } from '../../content/visit.js';
import { entryText, type FaqGroup, groupQuestions, toFaqPage } from './logic.js';
import type { OwnQuestions } from './own-questions.js';
import type { FaqReader } from './reader.js';
import { type FaqSay, faqView } from './view.js';

const wait = (): undefined => undefined;

/**
 * Answers common questions about massage and back pain, each with its evidence and sources.
 * Every answer is a native disclosure; its text is in the page, so find-in-page and print reach it.
 *
 * @element massage-faq
 * @slot - Your own questions, each a `<details id>` with its question in a `<summary>`: the id of one of ours replaces it,
 *   any other adds one, under the topic that `data-topic` names. Other children show until the content is there, and
 *   without script.
 * @slot heading - Your own heading, in the place of ours. Bring the right level yourself, such as `<h2 slot="heading">`.
 * @slot intro - Stands between heading and questions.
 * @slot actions - Stands below the questions, also when a search finds nothing. For a booking link, say.
 * @fires {FaqToggleEvent} faq-toggle - An answer was opened or closed. Print opens answers without it.
 * @fires {FaqSearchEvent} faq-search - The reader searched. Says how much was typed, never what.
 * @fires {ContentOutdatedEvent} content-outdated - Newer content corrects what was baked into the page. Readers see the newer words.
 * @csspart search - The search box with its label.
 * @csspart all - The button that opens or closes every answer. From 4 questions.
 * @csspart list - All questions.
 * @csspart group - The questions of one topic, with its heading.
 * @csspart item - One question with its answer: a `<details>`.
 * @csspart question - The row to press: a `<summary>`.
 * @csspart answer - The text that opens.
 * @csspart caution - What a caution ticked in the safety check of the page means for this answer.
 * @csspart evidence - The line that says what studies show.
 * @csspart sources - The list of sources of an answer.
 * @csspart origin - Whose words an answer holds, where they are not ours.
 * @csspart copy-link - The button that copies a link to the answer.
 * @csspart back - The button that leads back to the element that asked for this answer.
 * @csspart empty - Stands in the place of the list when a search finds nothing.
 * @cssprop [--massage-caution=an amber mixed with the text colour] - Marks what to mind.
 */
export class MassageFaq extends MassageElement {
  /** @internal */
  static override readonly slices: readonly SliceName[] = ['core', 'faq'];
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    items: {},
    exclude: {},
    topic: {},
    open: { useDefault: true },
    mode: {},
    search: {},
    permalinks: {},
    idPrefix: { attribute: 'id-prefix', useDefault: true },
    structuredData: { attribute: 'structured-data' },
    emergency: { state: true },
    own: { state: true },
  };

  /** Ids of the questions to show, parted by spaces. Sets their order. An unknown id is left out. Default: all. */
  items = '';

  /** Ids of questions to leave out, parted by spaces. Default: none. */
  exclude = '';

  /**
   * Shows the questions of one topic: `effectiveness`, `techniques`, `safety`, `session`, `cost`, `self-care`, or one of
   * your own. Default: all.
   */
  topic = '';

  /** What is open at first: `none` (default), `first`, `all`, or ids of questions, parted by spaces. */
  open: 'none' | 'first' | 'all' | (string & {}) = 'none';

  /** `multiple` (default) lets several answers be open at once, `single` only one. */
  mode: 'multiple' | 'single' = 'multiple';

  /** Search box: `auto` (default) shows it from 8 questions, `on` always, `off` never. */
  search: 'auto' | 'on' | 'off' = 'auto';

  /** `on` (default) shows a button in each answer that copies a link to it, `off` does not. */
  permalinks: 'on' | 'off' = 'on';

  /** What `#` links to answers start with: `#faq-cost`. Change it when two lists on a page would share ids. Default `faq-`. */
  idPrefix = 'faq-';

  /**
   * `jsonld` adds one schema.org FAQPage to the document, for all lists on it together. Default `none`. Google stopped
   * showing FAQ results on 7 May 2026.
   */
  structuredData: 'none' | 'jsonld' = 'none';

  /** Knows which number to call where. Loaded when the country is known; until then all numbers are said. */
  private emergency?: typeof import('../../shared/emergency.js').emergencyText;

  /** Lays the site's own questions, which stand inside, over the content. Nothing shows until they have been read. */
  private own?: OwnQuestions | (() => undefined);

  #groups: readonly FaqGroup[] = [];
  /** The questions shown. */
  protected entries: readonly FaqEntry[] = [];
  #reader?: FaqReader;
  #shown = false;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#onHash);
    this.#readChildren();
    // What is open at first comes with the rest: opened later, it would move the page.
    if (!this.own && !this.#reader && (this.open !== 'none' || location.hash.includes(this.idPrefix))) {
      this.own = wait;
      this.#act(wait);
      void this.updateComplete.then(() => (this.own = undefined));
    }
    // Where CSS cannot open closed answers on paper, a script does.
    if (!CSS.supports('selector(::details-content)'))
      void import('../../shared/print-open.js').then(({ openForPrint }) => openForPrint(this, '[part=item]'));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#onHash);
  }

  /**
   * Opens one answer, scrolls to it and puts the focus there. An unknown id is named in the console together with the valid ones.
   * @param id The id of the question, without `id-prefix`.
   */
  show(id: string): void {
    this.#act((reader) => reader.show(id));
  }

  /**
   * Closes one answer.
   * @param id The id of the question, without `id-prefix`.
   */
  hide(id: string): void {
    this.#act((reader) => reader.hide(id));
  }

  /** Opens every answer; in `single` mode the first. */
  showAll(): void {
    this.#act((reader) => reader.setAll(true));
  }

  /** Closes every answer. */
  hideAll(): void {
    this.#act((reader) => reader.setAll(false));
  }

  /** The questions shown as an object: schema.org's FAQPage. Has no questions before the content is there. */
  toJSONLD(): object {
    return toFaqPage(this.entries);
  }

  /** The questions shown and their answers, as plain text. Empty before the content is there. */
  toText(): string {
    return this.entries.map(entryText).join('\n\n\n');
  }

  /** Says what the list says, in the language of its content. */
  protected get say(): FaqSay {
    return sayFrom(this.content!, 'faq', 'common');
  }

  protected get visit(): Visit {
    return visitOf(this.guide);
  }

  protected override get content(): Snapshot | undefined {
    const content = super.content;
    return content && this.own ? this.own(content) : content;
  }

  protected override heeds(guide: Guide, before: Guide): boolean {
    return guide.gentleOnly !== before.gentleOnly || visitOf(guide).ask !== visitOf(before).ask;
  }

  protected override startedAgain(): void {
    this.use(this.#reader?.startAgain());
  }

  protected override willUpdate(): void {
    const { faq, siteName } = this.content ?? {};
    if (!faq) return;
    this.#groups = this.#choose(faq);
    this.entries = this.#groups.flatMap(({ entries }) => entries);
    // A site's own words, and a question that another element asks, are the reader's part to show.
    if (siteName || this.visit.ask || this.open !== 'none') this.#act((reader) => reader.openAtFirst());
  }

  protected override template(content: Snapshot): TemplateResult | undefined {
    // Whose words an answer holds is told together with the words.
    if (!content.faq || (content.siteName && !this.#reader)) return undefined;
    const { search, mode, entries, say } = this;
    return faqView({
      ...this.#reader?.view,
      groups: this.#groups,
      count: entries.length,
      search,
      mode,
      idPrefix: this.idPrefix,
      level: this.level,
      emergency: this.emergency?.(this.regionCode, say) ?? say('emergency-numbers'),
      say,
      meta: metaView({ content, say, sources: sourcesOf(entries).length, siteName: this.siteName }),
      act: this.#act,
      readChildren: this.#readChildren,
    });
  }

  protected override check(): void {
    this.use(import('./check.js').then(({ check }) => check(this)));
  }

  protected override updated(): void {
    if (!this.#groups.length) return;
    if (this.regionCode)
      void import('../../shared/emergency.js').then(({ emergencyFor }) => (this.emergency = emergencyFor(this)));
    if (!this.#shown) this.#onHash();
    this.#shown = true;
    if (this.structuredData !== 'none') void import('./structured-data.js').then(({ publish }) => publish(this));
  }

  readonly #readChildren = (): void => {
    if (!this.own && !this.querySelector(':scope>details')) return;
    this.own ??= wait;
    this.use(
      import('./own-questions.js').then(({ ownQuestions }) => (this.own = ownQuestions(this, this.#readChildren))),
    );
  };

  #choose(faq: FaqContent): FaqGroup[] {
    const ids = faq.entries.map(({ id }) => id);
    const topics = faq.topics.map(({ id }) => id);
    return groupQuestions(faq, {
      items: idsIn(this.items, ids),
      exclude: idsIn(this.exclude, ids),
      topic: idsIn(this.topic, topics)[0] ?? '',
    });
  }

  /** Hands over to the part that loads with the first thing a reader, a link or a script does. */
  readonly #act = (action: (reader: FaqReader) => unknown): void =>
    this.use(
      this.#reader
        ? action(this.#reader)
        : import('./reader.js').then(({ FaqReader: Reader }) => action((this.#reader ??= new Reader(this)))),
    );

  readonly #onHash = (): void => {
    if (location.hash) this.#act((reader) => reader.followHash());
  };
}
