import { adoptStyles, type ReactiveElement } from 'lit';
import { MOST_TIMES, type FieldProblem, changedRows, withCount } from './changes.js';
import { CostChangeEvent, type CostExportDetail, CostExportEvent } from './events.js';
import type { CostRow } from './logic.js';
import type { CostModel } from './model.js';
import { moreStyles } from './more-styles.js';
import * as more from './more-view.js';
import { withPrice } from './own-prices.js';
import { openForPrint } from '../../shared/print-open.js';
import { copyText, download } from './share.js';
import type { Choices, CostHost, TypedPrice } from './state.js';

/** What happens when a reader does something with a comparison. Loaded when one does. */
export class CostReader {
  /** Settled once the words to answer with are there, or cannot be had. */
  readonly ready: Promise<void>;

  constructor(private readonly host: CostHost) {
    const { element } = host;
    adoptStyles(element.shadowRoot!, [
      ...(element.constructor as typeof ReactiveElement).elementStyles,
      ...moreStyles.flat(),
    ]);
    if (!CSS.supports('selector(::details-content)')) openForPrint(element, '[part=details]');
    this.ready = new Promise((resolve) =>
      element.addController({
        hostUpdated: () => {
          if (element['content']?.ui?.['cost']?.['said-own'] || element['loadFailed']) resolve();
        },
      }),
    );
    element['need']('cost-details', 'references', 'guidelines');
    host.change({ more });
  }

  setWeeks(weeks: number): void {
    const before = this.host.model()?.rows ?? [];
    this.#choose({ weeks });
    this.#changed((model) =>
      [
        model.say('said-span', { weeks: model.weeksText }),
        ...changedRows(before, model.rows).map(({ treatment }) => said(treatment.id, model)),
      ].join(' '),
    );
  }

  /** `done`: the reader has left the field. */
  count(row: CostRow, text: string, done: boolean): void {
    const { choices, problem } = withCount(this.#choices, row, text);
    this.#typed(choices, done, row.treatment.id, problem);
  }

  price({ treatment: { id, price }, given }: CostRow, typed: TypedPrice, done: boolean): void {
    const { choices, problem } = withPrice(this.#choices, id, typed, given, price);
    this.#typed(choices, done, id, problem);
  }

  option(id: string, shown: boolean): void {
    const { hidden } = this.#choices;
    this.#choose({ hidden: shown ? hidden.filter((other) => other !== id) : [...hidden, id] });
    this.#changed(({ say, offered }) => {
      const option = offered.find(({ treatment }) => treatment.id === id)?.treatment.name ?? '';
      return say(shown ? 'said-shown' : 'said-hidden', { option });
    });
  }

  /** Turns prices into fields, or back into text. */
  async edit(): Promise<void> {
    const { host } = this;
    const editing = !host.state().editing;
    if (!editing) this.#choose({ typedPrices: {}, typedCounts: {}, errors: {} });
    host.change({ editing, note: '', ...(editing ? { status: host.model()?.say('said-own') ?? '' } : {}) });
    if (!editing) return;
    await host.rendered();
    host.element.renderRoot.querySelector<HTMLInputElement>('[part=own-price] input')?.focus();
  }

  fold(id: string, isOpen: boolean): void {
    const open = this.host.state().open.filter((other) => other !== id);
    this.host.change({ open: isOpen ? [...open, id] : open });
  }

  async copy(): Promise<void> {
    if (await copyText(this.host.element.toText())) this.#exported('text', 'copied');
    else this.#show('copy-failed');
  }

  csv(): void {
    download('cost-compare.csv', 'text/csv', this.host.element.toCSV());
    this.#exported('csv', 'csv-saved');
  }

  print(): void {
    this.#exported('print');
    window.print();
  }

  again(): void {
    this.host.element.reset();
    this.host.element['changeGuide'](null);
    this.#changed(({ say }) => say('said-again'));
  }

  /** The page has the last word: a value set from outside replaces what the reader chose. */
  outdo(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (changed.has('weeks')) this.#choose({ weeks: undefined });
    if (changed.has('massageSessions') || changed.has('ptSessions') || changed.has('medicineMonths'))
      this.#choose({ counts: {}, typedCounts: {} });
  }

  get #choices(): Choices {
    return this.host.state().choices;
  }

  #choose(change: Partial<Choices>): void {
    this.host.change({ choices: { ...this.#choices, ...change } });
  }

  /** Takes over what a field holds. A fault is named once the reader has left the field, never while typing. */
  #typed(choices: Choices, done: boolean, id: string, problem?: FieldProblem): void {
    this.host.change({ choices });
    if (!done) return;
    if (!problem) return this.#changed((model) => said(id, model));
    const status = this.host.model()?.say(problem.word, { most: MOST_TIMES }) ?? '';
    this.#choose({ errors: { ...choices.errors, [`${id}-${problem.field}`]: status } });
    this.host.change({ status });
  }

  /** Says what is new, and tells the page that something changed. */
  #changed(say: (model: CostModel) => string): void {
    const model = this.host.model();
    if (!model) return;
    this.host.change({ status: say(model) });
    const { weeks, rows } = model;
    this.host.element.dispatchEvent(new CostChangeEvent({ weeks, options: rows.map(({ treatment }) => treatment.id) }));
  }

  #exported(format: CostExportDetail['format'], word?: 'copied' | 'csv-saved'): void {
    this.#show(word);
    this.host.element.dispatchEvent(new CostExportEvent({ format }));
  }

  #show(word?: 'copied' | 'csv-saved' | 'copy-failed'): void {
    const text = (word && this.host.model()?.say(word)) ?? '';
    this.host.change({ note: text, status: text });
  }
}

/** Waits for the words to answer with. */
export async function start(host: CostHost): Promise<CostReader> {
  const reader = new CostReader(host);
  await reader.ready;
  return reader;
}

/** What a row costs, as a sentence. */
function said(id: string, { rows, say, range, weeksText: weeks }: CostModel): string {
  const row = rows.find(({ treatment }) => treatment.id === id);
  return row?.total ? say('said-total', { option: row.treatment.name, total: range(row.total), weeks }) : '';
}
