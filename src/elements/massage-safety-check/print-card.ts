import { printAlone } from '../../shared/print-frame.js';

const CARD_CSS = `
  body { font: 12pt/1.45 system-ui, sans-serif; color: #000; margin: 0; }
  svg { display: none; }
  [role='heading'] { font-size: 13pt; font-weight: 700; margin: 14pt 0 4pt; break-after: avoid; }
  .title { font-size: 18pt; margin-block-start: 0; }
  ul { margin: 0; padding-inline-start: 1.2em; }
  li { margin-block: 4pt; break-inside: avoid; }
  .ifs { list-style: none; padding: 0; }
  .ifs li { border: 1px solid; padding: 6pt 9pt; }
  a { color: inherit; text-decoration: none; }
`;

/** Fills an empty document with the card: what is for the screen only stays out. */
export function fillCard(sheet: Document, card: Element, note: string): void {
  const copy = sheet.importNode(card, true);
  for (const control of copy.querySelectorAll('.no-print, .button')) control.remove();
  const line = sheet.createElement('p');
  line.textContent = note;
  sheet.body.append(copy, line);
}

/** Prints the card alone, without the page around it. */
export const printCard = (card: Element, note: string, locale: string): void =>
  printAlone(card, locale, CARD_CSS, (sheet) => fillCard(sheet, card, note));
