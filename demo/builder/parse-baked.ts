/** What somebody has changed in a baked snippet, read as the page itself reads it, for the fields. */
import { readEdits } from '../../src/baked/edits.js';
import { type BakedEntry, readEntries } from '../../src/baked/entries.js';
import { words } from '../../src/content/en/words/site.js';
import { normalise } from '../../src/content/hash.js';
import { plainText, type Prose } from '../../src/content/prose.js';
import type { Snapshot } from '../../src/content/slices.js';
import { paragraphsOf } from '../../src/elements/massage-faq/logic.js';
import { readQuestions } from '../../src/elements/massage-faq/read-questions.js';
import { MOST_QUESTIONS } from './ask-fields.js';
import { idsIn } from './checks.js';
import { type Facts, isSafety } from './facts.js';
import { markdownOf } from './markdown.js';
import type { Tag } from './widgets.js';

export interface Reading {
  readonly facts: Facts;
  readonly content: Snapshot;
  readonly typed: Record<string, string>;
  /** What cannot be read. */
  readonly left: Set<string>;
  /** Its end is missing: what is not there was not deleted. */
  readonly isTorn?: boolean;
}

/** A longer list would make a longer attribute than anybody looks after. */
const MOST_ITEMS = 20;

const few = (names: readonly string[]): string =>
  names.slice(0, 3).join(', ') + (names.length > 3 ? ` and ${names.length - 3} more` : '');

/** What stands below ours in an answer on safety, without the line that says whose it is. */
function addedTo(id: string, rich: Prose, { faq }: Snapshot): Prose {
  const ours = faq?.entries.find((entry) => entry.id === id);
  const said = [ours?.lead ?? '', ...paragraphsOf(ours?.answer ?? '')].map(normalise);
  const [start, end] = words['site-adds'].split('{site}').map(normalise);
  return rich.filter((block) => {
    const text = normalise(plainText([block]));
    return !said.includes(text) && !(start === '' && text.endsWith(end!) && text.length < 140);
  });
}

/** The ids of ours that still stand there become the list, where some are gone. */
function readDeleted(entries: readonly BakedEntry[], prefix: string, { facts, typed, left, isTorn }: Reading): void {
  if (isTorn || !entries.some(({ hash }) => hash)) return;
  const known = facts.questions.map(({ value }) => value);
  const there = entries.map(({ id }) => (id.startsWith(prefix) ? id.slice(prefix.length) : id));
  const kept = there.filter((id) => known.includes(id));
  const items = idsIn(typed['massage-faq.items'] ?? '').filter((id) => known.includes(id));
  const topic = typed['massage-faq.topic'];
  const gone = facts.questions.filter(
    (one) => !kept.includes(one.value) && (items.length ? items.includes(one.value) : !topic || one.topic === topic),
  );
  if (!gone.length) return;
  if (kept.length && kept.length <= MOST_ITEMS) {
    typed['massage-faq.items'] = kept.join(' ');
    delete typed['massage-faq.topic'];
  } else left.add(`that these are gone: ${few(gone.map(({ label }) => `“${label}”`))}`);
}

/** Questions of one's own, right inside the tag or marked as such, and those of ours that were edited. */
export function readAsks(root: Element, reading: Reading): void {
  const { facts, content, typed, left } = reading;
  const prefix = root.getAttribute('data-id-prefix') ?? root.getAttribute('id-prefix') ?? 'faq-';
  const entries = readEntries(root, 'massage-faq');
  const own = new Set(
    entries.filter(({ edited, origin }) => edited || origin).map(({ element }) => element as Element),
  );
  const items = [...root.querySelectorAll('details')].filter(
    (one) => own.has(one) || (one.parentElement === root && !one.dataset['massageHash']),
  );
  const { questions, problems } = readQuestions(items, prefix);
  for (const problem of problems) left.add(problem.replace(/\.$/, ''));
  const read = questions.flatMap(({ id, question, rich }) => {
    if (!isSafety(id, facts)) return [{ id, question, rich }];
    const added = addedTo(id, rich, content);
    if (!added.length) left.add(`the changes in “${question}”, where ours on safety stays`);
    return added.length ? [{ id, question, rich: added }] : [];
  });
  if (read.length > MOST_QUESTIONS) left.add(`${read.length - MOST_QUESTIONS} questions`);
  for (const [index, { id, question, rich }] of read.slice(0, MOST_QUESTIONS).entries()) {
    typed[`ask.${index}.question`] = question;
    typed[`ask.${index}.answer`] = markdownOf(rich);
    if (facts.questions.some(({ value }) => value === id)) typed[`ask.${index}.id`] = id;
  }
  for (const { id, element, edited, origin } of entries)
    if (!edited && !origin && !facts.questions.some(({ value }) => prefix + value === id))
      left.add(`“${element.querySelector('summary')?.textContent?.trim() ?? id}”, which we do not have any more`);
  readDeleted(entries, prefix, reading);
}

const nameOf = (id: string, { content }: Reading): string =>
  content.treatments?.find((one) => one.id === id)?.name ?? id;

/** Rows that are gone leave a list of those that are there. */
function readRows(root: Element, { facts, typed, content, isTorn }: Reading): void {
  if (isTorn) return;
  const there = [...root.querySelectorAll('[id^="cost-"]')].map(({ id }) => id.slice('cost-'.length));
  const options = idsIn(typed['cost-compare.options'] ?? '');
  const asked = facts.treatments.map(({ value }) => value).filter((id) => !options.length || options.includes(id));
  const kept = asked.filter((id) => there.includes(id));
  if (kept.length && kept.length < asked.length) typed['cost-compare.options'] = kept.join(' ');
  const baseline = content.treatments?.find(({ price }) => price.high === 0)?.id;
  if (baseline && !there.includes(baseline)) typed['cost-compare.baseline'] = 'hide';
}

/** Prices of one's own in a baked table, and those that were edited there. */
export function readCosts(root: Element, reading: Reading): void {
  const { content, typed, left } = reading;
  const entries = readEntries(root, 'cost-compare');
  if (!entries.length) return;
  const currency = (typed['cost-compare.currency'] ?? 'USD').toUpperCase();
  const { words: own, lost } = readEdits(entries, content, { idPrefix: '', currency });
  for (const { id, price, name, benefits, downsides } of own.content.treatments ?? []) {
    if (name ?? benefits ?? downsides) left.add(`your words in the row “${nameOf(id, reading)}”`);
    if (price?.low === undefined) continue;
    typed[`price.${id}.low`] = String(price.low);
    if (price.high === null) left.add(`the open end of the price of “${nameOf(id, reading)}”`);
    else if (price.high !== undefined && price.high !== price.low) typed[`price.${id}.high`] = String(price.high);
  }
  for (const { what } of lost) left.add(what);
  readRows(root, reading);
}

/** Words of the other widgets have no fields. */
export function nameEdits(root: Element, tag: Tag, { left }: Reading): void {
  for (const { edited, element, id } of readEntries(root, tag))
    if (edited) left.add(`the changes in “${element.querySelector('summary')?.textContent?.trim() ?? id}”`);
}
