import type { ReactiveControllerHost } from 'lit';
import type { BakedEntry } from './entries.js';

/** Where a reader is on the page while what was baked in shows. */
export interface Place {
  readonly focused: BakedEntry | undefined;
  readonly read: BakedEntry | undefined;
  /** Of the entry that is being read, from the top of the window. */
  readonly top: number;
  /** What holds what was baked in. */
  readonly box: HTMLElement;
  /** What stands below on the page, and where it begins; the end of the window when that is out of sight. */
  readonly below: Element | undefined;
  readonly belowTop: number;
  /** Height in sight, in pixels. */
  readonly room: number;
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;

/** The next element that has a place: a script, which often follows the snippet, has none. */
function elementBelow(box: Element): Element | undefined {
  for (let at: Element | null = box; at; at = at.parentElement)
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling)
      if (next.getClientRects().length) return next;
  return undefined;
}

export function placeIn(box: HTMLElement, entries: readonly BakedEntry[]): Place {
  const { activeElement } = box.getRootNode() as Document | ShadowRoot;
  // Above the reader, other heights would push away what is being read. Below, nobody is yet.
  const read = topOf(box) < 0 ? entries.find(({ element }) => element.getBoundingClientRect().bottom > 0) : undefined;
  const below = elementBelow(box);
  const belowTop = below ? Math.min(topOf(below), innerHeight) : 0;
  return {
    box,
    focused: entries.find(({ element }) => element.contains(activeElement)),
    read,
    top: read ? topOf(read.element) : 0,
    below,
    belowTop,
    room: belowTop - topOf(box),
  };
}

/**
 * What stands below stays where it is, whatever the widget's own margins and height are, until the reader does something:
 * then it may move. Call the result when the widget shows itself: from then on it may be taller.
 */
export function keepRoom(
  widget: HTMLElement & ReactiveControllerHost,
  { box, below, belowTop, room }: Place,
): () => void {
  if (!below || room <= 0) return () => {};
  const { style } = widget;
  style.blockSize = `${room}px`;
  style.blockSize = `${Math.max(room + belowTop - Math.min(topOf(below), innerHeight), 0)}px`;
  // A reader who opens an answer meanwhile needs the room for it.
  let stop = onFirstAct(widget, () => (style.blockSize = ''));
  return () => {
    stop();
    if (!widget.isConnected) return;
    style.minBlockSize = style.blockSize || `${widget.getBoundingClientRect().height}px`;
    style.blockSize = '';
    stop = onFirstAct(widget, () => {
      style.minBlockSize = '';
      // What the snippet kept itself.
      box.style.minHeight = '';
    });
  };
}

/** Calls back once: with the next thing a reader does, or when the widget leaves. Returns the way to stop it. */
function onFirstAct(widget: ReactiveControllerHost, act: () => void): () => void {
  const ended = new AbortController();
  const end = (): void => {
    stop();
    act();
  };
  const leaving = { hostDisconnected: end };
  const stop = (): void => {
    ended.abort();
    widget.removeController(leaving);
  };
  widget.addController(leaving);
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, end, { signal: ended.signal });
  return stop;
}

/** Back to the same entry, once the widget shows it itself. */
export function returnTo(widget: HTMLElement, { focused, read, top }: Place): void {
  const shown = (entry: BakedEntry | undefined) => entry && widget.shadowRoot?.getElementById(entry.id);
  shown(focused)?.querySelector('summary')?.focus({ preventScroll: true });
  const row = shown(read);
  if (row) window.scrollBy({ top: row.getBoundingClientRect().top - top, behavior: 'instant' });
}
