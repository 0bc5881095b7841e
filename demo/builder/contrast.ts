/** Whether two colours can be told apart, and the nearest shade that can. Loaded when a colour is set. */
import { clampChroma, converter, formatHex, parse, wcagContrast } from 'culori';
import { ENOUGH } from './colours.js';

const toOklch = converter('oklch');

export const ratio = (one: string, other: string): number => wcagContrast(one, other);

/** Any CSS colour as hex; nothing where it is none, or lets something through. */
export function hexOf(text: string): string | undefined {
  const found = parse(text.trim());
  return found && (found.alpha ?? 1) === 1 ? formatHex(clampChroma(found, 'oklch')) : undefined;
}

/** The closest lightness, either way, at which the colour can be read on the other one. Its hue stays. */
export function nearestPassing(text: string, on: string, enough = ENOUGH): string | undefined {
  const colour = toOklch(text);
  if (!colour) return undefined;
  for (let step = 0; step <= 200; step += 1)
    for (const l of [colour.l - step / 200, colour.l + step / 200]) {
      if (l < 0 || l > 1) continue;
      const shade = formatHex(clampChroma({ ...colour, l }, 'oklch'));
      if (shade && ratio(shade, on) >= enough) return shade;
    }
  return undefined;
}

export interface Verdict {
  readonly ratio: number;
  readonly passes: boolean;
  readonly nearest?: string;
}

/** Cut, not rounded: 4.499 must not read as 4.5. */
const cut = (value: number): number => Math.floor(value * 100) / 100;

export function verdictOf(text: string, on: string): Verdict {
  const found = ratio(text, on);
  if (found >= ENOUGH) return { ratio: cut(found), passes: true };
  const nearest = nearestPassing(text, on);
  return { ratio: cut(found), passes: false, ...(nearest ? { nearest } : {}) };
}
