import { executeServerCommand } from '@web/test-runner-commands';
import { aTimeout } from '@open-wc/testing';
import { countForcedColors } from './forced-colors.js';
import { waitUntil } from './wait-until.js';

/** Waits until the element shows its content. */
export async function ready<T extends HTMLElement>(element: T): Promise<T> {
  await waitUntil(() => element.matches(':state(ready)'), `<${element.localName}> never became ready`);
  await (element as T & { updateComplete?: Promise<unknown> }).updateComplete;
  return element;
}

/** Everything inside the shadow root that matches. */
export const all = <E extends Element = HTMLElement>(host: Element, selector: string): E[] => [
  ...host.shadowRoot!.querySelectorAll<E>(selector),
];
export const one = <E extends Element = HTMLElement>(host: Element, selector: string): E => {
  const found = host.shadowRoot!.querySelector<E>(selector);
  if (!found) throw new Error(`<${host.localName}> shows no ${selector}`);
  return found;
};

/** The control with this visible name. */
export const byName = (host: Element, selector: string, name: string | RegExp): HTMLElement => {
  const found = all(host, selector).find(({ textContent }) => {
    const text = textContent!.replace(/\s+/g, ' ').trim();
    return typeof name === 'string' ? text === name : name.test(text);
  });
  if (!found) throw new Error(`<${host.localName}> shows no ${selector} named ${name}`);
  return found;
};

interface Emulated {
  media?: 'print' | '';
  colorScheme?: 'dark' | 'light';
  reducedMotion?: 'reduce';
  forcedColors?: 'active';
  contrast?: 'more';
}
/** Has the browser play a reader's settings. Call with nothing to end it. False where only our rules for them count. */
export async function emulate(settings: Emulated = {}): Promise<boolean> {
  const isPlayed = await executeServerCommand<boolean, Emulated>('emulate', settings);
  countForcedColors(!isPlayed);
  await aTimeout(0);
  return isPlayed;
}

/** Console lines written while `action` ran, errors and warnings alike. */
export async function consoleLines(action: () => unknown): Promise<string[]> {
  const lines: string[] = [];
  const { warn, error } = console;
  console.warn = console.error = (...args: unknown[]) => void lines.push(args.join(' '));
  try {
    await action();
    await import('../src/shared/diagnostics.js'); // complaints load when there is one
    await aTimeout(0);
  } finally {
    Object.assign(console, { warn, error });
  }
  return lines;
}
