/**
 * Prints one thing alone, without the page around it: from a frame that is there only for that moment.
 * It stands after `place`, so that it goes with what it prints.
 */
export function printAlone(place: Element, locale: string, css: string, fill: (sheet: Document) => void): void {
  (place.getRootNode() as ShadowRoot).querySelector('iframe')?.remove(); // not every browser says when it has printed
  const frame = document.createElement('iframe');
  frame.className = 'sr';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  place.after(frame);
  const { contentWindow: view, contentDocument: sheet } = frame;
  if (!view || !sheet) {
    frame.remove();
    window.print();
    return;
  }
  sheet.documentElement.lang = locale;
  sheet.documentElement.dir = getComputedStyle(place).direction;
  fill(sheet);
  // A constructed sheet belongs to the document that adopts it, and a strict policy lets it through.
  const styles = new (view as Window & typeof globalThis).CSSStyleSheet();
  styles.replaceSync(css);
  sheet.adoptedStyleSheets = [styles];
  view.addEventListener('afterprint', () => frame.remove());
  view.print();
}

/** In a sandboxed frame nothing can be printed. */
export const canPrint = (): boolean => globalThis.origin !== 'null';
