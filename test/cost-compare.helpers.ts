import { fixture, html, nextFrame, aTimeout } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import '../src/elements/cost-compare/define.js';
import type { CostCompare } from '../src/elements/cost-compare/cost-compare.js';
import { all, byName, one, ready } from './helpers.js';
import { waitUntil } from './wait-until.js';

export const show = async (template: TemplateResult = html`<cost-compare></cost-compare>`, width = 900) => {
  const wrapper = await fixture<HTMLDivElement>(html`<div>${template}</div>`);
  wrapper.style.inlineSize = `${width}px`;
  return ready(wrapper.querySelector<CostCompare>('cost-compare')!);
};
export const flat = (element: Element): string => element.textContent!.replace(/\s+/g, ' ').trim();
export const rowOf = (host: Element, name: string): HTMLElement => byName(host, '[part=row]', new RegExp(`^${name}`));
export const cell = (host: Element, name: string, part: string): string =>
  flat(rowOf(host, name).querySelector(`[part=${part}]`)!);
export const status = (host: Element): string => flat(one(host, '[role=status]'));
export const field = (host: Element, label: string): HTMLInputElement =>
  byName(host, 'label', new RegExp(`^${label}`)).querySelector<HTMLInputElement>('input, select')!;
export const click = async (element: Element): Promise<void> => {
  // Some engines scroll to what has got the focus a moment later.
  await nextFrame();
  await nextFrame();
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
};
export const typeInto = async (input: HTMLInputElement, text: string): Promise<void> => {
  input.focus();
  input.select();
  await sendKeys({ type: text });
};
export const leave = (): Promise<void> => sendKeys({ press: 'Tab' });
export const editPrices = async (host: CostCompare): Promise<HTMLElement[]> => {
  await click(byName(host, 'button', 'Use your own prices'));
  // The focus follows, and may scroll the page.
  await waitUntil(() => host.shadowRoot!.activeElement?.closest('[part=own-price]'), 'no price field has the focus');
  return all(host, '[part=own-price]');
};
export const openPlan = async (host: CostCompare): Promise<void> => {
  await click(byName(host, 'button', /^Change weeks/));
  await waitUntil(() => all(host, '[part=plan]').length, 'no plan appeared');
};
export const priceField = (host: Element, option: string, label: string): HTMLInputElement =>
  [...rowOf(host, option).querySelectorAll('label')]
    .find((each) => flat(each).startsWith(label))!
    .querySelector('input')!;
export const NAMES = [
  'Stay active and wait',
  'Massage therapy',
  'Physical therapy',
  'Pain medicine',
  'Meditation or yoga classes',
];

/** Complaints are worded by a part that loads when there is one. */
export async function waitForLines(): Promise<void> {
  await import('../src/shared/diagnostics.js');
  await aTimeout(0);
}
