import { type Tell, tellClaim, tellLines } from './tell.js';

const VISITS = 6;
const SHEET_CSS = `
  body { font: 12pt/1.45 system-ui, sans-serif; color: #000; margin: 0; }
  h1 { font-size: 18pt; margin: 0 0 8pt; }
  h2 { font-size: 13pt; margin: 18pt 0 6pt; }
  ul { margin: 0; padding-inline-start: 1.2em; }
  li { margin-block: 4pt; }
  table { inline-size: 100%; border-collapse: collapse; }
  th, td { border: 1px solid #666; padding: 5pt; text-align: start; font-size: 10pt; vertical-align: top; }
  td { block-size: 26pt; }
  .quiet { font-size: 10pt; margin-block-start: 14pt; }
`;

/** Fills an empty document with the sheet: what to say, and a table to fill in by hand. */
export function fillSheet(sheet: Document, tell: Tell, locale: string, dir: string): void {
  const { say } = tell;
  const add = (parent: Element, tag: string, text = '', attributes: Readonly<Record<string, string>> = {}): Element => {
    const element = sheet.createElement(tag);
    element.textContent = text;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return parent.appendChild(element);
  };
  const { body, documentElement } = sheet;
  documentElement.lang = locale;
  documentElement.dir = dir;
  sheet.title = say('sheet-title');
  add(body, 'h1', say('sheet-title'));
  add(body, 'h2', say('tell-title'));
  const list = add(body, 'ul');
  for (const line of tellLines(tell)) add(list, 'li', line);
  add(body, 'p', say('stop-if'));
  add(body, 'h2', say('sheet-visits'));
  const table = add(body, 'table');
  const head = add(table, 'tr');
  const columns = ['sheet-visit', 'sheet-date', 'sheet-before', 'sheet-after', 'sheet-note'] as const;
  for (const key of columns) add(head, 'th', say(key), { scope: 'col' });
  for (let visit = 1; visit <= VISITS; visit += 1) {
    const row = add(table, 'tr');
    add(row, 'th', String(visit), { scope: 'row' });
    for (const _ of columns.slice(1)) add(row, 'td');
  }
  add(body, 'p', say('look-again'));
  add(body, 'p', `${tellClaim(tell)} ${say('not-advice')}`, { class: 'quiet' });
}

/** Prints the sheet alone, without the page around it: from a frame that is there only for that moment. */
export function printSheet(root: ParentNode & Node, tell: Tell, locale: string, dir: string): void {
  root.querySelector('iframe')?.remove(); // not every browser says when it has printed
  const frame = document.createElement('iframe');
  frame.className = 'sr';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  root.appendChild(frame);
  const { contentWindow: view, contentDocument: sheet } = frame;
  if (!view || !sheet) return frame.remove();
  fillSheet(sheet, tell, locale, dir);
  // A constructed sheet belongs to the document that adopts it, and a strict policy lets it through.
  const css = new (view as Window & typeof globalThis).CSSStyleSheet();
  css.replaceSync(SHEET_CSS);
  sheet.adoptedStyleSheets = [css];
  view.addEventListener('afterprint', () => frame.remove());
  view.print();
}
