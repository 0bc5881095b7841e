import type { BakedEntry } from './entries.js';

/** Where a reader is in what was baked, and how much of it is in sight. */
export interface Place {
  readonly focused: BakedEntry | undefined;
  readonly read: BakedEntry | undefined;
  /** Of the entry that is being read, from the top of the window. */
  readonly top: number;
  /** Height in sight, in pixels. */
  readonly room: number;
}

export function placeIn(box: Element, entries: readonly BakedEntry[]): Place {
  const { activeElement } = box.getRootNode() as Document | ShadowRoot;
  const { top, bottom } = box.getBoundingClientRect();
  const topOf = ({ element }: BakedEntry) => element.getBoundingClientRect().top;
  // Above the reader, other heights would push away what is being read. Below, nobody is yet.
  const read = top < 0 ? entries.find(({ element }) => element.getBoundingClientRect().bottom > 0) : undefined;
  return {
    focused: entries.find(({ element }) => element.contains(activeElement)),
    read,
    top: read ? topOf(read) : 0,
    room: Math.min(bottom, innerHeight) - Math.max(top, 0),
  };
}

/**
 * What stands below stays where it is when the widget is shorter than what was baked, until the reader does something:
 * then it may move up.
 */
export function keepRoom(widget: HTMLElement, { room }: Place): void {
  if (room <= 0) return;
  const { minBlockSize } = widget.style;
  widget.style.minBlockSize = `${room}px`;
  const ended = new AbortController();
  const end = () => {
    widget.style.minBlockSize = minBlockSize;
    if (!widget.getAttribute('style')) widget.removeAttribute('style');
    ended.abort();
  };
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, end, { signal: ended.signal });
}

/** Back to the same entry, once the widget shows it itself. */
export function returnTo(widget: HTMLElement, { focused, read, top }: Place): void {
  const shown = (entry: BakedEntry | undefined) => entry && widget.shadowRoot?.getElementById(entry.id);
  shown(focused)?.querySelector('summary')?.focus({ preventScroll: true });
  const row = shown(read);
  if (row) window.scrollBy({ top: row.getBoundingClientRect().top - top, behavior: 'instant' });
}
