import { fixture, html } from '@open-wc/testing';
import '../src/elements/session-guide/define.js';
import type { SessionGuide } from '../src/elements/session-guide/session-guide.js';
import { all, ready } from './helpers.js';
import { waitUntil } from './wait-until.js';

export const make = async (template = html`<session-guide></session-guide>`) =>
  ready(await fixture<SessionGuide>(template));
export const inside = async (width: number, style: Partial<CSSStyleDeclaration> = {}) => {
  const host = await fixture<HTMLDivElement>(html`<div><session-guide></session-guide></div>`);
  Object.assign(host.style, { inlineSize: `${width}px`, ...style });
  return ready(host.querySelector('session-guide')!);
};
export const flat = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();
export const headings = (guide: Element, level: number) => all(guide, `[aria-level="${level}"]`).map(flat);
export const folds = (guide: Element) => all<HTMLDetailsElement>(guide, '[part=sources-fold]');
export const openFolds = async (guide: SessionGuide) => {
  for (const fold of folds(guide)) fold.open = true;
  await waitUntil(() => all(guide, '[part=sources] a').length > 10);
  await guide.updateComplete;
};
