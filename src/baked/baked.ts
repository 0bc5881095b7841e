/**
 * Takes up what was baked into a page: what somebody has edited there stays, what is open stays open, and the reader stays
 * at their place. Loaded by the loader when it meets a widget with its content inside.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { contextRequest } from '../content/context.js';
import { ContextProviderEvent } from '../content/provider-event.js';
import type { Snapshot } from '../content/slices.js';
import { warn } from '../shared/diagnostics.js';
import { tellAuthor } from './author.js';
import { type BakedEntry, readEntries } from './entries.js';
import { keepRoom, placeIn, returnTo } from './place.js';
import { chooseShown, type Widget } from './shown.js';

const taken = new WeakSet<Element>();
const passed = new WeakSet<Event>();

/** The key of `contentContext`. Its module is not needed here, and would cost every page some bytes. */
const contentKey = Symbol.for('massage-widgets/content/1');

type Lay = (content: Snapshot) => Snapshot;
const asItIs: Lay = (content) => content;

/** What is open stays open only once the widget has loaded what opens it. */
async function mayOpen(widget: Widget): Promise<void> {
  await customElements.whenDefined(widget.localName);
  widget.hideAll?.();
  await widget.updateComplete;
}

async function loadEdits(widget: Widget, entries: readonly BakedEntry[]): Promise<Lay> {
  const edits = await import('./edits.js').catch((error: unknown) => warn(widget, String(error)));
  return edits?.editsIn(widget, entries) ?? asItIs;
}

/** What is laid over each content that comes: at once where nothing was edited or opened, else when it has been loaded. */
function layOver(widget: Widget, entries: readonly BakedEntry[]): Lay | Promise<Lay> {
  const isEdited = entries.some(({ edited, origin }) => edited || origin);
  const isOpen = entries.some(({ id, element }) => element.hasAttribute('open') || location.hash === `#${id}`);
  if (!isEdited && !isOpen) return asItIs;
  return Promise.all([isEdited ? loadEdits(widget, entries) : asItIs, isOpen && mayOpen(widget)]).then(([lay]) => lay);
}

/** Keeps the page and its reader in place while the widget takes over from what was baked in. */
class Takeover implements ReactiveController {
  #step: 'asked' | 'answered' | 'shown' = 'asked';
  #place;
  #mayGrow?: () => void;
  constructor(
    readonly widget: Widget,
    readonly entries: readonly BakedEntry[],
    box: HTMLElement,
  ) {
    this.#place = placeIn(box, entries);
  }

  /** What asks for content has been upgraded. */
  asked(): void {
    if (this.#mayGrow) return;
    const widget = this.widget as Widget & ReactiveControllerHost;
    this.#mayGrow = keepRoom(widget, this.#place);
    // It may show itself some updates after its content has come.
    widget.addController(this);
  }

  answered(content: Snapshot): void {
    if (!content.version || this.#step !== 'asked') return;
    const { widget, entries } = this;
    this.#step = 'answered';
    // Until its first content comes, a widget shows what was baked in, and the reader goes on.
    if (widget.hasUpdated) this.#place = placeIn(widget, entries);
    tellAuthor(widget, entries, content).catch((error: unknown) => warn(widget, String(error)));
  }

  hostUpdated(): void {
    const { widget } = this;
    if (this.#step !== 'answered' || !widget.matches(':state(ready)')) return;
    this.#step = 'shown';
    // Not with the answer: what was baked in stands inside for some frames yet, with margins that now count.
    this.#mayGrow?.();
    // At once: whoever waits for all that is being loaded loses the focus meanwhile.
    queueMicrotask(() => returnTo(widget, this.#place));
  }
}

/**
 * Best called before the widget asks for its content: nothing else is seen then. Called later, the widget follows.
 * `box` holds what was baked in where that is not inside the widget yet.
 */
export function takeUp(widget: Widget, box: HTMLElement = widget): void {
  if (taken.has(widget)) return;
  taken.add(widget);
  const entries = readEntries(box, widget.localName);
  const takeover = new Takeover(widget, entries, box);
  const waiting = new Set<() => void>();
  let lay = layOver(widget, entries);
  let hasChosen = false;

  widget.addEventListener('context-request', (event) => {
    const { context, contextTarget, subscribe, callback, locale, slices, failed } = event as ReturnType<
      typeof contextRequest<Snapshot>
    >;
    if (passed.has(event) || (context as symbol) !== contentKey || contextTarget !== widget) return;
    event.stopImmediatePropagation();
    takeover.asked();
    const answer = (content: Snapshot, leave?: () => void): void => {
      // What was baked in shows until its edits can be laid over ours.
      if (lay instanceof Promise) {
        waiting.add(() => answer(content, leave));
        return callback({ locale: content.locale }, leave);
      }
      takeover.answered(content);
      hasChosen ||= chooseShown(widget, entries, content);
      callback(lay(content), leave);
    };
    const request = Object.assign(new Event('context-request', { bubbles: true, composed: true }), {
      ...{ context, contextTarget, subscribe, locale, slices, failed },
      callback: answer,
    });
    passed.add(request);
    widget.dispatchEvent(request);
  });
  if (lay instanceof Promise)
    void lay.then((loaded) => {
      lay = loaded;
      for (const answerAgain of waiting) answerAgain();
    });
  if (widget.isConnected && customElements.get(widget.localName))
    widget.dispatchEvent(new ContextProviderEvent(contentKey, widget));
}
