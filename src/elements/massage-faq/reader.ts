import { adoptStyles, type ReactiveElement } from 'lit';
import { complain, knownIds } from '../../shared/attributes.js';
import { copyText } from '../../shared/export-text.js';
import { sayFrom } from '../../shared/words.js';
import { FaqSearchEvent, type FaqToggleDetail, FaqToggleEvent } from './events.js';
import * as extras from './extras-view.js';
import type { FaqHost } from './state.js';
import type { FaqSay } from './view.js';

type Cause = FaqToggleDetail['by'] | 'silent';

/** What happens when a reader, a link or a script does something with a list of questions. Loaded when one does. */
export class FaqReader {
  /** Why an answer is about to open or close. Its toggle event comes later, and does not say. */
  readonly #causes = new Map<string, Cause>();

  constructor(private readonly host: FaqHost) {
    const { renderRoot, constructor } = host.element;
    adoptStyles(renderRoot as ShadowRoot, [...(constructor as typeof ReactiveElement).elementStyles, ...extras.styles]);
    host.change({ extras });
  }

  /** Opens what the `open` attribute asks for. */
  openAtFirst(): void {
    const { element, single } = this.host;
    const ids = this.#ids;
    const asked =
      element.open === 'all'
        ? ids
        : element.open === 'first'
          ? ids.slice(0, 1)
          : knownIds(element, 'open', element.open, ids);
    if (single() && asked[1]) complain(({ onlyOne }) => onlyOne(element, element.open));
    this.#setOpen(asked, 'silent');
  }

  show(id: string, cause: Cause = 'api'): void {
    this.#setOpen([...knownIds(this.host.element, 'show', id, this.#ids), ...this.#open], cause);
  }

  hide(id: string): void {
    this.#setOpen(
      [...this.#open].filter((open) => open !== id),
      'api',
    );
  }

  setAll(open: boolean, cause: Cause): void {
    this.#setOpen(open ? this.#ids : [], cause);
  }

  /** The reader has pressed a question; its toggle event follows. */
  press(id: string): void {
    for (const pressed of this.host.single() ? [id, ...this.#open] : [id]) this.#causes.set(pressed, 'user');
  }

  toggled(id: string, isOpen: boolean): void {
    const by = this.#causes.get(id) ?? 'find';
    this.#causes.delete(id);
    const open = new Set(this.#open);
    open[isOpen ? 'add' : 'delete'](id);
    this.#show(open);
    if (by === 'silent') return;
    const isPrivate = !this.host.tellsAll() && this.host.entries().find((entry) => entry.id === id)?.topic === 'safety';
    this.host.element.dispatchEvent(new FaqToggleEvent({ id: isPrivate ? '' : id, open: isOpen, by }));
  }

  /** Opens, scrolls to and focuses the answer that the address names. */
  async followHash(): Promise<void> {
    const { element } = this.host;
    const id = this.#ids.find((known) => element.idPrefix + known === decode(location.hash.slice(1)));
    if (!id) return;
    this.show(id, 'hash');
    await this.host.rendered();
    const item = element.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(element.idPrefix + id)}`);
    item?.scrollIntoView({ block: 'start' });
    item?.querySelector('summary')?.focus({ preventScroll: true });
  }

  async search(query: string): Promise<void> {
    const { change, element, need, state } = this.host;
    change({ query });
    need('faq-keywords');
    const { searchIn } = await import('./search.js');
    if (query !== state().query) return; // typed on while the search was loading
    const found = searchIn(this.host.entries(), query);
    const size = found?.size ?? 0;
    change({ found, status: found ? this.#say(size ? 'search-results' : 'search-none', { n: size, query }) : '' });
    if (found) element.dispatchEvent(new FaqSearchEvent({ length: query.length, results: size }));
  }

  /** Shows the whole list again and goes back to the search box. */
  async clearSearch(): Promise<void> {
    await this.search('');
    this.host.element.renderRoot.querySelector('input')?.focus();
  }

  async copyLink(id: string): Promise<void> {
    const href = new URL(`#${this.host.element.idPrefix}${id}`, location.href).href;
    const text = this.#say((await copyText(href)) ? 'link-copied' : 'link-by-hand', { href });
    this.host.change({ status: text, note: { id, text } });
  }

  get #ids(): string[] {
    return this.host.entries().map(({ id }) => id);
  }

  get #open(): ReadonlySet<string> {
    return this.host.state().open;
  }

  get #say(): FaqSay {
    return sayFrom(this.host.content()!, 'faq', 'common');
  }

  /** Opens these and closes the rest; in `single` mode opens the first of them. */
  #setOpen(asked: readonly string[], cause: Cause): void {
    const open = new Set(this.host.single() ? asked.slice(0, 1) : asked);
    for (const id of this.#ids) if (open.has(id) !== this.#open.has(id)) this.#causes.set(id, cause);
    this.#show(open);
  }

  #show(open: ReadonlySet<string>): void {
    this.host.change({ open });
    if (open.size) this.host.need('references');
  }
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return '';
  }
}
