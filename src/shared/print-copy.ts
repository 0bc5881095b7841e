import type { ReactiveElement } from 'lit';
import { printAlone } from './print-frame.js';

const PAGE_CSS = `
  @page { margin: 12mm 15mm; }
  body { margin: 0; color: #000; background: none; font: 11pt/1.4 system-ui, sans-serif; }
  [data-copy] { margin: 0; }
`;

/** Puts a copy of an element into an empty document, with the styles that it has by now. */
export function fillPage(page: Document, { renderRoot, children }: ReactiveElement): ShadowRoot {
  const { CSSStyleSheet: Sheet } = page.defaultView as Window & typeof globalThis;
  const copy = (node: Node) => page.importNode(node, true);
  const host = page.createElement('div');
  host.dataset['copy'] = '';
  const root = host.attachShadow({ mode: 'open' });
  // A constructed sheet belongs to the document that adopts it, and a strict policy lets it through.
  root.adoptedStyleSheets = (renderRoot as ShadowRoot).adoptedStyleSheets.map(({ cssRules }) => {
    const sheet = new Sheet();
    sheet.replaceSync([...cssRules].map(({ cssText }) => cssText).join(''));
    return sheet;
  });
  root.append(...[...renderRoot.children].filter(({ localName }) => localName !== 'iframe').map(copy));
  host.append(...[...children].map(copy));
  page.body.append(host);
  return root;
}

/** Prints an element alone, without the page around it. What stays folded where styles cannot unfold it is opened. */
export const printCopy = (element: ReactiveElement, locale: string, unfold = ''): void =>
  printAlone(element.renderRoot.lastElementChild!, locale, PAGE_CSS, (page) => {
    const root = fillPage(page, element);
    if (unfold) for (const details of root.querySelectorAll<HTMLDetailsElement>(unfold)) details.open = true;
  });
