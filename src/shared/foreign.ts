import type { ReactiveElement } from 'lit';

/** The language of the page in one place of it. */
function languageAround(element: Element): string {
  const lang = element.closest('[lang]')?.getAttribute('lang');
  const { host } = element.getRootNode() as ShadowRoot;
  return lang ?? (host ? languageAround(host) : '');
}

const directionAround = (element: Element): string =>
  getComputedStyle(element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? element).direction;

const directionOf = (locale: string): string => (/^(ar|fa|he|ur)\b/.test(locale) ? 'rtl' : 'ltr');

const isSlot = ({ localName }: Element): boolean => localName === 'slot';

/** What speaks our words: all at the top, and what stands in a slot that the site leaves empty. */
const ours = (root: ParentNode): Element[] =>
  [...root.children].flatMap((child) => (isSlot(child) ? ours(child) : child));

const set = (each: Element, attributes: Readonly<Record<string, string>>, on: boolean): void => {
  for (const [name, value] of Object.entries(attributes))
    if (on) each.setAttribute(name, value);
    else each.removeAttribute(name);
};

const marked = new WeakSet<ReactiveElement>();

/**
 * Says which language an element speaks on a page in another one, so that screen readers change their voice and sentences
 * run the right way. What the site has put into a slot stays as it is on its page.
 */
export function markLanguage(element: ReactiveElement, locale: string): void {
  if (marked.has(element)) return;
  marked.add(element);
  const sheet = new CSSStyleSheet();
  const root = element.renderRoot as ShadowRoot;
  const mark = (): void => {
    // A page that names no language may well be in ours.
    const isForeign = !!languageAround(element) && element.matches(`:not(:lang(${locale}))`);
    // Parts that load later bring their styles in place of all that are there.
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    sheet.replaceSync(isForeign ? `:host { direction: ${directionOf(locale)} }` : '');
    for (const slot of root.querySelectorAll('slot'))
      set(slot, { lang: languageAround(element), dir: directionAround(element) }, isForeign);
    const all = [...ours(root), ...[...root.querySelectorAll('slot')].flatMap(ours)];
    for (const each of all) set(each, { lang: locale, dir: directionOf(locale) }, isForeign);
  };
  mark();
  element.addController({ hostUpdated: mark });
}
