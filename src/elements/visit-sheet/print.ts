import { html, render } from 'lit';
import { headingView } from '../../shared/heading-view.js';
import { printAlone } from '../../shared/print-frame.js';
import { isLong, type Sheet, type VisitSay } from './logic.js';
import { sheetView } from './view.js';

// Sized so that a full sheet fits one page of A4 or US Letter.
const PAPER_CSS = `
  @page { margin: 12mm 14mm; }
  body { font: 10pt/1.35 system-ui, sans-serif; color: #000; margin: 0; }
  svg { display: none; }
  .long { font-size: 8.5pt; line-height: 1.25; }
  .title { font-size: 15pt; font-weight: 700; margin-block-end: 3pt; }
  .block { margin-block-start: 7pt; break-inside: avoid; }
  .block [role='heading'] { font-size: 11pt; font-weight: 700; }
  .emergency, .doctor-first { border: 2px solid; padding: 8pt; }
  .emergency [role='heading'], .doctor-first [role='heading'] { font-size: 15pt; }
  p, ul { margin: 2pt 0 0; }
  ul { padding-inline-start: 1.2em; }
  li { margin-block-start: 1pt; }
  .rule { display: block; block-size: 15pt; border-block-end: 1px solid #888; }
  .mind { margin-block-start: 8pt; padding-inline-start: 6pt; border-inline-start: 2px solid #888; }
  table { inline-size: 100%; border-collapse: collapse; margin-block-start: 3pt; }
  tr { block-size: 17pt; }
  th, td { border: 1px solid #888; padding: 2pt 4pt; text-align: start; font-size: 8.5pt; font-weight: 400; }
  th[scope='row'] { inline-size: 3em; }
  td:nth-child(2) { inline-size: 18%; }
  td:last-child { inline-size: 38%; }
  .long .block { margin-block-start: 5pt; }
  .long tr { block-size: 13pt; }
  .long .rule { block-size: 13pt; }
  .quiet { font-size: 8.5pt; margin-block-start: 6pt; }
`;

/** Fills an empty document with the sheet. */
export function fillSheet(paper: Document, sheet: Sheet, say: VisitSay): void {
  paper.title = say('title');
  paper.body.classList.toggle('long', isLong(sheet));
  render(
    html`${headingView(1, say('title'), 'title')}${sheetView(sheet, say, 2)}
      <p class="quiet">${say('not-advice')}</p>`,
    paper.body,
  );
}

/** Prints the sheet alone, without the page around it: from beside the button that was pressed. */
export const printSheet = (place: Element, sheet: Sheet, say: VisitSay, locale: string): void =>
  printAlone(place, locale, PAPER_CSS, (paper) => fillSheet(paper, sheet, say));
