/** What a snippet is made from, and what it is. */
import type { Snapshot } from '../../src/content/slices.js';
import type { Values } from './checks.js';
import type { Facts } from './facts.js';
import type { PlaceId } from './places.js';
import type { Tag } from './widgets.js';

export interface Order {
  readonly place: PlaceId;
  readonly widgets: readonly Tag[];
  readonly good: Values;
  readonly facts: Facts;
  readonly content: Snapshot;
  readonly version: string;
  /** Checksums of the complete files, by file name. */
  readonly integrity: Values;
}

/** One thing to copy. */
export interface Part {
  readonly caption: string;
  readonly text: string;
  /** `rich` is copied as formatted text. */
  readonly kind: 'html' | 'code' | 'address' | 'rich';
  /** To be saved under this name. */
  readonly file?: string;
}

export interface Snippet {
  readonly parts: readonly Part[];
  /** What cannot be made, and why. */
  readonly problems: readonly string[];
  /** All of it as it stands in a page; empty where it is no HTML. */
  readonly html: string;
  /** What stands in the page for those who run no script, where it is not the same. */
  readonly words?: string;
  /** Of a script in it, for a site with a policy. */
  readonly hash?: string;
}

export const htmlPart = (text: string, caption = 'HTML'): Part => ({ caption, text, kind: 'html' });
export const listed = (names: readonly string[]): string => new Intl.ListFormat('en').format(names);
export const isText = (problem: string | false): problem is string => problem !== false;
