import { adoptStyles, type ReactiveElement } from 'lit';
import { askAgain } from '../../shared/ask-again.js';
import { changeGuide } from '../../shared/change-guide.js';
import { laterPart, laterWords } from '../../shared/later-words.js';
import { printCopy } from '../../shared/print-copy.js';
import { openForPrint } from '../../shared/print-open.js';
import { changedRows, type FieldProblem, MOST_TIMES, type Typed, withChoices } from './changes.js';
import type { CostCompare } from './cost-compare.js';
import { CostChangeEvent, type CostExportDetail, CostExportEvent } from './events.js';
import type { CostRow } from './logic.js';
import type { CostModel } from './model.js';
import { moreStyles } from './more-styles.js';
import * as more from './more-view.js';
import { planNote } from './plan-note.js';
import { copyText, download } from './share.js';
import { type Export, toCSV, toText } from './export.js';
import { type Choices, type CostState, type Settings, type TypedPrice, untouched } from './state.js';
import { errorsOf, withCount, withPrice } from './typed.js';

const atFirst: CostState = {
  choices: untouched,
  editing: false,
  planning: false,
  open: [],
  status: '',
  note: '',
  more,
};

const readers = new WeakMap<CostCompare, Promise<CostReader>>();

/** The one reader of a comparison, once the words to answer with are there, or cannot be had. */
export function readerOf(element: CostCompare): Promise<CostReader> {
  const reader =
    readers.get(element) ?? laterWords(element, 'cost-details', 'cost', 'csv-head').then(() => new CostReader(element));
  readers.set(element, reader);
  return reader;
}

/** Fetches the words to answer with before there is anything to answer. */
export const prepare = (element: CostCompare): void => askAgain(element, ['cost-details', 'guidelines'], () => {});

/** What a reader does with a comparison, and what has become of it. Loaded when a reader does something. */
export class CostReader implements Export {
  state = atFirst;
  readonly toCSV = toCSV;
  readonly toText = toText;
  /** What the author has set, as it was last laid under what the reader has chosen. */
  #author?: CostModel;

  constructor(private readonly element: CostCompare) {
    adoptStyles(element.shadowRoot!, [
      ...(element.constructor as typeof ReactiveElement).elementStyles,
      ...moreStyles.flat(),
    ]);
    if (!CSS.supports('selector(::details-content)')) openForPrint(element, '[part=details]');
    element['need']('guidelines');
    element.requestUpdate();
  }

  /** Lays what the reader has chosen over what the author has set. */
  lay(author: CostModel): Settings {
    this.#author = author;
    return withChoices(author, this.state.choices);
  }

  setWeeks(weeks: number): void {
    const before = this.#model?.rows ?? [];
    this.#choose({ weeks });
    this.#changed((model) =>
      [
        model.say('said-span', { weeks: model.weeksText }),
        ...changedRows(before, model.rows).map((row) => said(row, model)),
        planNote(model),
      ]
        .join(' ')
        .trim(),
    );
  }

  /** `done`: the reader has left the field. */
  count(row: CostRow, text: string, done: boolean): void {
    const { choices, problem } = withCount(this.state.choices, row, text, done);
    this.#typed(choices, done, row, problem);
  }

  price(row: CostRow, typed: Partial<TypedPrice>, done: boolean): void {
    const { choices, problem } = this.#priced(row, typed, done);
    this.#typed(choices, done, row, problem);
  }

  option(id: string, shown: boolean): void {
    const { hidden } = this.state.choices;
    this.#choose({ hidden: shown ? hidden.filter((other) => other !== id) : [...hidden, id] });
    this.#changed(({ say, author }) => {
      const option = author?.rows.find(({ treatment }) => treatment.id === id)?.treatment.name ?? '';
      return say(shown ? 'said-shown' : 'said-hidden', { option });
    });
  }

  /** Shows the fields of the plan, or puts them away. */
  plan(): void {
    this.#change({ planning: !this.state.planning });
  }

  /** Turns prices into fields, or back into text. A fault keeps the fields, and has the focus in the one to mend. */
  async edit(): Promise<void> {
    const { state } = this;
    const faulty = state.editing ? this.#settle() : undefined;
    const editing = !state.editing || !!faulty;
    if (!editing) this.#choose({ typedPrices: {}, errors: errorsOf(state.choices, true) });
    this.#change({ editing, note: '', ...(state.editing ? {} : { status: this.#model?.say('said-own') ?? '' }) });
    if (editing) await this.#focus(faulty ? `[data-field='${faulty}']` : '[part=own-price] input');
  }

  fold(id: string, isOpen: boolean): void {
    if (isOpen) this.element['need']('references');
    const open = this.state.open.filter((other) => other !== id);
    this.#change({ open: isOpen ? [...open, id] : open });
  }

  async copy(): Promise<void> {
    const model = this.#model;
    if (model && (await copyText(toText(model)))) this.#exported('text', 'copied');
    else this.#show('copy-failed');
  }

  csv(): void {
    const model = this.#model;
    if (!model) return;
    download('cost-compare.csv', 'text/csv', toCSV(model));
    this.#exported('csv', 'csv-saved');
  }

  /** Paper shows all details, and what guidelines say of them. */
  async print(): Promise<void> {
    await laterPart(this.element, 'guidelines', () => !!this.element['content']?.guidelines);
    this.#exported('print');
    await this.element['rendered'];
    printCopy(this.element, this.#author?.money.locale ?? 'en', '.fold');
  }

  /** The button that was pressed goes, and with it the focus would. What comes next is at the top. */
  async again(): Promise<void> {
    changeGuide(this.element, null);
    this.reset();
    this.#changed(({ say }) => say('said-again'));
    await this.#focus('[part=controls] button');
  }

  /** Drops what the reader has chosen and typed. */
  reset(): void {
    this.#change({ choices: untouched, editing: false, status: '', note: '' });
  }

  /** The page has the last word: a value set from outside replaces what the reader chose. */
  outdo(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (changed.has('weeks')) this.#choose({ weeks: undefined });
    if (changed.has('massageSessions') || changed.has('ptSessions') || changed.has('medicineMonths'))
      this.#choose({
        counts: {},
        kept: { ...this.state.choices.kept, counts: {} },
        typedCounts: {},
        errors: errorsOf(this.state.choices, false),
      });
  }

  get #model(): CostModel | undefined {
    return this.element['model'];
  }

  #change(change: Partial<CostState>): void {
    this.state = { ...this.state, ...change };
    this.element.requestUpdate();
  }

  #choose(change: Partial<Choices>): void {
    this.#change({ choices: { ...this.state.choices, ...change } });
  }

  #priced({ treatment: { id, price } }: CostRow, typed: Partial<TypedPrice>, done: boolean): Typed {
    const given = this.#author?.rows.find(({ treatment }) => treatment.id === id)?.price;
    return withPrice(this.state.choices, { id, typed, done, locale: this.#author?.money.locale ?? 'en' }, given, price);
  }

  /** Takes over all price fields. Names each fault, the first one last, and gives the key of that. */
  #settle(): string | undefined {
    let faulty: string | undefined;
    for (const row of [...(this.#model?.rows ?? [])].reverse()) {
      const typed = this.state.choices.typedPrices[row.treatment.id];
      if (!typed) continue;
      const { choices, problem } = this.#priced(row, typed, true);
      this.#change({ choices });
      if (problem) faulty = this.#name(row, problem);
    }
    return faulty;
  }

  /** Says what is wrong with a field, there and to screen readers, which may be elsewhere by now. */
  #name({ treatment: { id, name } }: CostRow, { field, word }: FieldProblem): string {
    const key = `${id}-${field}`;
    const error = this.#model?.say(word, { most: MOST_TIMES }) ?? '';
    this.#choose({ errors: { ...this.state.choices.errors, [key]: error } });
    this.#change({ status: `${name}: ${error}` });
    return key;
  }

  async #focus(selector: string): Promise<void> {
    await this.element['rendered'];
    this.element.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Takes over what a field holds. A fault is named once the reader has left the field, never while typing. */
  #typed(choices: Choices, done: boolean, row: CostRow, problem?: FieldProblem): void {
    this.#change({ choices });
    if (!done) return;
    if (problem) this.#name(row, problem);
    else
      this.#changed((model) => {
        const now = model.rows.find(({ treatment }) => treatment.id === row.treatment.id);
        return now ? said(now, model) : '';
      });
  }

  /** Says what is new, tells the page that something changed, and hands the table on for the visit sheet. */
  #changed(say: (model: CostModel) => string): void {
    const model = this.#model;
    if (!model) return;
    this.#change({ status: say(model) });
    const { weeks, rows } = model;
    this.element.dispatchEvent(new CostChangeEvent({ weeks, options: rows.map(({ treatment }) => treatment.id) }));
    if (this.state.choices !== untouched)
      changeGuide(this.element, {}, { costs: rows.map((row) => lineOf(row, model)).filter(Boolean) });
  }

  #exported(format: CostExportDetail['format'], word?: 'copied' | 'csv-saved'): void {
    this.#show(word);
    this.element.dispatchEvent(new CostExportEvent({ format }));
  }

  #show(word?: 'copied' | 'csv-saved' | 'copy-failed'): void {
    const text = (word && this.#model?.say(word)) ?? '';
    this.#change({ note: text, status: text });
  }
}

/** What a row costs, as a sentence. */
const said = ({ treatment, total }: CostRow, { say, range, weeksText: weeks }: CostModel): string =>
  total ? say('said-total', { option: treatment.name, total: range(total), weeks }) : '';

/** The same with its sum, for the list that the reader takes along. */
const lineOf = (row: CostRow, model: CostModel): string =>
  (row.total && [said(row, model), row.price?.high === 0 ? '' : `${row.total.sum}.`].join(' ').trim()) || '';
