import { type ContentProblem, pathOf } from './problems.js';

const DEEPEST = 20;
const LONGEST = 20_000;
/** Keys that would reach into objects themselves. Nobody needs them in content. */
const forbidden = ['__proto__', 'constructor', 'prototype'];

/**
 * A copy that holds only what JSON can say, and a problem for everything else: cycles, functions, getters that throw,
 * lists without end. What is given may come from any script, so nothing in it is trusted.
 */
export function plainCopy(given: unknown): { readonly value?: unknown; readonly problems: readonly ContentProblem[] } {
  const problems: ContentProblem[] = [];
  const copy = (value: unknown, keys: readonly (string | number)[], above: readonly object[]): unknown => {
    const problem = (message: string): undefined => void problems.push({ path: pathOf(keys), message });
    if (value === null || value === undefined || typeof value === 'boolean') return value;
    if (typeof value === 'string') {
      if (value.length > LONGEST) problem(`is longer than ${LONGEST} letters`);
      return value;
    }
    if (typeof value === 'number') return Number.isFinite(value) ? value : problem('expected a number');
    if (typeof value !== 'object') return problem(`expected plain data, got a ${typeof value}`);
    if (above.includes(value)) return problem('contains itself');
    if (above.length >= DEEPEST) return problem('is nested too deeply');
    const inside = (key: string | number): unknown => {
      try {
        return copy((value as Record<string | number, unknown>)[key], [...keys, key], [...above, value]);
      } catch (error) {
        problems.push({ path: pathOf([...keys, key]), message: `cannot be read: ${String(error)}` });
        return undefined;
      }
    };
    if (Array.isArray(value)) return Array.from(value, (_, index) => inside(index));
    const known = Object.keys(value).filter(
      (key) => !forbidden.includes(key) || problems.push({ path: pathOf([...keys, key]), message: 'unknown key' }) < 0,
    );
    return Object.fromEntries(known.map((key) => [key, inside(key)]).filter(([, inner]) => inner !== undefined));
  };
  try {
    const value = copy(given, [], []);
    return { value, problems };
  } catch (error) {
    return { problems: [{ path: '', message: `cannot be read: ${String(error)}` }] };
  }
}
