/** What the strip check finds, and how it reads. */
import { normalise } from '../../src/content/hash.js';
import { isTag } from './widgets.js';

export interface Finding {
  /** `lost`: readers notice. `changed`: they may. `fine`: no harm. */
  readonly level: 'lost' | 'changed' | 'fine';
  readonly what: string;
  readonly todo: string;
}

export const read = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;
export const found = (root: ParentNode, selector: string): Element[] => [...root.querySelectorAll(selector)];
export const roots = (body: HTMLElement): Element[] =>
  found(body, '*').filter((one) => isTag(one.localName) || one.hasAttribute('data-massage-widget'));
export const nameOf = (root: Element): string => root.getAttribute('data-massage-widget') ?? root.localName;
export const wordsOf = (text: string): string => normalise(text).toLowerCase();
export const some = (names: readonly string[], most = 4): string =>
  names.slice(0, most).join(', ') + (names.length > most ? ` and ${names.length - most} more` : '');
