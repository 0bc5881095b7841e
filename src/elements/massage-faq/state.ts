import type { Guide } from '../../content/context.js';
import type { Reference } from '../../content/schema.js';
import type { SameRows } from './same-rows.js';
import type { Match } from './search.js';

/** What the reader has done with a list of questions. Nothing of it exists before the reader does something. */
export interface FaqState {
  readonly open: ReadonlySet<string>;
  readonly query: string;
  /** What the search found; nothing while the reader is not searching. */
  readonly found?: ReadonlyMap<string, Match>;
  /** Said politely to screen readers. */
  readonly status: string;
  /** What to say beside one answer's buttons. */
  readonly note?: { readonly id: string; readonly text: string };
  /** The answer that another element asked for, and where the reader came from. */
  readonly asked?: { readonly id: string; readonly back: () => void };
  /** What is to be shown as it was. Nothing where all may differ. */
  readonly same?: SameRows | undefined;
  /** What only an open answer or a search shows. */
  readonly extras: (typeof import('./extras-view.js'))['extras'];
}

/** What only that part has to know of the page. */
export interface FaqSite {
  readonly allOpen: boolean;
  readonly permalinks: boolean;
  readonly references: readonly Reference[] | undefined;
  readonly guide: Guide | undefined;
  /** Whose words those of the site are. */
  readonly site: string | undefined;
}
