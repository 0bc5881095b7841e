/** What the page's author is told of a baked snippet, in the console and by an event. Never a reader. */
import type { Snapshot } from '../content/slices.js';
import { warn } from '../shared/diagnostics.js';
import { type BakedEntry, isChangedAround, readClaims } from './entries.js';
import { ContentOutdatedEvent } from './events.js';
import { idPrefixOf, type Widget } from './shown.js';

/** Says what has got lost, and when newer content corrects what was baked in. */
export async function tellAuthor(
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
  if (isMarked && isChangedAround(widget, entries))
    warn(
      widget,
      'was edited around its entries: in a heading, a note, or a line on evidence, which cannot be taken over. With script, ours are shown.',
    );
  if (!from || !version || from === version) return;
  const { outdatedIds } = await import('./outdated.js');
  const ids = await outdatedIds(entries, readClaims(widget), locale, idPrefixOf(widget));
  if (!ids.length) return;
  widget.dispatchEvent(new ContentOutdatedEvent({ from, to: version, ids }));
  warn(
    widget,
    `was baked with content ${from}, and content ${version} corrects ${ids.join(', ')}. Bake it anew: without script, the old words are read.`,
  );
}
