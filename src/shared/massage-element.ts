import { ContextEvent } from '@lit/context';
import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Consumer, ContentConsumer } from '../content/consumer.js';
import { type Guide, guideContext, GuideRequestEvent, isBlank } from '../content/context.js';
import { regionOf } from '../content/locale.js';
import type { SliceName, Snapshot } from '../content/slices.js';
import { VERSION } from '../version.js';
import { complain, oneOf, wholeNumber } from './attributes.js';

const failedView = html`<p part="error" role="status">This could not be loaded. Reload the page.</p>`;

/** What all our elements share: language, region, heading level, event detail, content and guide. */
export abstract class MassageElement extends LitElement {
  static readonly version: string = VERSION;
  static override properties: PropertyDeclarations = {
    region: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    eventDetail: { attribute: 'event-detail' },
    siteName: { attribute: 'site-name' },
    loadFailed: { state: true },
  };
  /** The parts of the content that the first paint needs. */
  static readonly slices: readonly SliceName[] = ['core'];

  /** Two-letter country code for emergency numbers and price notes. Default: the region in `lang`, else unknown. */
  region = '';

  /** Level of the element's heading, 2 to 6. Its inner headings follow. Default 2. */
  headingLevel = 2;

  /** `private` (default): events tell that something happened. `full`: they tell what a reader answered, too. */
  eventDetail: string = 'private';

  /** Name of the site, shown where it speaks: "Shown by …", "Price set by …". */
  siteName = '';

  private loadFailed = false;
  protected readonly internals = this.attachInternals();
  readonly #content = new ContentConsumer(this, (this.constructor as typeof MassageElement).slices, (error) => {
    this.loadFailed = true;
    complain(({ notLoaded }) => notLoaded(this, error));
  });
  readonly #guide = new Consumer<Guide>(
    this,
    (callback) => new ContextEvent(guideContext, this, callback, true),
    (guide, before) => before && isBlank(guide) && this.startedAgain(),
  );

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
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
    const root = super.createRenderRoot();
    // An inner control's own events would carry its value out of the shadow root.
    for (const type of ['input', 'change']) root.addEventListener(type, (event) => event.stopPropagation());
    return root;
  }

  /** The content as far as it has been loaded. */
  protected get content(): Snapshot | undefined {
    return this.#content.value;
  }

  /** What follows from the reader's answers. */
  protected get guide(): Guide | undefined {
    return this.#guide.value;
  }

  /** Whether the site has opted in to events that carry answers. */
  protected get tellsAll(): boolean {
    return oneOf(this, 'event-detail', this.eventDetail, ['private', 'full']) === 'full';
  }

  protected get regionCode(): string {
    return (this.region || regionOf(this)).toUpperCase();
  }

  protected get level(): number {
    const given = this.headingLevel ? String(this.headingLevel) : this.getAttribute('heading-level');
    return wholeNumber(this, 'heading-level', given, [2, 6], 2);
  }

  /** Loads more content. The element renders again when it is there. */
  protected need(...slices: SliceName[]): void {
    this.#content.need(slices);
  }

  protected changeGuide(change: Partial<Guide> | null): void {
    this.dispatchEvent(new GuideRequestEvent(change));
  }

  /** The reader has started again in this or another element: drop every answer. */
  protected startedAgain(): void {}

  /** The element, or nothing while its content is still on the way. */
  protected abstract template(content: Snapshot): TemplateResult | undefined;

  protected override render(): TemplateResult {
    const content = this.#content.value;
    const template = content?.ui?.['common'] && this.template(content);
    this.internals.states?.[template ? 'add' : 'delete']('ready');
    if (template) return template;
    return html`<slot></slot>${this.loadFailed ? failedView : ''}`;
  }
}
