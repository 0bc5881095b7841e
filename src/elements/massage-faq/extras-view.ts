import { css, html, nothing, type TemplateResult } from 'lit';
import type { FaqEntry } from '../../content/schema.js';
import { evidenceStyles } from '../../shared/evidence-styles.js';
import { evidenceView, gradingText, sourcesView } from '../../shared/evidence-view.js';
import { linkIcon } from '../../shared/icons.js';
import type { FaqView } from './view.js';
import type { Match } from './search.js';

/** Below an open answer: its evidence with bars, how many sources it has and which, and a link to it. */
export function openView(
  { id, evidence, question }: FaqEntry,
  count: number,
  { say, references, permalinks, note, act }: FaqView,
) {
  return html`${evidenceView(evidence, say)}
    <div class="extras no-print">
      ${
        evidence && count
          ? html`<details class="fold">
              <summary>${say('show-sources', { n: count })}</summary>
              <p class="quiet">${gradingText(evidence, say)}</p>
              ${sourcesView(evidence.refs, references, say)}
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
      ${note?.id === id ? html`<span class="quiet">${note.text}</span>` : nothing}
    </div>`;
}

/** Under a found question: the line of its answer that matches, with the words marked. */
export const lineView = ({ line }: Match): TemplateResult =>
  html`<span class="line">${line.map(({ text, marked }) => (marked ? html`<mark>${text}</mark>` : text))}</span>`;

export const nothingFoundView = ({ say, query, act }: FaqView): TemplateResult =>
  html`<div part="empty">
    <p>${say('search-none', { query })}</p>
    <button class="button" @click=${() => act((reader) => reader.clearSearch())}>${say('search-clear')}</button>
  </div>`;

export const styles = [
  evidenceStyles,
  css`
    .extras {
      display: flex;
      flex-wrap: wrap;
      gap: 0 20px;
      align-items: start;
    }
    .extras > .fold {
      inline-size: auto;
    }
    .extras > .fold[open] {
      flex: 1 1 100%;
    }
    .fold > summary::before {
      content: '+';
      inline-size: 0.8em;
    }
    .fold[open] > summary::before {
      content: '–';
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
    .line {
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
    @media (forced-colors: active) {
      mark {
        background: Mark;
        color: MarkText;
      }
    }
  `,
];
