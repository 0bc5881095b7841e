import { html, nothing, type TemplateResult } from 'lit';
import type { words } from '../../content/en/words/faq.js';
import type { answerWords, searchWords } from '../../content/en/words/faq-more.js';
import type { FaqEntry } from '../../content/schema.js';
import { citationOf } from '../../shared/citation.js';
import { type CommonWord, evidenceText } from '../../shared/evidence.js';
import { headingView } from '../../shared/heading-view.js';
import { sourcesOf } from '../../shared/sources.js';
import { type Say, urgent } from '../../shared/words.js';
import { ALL_FROM, type FaqGroup, isSearchable, paragraphsOf } from './logic.js';
import type { FaqReader } from './reader.js';
import type { FaqSite, FaqState } from './state.js';

export type FaqSay = Say<keyof typeof words | keyof typeof searchWords | keyof typeof answerWords | CommonWord>;

export interface FaqView extends Partial<FaqState & FaqSite> {
  readonly groups: readonly FaqGroup[];
  readonly count: number;
  readonly search: string;
  readonly mode: string;
  readonly idPrefix: string;
  readonly level: number;
  /** Emergency numbers, said under the answers that speak of an emergency. */
  readonly emergency: string;
  readonly say: FaqSay;
  readonly meta: TemplateResult;
  /** Called when the children change: questions of the site may be among them. */
  readonly readChildren: () => void;
  /** Has the part that acts for the reader do something. */
  readonly act: (action: (reader: FaqReader) => unknown) => void;
}

export function faqView(view: FaqView): TemplateResult {
  const { groups, count, say, level, act } = view;
  // Not every one of these events bubbles.
  const heard = {
    capture: true,
    handleEvent: ({ type, target }: Event) => act((reader) => reader.heard(type, target as Element)),
  };
  return html`<slot name="heading">${headingView(level, say('title'), 'title')}</slot>
    <slot name="intro"></slot>
    ${toolsView(view, heard)}
    <p class="sr" role="status">${view.status}</p>
    <div part="list" class=${view.extras?.lengthOf(count)} @click=${heard} @toggle=${heard}>
      ${groups.map((group) => groupView(group, view))}
    </div>
    ${view.extras?.emptyView(view)}
    <slot name="actions"></slot>
    ${view.meta}<slot hidden @slotchange=${view.readChildren}></slot>`;
}

// The box is heard on focus, too: what a search needs is there by the first letter.
function toolsView({ search, count, say, allOpen }: FaqView, heard: EventListenerObject): unknown {
  const hasSearch = isSearchable(count, search);
  if (!hasSearch && count < ALL_FROM) return nothing;
  return html`<div class="tools no-print">
    ${
      hasSearch
        ? html`<label part="search">
            ${say('search-label')}
            <input type="search" placeholder=${say('search-hint')} @focus=${heard} @input=${heard} />
          </label>`
        : nothing
    }
    ${
      count >= ALL_FROM
        ? html`<button part="all" class="button" @click=${heard}>${say(allOpen ? 'close-all' : 'open-all')}</button>`
        : nothing
    }
  </div>`;
}

function groupView({ title, entries }: FaqGroup, view: FaqView): TemplateResult {
  return html`<div part="group" ?hidden=${view.extras?.hides(entries, view)}>
    ${title ? headingView(view.level + 1, title, 'topic') : nothing}${entries.map((entry) => view.same?.row(entry.id) ?? entryView(entry, view))}
  </div>`;
}

/** What an answer shows. What a reader does changes how the parts are put together, not the parts. */
export interface AnswerParts {
  readonly text: (entry: FaqEntry) => TemplateResult;
  /** Below the text: numbers to call, the evidence, or what an open answer shows in its place, and for paper the sources. */
  readonly rest: (graded?: unknown, number?: unknown) => TemplateResult;
  /** The evidence in words. Empty for what makes no health claim. */
  readonly graded: string | undefined;
  readonly sources: readonly string[];
  /** The numbers to call, where the answer speaks of an emergency. */
  readonly number: TemplateResult | typeof nothing;
}

/** What a reader does can change of a row. */
export interface Row {
  /** Never left out: `undefined` after `false` would count as a change, and close what a reader has just opened. */
  readonly open: boolean;
  readonly hidden?: boolean | undefined;
  readonly question: unknown;
  readonly answer: unknown;
  /** Stands in the place of the row. */
  readonly view?: TemplateResult;
}

/**
 * The text is always there, for find-in-page and print; what only an open answer needs is rendered when it opens.
 * A site may bring thousands of questions, so a row has few nodes and bindings, and no listener of its own.
 */
function entryView(entry: FaqEntry, view: FaqView): TemplateResult {
  const { id, question, answer, evidence } = entry;
  const { say, extras } = view;
  const sources = sourcesOf([entry]);
  const graded = evidence && evidenceText(evidence, say);
  const number = urgent.test(answer) ? html`<p class="number">${view.emergency}</p>` : nothing;
  const rest: AnswerParts['rest'] = (
    line = graded && html`<p part="evidence" class="evidence">${graded}</p>`,
    above = number,
  ) =>
    html`${above}${line}${
      sources[0] ? html`<p class="cite">${say('sources')}: ${sources.map(citationOf).join('; ')}.</p>` : nothing
    }`;
  const row: Row = extras?.rowOf(entry, view, { text: textView, rest, graded, sources, number }) ?? {
    open: false,
    question,
    answer: [textView(entry), rest()],
  };
  return (
    row.view ??
    html`<details
      part="item"
      id=${view.idPrefix + id}
      name=${view.mode === 'single' ? 'faq' : nothing}
      ?open=${row.open}
      ?hidden=${row.hidden}
    >
      <summary part="question">${row.question}</summary>
      <div part="answer">${row.answer}</div>
    </details>`
  );
}

const textView: AnswerParts['text'] = ({ lead, answer }) =>
  html`<p class="lead">${lead}</p>
    ${paragraphsOf(answer).map((part) => html`<p>${part}</p>`)}`;
