import type { BuilderApp } from './app.js';
import { focusOn } from './focus.js';
import { type State, unusableIn } from './state.js';

/** What the first step that lacks an answer waits for. */
export function nudgeOf({ place, widgets }: State): string {
  if (!place) return 'Choose a place first.';
  if (place === 'unsure') return 'Answer the question below the places first: it finds yours.';
  return widgets.length ? '' : 'Choose at least one widget first.';
}

/** Whether step 3 has to be mended before it goes on. Says how much there is to do, and leads to the first field. */
export function isHeld(app: BuilderApp): boolean {
  const unusable = app.state.step === 3 ? unusableIn(app.state, app.facts) : [];
  if (!unusable.length) return false;
  // Only then a field that was left empty says what it lacks.
  for (const key of unusable) app.visited.add(key);
  app.nudge =
    unusable.length === 1
      ? 'One field needs mending. What is wrong stands below it.'
      : `${unusable.length} fields need mending. What is wrong stands below each.`;
  app.requestUpdate();
  void focusOn(app, '[aria-invalid=true]');
  return true;
}
