import { aTimeout, fixture, html } from '@open-wc/testing';
import '../src/elements/evidence-brief/define.js';
import type { EvidenceBrief } from '../src/elements/evidence-brief/evidence-brief.js';
import { all, byName, one, ready } from './helpers.js';

export const make = async (template = html`<evidence-brief></evidence-brief>`) =>
  ready(await fixture<EvidenceBrief>(template));
export const flat = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();
export const sections = (brief: Element) => all<HTMLDetailsElement>(brief, '[part=section]');
export const opened = (brief: Element) =>
  sections(brief)
    .filter(({ open }) => open)
    .map(({ id }) => id);
export const rows = (brief: Element) => all(brief, '[part=claim-row]');
export const status = (brief: Element) => flat(one(brief, '[role=status]'));
export const settled = async (brief: EvidenceBrief) => {
  await brief.updateComplete;
  await aTimeout(0); // toggle events come in a task of their own
  await brief.updateComplete;
};
export const choose = async (brief: EvidenceBrief, name: RegExp) => {
  byName(brief, 'label', name).click();
  await settled(brief);
};
export const counted = (brief: Element, name: RegExp) => Number(/\d+$/.exec(flat(byName(brief, 'label', name)))![0]);
export const openAll = async (brief: EvidenceBrief) => {
  byName(brief, 'button', 'Open all sections').click();
  await settled(brief);
};
