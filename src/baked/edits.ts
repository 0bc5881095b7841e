/** What somebody has changed in a baked snippet, as a site's own words. Loaded when something was changed. */
import { normalise } from '../content/hash.js';
import { mergeContent, type OwnWords } from '../content/site/merge.js';
import type { SiteContent } from '../content/site/schema.js';
import type { Technique } from '../content/schema.js';
import type { Snapshot } from '../content/slices.js';
import { wordsOf } from '../elements/massage-faq/own-questions.js';
import { type OwnQuestion, readQuestions } from '../elements/massage-faq/read-questions.js';
import { warn } from '../shared/diagnostics.js';
import { sayFrom } from '../shared/words.js';
import { changed, type Lost, orNothing, textOf } from './changes.js';
import type { BakedEntry } from './entries.js';
import { lostInRow, type Reading, treatmentOf } from './rows.js';
import { idPrefixOf, type Widget } from './shown.js';

type OwnTechnique = NonNullable<SiteContent['techniques']>[number];

/** What a widget says of how its entries are to be read. */
export interface Settings {
  readonly idPrefix: string;
  /** Its code, such as `USD`. */
  readonly currency: string;
}

/** Ours by their ids in the page, and how each is called there: a CMS may have taken the id away. */
const oursIn = ({ faq, treatments = [] }: Snapshot, { idPrefix }: Settings) => [
  ...(faq?.entries ?? []).map(({ id, question, lead, answer }) => ({
    id: idPrefix + id,
    name: question,
    text: `${question} ${lead} ${answer}`,
  })),
  ...treatments.map(({ id, name }) => ({ id: `cost-${id}`, name, text: undefined })),
];

/**
 * The entries that were edited, also where a CMS has taken their marks away. What begins with our very words is not: the line
 * on evidence behind them has lost its mark, too.
 */
function editedIn(entries: readonly BakedEntry[], content: Snapshot, settings: Settings): BakedEntry[] {
  const all = oursIn(content, settings);
  return entries.flatMap((entry) => {
    const { hash, element, origin, edited } = entry;
    if (hash) return edited || origin ? [entry] : [];
    const name = textOf(element.querySelector('summary, th') ?? undefined);
    const ours = all.find((one) => one.id === entry.id) ?? all.find((one) => normalise(one.name) === name);
    if (ours?.text && textOf(element).startsWith(normalise(ours.text))) return [];
    return [ours ? { ...entry, id: ours.id } : entry];
  });
}

function readingOf(content: Snapshot, { currency }: Settings): Reading {
  const say = sayFrom(content, 'cost');
  return { currency, perOf: (per) => say(`per-${per}`) };
}

export const settingsOf = (widget: Element): Settings => ({
  idPrefix: idPrefixOf(widget),
  // Without a code that can be one, the widget shows dollars.
  currency: /^[a-z]{3}$/i.exec(widget.getAttribute('currency') ?? '')?.[0].toUpperCase() ?? 'USD',
});

/** A style of the list: its name, what it is, and what is known of it. */
function techniqueOf({ element }: BakedEntry, ours: Technique): OwnTechnique[] {
  const [name, summary, , finding, honesty] = [
    ...element.querySelectorAll('summary, details > p:not([data-massage-part])'),
  ].map(textOf);
  if (honesty === undefined) return [];
  return orNothing<OwnTechnique>({
    id: ours.id,
    name: changed(name ?? '', ours.name),
    summary: changed(summary ?? '', ours.summary),
    finding: changed(finding ?? '', ours.finding),
    honesty: changed(honesty, ours.honesty),
  });
}

/** The entries of ours that baked ones stand for, by the id behind a prefix. */
const pairs = <T extends { readonly id: string }>(entries: readonly BakedEntry[], prefix: string, ours: readonly T[]) =>
  entries.flatMap((entry) => {
    const found = ours.find(({ id }) => prefix + id === entry.id);
    return found ? [[entry, found] as const] : [];
  });

/** Questions as they stand in the page, under the ids of ours where they are ours. Of two with one id, the first counts. */
const questionsIn = (entries: readonly BakedEntry[], idPrefix: string): OwnQuestion[] =>
  entries
    .flatMap(({ id, element }) =>
      readQuestions([element], idPrefix).questions.map((read) =>
        id === element.id ? read : { ...read, id: id.slice(idPrefix.length) },
      ),
    )
    .filter(({ id }, index, all) => all.findIndex((other) => other.id === id) === index);

/** An edit that cannot be taken over. Questions and styles stand for themselves. */
function lostIn(entry: BakedEntry, content: Snapshot, reading: Reading): Lost | undefined {
  const { id, element, edited } = entry;
  if (!edited || element.matches('details') || id.startsWith('technique-')) return undefined;
  if (!element.matches('tr')) return { what: `what was changed in "${id}"`, why: 'With script, ours is shown.' };
  const ours = content.treatments?.find((treatment) => `cost-${treatment.id}` === id);
  return lostInRow(entry, ours, reading);
}

/** Everything that was changed. */
export interface Edits {
  /** As far as it can be taken over. */
  readonly words: Pick<OwnWords, 'content' | 'prose'>;
  /** What cannot be, and in which entry. */
  readonly lost: readonly (Lost & { readonly entry: BakedEntry })[];
  /** What of the questions cannot be shown: a sentence each, with the place and the fix. */
  readonly problems: readonly string[];
}

export function readEdits(entries: readonly BakedEntry[], content: Snapshot, settings: Settings): Edits {
  const own = editedIn(entries, content, settings);
  const reading = readingOf(content, settings);
  const rows = pairs(own, 'cost-', content.treatments ?? []);
  const styles = pairs(own, 'technique-', content.techniques ?? []);
  const treatments = rows.flatMap(([entry, ours]) => treatmentOf(entry, ours, reading));
  const techniques = styles.flatMap(([entry, ours]) => techniqueOf(entry, ours));
  const questions = own.filter(({ element }) => element.matches('details'));
  const { content: faq, prose } = wordsOf(content, questionsIn(questions, settings.idPrefix));
  return {
    words: { content: { ...faq, treatments, techniques }, prose },
    lost: own.flatMap((entry) => {
      const lost = lostIn(entry, content, reading);
      return lost ? [{ ...lost, entry }] : [];
    }),
    problems: readQuestions(
      questions.map(({ element }) => element),
      settings.idPrefix,
    ).problems,
  };
}

/** Lays what was edited in the page over each content that comes, and tells the page's author what cannot be. */
export function editsIn(widget: Widget, entries: readonly BakedEntry[]): (content: Snapshot) => Snapshot {
  const settings = settingsOf(widget);
  const hasRows = entries.some(({ element, edited }) => edited && element.matches('tr'));
  const laid = new WeakMap<Snapshot, Snapshot>();
  let isTold = false;
  return (content) => {
    const known = laid.get(content);
    if (known) return known;
    const { words, lost, problems } = readEdits(entries, content, settings);
    if (!isTold && (content.treatments || !hasRows)) {
      isTold = true;
      for (const problem of problems) warn(widget, problem);
      for (const { what, why } of lost) warn(widget, `${what} cannot be taken over. ${why}`);
    }
    const siteName = widget.getAttribute('site-name') ?? content.siteName ?? '';
    const merged = mergeContent(content, { ...words, mode: 'extend', siteName, addedSafety: [] });
    laid.set(content, merged);
    return merged;
  };
}
