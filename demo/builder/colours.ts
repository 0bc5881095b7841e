/** Which colours that were set have to be read, and on what. */
import type { Values } from './checks.js';
import type * as Contrast from './contrast.js';

export interface ColourVerdict extends Contrast.Verdict {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly on: string;
  readonly ground: string;
}

/** Text of any size (WCAG 2.2, 1.4.3). */
export const ENOUGH = 4.5;
export const LEAST = `${ENOUGH} to 1 is the least.`;

/** One for each colour of text that was set. Without a background of one's own it is read on white. */
export function verdictsOf(good: Values, { verdictOf }: Pick<typeof Contrast, 'verdictOf'>): ColourVerdict[] {
  const on = good['look.background'] ?? '#ffffff';
  const ground = good['look.background'] ? 'the background' : 'white';
  return [
    { key: 'look.accent', label: 'Accent' },
    { key: 'look.text', label: 'Text' },
  ].flatMap(({ key, label }) => {
    const value = good[key];
    return value ? [{ key, label, value, on, ground, ...verdictOf(value, on) }] : [];
  });
}

/** One of two colours that only hold together: the page brings the other, light or dark. */
export function loneColour(good: Values): string | undefined {
  const [text, background] = [good['look.text'], good['look.background']];
  if (!text === !background) return undefined;
  return text
    ? 'A text colour without a background may vanish on a dark page. Set both, or neither.'
    : 'Text in the colour of your page may vanish on a background of your own. Set both, or neither.';
}

/** As a browser's colour picker wants it: six digits. */
export const sixDigits = (hex: string): string =>
  hex.length === 4 ? `#${[...hex.slice(1)].map((digit) => digit + digit).join('')}` : hex;
