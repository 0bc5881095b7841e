import { css, html, nothing, type TemplateResult } from 'lit';
import type { FaqEntry } from '../../content/schema.js';
import { evidenceStyles } from '../../shared/evidence-styles.js';
import { gradedView, gradingText, sourceListView } from '../../shared/evidence-view.js';
import { linkIcon } from '../../shared/icons.js';
import { originText } from '../../shared/origin-view.js';
import { proseView } from '../../shared/prose-view.js';
import { isDense, sentencesOf } from './dense.js';
import type { AnswerParts, FaqView, Row } from './view.js';
import type { Match } from './search.js';

/** An answer of ours with a sentence a line where a paragraph is dense. */
function linesView({ lead, answer }: FaqEntry): TemplateResult | undefined {
  const parts = answer.split('\n\n');
  if (!parts.some(isDense)) return undefined;
  return html`<p class="lead">${lead}</p>
    ${parts.map((part) =>
      isDense(part)
        ? html`<ul>
            ${sentencesOf(part).map((sentence) => html`<li>${sentence}</li>`)}
          </ul>`
        : html`<p>${part}</p>`,
    )}`;
}

/** An answer of a site that is one plain paragraph, as most are. */
const plainTextOf = ({ origin, lead, answer, rich }: FaqEntry): string | undefined => {
  if (!origin || lead) return undefined;
  if (!rich) return /\n\s*\n/.test(answer) ? undefined : answer;
  const [block, ...others] = rich;
  if (others.length || block?.type !== 'paragraph') return undefined;
  const [text, ...more] = block.children;
  return more.length || typeof text !== 'string' ? undefined : text;
};

let lastSaid = '';
/** Thousands of rows say the same of themselves: it is kept once. */
const once = (text: string): string => (lastSaid = text === lastSaid ? lastSaid : text);

/** Whose words an answer of a site holds, and what stands below them. */
function ownEnd(entry: FaqEntry, view: FaqView, { rest, graded = '', number }: AnswerParts, below: unknown) {
  // A closed answer that nobody has graded says so in the same line.
  const isBare = entry.evidence?.grade === 'ungraded' && below === undefined && number === nothing;
  const whose = `${originText(entry, view.site ?? '', view.say)} ${isBare ? graded : ''}`.trim();
  return { whose: once(whose), end: isBare ? nothing : rest(below) };
}

/** What a site wrote, with its lists and links, and whose words they are. What it adds to ours stands below all of ours. */
function ownView(
  entry: FaqEntry,
  view: FaqView,
  parts: AnswerParts,
  below: TemplateResult | undefined,
): TemplateResult {
  const { lead, rich, added } = entry;
  const { whose, end } = ownEnd(entry, view, parts, below);
  if (added)
    return html`${oursView({ ...entry, answer: added.ours }, parts, below)}${parts.number}${proseView(added.theirs)}
      <p part="origin" class="quiet">${whose}</p>
      ${parts.rest(below, nothing)}`;
  const said = rich ? [lead && html`<p class="lead">${lead}</p>`, ...proseView(rich)] : parts.text(entry);
  return html`${said}
    <p part="origin" class="quiet">${whose}</p>
    ${end}`;
}

/**
 * A whole row of one plain paragraph, in one template: there may be thousands, and each template in a template has nodes and
 * notes of its own.
 */
function plainRow(text: string, row: Row, entry: FaqEntry, view: FaqView, parts: AnswerParts): TemplateResult {
  const { answer: same } = row;
  const { whose, end } = same ? { whose: same, end: same } : ownEnd(entry, view, parts, belowOf(entry, view, parts));
  return html`<details
    part="item"
    id=${view.idPrefix + entry.id}
    name=${view.mode === 'single' ? 'faq' : nothing}
    ?open=${row.open}
    ?hidden=${row.hidden}
  >
    <summary part="question">${row.question}</summary>
    <div part="answer">
      <p>${text}</p>
      <p part="origin" class="quiet">${whose}</p>
      ${end}
    </div>
  </details>`;
}

/** What a row shows once the reader has done something: what is open, and what a search has found. */
function rowOf(entry: FaqEntry, view: FaqView, parts: AnswerParts): Row {
  const { id, question } = entry;
  const { found } = view;
  const open = !!view.open?.has(id);
  const match = found?.get(id);
  const row: Row = {
    open,
    hidden: found && !match,
    question: match && !open ? foundView(question, match) : question,
    answer: view.same?.answer(id),
  };
  const text = plainTextOf(entry);
  return text === undefined
    ? { ...row, answer: row.answer ?? answerView(entry, view, parts) }
    : { ...row, view: plainRow(text, row, entry, view, parts) };
}

/** What stands below the text of an open answer. */
const belowOf = (entry: FaqEntry, view: FaqView, parts: AnswerParts): TemplateResult | undefined =>
  view.open?.has(entry.id) ? openView(entry, parts, view) : undefined;

function answerView(entry: FaqEntry, view: FaqView, parts: AnswerParts): unknown {
  const below = belowOf(entry, view, parts);
  return entry.origin ? ownView(entry, view, parts, below) : [oursView(entry, parts, below), parts.rest(below)];
}

const oursView = (entry: FaqEntry, { text }: AnswerParts, below: TemplateResult | undefined): TemplateResult =>
  (below && linesView(entry)) || text(entry);

/** Whether a search has found none of these. */
const hides = (entries: readonly FaqEntry[], { found }: FaqView): boolean =>
  !!found && !entries.some(({ id }) => found.has(id));

/** A caution asks for gentle work, and this answer speaks of firm work: says so, and why. */
const gentleView = ({ question, lead, answer }: FaqEntry, { guide, say }: FaqView) =>
  guide?.gentleOnly && /\b(deep tissue|trigger point|sports massage|firm)/i.test(`${question} ${lead} ${answer}`)
    ? html`<p part="caution" class="caution">${say('gentle-only')}</p>`
    : nothing;

/** Below an open answer: its evidence with bars, how many sources it has and which, and a link to it. */
function openView(entry: FaqEntry, { graded, sources }: AnswerParts, view: FaqView): TemplateResult {
  return html`${gentleView(entry, view)} ${gradedView(entry.evidence, graded)}
  ${actionsView(entry, sources.length, view)}`;
}

/** What a reader can do with an open answer. Its words come with the references; until then it keeps their room. */
function actionsView({ id, evidence, question }: FaqEntry, count: number, view: FaqView): TemplateResult {
  const { say, references, permalinks, note, asked, act } = view;
  return html`<div class="extras no-print ${references ? '' : 'waiting'}">
    ${
      evidence && count
        ? html`<details class="fold">
            <summary>${say('show-sources', { n: count })}</summary>
            <p class="quiet">${gradingText(evidence, say)}</p>
            ${references && sourceListView(evidence.refs, references, say)}
          </details>`
        : nothing
    }
    ${
      permalinks
        ? html`<button part="copy-link" class="button link" @click=${() => act((reader) => reader.copyLink(id))}>
            ${linkIcon}<span>${say('copy-link')}<span class="sr">: ${question}</span></span>
          </button>`
        : nothing
    }
    ${
      asked?.id === id
        ? html`<button part="back" class="button" @click=${() => act((reader) => reader.goBack())}>
            ${say('go-back')}
          </button>`
        : nothing
    }
    ${note?.id === id ? html`<span class="quiet">${note.text}</span>` : nothing}
  </div>`;
}

/** A found question, and the line of its answer that matches, with the words marked. */
const foundView = (question: string, { line }: Match): TemplateResult =>
  html`<span
    >${question}<span class="line"
      >${line.map(({ text, marked }) => (marked ? html`<mark>${text}</mark>` : text))}</span
    ></span
  >`;

/** Where a search has found nothing. */
const emptyView = ({ found, say, query, act }: FaqView): TemplateResult | undefined =>
  found?.size === 0
    ? html`<div part="empty">
        <p>${say('search-none', { query: query ?? '' })}</p>
        <button class="button" @click=${() => act((reader) => reader.searchAnew())}>${say('search-clear')}</button>
      </div>`
    : undefined;

/** From 60 questions on, rows that are not on screen are not laid out. Only a site's own lists are that long. */
const lengthOf = (count: number): string => (count > 60 ? 'long' : '');

/** What the view asks once the reader has done something. */
export const extras = { rowOf, hides, emptyView, lengthOf };

export const styles = [
  evidenceStyles,
  css`
    .long > * > [part='item']:not([open]) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 60px;
    }
    .extras {
      display: flex;
      flex-wrap: wrap;
      gap: 0 20px;
      align-items: start;
    }
    .waiting {
      visibility: hidden;
    }
    .extras > .fold {
      inline-size: auto;
    }
    .extras > .fold[open] {
      flex: 1 1 100%;
    }
    .fold > summary::before {
      content: '+';
      content: '+' / '';
      inline-size: 0.8em;
    }
    .fold[open] > summary::before {
      content: '–';
      content: '–' / '';
    }
    .fold > * + * {
      margin-block-end: 0.5em;
    }
    .link {
      padding-inline: 0;
      border-color: transparent;
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    .link svg {
      inline-size: 1.1em;
      block-size: 1.1em;
    }
    .extras > .quiet {
      align-self: center;
      overflow-wrap: anywhere;
    }
    .caution {
      padding: 10px 14px;
      border-inline-start: 4px solid var(--massage-caution, color-mix(in srgb, currentColor 40%, #b87000));
      background: var(--_raised);
      border-radius: calc(var(--_radius) / 2);
    }
    [part='answer'] :is(ul, ol):not([part]) {
      margin-block: 0.75em 0;
      padding-inline-start: 1.4em;
    }
    [part='answer'] > :is(ul, ol):first-child {
      margin-block-start: 0;
    }
    [part='question'] .line {
      display: block;
      margin-block-start: 4px;
      font-weight: 400;
      font-size: max(15px, 0.94em);
      color: var(--_muted);
    }
    mark {
      background: color-mix(in srgb, var(--_accent) 22%, transparent);
      color: inherit;
      border-radius: 3px;
      font-weight: 600;
    }
    [part='empty'] {
      padding: var(--_space);
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      background: var(--_raised);
    }
    [part='empty'] .button {
      margin-block-start: var(--_space);
    }
    @media print {
      [part='item'] {
        content-visibility: visible !important;
      }
    }
    @media (forced-colors: active) {
      mark {
        background: Mark;
        color: MarkText;
      }
    }
  `,
];
