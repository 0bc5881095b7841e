import { nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Guide } from '../../content/context.js';
import type { SliceName } from '../../content/slices.js';
import { careFirst } from '../../shared/care.js';
import { coreStyles } from '../../shared/core-styles.js';
import { failedView, MassageElement } from '../../shared/massage-element.js';
import { metaView } from '../../shared/meta-view.js';
import { onceNear } from '../../shared/once-near.js';
import type { Export } from './export.js';
import type { Total } from './logic.js';
import { type CostModel, costModel } from './model.js';
import type { CostReader } from './reader.js';
import { readSettings } from './settings.js';
import { styles } from './styles.js';
import { costView } from './view.js';

/**
 * Shows what treatments for back pain cost over the same time, as words and as bars on one scale, each with a main
 * benefit and a main downside. It names no winner and adds nothing up: price is not value.
 *
 * Put `<cost-option for="massage" low="85" high="95" per="session" note="60 min">` inside to show your own prices.
 *
 * @element cost-compare
 * @slot - What shows until the content is there, and without script. `<cost-option>` children are read from here.
 * @slot actions - Stands below the table. For a booking link, say. Hidden while safety answers ask for medical help.
 * @fires {CostChangeEvent} cost-change - The reader changed the time span, the plan, the options or a price.
 * @fires {CostExportEvent} cost-export - The reader copied, downloaded or printed the table.
 * @fires {ContentOutdatedEvent} content-outdated - Newer content corrects what was baked into the page. Readers see the newer words.
 * @csspart care - Says that medical help comes first, where safety answers ask for it.
 * @csspart controls - The buttons above the table.
 * @csspart button-edit - The button that lets the reader type own prices.
 * @csspart button-plan - The button that shows the fields of the plan.
 * @csspart plan - The fields of the plan, once they are asked for.
 * @csspart plan-note - Says that visits are not counted up or down for another time span.
 * @csspart own-price - The fields of one own price.
 * @csspart scroll - What scrolls sideways when `view="table"` has no room.
 * @csspart table - The table.
 * @csspart row - One option: a row of the table, or a card.
 * @csspart price - The price as it is charged.
 * @csspart total - What it costs over the chosen time.
 * @csspart bar - The picture of that range.
 * @csspart benefit - The main benefit.
 * @csspart downside - The main downside.
 * @csspart details - The rest about an option, folded.
 * @csspart evidence - The line that says what studies show.
 * @csspart sources - A list of sources.
 * @csspart origin - Whose words a row holds, where they are not ours.
 * @csspart apart - What stands below the table, compared with nothing.
 * @csspart empty - Stands in the place of the table when no option is left.
 * @csspart notes - What to know about the prices.
 * @csspart more - More of that, folded.
 * @csspart actions - The buttons below the table.
 * @csspart button-copy - The button that copies the table as text.
 * @csspart button-csv - The button that downloads the table for a spreadsheet.
 * @csspart button-print - The button that prints the table.
 */
export class CostCompare extends MassageElement {
  /** @internal */
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

  /**
   * Ids of the options to show, parted by spaces: `stay-active`, `massage`, `physical-therapy`, `medication`,
   * `meditation-yoga`, `surgery`. Sets their order. Default: all.
   */
  options = '';

  /** Weeks to compare over, a whole number from 1 to 52. Default 12. */
  weeks = 12;

  /** Massage visits in that time, 1 to 99. Default: the usual course of 10. */
  massageSessions?: number;

  /** Physical therapy visits in that time, 1 to 99. Default: the usual course of 15. */
  ptSessions?: number;

  /** Months of pain medicine, 1 to 99. Default 1: it is meant for the shortest time. */
  medicineMonths?: number;

  /** `auto` (default): a table where there is room, else cards. Or always `table`, or `cards`. */
  view: 'auto' | 'table' | 'cards' = 'auto';

  /** `off` leaves out “Use your own prices”. Default `on`. */
  editable: 'on' | 'off' = 'on';

  /** `hide` leaves out the row “Stay active and wait”. Default `show`. */
  baseline: 'show' | 'hide' = 'show';

  /**
   * Currency of your own prices: a three-letter code of ISO 4217, such as `EUR`. Our prices are US dollars and are never
   * converted: a row without a price of yours says so. Default `USD`.
   */
  currency = 'USD';

  /** Since when your prices hold: a date such as `2026-03` or `2026-03-01`; words are shown as they are. Default: not said. */
  pricesAsOf = '';

  #site?: typeof import('./site.js');
  #export?: Export;
  #reader?: CostReader;
  #shown = false;

  /** What each option shown costs, by id. An option without a price in your currency is absent. */
  get totals(): Readonly<Record<string, Total>> {
    const rows = this.model?.rows ?? [];
    return Object.fromEntries(rows.flatMap(({ treatment, total }) => (total ? [[treatment.id, total]] : [])));
  }

  /** The options shown, as comma-separated values for a spreadsheet. Empty before `updateComplete`, which loads what writes it. */
  toCSV(): string {
    return this.#write('toCSV');
  }

  /** The options shown and the notes about prices, as plain text. Empty before `updateComplete`, which loads what writes it. */
  toText(): string {
    return this.#write('toText');
  }

  /** Drops what the reader has chosen and typed in this element. */
  reset(): void {
    this.#reader?.reset();
  }

  protected override startedAgain(): void {
    this.reset();
  }

  /** Whoever waits for this may take the table as text next. Few pages do, so it is not there at first. */
  protected override async getUpdateComplete(): Promise<boolean> {
    if (!this.#export)
      this.use(
        import('./export.js').then(async ({ startExport }) => {
          this.#export = await startExport(this);
        }),
      );
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#reader?.outdo(changed);
  }

  protected override firstUpdated(): void {
    onceNear(this, () => import('./reader.js').then(({ prepare }) => prepare(this)));
    new MutationObserver(() => this.requestUpdate()).observe(this, {
      childList: true,
      subtree: true,
      attributes: true,
    });
  }

  protected override heeds(guide: Guide, before: Guide): boolean {
    return careFirst(guide) !== careFirst(before);
  }

  protected override check(): void {
    this.use(import('./check.js').then(({ check }) => check(this)));
  }

  /** What is shown, as of now. Nothing while the content, or what reads the site's own prices, is on its way. */
  protected get model(): CostModel | undefined {
    const { content } = this;
    if (!content?.treatments) return undefined;
    const special =
      content.siteName ||
      this.options ||
      this.currency !== 'USD' ||
      this.weeks !== 12 ||
      this.querySelector('cost-option') ||
      !/^(US)?$/.test(this.regionCode);
    const site = special ? this.#site?.readSite(this, content) : {};
    if (!site) {
      this.need('cost-details');
      // Once only: some engines answer for a known module before anything else can come in, the content included.
      if (!this.#site)
        this.use(
          import('./site.js').then((module) => {
            this.#site = module;
            this.requestUpdate();
          }),
        );
      if (!this.#shown) return undefined;
    }
    const author = costModel(content, {
      money: { locale: content.locale, currency: 'USD' },
      ...site,
      ...readSettings(this, content.treatments),
    });
    return this.#reader ? costModel(content, this.#reader.lay(author)) : author;
  }

  protected override template(): TemplateResult | undefined {
    const { model } = this;
    if (!model) return undefined;
    this.#shown = true;
    const { content, say } = model;
    const isUrgent = !!careFirst(this.guide);
    if (isUrgent) this.need('cost-details');
    return costView({
      ...model,
      ...this.#reader?.state,
      level: this.level,
      shape: this.view,
      editable: this.editable !== 'off',
      careFirst: isUrgent,
      failed: this.loadFailed ? failedView : nothing,
      meta: metaView({
        content,
        say,
        sources: model.countSources?.(model) ?? Number(say('source-count')),
        siteName: this.siteName,
      }),
      act: this.#act,
    });
  }

  /** Hands over to the part that loads with the first thing a reader does. */
  readonly #act = (action: (reader: CostReader) => unknown): void =>
    this.use(this.#reader ? action(this.#reader) : this.#wake(action));

  async #wake(action: (reader: CostReader) => unknown): Promise<void> {
    this.loadFailed = false;
    try {
      const reader = await import('./reader.js').then(({ readerOf }) => readerOf(this));
      this.#export = this.#reader = reader;
      await action(reader);
    } catch (error) {
      this.loadFailed = true;
      throw error;
    }
  }

  #write(how: keyof Export): string {
    const { model } = this;
    return (model && this.#export?.[how](model)) ?? '';
  }
}
