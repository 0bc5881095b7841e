import type { BakedEntry } from './entries.js';

/** Notes which entry the reader is at. Returns the way back to it, once the widget shows the same entries itself. */
export function placeIn(
  widget: HTMLElement,
  entries: readonly BakedEntry[],
  { activeElement }: Pick<Document, 'activeElement'> = widget.getRootNode() as Document | ShadowRoot,
): () => void {
  const focused = entries.find(({ element }) => element.contains(activeElement));
  // Above the reader, other heights would push away what is being read. Below, nobody is yet.
  const read =
    widget.getBoundingClientRect().top < 0
      ? entries.find(({ element }) => element.getBoundingClientRect().bottom > 0)
      : undefined;
  const before = read?.element.getBoundingClientRect().top ?? 0;
  const shown = (entry: BakedEntry | undefined) => entry && widget.shadowRoot?.getElementById(entry.id);
  return () => {
    shown(focused)?.querySelector('summary')?.focus({ preventScroll: true });
    const row = shown(read);
    if (row) window.scrollBy({ top: row.getBoundingClientRect().top - before, behavior: 'instant' });
  };
}
