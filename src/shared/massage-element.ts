import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { consumer } from '../content/consumer.js';
import { contentContext, contextRequest, type Guide, guideContext, isBlank } from '../content/context.js';
import { localeOf, regionOf } from '../content/locale.js';
import type { SliceName, Snapshot } from '../content/slices.js';
import { VERSION } from '../version.js';

export const failedView = html`<p part="error" role="status">Not loaded. Reload the page.</p>`;

/**
 * What all our elements share: language, region, heading level, event detail, content and guide. An attribute that cannot
 * be used is named in the console once, and its default counts: nothing throws.
 *
 * @attr {string} lang - Language of the words, such as `en-GB`. Its region counts where `region` is not set. Default: the
 *   language of the page. Where we do not speak it, the words are English and say so to screen readers.
 * @slot - What shows until the content is there, and without script.
 * @slot heading - Your own heading, in the place of ours. Bring the right level yourself, such as `<h2 slot="heading">`.
 * @slot intro - Your own introduction, in the place of ours.
 * @slot actions - Stands at the end. For a booking link, say.
 * @slot meta - Adds to the line about sources, which cannot be taken away.
 * @csspart heading - The heading, when it is ours.
 * @csspart meta - The line at the foot: not advice, when it was checked, and by how many sources.
 * @csspart error - The line that says that the content could not be loaded.
 * @cssprop [--massage-accent=a green mixed with the text colour] - Colour of links, plain buttons, marks and filled buttons.
 * @cssprop [--massage-surface=none] - Background of the whole element. Without one the page shows through.
 * @cssprop [--massage-surface-raised=4.5 % of the text colour] - Background of cards.
 * @cssprop [--massage-text=the colour of the page around it] - Colour of the words. Where you set this, set a
 *   surface that it can be read on.
 * @cssprop [--massage-text-muted=92 % of the text colour] - Colour of words that stand back.
 * @cssprop [--massage-border=17 % of the text colour] - Colour of the lines between things and around cards.
 * @cssprop [--massage-radius=12px] - Roundness of cards. Buttons have three quarters of it.
 * @cssprop [--massage-space=16px] - The step from which padding and gaps are derived.
 * @cssprop [--massage-font=the font of the page around it] - Font family.
 * @cssprop [--massage-focus=the accent] - Colour of the ring around what has the focus.
 * @cssprop [--massage-danger=a red mixed with the text colour] - Marks emergencies and what cannot be used.
 * @cssprop [--massage-room=100vh] - Height that `before-define.css` keeps for the element until it is there. You set it.
 * @cssprop [--massage-reserve=not set] - The element sets this to `auto` once it shows its content. For a style of your own that keeps
 *   room until then: `min-block-size: var(--massage-reserve, 30rem)`. Only read it.
 * @cssState ready - The element shows its content. `:state(ready)` in CSS.
 */
export abstract class MassageElement extends LitElement {
  /** The version of the package that this class comes from. */
  static readonly version: string = VERSION;
  static override properties: PropertyDeclarations = {
    region: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    eventDetail: { attribute: 'event-detail' },
    siteName: { attribute: 'site-name' },
    loadFailed: { state: true },
  };
  /**
   * The parts of the content that the first paint needs.
   * @internal
   */
  static readonly slices: readonly SliceName[] = ['core'];

  /**
   * Two-letter country code, such as `US`, for emergency numbers and price notes. Default: the region of the nearest `lang`.
   * Where neither tells, the numbers 911, 999, 112 and 000 are given with the places where they hold.
   */
  region = '';

  /** Level of the element's heading for screen readers, 2 to 6. Inner headings are one level below. Default 2. */
  headingLevel = 2;

  /**
   * `private` (default): events tell that something happened. `full`: they tell what a reader answered, too. That is
   * health data: ask the reader first, and see what the law of your country wants.
   */
  eventDetail: 'private' | 'full' = 'private';

  /** Name of your site, shown where it speaks: "Shown by …", "Price set by …". Default: the provider's, else none. */
  siteName = '';

  protected loadFailed = false;
  #using: unknown;
  /** The content that its attributes were checked with, unless they have changed since. What a reader does changes neither. */
  #checked?: Snapshot | null;
  protected readonly internals = this.attachInternals();
  #slices = (this.constructor as typeof MassageElement).slices;
  readonly #content = consumer<Snapshot>(this, (callback) =>
    contextRequest(contentContext, this, callback, {
      locale: localeOf(this),
      slices: this.#slices,
      failed: (error) => {
        this.loadFailed = true;
        this.#complain(error);
      },
    }),
  );
  readonly #guide = consumer<Guide>(
    this,
    (callback) => contextRequest(guideContext, this, callback),
    (guide, before) => {
      if (before && isBlank(guide)) this.startedAgain();
      return !before || this.heeds(guide, before);
    },
  );

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    this.#checked = null;
    if (name !== 'lang' || !this.isConnected || !this.hasUpdated) return;
    this.#content.ask();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Answers do not outlive the element's stay on the page; a move is not an end.
    queueMicrotask(() => this.isConnected || this.startedAgain());
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // What a server rendered would stand there twice, unless `massage-widgets/hydrate` takes it over.
    this.shadowRoot?.replaceChildren();
    const root = super.createRenderRoot();
    // An inner control's own events would carry its value out of the shadow root.
    for (const type of ['input', 'change']) root.addEventListener(type, (event) => event.stopPropagation());
    return root;
  }

  /** What somebody did may still wait for its module. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#using;
    return super.getUpdateComplete();
  }

  /** Waits until the last change is shown. `updateComplete` would wait for the one who asks, too. */
  protected get rendered(): Promise<unknown> {
    return super.getUpdateComplete();
  }

  /** The content as far as it has been loaded. */
  protected get content(): Snapshot | undefined {
    return this.#content.value;
  }

  /** What follows from the reader's answers. */
  protected get guide(): Guide | undefined {
    return this.#guide.value;
  }

  protected get regionCode(): string {
    return (this.region || regionOf(this)).toUpperCase();
  }

  protected get level(): number {
    return /^[2-6]$/.test(`${this.headingLevel}`) ? Number(this.headingLevel) : 2;
  }

  /** Loads more content. The element renders again when it is there. */
  protected need(...slices: SliceName[]): void {
    const missing = slices.filter((name) => !this.#slices.includes(name));
    if (!missing[0]) return;
    this.#slices = [...this.#slices, ...missing];
    this.#content.ask();
  }

  /** Keeps `updateComplete` waiting for what somebody did. The console says when its module could not be loaded. */
  protected use(work: unknown): void {
    this.#using = Promise.all([this.#using, work]).catch((error) => this.#complain(error));
  }

  /** Whether a change of the guide changes what the element shows: several stand on a page, and each tells of every answer. */
  protected heeds(_guide: Guide, _before: Guide): boolean {
    return true;
  }

  /** The reader has started again in this or another element: drop every answer. */
  protected startedAgain(): void {}

  /**
   * Names in the console what the page's author has set and cannot be used; each reading of it falls back by itself. Marks
   * the language where the page speaks another.
   */
  protected check(): void {
    this.use(import('./check.js').then(({ check }) => check(this)));
  }

  /** The element, or nothing while its content is still on the way. */
  protected abstract template(content: Snapshot): TemplateResult | undefined;

  protected override render(): TemplateResult {
    const { content } = this;
    // It comes with the words that all elements share.
    const template = content?.version && this.template(content);
    this.internals.states?.[template ? 'add' : 'delete']('ready');
    if (!template) return html`<slot></slot>${this.loadFailed ? failedView : ''}`;
    // A name that a form has not set stands there empty. Server rendering has no page around it.
    if (
      this.#checked !== content &&
      (this.firstElementChild ||
        [...this.attributes].some(({ value }) => value) ||
        this.matches?.(`:not(:lang(${content.locale}))`))
    )
      this.check();
    this.#checked = content;
    return template;
  }

  #complain(reason: unknown): void {
    import('./diagnostics.js').then(
      ({ notLoaded }) => notLoaded(this, reason),
      () => {},
    );
  }
}
