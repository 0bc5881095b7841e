import type { ReactiveElement } from 'lit';
import type { FaqEntry } from '../../content/schema.js';
import type { SliceName, Snapshot } from '../../content/slices.js';
import type { Match } from './search.js';

/** What the reader has done with a list of questions. */
export interface FaqState {
  readonly open: ReadonlySet<string>;
  readonly query: string;
  /** What the search found; nothing while the reader is not searching. */
  readonly found?: ReadonlyMap<string, Match>;
  /** Said politely to screen readers. */
  readonly status: string;
  /** What to say beside one answer's buttons. */
  readonly note?: { readonly id: string; readonly text: string };
  /** What only an open answer or a search shows. Loaded then. */
  readonly extras?: typeof import('./extras-view.js');
}

/** The element, as the part that acts for the reader sees it. */
export interface FaqHost {
  readonly element: ReactiveElement & { readonly open: string; readonly idPrefix: string };
  readonly entries: () => readonly FaqEntry[];
  readonly content: () => Snapshot | undefined;
  readonly single: () => boolean;
  readonly tellsAll: () => boolean;
  readonly state: () => FaqState;
  readonly change: (change: Partial<FaqState>) => void;
  /** Waits until the last change is shown. `updateComplete` would wait for the one who asks. */
  readonly rendered: () => Promise<unknown>;
  readonly need: (...slices: SliceName[]) => void;
}
