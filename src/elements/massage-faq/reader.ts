import { adoptStyles, type ReactiveController, type ReactiveElement } from 'lit';
import type { FaqEntry } from '../../content/schema.js';
import type { Visit } from '../../content/visit.js';
import { complain, knownIds } from '../../shared/attributes.js';
import { copyText } from '../../shared/export-text.js';
import { laterWords } from '../../shared/later-words.js';
import { FaqSearchEvent, type FaqToggleDetail, FaqToggleEvent } from './events.js';
import { extras, styles } from './extras-view.js';
import type { MassageFaq } from './massage-faq.js';
import { sameRows, shownBy } from './same-rows.js';
import type { FaqSite, FaqState } from './state.js';
import type { FaqSay } from './view.js';

type Cause = FaqToggleDetail['by'] | 'silent';

/** What happens when a reader, a link or a script does something with a list of questions. Loaded when one does. */
export class FaqReader implements ReactiveController {
  state: FaqState = { open: new Set(), query: '', status: '', extras };
  /** Why an answer is about to open or close. Its toggle event comes later, and does not say. */
  readonly #causes = new Map<string, Cause>();

  /** What the last search looked through. */
  #searched: readonly FaqEntry[] = [];

  /** What the rows show, and where. */
  #shown?: ReturnType<typeof shownBy>;
  #list?: Element | null;

  /** The question that was answered last, so that it is answered once. */
  #ask?: Visit['ask'];

  /** What the `open` attribute asked for when that was last looked at. */
  #opened = 'none';

  #isStyled = false;

  constructor(private readonly element: MassageFaq) {
    element.addController(this);
    this.#change({});
  }

  /** What the view has to know beside the questions. */
  get view(): FaqState & FaqSite {
    const { element, state } = this;
    const { references, siteName: site } = element['content'] ?? {};
    const { guide, permalinks } = { guide: element['guide'], permalinks: element.permalinks !== 'off' };
    return { ...state, allOpen: this.#allOpen, permalinks, references, guide, site };
  }

  /** Opens what the `open` attribute asks for, once after each change of it. */
  openAtFirst(): void {
    const { element } = this;
    if (element.open === this.#opened) return;
    this.#opened = element.open;
    if (this.#opened === 'none') return;
    const ids = this.#ids;
    const asked =
      element.open === 'all'
        ? ids
        : element.open === 'first'
          ? ids.slice(0, 1)
          : knownIds(element, 'open', element.open, ids, ['none', 'first', 'all']);
    if (this.#single && asked[1]) complain(({ onlyOne }) => onlyOne(element, element.open));
    this.#setOpen(asked, 'silent');
  }

  show(id: string, cause: Cause = 'api'): void {
    this.#setOpen([...knownIds(this.element, 'show', id, this.#ids), ...this.#open], cause);
  }

  hide(id: string): void {
    this.#setOpen(
      [...this.#open].filter((open) => open !== id),
      'api',
    );
  }

  setAll(open: boolean, cause: Cause = 'api'): void {
    this.#setOpen(open ? this.#ids : [], cause);
  }

  /** Another element has started again. */
  async startAgain(): Promise<void> {
    if (this.state.query) await this.clearSearch();
  }

  /** The reader came to the box or typed there, pressed something, or something has opened or closed: an answer, or what stands inside one. */
  heard(type: string, target: Element): unknown {
    if (target === this.#box) return this.search();
    if (target.part.contains('all')) return this.setAll(!this.#allOpen, 'user');
    return type === 'click' ? this.#pressed(target) : this.#toggled(target);
  }

  /** If it is a question, its toggle event follows. */
  #pressed(target: Element): void {
    const id = this.#idOf(target.closest('[part=question]')?.parentElement);
    if (id === undefined) return;
    for (const pressed of this.#single ? [id, ...this.#open] : [id]) this.#causes.set(pressed, 'user');
  }

  #toggled(target: Element): void {
    const id = this.#idOf(target);
    if (id === undefined) return;
    const isOpen = (target as HTMLDetailsElement).open;
    const by = this.#causes.get(id) ?? 'find';
    // It tells of what was, and what was asked for since is on its way.
    if (by !== 'user' && by !== 'find' && isOpen !== this.#open.has(id)) return;
    this.#causes.delete(id);
    const open = new Set(this.#open);
    open[isOpen ? 'add' : 'delete'](id);
    this.#show(open);
    if (by === 'silent') return;
    const isPrivate =
      this.element.eventDetail !== 'full' &&
      this.element['entries'].find((entry) => entry.id === id)?.topic === 'safety';
    this.element.dispatchEvent(new FaqToggleEvent({ id: isPrivate ? '' : id, open: isOpen, by }));
  }

  /** Opens, scrolls to and focuses the answer that the address names. */
  async followHash(): Promise<void> {
    const { idPrefix } = this.element;
    const name = decode(location.hash.slice(1));
    const id = this.#ids.find((known) => idPrefix + known === name) ?? (await this.#ownIdOf(name));
    if (id) await this.#goTo(id, 'hash');
  }

  /** The question of the site's own that has this id of the page, on itself or on something inside it. */
  async #ownIdOf(name: string): Promise<string | undefined> {
    const { element } = this;
    const isIt = (node: Element): boolean => node.id === name || !!node.querySelector(`[id="${CSS.escape(name)}"]`);
    const details = name && [...element.querySelectorAll(':scope > details')].find(isIt);
    if (!details) return undefined;
    const { idOfQuestion } = await import('./read-questions.js');
    return this.#ids.find((known) => known === idOfQuestion(details, element.idPrefix));
  }

  /** The content or the guide may have changed: searches what is there now, and answers what another element asks. */
  hostUpdate(): void {
    if (this.element.open === 'none') this.#opened = 'none';
    if (this.state.query && !this.#hasSearched(this.element['entries'])) void this.search();
    void this.#answerAsked();
    const shown = shownBy(this.element, this.state);
    const isThere = this.#list?.getRootNode() === this.element.renderRoot;
    this.state = { ...this.state, same: isThere ? sameRows(this.#shown, shown) : undefined };
    this.#shown = shown;
  }

  hostUpdated(): void {
    const list = this.element.renderRoot.querySelector('[part=list]');
    // A box that has been rendered anew is empty.
    if (list && this.#list !== undefined && list !== this.#list) this.#write(this.state.query);
    this.#list = list;
  }

  /** Opens the answer that another element has asked for, and offers a way back to it. */
  async #answerAsked(): Promise<void> {
    const { ask } = this.element['visit'];
    if (!ask || ask === this.#ask || !this.#ids.includes(ask.id)) return;
    this.#ask = ask;
    const { id, from } = ask;
    const origin = (from.shadowRoot?.activeElement as HTMLElement | null | undefined) ?? from;
    this.#change({ asked: { id, back: () => origin.focus() } });
    await this.#goTo(id, 'api');
  }

  /** Brings the reader back to where the question was asked. */
  goBack(): void {
    this.state.asked?.back();
    this.#change({ asked: undefined });
  }

  async #goTo(id: string, cause: Cause): Promise<void> {
    const { element } = this;
    // A search would hide what is to be shown.
    if (this.#box?.value) await this.clearSearch();
    this.show(id, cause);
    await element['rendered'];
    const item = element.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(element.idPrefix + id)}`);
    // Opened out of sight, it moves nothing that is seen. Scrolled to before that is painted, it would.
    if (!document.hidden) await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    // The page may scroll smoothly, which a reader may not want.
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'auto';
    item?.scrollIntoView({ block: 'start', behavior });
    item?.querySelector('summary')?.focus({ preventScroll: true });
  }

  /**
   * Shows what matches the words in the search box now: those of an event may be older. What that needs loads with the first
   * call, when the reader comes to the box.
   */
  async search(): Promise<void> {
    const { element } = this;
    const [search] = await Promise.all([
      import('./search.js'),
      laterWords(element, 'faq-keywords', 'faq', 'search-none'),
    ]);
    const query = this.#box?.value ?? '';
    const entries = element['entries'];
    if (query === this.state.query && (!query || this.#hasSearched(entries))) return search.foldAll(entries);
    this.#searched = entries;
    const found = search.searchIn(entries, query);
    const size = found?.size ?? 0;
    this.#change({
      query,
      found,
      status: found ? this.#say(size ? 'search-results' : 'search-none', { n: size, query }) : '',
    });
    if (found) element.dispatchEvent(new FaqSearchEvent({ length: query.length, results: size }));
  }

  #hasSearched(entries: readonly FaqEntry[]): boolean {
    return entries.every((entry, at) => entry === this.#searched[at]);
  }

  /** Shows the whole list again. */
  async clearSearch(): Promise<void> {
    this.#write('');
    await this.search();
  }

  /** The same, and goes back to the search box. */
  async searchAnew(): Promise<void> {
    await this.clearSearch();
    this.#box?.focus();
  }

  async copyLink(id: string): Promise<void> {
    const href = new URL(`#${this.element.idPrefix}${id}`, location.href).href;
    const text = this.#say((await copyText(href)) ? 'link-copied' : 'link-by-hand', { href });
    this.#change({ status: text, note: { id, text } });
  }

  get #box(): HTMLInputElement | null {
    return this.element.renderRoot.querySelector('input');
  }

  /** A template that held the text would write an older one over what has been typed since. */
  #write(query: string): void {
    if (this.#box) this.#box.value = query;
  }

  get #single(): boolean {
    return this.element.mode === 'single';
  }

  get #ids(): string[] {
    return this.element['entries'].map(({ id }) => id);
  }

  /** Whose answer this is; nothing for what is no answer. */
  #idOf(item: Element | null | undefined): string | undefined {
    return item?.part.contains('item') ? item.id.slice(this.element.idPrefix.length) : undefined;
  }

  get #allOpen(): boolean {
    return this.#ids.every((id) => this.#open.has(id));
  }

  get #open(): ReadonlySet<string> {
    return this.state.open;
  }

  get #say(): FaqSay {
    return this.element['say'];
  }

  #change(change: Partial<FaqState>): void {
    this.#style();
    this.state = { ...this.state, ...change };
    this.element.requestUpdate();
  }

  /** A server has no root to style, and what it rendered has none before it is taken over. */
  #style(): void {
    const { renderRoot, constructor } = this.element;
    if (this.#isStyled || !renderRoot) return;
    this.#isStyled = true;
    adoptStyles(renderRoot as ShadowRoot, [...(constructor as typeof ReactiveElement).elementStyles, ...styles]);
  }

  /** Opens these and closes the rest; in `single` mode opens the first of them. */
  #setOpen(asked: readonly string[], cause: Cause): void {
    const open = new Set(this.#single ? asked.slice(0, 1) : asked);
    for (const id of this.#ids) if (open.has(id) !== this.#open.has(id)) this.#causes.set(id, cause);
    this.#show(open);
  }

  #show(open: ReadonlySet<string>): void {
    this.#change({ open });
    if (open.size) this.element['need']('references');
  }
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return '';
  }
}
