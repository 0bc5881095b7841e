import type { Snapshot } from '../../content/slices.js';
import type { Visit } from '../../content/visit.js';
import { sayFrom } from '../../shared/words.js';
import type { Flow } from './flow.js';
import { type Given, hasAnswers, type Ranking } from './logic.js';
import type { PickerSay } from './question-view.js';

interface Wishes {
  readonly say: PickerSay;
  readonly answers: Given;
  readonly gentleOnly: boolean;
}

/** What the reader likes, line by line, and the stop word. */
export function wishLines({ say, answers, gentleOnly }: Wishes): string[] {
  const { pressure = '', soreness = '', area = '' } = answers;
  const phrase = (key: string): string => say(key as Parameters<PickerSay>[0]);
  const wish = gentleOnly ? say('tell-pressure-gentle') : phrase(`tell-pressure-${pressure}`);
  return [
    [wish, say('tell-pressure-any')].filter(Boolean).join(' '),
    phrase(`tell-soreness-${soreness}`),
    phrase(`tell-area-${area}`),
    say('tell-stop'),
  ].filter(Boolean);
}

/** What a result brings to the visit sheet. */
export function visitFor({ given, safety }: Flow, { equalBest }: Ranking, content: Snapshot): Visit {
  const ids = hasAnswers(given, content) ? equalBest : [];
  const say: PickerSay = sayFrom(content, 'picker', 'common');
  return {
    styles: ids.flatMap((id) => content.techniques?.find((technique) => technique.id === id)?.name ?? []),
    wishes: wishLines({ say, answers: given, gentleOnly: safety.gentleOnly }),
  };
}
