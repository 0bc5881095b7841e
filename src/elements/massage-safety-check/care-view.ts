import { html, nothing, type TemplateResult } from 'lit';
import type { SafetyItem } from '../../content/schema.js';
import type { Snapshot } from '../../content/slices.js';
import { emergencyNumbers, emergencyText } from '../../shared/emergency.js';
import { evidenceView, gradingText, sourcesView } from '../../shared/evidence-view.js';
import { headingView } from '../../shared/heading-view.js';
import { alertIcon, chevron, copyIcon, infoIcon, phoneIcon, printIcon } from '../../shared/icons.js';
import { originView } from '../../shared/origin-view.js';
import { safeHref } from '../../shared/links.js';
import { type Care, careOf, safetyNet } from './care.js';
import { calendarIcon, doctorIcon, tellIcon, waitIcon } from './care-icons.js';
import { adoptCareStyles } from './care-styles.js';
import type { SafetyResult } from './logic.js';
import type { SafetySay } from './view.js';

export { checkRegion } from '../../shared/emergency.js';
export { copyText } from '../../shared/export-text.js';
export { careText } from './care.js';
export { printCard } from './print-card.js';

export interface CareView {
  readonly result: SafetyResult;
  readonly regionCode: string;
  readonly say: SafetySay;
  /** Level of the card's heading. */
  readonly level: number;
  readonly onCleared: () => void;
  readonly onBack: () => void;
  readonly onStartAgain: () => void;
  /** Only what to do: for a place above something else, which has the list and the buttons. */
  readonly compact?: boolean;
  /** With it the card can say why we ask. */
  readonly content?: Snapshot;
  readonly onReasons?: () => void;
  readonly onCopy?: () => void;
  readonly onPrint?: () => void;
  /** What came of the copying. */
  readonly note?: string;
}

/** What to do now. The head takes the focus when the card appears. */
export function careView(view: CareView): TemplateResult {
  const { result, say, level, compact } = view;
  const care = careOf(result, say);
  const urgent = result.level === 'emergency';
  const kind = result.sameDay ? 'today' : result.level;
  const ifs = care.ifs.length ? ifsView(care) : nothing;
  const lead = care.lead ? html`<p class="lead">${care.lead}</p>` : nothing;
  // What may be more urgent stands first. With weeks of time, it would come before what it belongs to.
  const [first, second] = result.level === 'routine' ? [lead, ifs] : [ifs, lead];
  return html`<div part="card" class="care card ${kind}" ${adoptCareStyles()}>
    <div class="head" role=${urgent ? 'alert' : nothing}>
      <div class="face" tabindex="-1">
        <span class="badge">${iconOf(result)}</span>
        ${headingView(level, care.heading, 'title')}
      </div>
      ${first} ${second} ${urgent ? numbersView(view) : nothing}
    </div>
    ${tickedView(care, view)}
    ${
      compact
        ? nothing
        : html`${result.mayClear ? clearView(view) : nothing} ${tellView(care, view)} ${toolsView(view)}`
    }
    ${urgent ? nothing : netView(view)} ${compact ? nothing : html`${reasonsView(view)} ${footView(view)}`}
  </div>`;
}

function iconOf({ level, postpone, mayRank }: SafetyResult): TemplateResult {
  if (level === 'emergency') return alertIcon;
  if (!mayRank) return doctorIcon;
  if (level === 'routine') return calendarIcon;
  if (level === 'none') return infoIcon;
  return postpone ? waitIcon : tellIcon;
}

const ifsView = ({ ifs }: Care): TemplateResult =>
  html`<ul part="if" class="ifs">
    ${ifs.map(
      ({ whens, advice, level }) =>
        html`<li class=${level}>${whens.map((when) => html`<b>${when}</b>${' '}`)}${advice}</li>`,
    )}
  </ul>`;

/** A link to call a number, or what to show where no link can be followed. */
const telView = (number: string, className: string, text: unknown, otherwise: unknown = nothing): unknown => {
  const href = safeHref(`tel:${number}`);
  return href ? html`<a part="call" class=${className} href=${href}>${text}</a>` : otherwise;
};

/** As a link and as text: in a sandboxed frame the link does nothing. */
function numbersView({ regionCode, say }: CareView): TemplateResult {
  const numbers = emergencyNumbers(regionCode);
  return html`<ul part="numbers" class="numbers">
    ${numbers.map(
      (number) =>
        html`<li>
          ${telView(number, 'button primary call', html`<span>${phoneIcon}${say('call', { number })}</span>`)}
          <span class="number">
            ${
              numbers.length > 1
                ? html`<b>${number}</b> ${say(`countries-${number}`)}`
                : say('emergency-number', { number })
            }
          </span>
        </li>`,
    )}
    ${numbers.length > 1 ? html`<li>${say('emergency-elsewhere')}</li>` : nothing}
  </ul>`;
}

const listView = (
  level: number,
  title: string,
  items: readonly unknown[],
  className = '',
): TemplateResult | typeof nothing =>
  items.length
    ? html`<div class="block ${className}">
        ${headingView(level + 1, title)}
        <ul>
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>
      </div>`
    : nothing;

function tickedView({ ticked, also, cleared }: Care, { say, level }: CareView) {
  const lines = ticked.map(({ label, advice }) => (advice ? html`<b>${label}</b><br />${advice}` : label));
  return html`${listView(level, say('ticked'), lines)} ${listView(level, say('also'), also)}
  ${listView(level, say('cleared-rows'), cleared)}`;
}

const clearView = ({ say, onCleared }: CareView): TemplateResult =>
  html`<div class="block clear no-print">
    <button part="clear" class="button" @click=${onCleared}>${say('clear')}</button>
    <p class="quiet">${say('clear-next')}</p>
  </div>`;

const tellView = ({ tell }: Care, { say, level }: CareView) => listView(level, say('tell'), tell, 'tell');

const toolsView = ({ result, say, onCopy, onPrint, note }: CareView): TemplateResult | typeof nothing =>
  result.level !== 'emergency' && result.rows.length && onCopy
    ? html`<div class="row no-print">
        <button part="copy" class="button" @click=${onCopy}>${copyIcon}${say('copy')}</button>
        <button part="print" class="button" @click=${onPrint}>${printIcon}${say('print')}</button>
        <span class="quiet">${note}</span>
      </div>`
    : nothing;

/** Which number to call, with each number as a link. */
export const emergencyLine = (regionCode: string, say: SafetySay): readonly unknown[] =>
  emergencyText(regionCode, say)
    .split(/(911|999|112|000)/)
    .map((part, at) => (at % 2 ? telView(part, '', part, part) : part));

function netView({ say, level, regionCode }: CareView): TemplateResult {
  return html`<div part="net" class="block net">
    ${headingView(level + 1, say('net'))}
    <ul>
      ${safetyNet(say).map(([lead, signs]) => html`<li><b>${lead}:</b> ${signs}</li>`)}
    </ul>
    <p>${emergencyLine(regionCode, say)}</p>
  </div>`;
}

/** A sign and a history may share an id: a row of the last screen asks about the history. */
function reasonsOf({ result, content }: CareView): SafetyItem[] {
  const { screens = [], flags = [], cautions = [] } = content?.safety ?? {};
  return result.rows.flatMap(({ id, covers }) => {
    const isLast = screens.at(-1)?.rows.some((row) => row.id === id);
    const items = isLast ? [...cautions, ...flags] : [...flags, ...cautions];
    return covers.flatMap((cover) => items.find((item) => item.id === cover) ?? []);
  });
}

function reasonsView(view: CareView): TemplateResult | typeof nothing {
  const { result, content, say, onReasons } = view;
  if (!content || !onReasons || !result.rows.length) return nothing;
  const reasons = reasonsOf(view);
  return html`<details part="reasons" class="fold no-print" @toggle=${onReasons}>
    <summary>${say('why')}${chevron}</summary>
    ${reasons.map((reason) => reasonView(reason, view))} ${reasons.length ? nothing : html`<p class="quiet">…</p>`}
  </details>`;
}

function reasonView(reason: SafetyItem, { say, content }: CareView): TemplateResult {
  const { name, why, adapt, escalates, evidence } = reason;
  return html`<div class="reason stack">
    <p><b>${name}</b></p>
    <p>${[why, adapt, escalates].filter(Boolean).join(' ')}</p>
    ${evidenceView(evidence, say)} ${originView(reason, content?.siteName ?? '', say)}
    <p class="quiet">${gradingText(evidence, say)}</p>
    ${sourcesView(evidence.refs, content?.references, say)}
  </div>`;
}

const footView = ({ say, onBack, onStartAgain }: CareView): TemplateResult =>
  html`<div class="row foot no-print">
    <button part="change" class="button" @click=${onBack}>${say('change')}</button>
    <button part="start-again" class="button plain" @click=${onStartAgain}>${say('start-again')}</button>
  </div>`;
