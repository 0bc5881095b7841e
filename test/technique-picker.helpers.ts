import { aTimeout, fixture, html } from '@open-wc/testing';
import '../src/elements/technique-picker/define.js';
import type { TechniquePicker } from '../src/elements/technique-picker/technique-picker.js';
import { all, byName, ready } from './helpers.js';
import { waitUntil } from './wait-until.js';

export const make = async (template = html`<technique-picker></technique-picker>`): Promise<TechniquePicker> => {
  await aTimeout(0); // the last test’s element has left by then, and its answers with it
  const root = await fixture<HTMLElement>(template);
  return ready(root.matches('technique-picker') ? (root as TechniquePicker) : root.querySelector('technique-picker')!);
};

/** Waits for everything that an action set off: files, content and rendering. */
export async function settled(picker: TechniquePicker): Promise<void> {
  await picker.updateComplete;
  await aTimeout(0);
  await picker.updateComplete;
}

export const text = (picker: TechniquePicker, selector = '*'): string =>
  all(picker, selector)
    .map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim())
    .join(' | ');
/** What the picker shows, without footer. */
export const page = (picker: TechniquePicker): string => text(picker, 'fieldset[role=presentation]');
export const heading = (picker: TechniquePicker): string => text(picker, 'legend, .face, .lead[tabindex]');
export const has = (picker: TechniquePicker, name: string): boolean =>
  all(picker, 'button').some(({ textContent }) => textContent!.trim() === name);

export async function press(picker: TechniquePicker, name: string | RegExp, selector = 'button'): Promise<void> {
  byName(picker, selector, name).click();
  await settled(picker);
}
export async function pick(picker: TechniquePicker, label: string): Promise<void> {
  all(picker, 'label')
    .find((choice) => choice.textContent!.replace(/\s+/g, ' ').trim().startsWith(label))!
    .querySelector('input')!
    .click();
  await settled(picker);
}

/** Goes through one screen of the safety check. */
export async function screen(picker: TechniquePicker, ...ticks: string[]): Promise<void> {
  await waitUntil(() => all(picker, 'input[type=checkbox]').length);
  for (const tick of ticks.length ? ticks : ['None of these']) await pick(picker, tick);
  const before = heading(picker);
  await press(picker, 'Next');
  await waitUntil(() => heading(picker) !== before, `still at "${before}"`);
  await settled(picker);
}

/** To the first question, with nothing ticked. */
export async function safe(picker: TechniquePicker, ...cautions: string[]): Promise<void> {
  await screen(picker);
  await screen(picker);
  await screen(picker, ...cautions);
  await waitUntil(() => all(picker, 'input[type=radio]').length || all(picker, '[part=result]').length);
}

export const THINNERS = 'Blood thinners, weak bones';

/** E12: three styles fit equally well. */
export const EQUAL = ['Long-standing tightness', 'Medium', 'A little is OK', 'Whole back', '6 to 12 weeks'];
/** E6: the style for the goal is firmer than asked. */
export const LIGHT = ['Long-standing tightness', 'Light', 'I want none', 'Whole back', 'Over 12 weeks'];
/** E3: one style fits best. */
export const FIRM = ['Tender spots', 'Firm', 'I don’t mind', 'One or two spots', '6 to 12 weeks'];
export const SKIPPED = ['', '', '', '', ''];

export async function answer(picker: TechniquePicker, labels: readonly string[]): Promise<void> {
  for (const label of labels) {
    if (label) await pick(picker, label);
    await press(picker, label ? 'Next' : 'Skip');
  }
}

export async function done(labels = EQUAL, template?: ReturnType<typeof html>, ...cautions: string[]) {
  const picker = await make(template);
  await safe(picker, ...cautions);
  await answer(picker, labels);
  await waitUntil(() => all(picker, '[part=result]').length, 'no result');
  return picker;
}

export const cards = (picker: TechniquePicker): string[] =>
  all(picker, '.cards > li > [role=heading]').map(({ textContent }) => textContent!);

/** Everything that reaches the document while `action` runs, as type and detail. */
export async function heard(action: () => Promise<unknown>): Promise<Event[]> {
  const events: Event[] = [];
  const types = ['input', 'change', 'click', 'toggle', 'picker-step', 'picker-result', 'safety-change'];
  const keep = (event: Event) => void events.push(event);
  for (const type of types) document.addEventListener(type, keep);
  await action();
  for (const type of types) document.removeEventListener(type, keep);
  return events;
}
