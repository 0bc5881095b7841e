/**
 * Takes over elements that a server rendered, without rendering them again. Import this before the elements.
 * An element waits until the content is there that the server showed; until then the server's HTML stands as it is.
 */
import { hydrate } from '@lit-labs/ssr-client';
import { adoptStyles, LitElement, type PropertyValues, ReactiveElement } from 'lit';
import { localeOf } from '../content/locale.js';
import type { SliceName, Snapshot } from '../content/slices.js';
import { ContentStore, defaultStore, type Store } from '../content/store.js';
import { complain } from '../shared/complain.js';
import { MassageElement } from '../shared/massage-element.js';
import { VERSION } from '../version.js';
import { noteActs, notePresses } from './acts.js';
import { mendTexts } from './mend.js';
import { awaitsLater, loadEmergency, servedView } from './served.js';

/** Holds an element back. Says which version of the package rendered it, and from which parts of the content. */
const DEFER = 'defer-hydration';

/** An element that a server rendered, until it is taken over. */
interface Waiting {
  readonly version: string;
  /** The content that the server had. */
  readonly content: Snapshot;
  /** How many things that the first view needs are still loading. */
  works: number;
  /** They have been started, and have come. */
  hasWorked: boolean;
  /** Ends the view of the server. */
  end: () => void;
}
interface Provider extends Element {
  readonly over?: (bundled: Snapshot) => Snapshot;
}

const waiting = new WeakMap<MassageElement, Waiting>();
const base = LitElement.prototype;
const own = MassageElement.prototype;
const { createRenderRoot, use } = own as unknown as {
  createRenderRoot: (this: MassageElement) => ShadowRoot;
  use: (this: MassageElement, work: unknown) => void;
};

/** The `<massage-content>` whose words an element shows. */
function providerOf(element: Element): Provider | null {
  const { host } = element.getRootNode() as ShadowRoot;
  return element.closest<Provider>('massage-content') ?? (host ? providerOf(host) : null);
}

/** Lets the element see what the server saw. */
function serve(element: MassageElement, state: Waiting): void {
  const view = servedView(element, providerOf(element)?.over?.(state.content) ?? state.content);
  for (const [name, value] of Object.entries(view))
    Object.defineProperty(element, name, { value, configurable: true, writable: true });
  state.end = () => Object.keys(view).forEach((name) => Reflect.deleteProperty(element, name));
}

/** Whether there is content to show. Starts what has to load for it. */
function isReady(element: MassageElement): boolean {
  element['willUpdate'](new Map());
  element['render']();
  return element['internals'].states.has('ready');
}

/** Whether the element can be taken over now: it must not lose what stands there, and show the same. */
function canHydrate(element: MassageElement, state: Waiting): boolean {
  if (state.works || !isReady(element) || awaitsLater(element)) return false;
  if (state.works && !state.hasWorked) return !(state.hasWorked = true);
  serve(element, state);
  return isReady(element);
}

/** Gets the content that the server had, then lets the element connect as it would have by itself. */
async function connect(element: MassageElement): Promise<void> {
  const { slices } = element.constructor as typeof MassageElement;
  const [version = '', ...names] = (element.getAttribute(DEFER) ?? '').split(' ');
  try {
    const load = (store: Store) => store.load(localeOf(element), names[0] ? (names as SliceName[]) : slices);
    // The page may have loaded more by now, and the server had these parts and no others.
    const [content] = await Promise.all([load(new ContentStore()), load(defaultStore), loadEmergency(element)]);
    if (!element.isConnected || isConnectedOnce(element)) return;
    waiting.set(element, { version, content, works: 0, hasWorked: false, end: () => {} });
    element.removeAttribute(DEFER);
    // Lit's own support, where the page has that, too, has just done so.
    if (!isConnectedOnce(element)) base.connectedCallback.call(element);
  } catch (error) {
    // What the server rendered can still be read.
    complain(({ notLoaded }) => notLoaded(element, error));
  }
}

/** A root to render into comes with the first connecting. */
const isConnectedOnce = ({ renderRoot }: { readonly renderRoot?: unknown }): boolean => !!renderRoot;

/** Replaces what does not fit, before the next paint. The server's styles go with it. */
function startOver(element: MassageElement, root: ShadowRoot, error: unknown): void {
  const { adoptedStyleSheets: later } = root;
  root.replaceChildren();
  adoptStyles(root, (element.constructor as typeof ReactiveElement).elementStyles);
  root.adoptedStyleSheets.push(...later.filter((sheet) => !root.adoptedStyleSheets.includes(sheet)));
  complain(({ warn }) =>
    warn(
      element,
      `was rendered anew: the server had another version of the package, another language or region, other content or other attributes. ${String(error)}`,
    ),
  );
}

const patches: Record<string, (this: MassageElement, ...given: never[]) => unknown> = {
  connectedCallback() {
    if (this.shadowRoot && !isConnectedOnce(this)) {
      notePresses(this.shadowRoot);
      void connect(this);
    } else base.connectedCallback.call(this);
  },

  createRenderRoot() {
    const { shadowRoot } = this;
    if (!shadowRoot || !waiting.has(this)) return createRenderRoot.call(this);
    // By itself an element empties the root that it finds.
    shadowRoot.replaceChildren = () => {};
    const root = createRenderRoot.call(this);
    Reflect.deleteProperty(shadowRoot, 'replaceChildren');
    // The same styles once more would outdo those that came later. Where a policy has blocked the server's, ours help.
    if (root.querySelector('style')?.sheet) root.adoptedStyleSheets = [];
    return root;
  },

  use(work: unknown) {
    use.call(this, work);
    const state = waiting.get(this);
    if (!state) return;
    state.works++;
    void Promise.allSettled([work]).then(() => {
      state.works--;
      this.requestUpdate();
    });
  },

  shouldUpdate() {
    const state = waiting.get(this);
    if (!state || canHydrate(this, state)) return true;
    state.end();
    this['internals'].states.delete('ready');
    return false;
  },

  update(changed: PropertyValues) {
    const state = waiting.get(this);
    if (!state) return base['update'].call(this, changed);
    waiting.delete(this);
    const root = this.renderRoot as ShadowRoot;
    const actAgain = noteActs(root);
    // The root holds what was rendered, and no other node of it; Lit's own support must not take it over once more.
    Object.assign(this.renderOptions, { renderBefore: undefined, isConnected: true });
    Object.assign(this, { _$AG: false, _$needsHydration: false });
    const template = this['render']();
    ReactiveElement.prototype['update'].call(this, changed);
    try {
      if (state.version && state.version !== VERSION)
        throw new Error(`Version ${state.version} there, ${VERSION} here.`);
      hydrate(template, root, this.renderOptions);
      mendTexts(root);
    } catch (error) {
      startOver(this, root, error);
    }
    state.end();
    // What is so here and was not on the server.
    this.requestUpdate();
    queueMicrotask(actAgain);
    return undefined;
  },
};
Object.assign(own, patches);
// A reader does not wait for the elements. A server has no document.
for (const { shadowRoot } of globalThis.document?.querySelectorAll(`[${DEFER}]`) ?? [])
  if (shadowRoot) notePresses(shadowRoot);
