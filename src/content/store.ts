import { locales } from './locales.js';
import type { Content, Ui } from './schema.js';
import type { SliceModule, SliceName, Snapshot } from './slices.js';

type Listener = () => void;
type Part = { readonly ui: Ui };

/** Freezes a value with all that is in it. */
export function freeze<T>(value: T): T {
  // What is no object counts as frozen.
  if (!Object.isFrozen(value)) Object.values(Object.freeze(value as object)).forEach(freeze);
  return value;
}

/** Lays a first part over what is held. Parts have their keys to themselves but for `ui`, to which all bring words. */
function lay(held: Partial<Part>, part: Part): Part {
  const ui: Record<string, Ui[string]> = { ...held.ui };
  for (const [group, words] of Object.entries(part.ui)) ui[group] = { ...ui[group], ...words };
  return { ...held, ...part, ui };
}

/**
 * Holds one frozen snapshot per locale and replaces it whole when a part arrives.
 * Knows nothing of elements: `get`, `load` and `subscribe` are all there is.
 */
export class ContentStore {
  readonly #snapshots: Record<string, Snapshot> = {};
  readonly #loading: Record<string, Promise<void>> = {};
  readonly #listeners = new Set<Listener>();

  /** What has been loaded so far. */
  get(locale: string): Snapshot {
    return (this.#snapshots[locale] ??= freeze({ locale }));
  }

  /** Loads what is missing of these parts, or of all. Rejects when a file cannot be had; a later call tries again. */
  async load(locale: string, slices?: readonly SliceName[]): Promise<Snapshot> {
    const { first, later } = locales[locale]!;
    const names = slices ?? ([...Object.keys(first), ...Object.keys((await later()).slices)] as SliceName[]);
    // Later parts complete entries that the first ones bring.
    for (const isFirst of [true, false])
      await Promise.all(names.filter((name) => name in first === isFirst).map((name) => this.#loadOne(locale, name)));
    return this.get(locale);
  }

  /** Calls back after each change. Returns the way to stop it. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #loadOne(locale: string, name: SliceName): Promise<void> {
    const key = `${locale}/${name}`;
    return (this.#loading[key] ??= this.#fetch(locale, name).catch((error: unknown) => {
      delete this.#loading[key];
      throw error;
    }));
  }

  async #fetch(locale: string, name: SliceName): Promise<void> {
    const { first, later } = locales[locale]!;
    const { slices, join } = name in first ? { slices: first, join: lay } : await later();
    const part = await (slices as Record<SliceName, () => Promise<SliceModule>>)[name]();
    this.#snapshots[locale] = freeze(join(this.get(locale), part.default as Part)) as Snapshot;
    for (const listener of this.#listeners) listener();
  }
}

/** What elements ask of a store, whoever's words are in it. */
export type Store = Pick<ContentStore, 'get' | 'load' | 'subscribe'>;

/** The store that all elements outside a `<massage-content>` share. */
export const defaultStore = new ContentStore();

/**
 * The whole bundled content in one frozen snapshot, for servers and for your own components.
 *
 * @param locale A language that we ship. Default `en`; throws a RangeError that names the languages for any other.
 */
export async function loadContent(locale = 'en'): Promise<Readonly<Content>> {
  if (!Object.hasOwn(locales, locale))
    throw new RangeError(`loadContent("${locale}"): no such language. Available: ${Object.keys(locales).join(', ')}.`);
  return (await defaultStore.load(locale)) as Readonly<Content>;
}
