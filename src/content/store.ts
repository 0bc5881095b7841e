import { locales } from './locales.js';
import type { Content } from './schema.js';
import type { SliceName, Snapshot } from './slices.js';

type Listener = () => void;

type Item = { readonly id?: string };

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}

/**
 * Lays a part over what is held: groups key by key, entries of a list by id, anything else as a whole.
 * Of two lists of plain texts the longer is the whole one, whichever part arrives first.
 */
function join(held: unknown, part: unknown): unknown {
  if (typeof held !== 'object' || !held || !part) return part ?? held;
  if (Array.isArray(held)) {
    const items = part as Item[];
    if (!(held as Item[])[0]?.id) return held.length > items.length ? held : items;
    const fresh = items.filter(({ id }) => !held.some((item: Item) => item.id === id));
    return [
      ...held.map((item: Item) =>
        join(
          item,
          items.find(({ id }) => id === item.id),
        ),
      ),
      ...fresh,
    ];
  }
  const joined: Record<string, unknown> = { ...held };
  for (const [key, value] of Object.entries(part)) joined[key] = join(joined[key], value);
  return joined;
}

/**
 * Holds one frozen snapshot per locale and replaces it whole when a slice arrives.
 * Knows nothing of elements: `get`, `load` and `subscribe` are all there is.
 */
export class ContentStore {
  readonly #snapshots = new Map<string, Snapshot>();
  readonly #loading = new Map<string, Promise<void>>();
  readonly #listeners = new Set<Listener>();

  /** What has been loaded so far. */
  get(locale: string): Snapshot {
    let snapshot = this.#snapshots.get(locale);
    if (!snapshot) this.#snapshots.set(locale, (snapshot = freeze({ locale })));
    return snapshot;
  }

  /** Loads what is missing. Rejects when a file cannot be had; a later call tries again. */
  async load(locale: string, slices: readonly SliceName[]): Promise<Snapshot> {
    await Promise.all(slices.map((name) => this.#loadOne(locale, name)));
    return this.get(locale);
  }

  /** Calls back after each change. Returns the way to stop it. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #loadOne(locale: string, name: SliceName): Promise<void> {
    const key = `${locale}/${name}`;
    let loading = this.#loading.get(key);
    if (!loading) {
      loading = this.#fetch(locale, name).catch((error: unknown) => {
        this.#loading.delete(key);
        throw error;
      });
      this.#loading.set(key, loading);
    }
    return loading;
  }

  async #fetch(locale: string, name: SliceName): Promise<void> {
    const slice = await locales[locale]?.[name]?.();
    if (!slice) return;
    this.#snapshots.set(locale, freeze(join(this.get(locale), slice.default)) as Snapshot);
    for (const listener of this.#listeners) listener();
  }
}

/** The store that all elements outside a `<massage-content>` share. */
export const defaultStore = new ContentStore();

/**
 * The whole bundled content in one frozen snapshot, for servers and for your own components.
 *
 * @param locale A language that we ship. Default `en`; throws a RangeError that names the languages for any other.
 */
export async function loadContent(locale = 'en'): Promise<Readonly<Content>> {
  const slices = locales[locale];
  if (!slices)
    throw new RangeError(`loadContent("${locale}"): no such language. Available: ${Object.keys(locales).join(', ')}.`);
  return (await defaultStore.load(locale, Object.keys(slices) as SliceName[])) as Readonly<Content>;
}
