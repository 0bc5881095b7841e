/**
 * `<massage-faq/>` closes nothing in HTML: what follows on the page stands inside the widget, where nobody would see it. Names
 * that in the console, and shows it below the widget.
 */
import type { ReactiveElement } from 'lit';
import { warn } from './diagnostics.js';
import { tags } from './strays.js';

const ours = tags.filter((tag) => tag !== 'cost-option');
/** All but the one that is there to hold others. */
const closed = ours.filter((tag) => tag !== 'massage-content').join();
/** What nobody puts into a widget to be read until that is there. */
const ofPage = [...ours, 'main', 'footer', 'h1', 'script[src]'].join();
/** Children that a widget reads. */
const read: Readonly<Record<string, string>> = { 'massage-faq': 'details', 'cost-compare': 'cost-option' };

/** Children that are for no place in the widget. */
const strayIn = (element: Element): Element[] => [
  ...element.querySelectorAll(`:scope > :not([slot], ${read[element.localName] ?? 'slot'})`),
];

/** Whether it stands inside another widget, and not at a place that is made for what a site adds. */
function isSwallowed(element: Element): boolean {
  const outer = element.parentElement?.closest(closed);
  return !!outer && strayIn(outer).some((child) => child.contains(element));
}

/** What tells that a widget holds the page behind it. */
function signIn(element: Element): Element | undefined {
  const stray = strayIn(element);
  // Who has left one tag open has left others open, too.
  if (isSwallowed(element)) return stray[0];
  return stray
    .map((child) => (child.matches(ofPage) ? child : child.querySelector(ours.join())))
    .find((sign) => sign !== null);
}

const isBaked = (element: Element): boolean =>
  [...element.querySelectorAll('[data-massage-hash]')].some((entry) => entry.closest(closed) === element);

/** All of it, questions and prices included: of those the widget may show only some. */
function showBelow(element: ReactiveElement): void {
  const root = element.renderRoot as ShadowRoot;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('slot:not([name]) { display: block; margin-block-start: 1em }');
  const place = (): void => {
    // Parts that load later bring their styles in place of all that are there.
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    const slot = root.querySelector<HTMLSlotElement>('slot:not([name])') ?? document.createElement('slot');
    slot.hidden = false;
    if (!slot.isConnected) root.append(slot);
  };
  place();
  element.addController({ hostUpdated: place });
}

const told = new WeakSet<Element>();

export function tellSwallowed(element: ReactiveElement): void {
  if (told.has(element)) return;
  // The rest of the page is on its way.
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', () => tellSwallowed(element), { once: true });
  const sign = signIn(element);
  if (!sign) return;
  told.add(element);
  const { localName: tag } = element;
  warn(
    element,
    `is not closed, so <${sign.localName}> and what follows on the page stand inside it. HTML knows no <${tag} …/>: write <${tag} …></${tag}>.`,
  );
  if (!isBaked(element)) showBelow(element);
}
