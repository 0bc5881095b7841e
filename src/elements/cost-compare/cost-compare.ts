import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { SliceName, Snapshot } from '../../content/slices.js';
import { complain, oneOf } from '../../shared/attributes.js';
import { coreStyles } from '../../shared/core-styles.js';
import { MassageElement } from '../../shared/massage-element.js';
import { metaView } from '../../shared/meta-view.js';
import { toCSV, toText } from './export.js';
import type { Total } from './logic.js';
import { type CostModel, costModel } from './model.js';
import type { CostReader } from './reader.js';
import { readSettings } from './settings.js';
import { type CostHost, type CostState, untouched } from './state.js';
import { styles } from './styles.js';
import { costView } from './view.js';

/**
 * Shows what treatments for back pain cost over the same time, as words and as bars on one scale, each with a main
 * benefit and a main downside. It names no winner and adds nothing up: price is not value.
 *
 * Put `<cost-option for="massage" low="85" high="95" per="session" note="60 min">` inside to show your own prices.
 *
 * @element cost-compare
 * @slot - Shown until the content is there, and without script. `<cost-option>` children are read from here.
 * @slot heading - Replaces the heading.
 * @slot intro - Replaces the sentence below the heading.
 * @slot actions - Stands below the table. For a booking link, say. Hidden while safety answers ask for medical help.
 * @slot meta - Adds to the line about sources.
 * @fires {CostChangeEvent} cost-change - The reader changed the time span, the plan, the options or a price.
 * @fires {CostExportEvent} cost-export - The reader copied, downloaded or printed the table.
 * @csspart controls - The fields above the table.
 * @csspart table - The table.
 * @csspart row - One option: a row of the table, or a card.
 * @csspart price - The price as it is charged.
 * @csspart total - What it costs over the chosen time.
 * @csspart bar - The picture of that range.
 * @csspart benefit - The main benefit.
 * @csspart downside - The main downside.
 * @csspart apart - What stands below the table.
 * @csspart notes - What to know about the prices.
 */
export class CostCompare extends MassageElement {
  static override readonly slices: readonly SliceName[] = ['core', 'costs'];
  static override styles = [coreStyles, styles];
  static override properties: PropertyDeclarations = {
    options: {},
    weeks: { type: Number },
    massageSessions: { type: Number, attribute: 'massage-sessions' },
    ptSessions: { type: Number, attribute: 'pt-sessions' },
    medicineMonths: { type: Number, attribute: 'medicine-months' },
    view: {},
    editable: {},
    baseline: {},
    currency: {},
    pricesAsOf: { attribute: 'prices-as-of' },
  };

  /** Ids of the options to show, parted by spaces. Sets their order. Default: all. */
  options = '';

  /** Weeks to compare over, 1 to 52. Default 12. */
  weeks = 12;

  /** Massage visits in that time, 1 to 99. Default: the usual course of 10. */
  massageSessions?: number;

  /** Physical therapy visits in that time, 1 to 99. Default: the usual course of 15. */
  ptSessions?: number;

  /** Months of pain medicine, 1 to 99. Default 1: it is meant for the shortest time. */
  medicineMonths?: number;

  /** `auto` (default): a table where there is room, else cards. Or always `table`, or `cards`. */
  view: string = 'auto';

  /** `off` leaves out “Use your own prices”. Default `on`. */
  editable: string = 'on';

  /** `hide` leaves out the row “Stay active and wait”. Default `show`. */
  baseline: string = 'show';

  /** Currency of your own prices, such as `EUR`. Our prices are US dollars and are never converted. Default `USD`. */
  currency = 'USD';

  /** Since when your prices hold: a date such as `2026-03`, or words. */
  pricesAsOf = '';

  #state: CostState = { choices: untouched, editing: false, open: [], status: '', note: '' };
  #site?: typeof import('./site.js');
  #reader?: CostReader;
  #loading?: Promise<CostReader>;
  #acting: unknown;
  #shown = false;
  #observer?: MutationObserver;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new MutationObserver(() => this.requestUpdate());
    this.#observer.observe(this, { childList: true, subtree: true, attributes: true });
    window.addEventListener('beforeprint', this.#prepare);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    window.removeEventListener('beforeprint', this.#prepare);
  }

  /** What each option shown costs, by id. An option without a price in your currency is absent. */
  get totals(): Readonly<Record<string, Total>> {
    const rows = this.#model()?.rows ?? [];
    return Object.fromEntries(rows.flatMap(({ treatment, total }) => (total ? [[treatment.id, total]] : [])));
  }

  /** The options shown, as comma-separated values for a spreadsheet. Empty while the content is on its way. */
  toCSV(): string {
    const model = this.#model();
    return model ? toCSV(model) : '';
  }

  /** The options shown and the notes about prices, as plain text. Empty while the content is on its way. */
  toText(): string {
    const model = this.#model();
    return model ? toText(model) : '';
  }

  /** Drops what the reader has chosen and typed in this element. */
  reset(): void {
    this.#change({ choices: untouched, editing: false, status: '', note: '' });
  }

  protected override startedAgain(): void {
    this.reset();
  }

  /** What the reader did may still wait for its module. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#acting;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#reader?.outdo(changed);
    // More months than weeks allow for are remarked on.
    if (this.medicineMonths && changed.has('medicineMonths')) this.#prepare();
  }

  protected override template(content: Snapshot): TemplateResult | undefined {
    const model = this.#model();
    this.#shown ||= !!model;
    const { careLevel, gentleOnly } = this.guide ?? {};
    return (
      model &&
      costView({
        ...model,
        ...this.#state,
        level: this.level,
        shape: oneOf(this, 'view', this.view, ['auto', 'table', 'cards']),
        editable: oneOf(this, 'editable', this.editable, ['on', 'off']) === 'on',
        content,
        careFirst: careLevel === 'emergency' || (careLevel === 'doctor-first' && !gentleOnly),
        meta: metaView({
          content,
          say: model.say,
          sources: this.#state.more?.countSources(content) || Number(model.say('source-count')),
          siteName: this.siteName,
        }),
        act: this.#act,
      })
    );
  }

  /** What is shown, as of now. Nothing while the content, or what reads the site's own prices, is on its way. */
  #model(): CostModel | undefined {
    const { content } = this;
    if (!content?.treatments) return undefined;
    const special = this.currency !== 'USD' || this.querySelector('cost-option') || !/^(US)?$/.test(this.regionCode);
    if (special) {
      this.need('cost-details');
      if (!this.#site)
        this.#acting = import('./site.js').then((site) => {
          this.#site = site;
          this.requestUpdate();
        }, this.#fail);
      if (!this.#shown && !(content.ui?.['cost']?.['empty'] && this.#site)) return undefined;
    }
    const { choices, more } = this.#state;
    return costModel({
      content,
      settings: {
        money: { locale: content.locale, currency: 'USD' },
        ...(special && this.#site?.readSite(this, content)),
        ...readSettings(this, content.treatments),
      },
      choices,
      more,
    });
  }

  #change(change: Partial<CostState>): void {
    this.#state = { ...this.#state, ...change };
    this.requestUpdate();
  }

  readonly #fail = (error: unknown): void => complain(({ notLoaded }) => notLoaded(this, error));

  /** Hands over to the part that loads with the first thing a reader does. */
  readonly #act = (action: (reader: CostReader) => unknown): void => {
    this.#acting = this.#reader
      ? action(this.#reader)
      : (this.#loading ??= import('./reader.js').then(({ start }) => start(this.#host))).then(
          (reader) => action((this.#reader = reader)),
          (error: unknown) => {
            this.#loading = undefined;
            this.#fail(error);
          },
        );
  };

  /** Loads what a printed page shows. */
  readonly #prepare = (): void => this.#act(() => {});

  readonly #host: CostHost = {
    element: this,
    model: () => this.#model(),
    state: () => this.#state,
    change: (change) => this.#change(change),
    rendered: () => super.getUpdateComplete(),
  };
}
