/**
 * Takes up what was baked into a page: what somebody has edited there stays, what is open stays open, and the reader stays
 * at their place. Loaded by the loader when it meets a widget with its content inside.
 */
import type { ReactiveControllerHost } from 'lit';
import type { ContextRequestEvent } from '../content/context.js';
import { ContextProviderEvent } from '../content/provider-event.js';
import type { Snapshot } from '../content/slices.js';
import { warn } from '../shared/diagnostics.js';
import { type BakedEntry, readEntries } from './entries.js';
import { ContentOutdatedEvent } from './events.js';
import { keepRoom, placeIn, returnTo } from './place.js';
import { chooseShown, idPrefixOf, type Widget } from './shown.js';

const taken = new WeakSet<Element>();
const passed = new WeakSet<Event>();

/** Says to the page's author that newer content corrects what was baked in. */
async function sayOutdated(
  widget: Widget,
  entries: readonly BakedEntry[],
  { locale, version }: Snapshot,
): Promise<void> {
  const from = widget.getAttribute('content-version');
  const isMarked = entries.some(({ hash }) => hash);
  if (!from || !isMarked)
    warn(
      widget,
      `has lost ${from ? 'the marks of its entries (data-massage-hash): what stands in it may count as yours' : 'its content-version: whether newer content corrects it cannot be told'}. Bake it anew, or keep the attributes.`,
    );
  if (!from || !version || from === version) return;
  const { outdatedIds } = await import('./outdated.js');
  const ids = await outdatedIds(entries, locale, idPrefixOf(widget));
  if (!ids.length) return;
  widget.dispatchEvent(new ContentOutdatedEvent({ from, to: version, ids }));
  warn(
    widget,
    `was baked with content ${from}, and content ${version} corrects ${ids.join(', ')}. Bake it anew: without script, the old words are read.`,
  );
}

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

/** Lays what was edited in the page over each content that comes. */
async function editsIn(widget: Widget, entries: readonly BakedEntry[]): Promise<Lay> {
  const edits = await import('./edits.js').catch((error: unknown) => warn(widget, String(error)));
  if (!edits) return asItIs;
  const { editsOf, leftOf, unreadable, unusedRows, withEdits } = edits;
  const settings = {
    idPrefix: idPrefixOf(widget),
    // Without a code that can be one, the widget shows dollars.
    currency: /^[a-z]{3}$/i.exec(widget.getAttribute('currency') ?? '')?.[0].toUpperCase() ?? 'USD',
  };
  for (const what of unreadable(entries, settings))
    warn(
      widget,
      `${what} cannot be taken over. Prices are such as $85 or $85–$95, in the currency of the tag, and rows are those of ours.`,
    );
  for (const id of leftOf(entries))
    warn(widget, `"${id}" was edited in the page. Such an edit cannot be taken over: with script, ours is shown.`);
  const laid = new WeakMap<Snapshot, Snapshot>();
  let isChecked = false;
  return (content) => {
    if (content.treatments && !isChecked) {
      isChecked = true;
      for (const id of unusedRows(entries, content, settings))
        warn(
          widget,
          `"${id}" was edited in the page where it cannot be taken over: sums and totals follow from the price. Edit the price, the benefit or the downside.`,
        );
    }
    const siteName = widget.getAttribute('site-name') ?? content.siteName ?? '';
    const merged = laid.get(content) ?? withEdits(content, editsOf(entries, content, settings), siteName);
    laid.set(content, merged);
    return merged;
  };
}

/**
 * Best called before the widget asks for its content: nothing else is seen then. Called later, the widget follows.
 * `box` holds what was baked in where that is not inside the widget yet.
 */
export function takeUp(widget: Widget, box: HTMLElement = widget): void {
  if (taken.has(widget)) return;
  taken.add(widget);
  const entries = readEntries(box, widget.localName);
  const isEdited = entries.some(({ edited, origin }) => edited || origin);
  const isOpen = entries.some(({ id, element }) => element.hasAttribute('open') || location.hash === `#${id}`);
  const waiting = new Set<() => void>();
  let lay: Lay | undefined = isEdited || isOpen ? undefined : asItIs;
  let place = placeIn(box, entries);
  let step: 'asked' | 'answered' | 'shown' = 'asked';
  let hasChosen = false;
  let mayGrow: (() => void) | undefined;

  const begin = (content: Snapshot): void => {
    step = 'answered';
    // Until its first content comes, a widget shows what was baked in, and the reader goes on.
    if (widget.hasUpdated) place = placeIn(widget, entries);
    mayGrow?.();
    sayOutdated(widget, entries, content).catch((error: unknown) => warn(widget, String(error)));
  };
  const end = async (): Promise<void> => {
    await widget.updateComplete;
    if (step !== 'answered' || !widget.matches(':state(ready)')) return;
    step = 'shown';
    returnTo(widget, place);
  };

  widget.addEventListener('context-request', (event) => {
    const { context, contextTarget, subscribe, callback, locale, slices, failed } =
      event as ContextRequestEvent<Snapshot>;
    if (passed.has(event) || (context as symbol) !== contentKey || contextTarget !== widget) return;
    event.stopImmediatePropagation();
    // What asks for content has been upgraded.
    mayGrow ??= keepRoom(widget as Widget & ReactiveControllerHost, place);
    const answer = (content: Snapshot, leave?: () => void): void => {
      // What was baked in shows until its edits can be laid over ours.
      if (!lay) {
        waiting.add(() => answer(content, leave));
        return callback({ locale: content.locale }, leave);
      }
      if (content.version && step === 'asked') begin(content);
      hasChosen ||= chooseShown(widget, entries, content);
      callback(lay(content), leave);
      void end();
    };
    const request = Object.assign(new Event('context-request', { bubbles: true, composed: true }), {
      ...{ context, contextTarget, subscribe, locale, slices, failed },
      callback: answer,
    });
    passed.add(request);
    widget.dispatchEvent(request);
  });
  if (!lay)
    void Promise.all([isEdited ? editsIn(widget, entries) : asItIs, isOpen && mayOpen(widget)]).then(([loaded]) => {
      lay = loaded;
      for (const answerAgain of waiting) answerAgain();
    });
  if (widget.isConnected && customElements.get(widget.localName))
    widget.dispatchEvent(new ContextProviderEvent(contentKey, widget));
}
