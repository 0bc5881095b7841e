import type { TemplateResult } from 'lit';
import type { Snapshot } from '../../content/slices.js';
import { sayFrom } from '../../shared/words.js';
import { safetyStepView } from '../massage-safety-check/view.js';
import type { Flow } from './flow.js';

/** The first screen, before anything is ticked. The first touch brings the flow, which takes over in place. */
export function startView(
  content: Snapshot,
  level: number,
  note: string,
  wake: (act: (flow: Flow) => void) => void,
): TemplateResult {
  const screens = content.safety?.screens ?? [];
  return safetyStepView({
    state: { screen: 0, ticked: [], none: false, cleared: false, clearedFor: [], done: false },
    screens,
    rows: screens[0]?.rows ?? [],
    say: sayFrom(content, 'safety', 'common'),
    level,
    error: false,
    note,
    onTick: (id, on) => wake((flow) => flow.safety.tick(id, on)),
    onNone: (on) => wake((flow) => flow.safety.none(on)),
    onNext: () => wake((flow) => flow.act.next()),
    onBack: () => {},
  });
}
