/** Baked HTML on a page, as somebody has pasted and changed it. */
import { aTimeout, fixture, html } from '@open-wc/testing';
import { bake, type BakeOptions } from '../src/bake/bake.js';
import { loadContent } from '../src/content/store.js';
import '../src/define.js';
import '../src/embed/embed.js';
import { ready } from './helpers.js';
import { waitUntil } from './wait-until.js';

export const content = await loadContent();
export const flat = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();
export const baked = (tag: string, options: Omit<BakeOptions, 'content'> = {}) => bake(tag, { content, ...options });

/** Puts baked HTML on the page, changed as somebody might change it in a CMS, and waits for the widget. */
export async function onPage<T extends HTMLElement>(
  tag: string,
  options: Omit<BakeOptions, 'content'> = {},
  change: (snippet: HTMLElement) => void = () => {},
): Promise<T> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const template = document.createElement('template');
  template.innerHTML = baked(tag, options);
  change(template.content.firstElementChild as HTMLElement);
  host.append(template.content, Object.assign(document.createElement('p'), { textContent: 'After it.' }));
  await waitUntil(() => host.querySelector(tag));
  // A tag that is known already shows ours at once. It has turned to what was baked in when these are there.
  await import('../src/embed/take-in.js');
  await import('../src/baked/baked.js');
  await import('../src/baked/edits.js');
  await aTimeout(0);
  return ready(host.querySelector<T>(tag)!);
}
export const entry = (snippet: Element, id: string) => snippet.querySelector<HTMLElement>(`#${id}`)!;
export const setText = (element: Element, text: string) => void (element.textContent = text);
