/** What each widget looks like from far away. The words beside them say the same. */
import { svg, type SVGTemplateResult } from 'lit';
import { html, type TemplateResult } from 'lit';
import type { Tag } from './widgets.js';

const frame = (inside: SVGTemplateResult): TemplateResult =>
  html`<svg viewBox="0 0 120 72" aria-hidden="true" focusable="false">${inside}</svg>`;
const line = (x: number, y: number, width: number, kind = 'words') =>
  svg`<rect class=${kind} x=${x} y=${y} width=${width} height="5" rx="2.5"></rect>`;
const title = (width = 46) => svg`<rect class="title" x="10" y="9" width=${width} height="7" rx="3.5"></rect>`;
const dot = (y: number, isOn = false) => svg`<circle class=${isOn ? 'on' : 'off'} cx="15" cy=${y} r="4.5"></circle>`;
const tick = (y: number, isOn = false) =>
  svg`<rect class=${isOn ? 'on' : 'off'} x="10.500" y=${y - 4.5} width="9" height="9" rx="2"></rect>`;
const chevron = (y: number) => svg`<path class="mark" d="M102 ${y} l4 4 4-4"></path>`;
const rule = (y: number) => svg`<path class="rule" d="M10 ${y}H110"></path>`;

export const pictures: Readonly<Record<Tag, TemplateResult>> = {
  'massage-faq': frame(
    svg`${title()}${line(10, 25, 62)}${chevron(25)}${line(10, 34, 84, 'soft')}${line(10, 42, 70, 'soft')}${rule(51)}${line(10, 57, 52)}${chevron(57)}`,
  ),
  'technique-picker': frame(
    svg`${title(60)}${dot(29)}${line(25, 26.5, 54)}${dot(42, true)}${line(25, 39.5, 66)}<rect class="on" x="10" y="54" width="34" height="11" rx="5.5"></rect>`,
  ),
  'cost-compare': frame(
    svg`${title()}${line(10, 25, 26)}<rect class="bar" x="44" y="24" width="26" height="7" rx="3.500"></rect>${line(10, 39, 20)}<rect class="bar two" x="52" y="38" width="46" height="7" rx="3.500"></rect>${line(10, 53, 24)}<rect class="bar" x="44" y="52" width="14" height="7" rx="3.500"></rect>`,
  ),
  'massage-safety-check': frame(
    svg`${title(54)}${tick(29)}${line(25, 26.5, 60)}${tick(44, true)}${line(25, 41.5, 74)}${tick(59)}${line(25, 56.5, 48)}`,
  ),
  'session-guide': frame(
    svg`<path class="rule" d="M15 16V60"></path>${dot(16, true)}${line(27, 13.5, 40)}${line(27, 21.5, 70, 'soft')}${dot(38, true)}${line(27, 35.5, 34)}${line(27, 43.5, 62, 'soft')}${dot(60)}${line(27, 57.5, 44)}`,
  ),
  'evidence-brief': frame(
    svg`${title(50)}${line(10, 26, 74)}<rect class="on" x="92" y="25" width="18" height="7" rx="3.500"></rect>${line(10, 41, 60)}<rect class="off" x="92" y="40" width="18" height="7" rx="3.500"></rect>${line(10, 56, 68)}<rect class="off" x="92" y="55" width="18" height="7" rx="3.500"></rect>`,
  ),
  'technique-card': frame(
    svg`<rect class="off" x="24" y="6" width="72" height="60" rx="7"></rect>${line(34, 16, 36, 'title')}${line(34, 28, 52, 'soft')}${line(34, 36, 44, 'soft')}<path class="depth" d="M34 54c9-9 15 7 26 0s15 4 26-3"></path>`,
  ),
  'visit-sheet': frame(
    svg`<path class="off" d="M32 5h42l14 14v48H32z"></path>${line(40, 16, 26, 'title')}${line(40, 30, 40, 'soft')}${line(40, 39, 40, 'soft')}${line(40, 48, 28, 'soft')}`,
  ),
};
