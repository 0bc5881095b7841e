import type { SliceName, Snapshot } from '../slices.js';
import { defaultStore, type Store } from '../store.js';

type Lay = (bundled: Snapshot) => Snapshot;

/** The bundled content with a site's own words laid over it; nothing while those are on their way. */
export class SiteStore implements Store {
  #lay?: Lay | undefined;
  #held = false;
  #merged = new WeakMap<Snapshot, Snapshot>();
  readonly #empty = new Map<string, Snapshot>();
  readonly #listeners = new Set<() => void>();

  get(locale: string): Snapshot {
    return this.over(defaultStore.get(locale));
  }

  /** A site's words over as much of ours as is given. */
  over(bundled: Snapshot): Snapshot {
    const lay = this.#held ? this.#nothing : this.#lay;
    if (!lay) return bundled;
    const merged = this.#merged.get(bundled) ?? Object.freeze(lay(bundled));
    this.#merged.set(bundled, merged);
    return merged;
  }

  load(locale: string, slices?: readonly SliceName[]): Promise<Snapshot> {
    return defaultStore.load(locale, slices);
  }

  subscribe(listener: () => void): () => void {
    const leave = defaultStore.subscribe(listener);
    this.#listeners.add(listener);
    return () => {
      leave();
      this.#listeners.delete(listener);
    };
  }

  /** Shows nothing until something is laid: a site's words are on their way, and ours would flash before them. */
  hold(): void {
    this.#change(true, this.#lay);
  }

  /** Ends the wait: what was laid last shows, or else ours. */
  release(): void {
    this.#change(false, this.#lay);
  }

  /** Lays a site's words over ours and ends the wait; nothing lays bare our own. */
  lay(lay?: Lay): void {
    this.#change(false, lay);
  }

  #change(held: boolean, lay: Lay | undefined): void {
    if (held === this.#held && lay === this.#lay) return;
    this.#held = held;
    this.#lay = lay;
    this.#merged = new WeakMap();
    for (const listener of this.#listeners) listener();
  }

  readonly #nothing: Lay = ({ locale }) => {
    let empty = this.#empty.get(locale);
    if (!empty) this.#empty.set(locale, (empty = Object.freeze({ locale })));
    return empty;
  };
}
