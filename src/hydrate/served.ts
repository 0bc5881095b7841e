/** What the first view of an element follows from where nobody has done anything yet: the same on a server and in a browser. */
import type { Snapshot } from '../content/slices.js';
import type { MassageElement } from '../shared/massage-element.js';

/** The region subtag of a language, such as `GB` in `en-GB`. Empty when it has none. */
export const regionIn = (lang: string): string => /^\w+(?:-\w{4})?-([a-z]{2})\b/i.exec(lang)?.[1] ?? '';

const none = (): never[] => [];
/** Stands for a page that holds nothing else. */
const emptyPage = { querySelectorAll: none };

/** Properties of an element that some of ours have. */
interface Held {
  /** What a form gets. Empty where what the page has set is no value. */
  readonly value?: string;
  /** What the page has set. */
  readonly defaultValue?: string;
  /** What shows that value. */
  readonly later?: unknown;
}

const regionCodeOf = (element: MassageElement): string =>
  (element.region || regionIn(element.getAttribute('lang') ?? '')).toUpperCase();

/** Loads the number to call for an element that would load it after its first view, where the country is known. */
export async function loadEmergency(element: MassageElement): Promise<void> {
  if (!('emergency' in element) || !regionCodeOf(element)) return;
  const { emergencyText } = await import('../shared/emergency.js');
  element.emergency = emergencyText;
}

/** Whether an element shows a value that its page has set, and what shows it is still to come. */
export const awaitsLater = (element: MassageElement & Held): boolean =>
  !!(element.value && element.defaultValue) && !element.later;

/**
 * What an element of ours reads of the world around it, as a server sees it: the content that was named, its own
 * attributes, and nothing of the page, of the reader, or of what another element has loaded.
 */
export const servedView = (element: MassageElement & Held, content: Snapshot | undefined) => {
  const value = (element.value && element.defaultValue) || '';
  return {
    content,
    guide: undefined,
    regionCode: regionCodeOf(element),
    value,
    flow: undefined,
    later: value ? element.later : undefined,
    ownerDocument: emptyPage,
    getRootNode: () => emptyPage,
    closest: () => null,
    querySelector: () => null,
    querySelectorAll: none,
    matches: (selector: string) => selector === ':disabled' && element.hasAttribute('disabled'),
  };
};
