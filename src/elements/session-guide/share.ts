import type { ReactiveElement } from 'lit';
import { printAlone } from '../../shared/print-frame.js';

export { copyText } from '../../shared/export-text.js';

const PAGE_CSS = `
  @page { margin: 12mm 15mm; }
  body { margin: 0; color: #000; background: none; font: 11pt/1.4 system-ui, sans-serif; }
  [data-guide] { margin: 0; }
`;

/** Puts a copy of the guide into an empty document, with the styles of the guide. */
export function fillPage(page: Document, guide: ReactiveElement): void {
  const { CSSStyleSheet: Sheet } = page.defaultView as Window & typeof globalThis;
  // A constructed sheet belongs to the document that adopts it, and a strict policy lets it through.
  const sheetOf = (css: string) => {
    const sheet = new Sheet();
    sheet.replaceSync(css);
    return sheet;
  };
  const copy = (node: Node) => page.importNode(node, true);
  const host = page.createElement('div');
  host.dataset['guide'] = '';
  const root = host.attachShadow({ mode: 'open' });
  const { elementStyles } = guide.constructor as typeof ReactiveElement;
  root.adoptedStyleSheets = elementStyles.map((style) =>
    sheetOf(
      style instanceof CSSStyleSheet ? [...style.cssRules].map(({ cssText }) => cssText).join('') : style.cssText,
    ),
  );
  root.append(...[...guide.renderRoot.children].filter(({ localName }) => localName !== 'iframe').map(copy));
  host.append(...[...guide.children].map(copy));
  page.body.append(host);
}

/** Prints the guide alone, without the page around it. */
export const printGuide = (guide: ReactiveElement, locale: string): void =>
  printAlone(guide.renderRoot.lastElementChild!, locale, PAGE_CSS, (page) => fillPage(page, guide));
