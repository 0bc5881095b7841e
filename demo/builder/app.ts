import { LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type * as Contrast from './contrast.js';
import { type ColourVerdict, verdictsOf } from './colours.js';
import { type Facts, factsOf } from './facts.js';
import type { CheckId } from './pages.js';
import { controlOf } from './field.js';
import { focusOn } from './focus.js';
import { isHeld, nudgeOf } from './hold.js';
import { sync } from './preview.js';
import type * as Kitchen from './kitchen.js';
import { policyFor } from './policy.js';
import type { QuestionId } from './guide.js';
import type { Finding } from './strip-parts.js';
import type { PlaceId, WayId } from './places.js';
import { asksIn, blank, choosePlace, chooseWidget, goTo, removeAsk, settle, type State, type, wayOf } from './state.js';
import { decode, encode, namesStranger } from './url-state.js';
import { pageView } from './view.js';
import type { Files } from './files.js';
import type { Weight } from './weight.js';
import type { Tag } from './widgets.js';

const noFacts: Facts = { topics: [], questions: [], techniques: [], treatments: [] };

/** The builder. It has no shadow root: the page's style sheet and the widgets' own loader reach into it. */
export class BuilderApp extends LitElement {
  static override properties: PropertyDeclarations = {
    files: { attribute: false },
    loader: {},
    state: { state: true },
    kitchen: { state: true },
    contrast: { state: true },
    snippet: { state: true },
    weight: { state: true },
    told: { state: true },
    copied: { state: true },
    nudge: { state: true },
    ask: { state: true },
    check: { state: true },
    findings: { state: true },
    extraAsks: { state: true },
    failed: { state: true },
    unmade: { state: true },
    stranger: { state: true },
  };

  files: Files = { version: '', sizes: {}, integrity: {} };
  /** Address of our own loader, for the pages of step 4. */
  loader = '';
  state: State = blank;
  facts: Facts = noFacts;
  kitchen?: typeof Kitchen & { readonly content: Awaited<ReturnType<typeof Kitchen.loadContent>> };
  contrast?: typeof Contrast;
  snippet?: Kitchen.Snippet;
  weight?: Weight | 'measuring' | undefined;
  /** For screen readers: what has just happened. */
  told = '';
  /** What was copied last. */
  copied = '';
  /** Why it does not go on. */
  nudge = '';
  ask: QuestionId = 'start';
  check: CheckId = 'phone';
  findings: readonly Finding[] = [];
  /** A question that has been asked for and holds nothing yet. */
  extraAsks = 0;
  failed = false;
  /** The snippet could not be made, through a fault of ours. */
  unmade = false;
  /** The address names a place that does not exist. */
  stranger = false;
  /** Fields that were left empty on purpose or by mistake: only then they are complained about. */
  readonly visited = new Set<string>();
  #made = '';
  #weighing?: AbortController;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#read();
    window.addEventListener('popstate', this.#onPop);
    this.#start().catch((error: unknown) => {
      this.failed = true;
      console.error(error);
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.#onPop);
    this.#weighing?.abort();
  }

  #read(): void {
    this.state = decode(location.hash);
    this.stranger = namesStranger(location.hash);
  }

  async #start(): Promise<void> {
    const kitchen = await import('./kitchen.js');
    const content = await kitchen.loadContent();
    this.facts = factsOf(content);
    this.kitchen = { ...kitchen, content };
    this.state = settle(this.state, this.facts);
  }

  get place(): PlaceId | undefined {
    const { place } = this.state;
    return place && place !== 'unsure' ? place : undefined;
  }

  get way(): WayId | undefined {
    return wayOf(this.state);
  }

  get order(): Kitchen.Order | undefined {
    const { kitchen, facts, files, state } = this;
    if (!kitchen) return undefined;
    const { version, integrity } = files;
    const { widgets, good } = state;
    return { place: this.place ?? 'own', widgets, good, facts, content: kitchen.content, version, integrity };
  }

  /** The line for a site with a policy. */
  get policy(): string {
    const { order, way, kitchen, snippet } = this;
    if (!order || !way || !kitchen) return '';
    const style = / style="/.test(snippet?.html ?? '');
    const base = order.good['at.base'] ?? '';
    return policyFor(way, {
      files: kitchen.filesOf(order),
      base,
      style,
      ...(snippet?.hash ? { hash: snippet.hash } : {}),
    });
  }

  /** How well the colours that were set can be read. */
  get verdicts(): readonly ColourVerdict[] {
    return this.contrast ? verdictsOf(this.state.good, this.contrast) : [];
  }

  get asks(): number {
    return asksIn(this.state) + this.extraAsks;
  }

  // What a person does.
  typed = (key: string, text: string): void => {
    this.nudge = '';
    const before = asksIn(this.state);
    this.#change(type(this.state, key, text, this.facts));
    this.extraAsks = Math.max(0, this.extraAsks - Math.max(0, asksIn(this.state) - before));
  };
  choosePlace = (place: State['place']): void => {
    this.nudge = '';
    this.stranger = false;
    this.#change(choosePlace(this.state, place));
  };
  chooseWidget = (tag: Tag, isOn: boolean): void => {
    this.nudge = '';
    this.#change(chooseWidget(this.state, tag, isOn));
  };
  leave = (key: string): void => {
    this.visited.add(key);
    // A field also loses focus when it is taken out, in the middle of an update.
    queueMicrotask(() => this.requestUpdate());
  };
  chooseWay = (way: WayId): void => this.#change({ ...this.state, way });
  addAsk = (): void => {
    this.extraAsks += 1;
    void focusOn(this, `#field-ask-${this.asks - 1}-question`);
  };
  startAgain = (): void => {
    this.visited.clear();
    this.extraAsks = 0;
    this.#change(blank, true);
    this.told = 'All fields are empty again.';
    void focusOn(this, '#step-title');
  };
  removeAsk = (index: number): void => {
    // Those behind it move up: what was left in one is not what was left in another.
    for (const key of this.visited) if (key.startsWith('ask.')) this.visited.delete(key);
    if (index >= asksIn(this.state)) this.extraAsks = Math.max(0, this.extraAsks - 1);
    else this.#change(removeAsk(this.state, index, this.facts));
    this.told = 'The question was removed.';
    void focusOn(this, '#add-question');
  };
  edit = (state: State): void => this.#change(settle(state, this.facts));
  next = (): void => {
    if (!isHeld(this)) this.go(this.state.step + 1);
  };
  /** To a field of step 3. */
  mend = (key: string): void => {
    this.visited.add(key);
    this.go(3, controlOf(key));
  };
  go = (step: number, to = '#step-title'): void => {
    const next = goTo(this.state, step);
    this.nudge = next.step < step ? nudgeOf(next) : '';
    // Who is not sure has a question to answer.
    if (next.step === this.state.step) return void (this.nudge && focusOn(this, '.answers button, #nudge'));
    this.told = '';
    this.copied = '';
    this.#change(next, true);
    void focusOn(this, to);
  };

  #change(state: State, isStep = false): void {
    this.state = state;
    const hash = `#${encode(state)}`;
    if (hash === location.hash) return;
    if (isStep) history.pushState(null, '', hash);
    else history.replaceState(history.state, '', hash);
  }

  #onPop = (): void => {
    // A link to a place on the page is no state.
    if (location.hash && !location.hash.includes('=')) {
      history.replaceState(history.state, '', `#${encode(this.state)}`);
      return;
    }
    if (location.hash.slice(1) === encode(this.state)) return;
    this.nudge = '';
    this.#read();
    this.state = settle(this.state, this.facts);
    void focusOn(this, '#step-title');
  };

  protected override updated(changed: PropertyValues): void {
    const box = this.querySelector('#preview');
    const { order, kitchen } = this;
    if (box && order && kitchen) sync(box, kitchen.liveTrees(order, 'tag'));
    if (changed.has('state') || changed.has('kitchen')) queueMicrotask(() => void this.#make());
    if (!this.contrast && Object.keys(this.state.typed).some((key) => key.startsWith('look.')))
      void import('./contrast.js').then((contrast) => (this.contrast = contrast));
  }

  /** All that a snippet depends on. */
  get #wanted(): string {
    const { order, way } = this;
    return order && way ? JSON.stringify([order.place, order.widgets, order.good, way]) : '';
  }

  protected override willUpdate(): void {
    // The snippet of another way, or of other words, is none for this one.
    if (this.#made === this.#wanted) return;
    this.#made = '';
    this.snippet = undefined;
    this.unmade = false;
    this.findings = [];
    this.weight = undefined;
  }

  /** Makes the snippet anew where something in it has changed, and weighs it where that is shown. */
  async #make(): Promise<void> {
    const { order, way, kitchen } = this;
    if (!order || !way || !kitchen || this.state.step < 4) return;
    const wanted = this.#wanted;
    if (wanted !== this.#made) {
      this.#made = wanted;
      const snippet = await kitchen.makeSnippet(way, order).catch((error: unknown) => void console.error(error));
      if (wanted !== this.#made) return;
      this.snippet = snippet ?? undefined;
      this.unmade = !snippet;
    }
    if (this.state.step === 5 && this.weight === undefined) await this.#weigh();
  }

  async #weigh(): Promise<void> {
    const { kitchen, order, way } = this;
    this.#weighing?.abort();
    const { signal } = (this.#weighing = new AbortController());
    if (!kitchen || !order || !way || !this.loader) return;
    this.weight = 'measuring';
    const weight = await kitchen.weigh(way, order, {
      host: this,
      loader: this.loader,
      sizes: this.files.sizes,
      signal,
    });
    if (!signal.aborted) this.weight = weight ?? { bytes: 0, requests: -1 };
  }

  protected override render(): TemplateResult {
    return pageView(this);
  }
}
