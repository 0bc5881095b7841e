/** Where the focus goes, and what is scrolled into sight. */
import type { BuilderApp } from './app.js';
import type { Tag } from './widgets.js';

/** To what a selector finds once it is there, also inside a part that is folded. */
export async function focusOn(app: BuilderApp, selector: string): Promise<void> {
  await app.updateComplete;
  const found = app.querySelector<HTMLElement>(selector);
  for (let fold = found?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  found?.focus({ preventScroll: true });
  if (selector === '#step-title') app.scrollIntoView({ block: 'start' });
  // A field with its label above it and its problem below.
  else found?.scrollIntoView({ block: found.id.startsWith('field-') ? 'center' : 'nearest' });
}

/** Where the preview scrolls by itself, what is being set is in sight. */
export function reveal(app: BuilderApp, tag: Tag): void {
  const stage = app.querySelector('#preview');
  const widget = stage?.querySelector(tag);
  if (!stage || !widget || stage.scrollHeight <= stage.clientHeight) return;
  stage.scrollTop += widget.getBoundingClientRect().top - stage.getBoundingClientRect().top - 16;
}

/** Where the preview stands below the fields: down to it. */
export function seePreview(app: BuilderApp, tag: Tag): void {
  app.querySelector<HTMLElement>('#preview-title')?.focus({ preventScroll: true });
  app.querySelector(`#preview ${tag}`)?.scrollIntoView({ block: 'start' });
}
