import { css, html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { contentContext, guideContext } from '../../content/context.js';
import { localeOf } from '../../content/locale.js';
import { contextHost } from '../../content/provider.js';
import { ContextProviderEvent } from '../../content/provider-event.js';
import type { MergeMode, Source, Words } from '../../content/site/load.js';
import { saysSame } from '../../content/site/same.js';
import { SiteStore } from '../../content/site/store.js';
import type { Snapshot } from '../../content/slices.js';
import type { SiteContent } from '../../content/site/schema.js';
import { complain, oneOf } from '../../shared/attributes.js';
import { VERSION } from '../../version.js';
import { ContentErrorEvent, ContentLoadEvent } from './events.js';

/** How long the elements wait for a site's own words before they show ours meanwhile, in milliseconds. */
const PATIENCE = 3000;

/** When the page has nothing else to do. */
const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work);
  else setTimeout(work);
};

/** Whether content may be more than questions. Any script may have set it, so looking at it may throw. */
function isMore(content: unknown): boolean {
  try {
    return typeof content !== 'object' || content === null || Object.keys(content).some((key) => key !== 'faq');
  } catch {
    return true;
  }
}

/** Console lines for the author of the page. */
const complainOf = (say: (words: typeof import('../../content/site/say.js')) => void): void =>
  void import('../../content/site/say.js').then(say, () => {});

/**
 * Joins the elements inside it: they share content and what follows from a reader's answers, apart from the rest of the
 * page. Without it, all elements of the page share one. Shows nothing of its own.
 *
 * Brings a site's own words and prices, too: from a file (`src`), from a `<script type="application/json">` inside it, or
 * from the `content` property. If they cannot be used, one console line says why, and what was shown before stays.
 *
 * @element massage-content
 * @slot - The elements that belong together, and a `<script type="application/json">` with your own content.
 * @fires {ContentLoadEvent} content-load - Own content was read and is shown.
 * @fires {ContentErrorEvent} content-error - Own content could not be used. `detail.errors` says where and why.
 */
export class MassageContent extends LitElement {
  /** The version of the package that this class comes from. */
  static readonly version: string = VERSION;
  static override styles = css`
    :host {
      display: contents;
    }
  `;
  static override properties: PropertyDeclarations = {
    src: {},
    mode: {},
    siteName: { attribute: 'site-name' },
    content: { attribute: false },
  };

  /**
   * Address of a JSON file with your own content: at most 2 MB, within 10 seconds. Relative to the page. Its shape stands in
   * `massage-widgets/content.schema.json`.
   */
  src = '';

  /**
   * `extend` (default): own entries are laid over ours by id. `replace`: in each list that you give, only your own; safety
   * items stay.
   */
  mode: 'extend' | 'replace' = 'extend';

  /** Name of your site, shown beside its own words: "Edited by …". Default: "this site". */
  siteName = '';

  /** Your own content as an object. Counts before a script inside the element, which counts before `src`. */
  content?: SiteContent | null;

  readonly #store = new SiteStore();
  readonly #provider = contextHost(this, this.#store);
  readonly #children = new MutationObserver(() => this.#isNew() && this.#reload());
  #words?: Words | undefined;
  #merge?: typeof import('../../content/site/load.js').mergeContent;
  #abort?: AbortController | undefined;
  #loading: Promise<boolean> = Promise.resolve(false);
  #stale = true;
  #script?: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#words && this.#hasSource) this.#store.hold();
    this.#provider.start();
    this.#children.observe(this, { childList: true, characterData: true, subtree: true });
    for (const context of [contentContext, guideContext]) this.dispatchEvent(new ContextProviderEvent(context, this));
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#provider.stop();
    this.#children.disconnect();
    // Answers do not outlive the element's stay on the page; a move is not an end.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#provider.changeGuide(null);
      this.#stale ||= !!this.#abort;
      this.#abort?.abort();
    });
  }

  /** Reads your own content anew. Resolves to whether it is shown; never rejects. */
  async load(): Promise<boolean> {
    this.#reload();
    await this.updateComplete;
    return this.#loading;
  }

  /** The site's own words laid over content of ours, for elements that a server rendered. Nothing while they are on their way. */
  protected over(bundled: Snapshot): Snapshot {
    return this.#store.over(bundled);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.#stale || changed.has('src') || (changed.has('content') && !this.#isShown)) this.#loading = this.#read();
    else if (changed.has('mode') || changed.has('siteName')) this.#lay();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #reload(): void {
    this.#stale = true;
    this.requestUpdate();
  }

  get #hasSource(): boolean {
    return !!(this.content ?? this.#readScript() ?? this.src);
  }

  #readScript(): string | undefined {
    return this.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;
  }

  /** A framework may make a new object that says the same with every rendering. */
  get #isShown(): boolean {
    return !!this.content && !this.#abort && saysSame(this.content, this.#words?.content);
  }

  #isNew(): boolean {
    return this.#readScript() !== this.#script;
  }

  async #read(): Promise<boolean> {
    this.#stale = false;
    this.#abort?.abort();
    this.#abort = undefined;
    const { content, src } = this;
    const script = (this.#script = this.#readScript());
    if (!this.#hasSource) {
      this.#words = undefined;
      this.#store.lay();
      return false;
    }
    if (!this.#words) this.#store.hold();
    const { signal } = (this.#abort = new AbortController());
    const patience = setTimeout(() => this.#store.release(), PATIENCE);
    const end = await this.#use({ content, script, src }, signal).catch((error: unknown) => {
      complain(({ notLoaded }) => notLoaded(this, error));
      return false;
    });
    clearTimeout(patience);
    if (signal.aborted) return false;
    this.#abort = undefined;
    this.#store.release();
    return end;
  }

  async #use(source: Source, signal: AbortSignal): Promise<boolean> {
    // It shows whose words are whose, and would be asked for only when they are there.
    if (this.querySelector('massage-faq')) void import('../massage-faq/reader.js').catch(() => {});
    // All that is more than questions needs the whole check, and would ask for it only when the rest is there.
    if (isMore(source.content)) void import('../../content/site/validate.js').catch(() => {});
    const site = await import('../../content/site/load.js');
    const loaded = await site.loadWords(source, this.baseURI, localeOf(this), signal);
    if (signal.aborted) return false;
    if ('problems' in loaded) {
      complainOf(({ sayProblems }) => sayProblems(this, loaded.problems));
      this.#store.release();
      this.dispatchEvent(new ContentErrorEvent({ errors: loaded.problems }));
      return false;
    }
    this.#words = loaded.words;
    this.#merge = site.mergeContent;
    this.#lay();
    // Readers wait for the words, and nobody for these lines.
    whenIdle(() => complainOf(({ sayClaims }) => sayClaims(this, loaded.words)));
    this.dispatchEvent(new ContentLoadEvent({ sections: site.sectionsIn(loaded.words.content) }));
    return true;
  }

  #lay(): void {
    const { siteName } = this;
    const mode = oneOf(this, 'mode', this.mode, ['extend', 'replace']) satisfies MergeMode;
    const [words, merge] = [this.#words, this.#merge];
    if (!words || !merge) return;
    const { locale } = words.content;
    this.#store.lay((bundled) =>
      locale && locale !== bundled.locale ? bundled : merge(bundled, { ...words, mode, siteName }),
    );
  }
}
