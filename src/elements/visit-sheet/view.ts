import { html, nothing, type TemplateResult } from 'lit';
import { headingView } from '../../shared/heading-view.js';
import { alertIcon } from '../../shared/icons.js';
import type { Block, Sheet, VisitSay } from './logic.js';

const VISITS = 6;
const COLUMNS = ['visit', 'date', 'before', 'after', 'note'] as const;

/** All that the sheet says, on the page and on paper. Its first block takes the focus when it has to be read first. */
export const sheetView = (sheet: Sheet, say: VisitSay, level: number): TemplateResult =>
  html`${sheet.blocks.map((block) => blockView(block, sheet, level))}
  ${
    sheet.mind.length
      ? html`<div part="mind" class="mind">${sheet.mind.map((line) => html`<p>${line}</p>`)}</div>`
      : nothing
  }
  ${sheet.hasVisits ? visitsView(say, level) : nothing}`;

function blockView({ id, title, lines, blanks, answered }: Block, { first }: Sheet, level: number): TemplateResult {
  const urgent = first && id === 'care' ? first : '';
  return html`<div part="block ${id}" class="block ${id} ${urgent}">
    <div class="head">${urgent ? alertIcon : nothing}${headingView(level, title)}</div>
    ${lines.length === 1 && !answered ? html`<p>${lines[0]}</p>` : lines.length ? listView(lines, answered, urgent) : nothing}
    ${Array.from({ length: blanks }, () => ruleView)}
  </div>`;
}

function listView(lines: readonly string[], answered: boolean | undefined, urgent: string): TemplateResult {
  if (urgent) return html`${lines.map((line) => html`<p>${line}</p>`)}`;
  return html`<ul>
    ${lines.map((line) => html`<li>${line}${answered ? ruleView : nothing}</li>`)}
  </ul>`;
}

/** A line to write on. */
const ruleView = html`<span class="rule" aria-hidden="true"></span>`;

const visitsView = (say: VisitSay, level: number): TemplateResult =>
  html`<div part="block visits" class="block visits">
    ${headingView(level, say('visits-title'))}
    <table aria-label=${say('visits-title')}>
      <thead>
        <tr>
          ${COLUMNS.map((column) => html`<th scope="col">${say(column)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${Array.from(
          { length: VISITS },
          (_, at) =>
            html`<tr>
              <th scope="row">${at + 1}</th>
              ${COLUMNS.slice(1).map(() => html`<td></td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
