/** What somebody has changed in a baked snippet, as a site's own words. Loaded when something was changed. */
import { mergeContent, type OwnWords } from '../content/site/merge.js';
import type { SiteContent } from '../content/site/schema.js';
import type { Technique } from '../content/schema.js';
import type { Snapshot } from '../content/slices.js';
import { wordsOf } from '../elements/massage-faq/own-questions.js';
import { readQuestions } from '../elements/massage-faq/read-questions.js';
import { warn } from '../shared/diagnostics.js';
import { changed, type Lost, orNothing, textOf } from './changes.js';
import type { BakedEntry } from './entries.js';
import { lostInRow, treatmentOf } from './rows.js';
import { idPrefixOf, type Widget } from './shown.js';

type OwnTechnique = NonNullable<SiteContent['techniques']>[number];

/** What a widget says of how its entries are to be read. */
interface Settings {
  readonly idPrefix: string;
  /** Its code, such as `USD`. */
  readonly currency: string;
}

const settingsOf = (widget: Widget): Settings => ({
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

type Words = Pick<OwnWords, 'content' | 'prose'>;

/** Everything that was changed, as far as it can be taken over. */
export function editsOf(entries: readonly BakedEntry[], content: Snapshot, { idPrefix, currency }: Settings): Words {
  const own = entries.filter(({ edited, origin }) => edited || origin);
  const questions = own.map(({ element }) => element).filter((element) => element.matches('details'));
  const rows = pairs(own, 'cost-', content.treatments ?? []);
  const styles = pairs(own, 'technique-', content.techniques ?? []);
  const treatments = rows.flatMap(([entry, ours]) => treatmentOf(entry, ours, currency));
  const techniques = styles.flatMap(([entry, ours]) => techniqueOf(entry, ours));
  const { content: faq, prose } = wordsOf(content, readQuestions(questions, idPrefix).questions);
  return { content: { ...faq, treatments, techniques }, prose };
}

/** Every edit that cannot be taken over. Questions and styles stand for themselves. */
export const lostEdits = (
  entries: readonly BakedEntry[],
  { treatments = [] }: Snapshot,
  { currency }: Pick<Settings, 'currency'>,
): Lost[] =>
  entries.flatMap((entry): Lost | readonly [] => {
    const { id, element, edited } = entry;
    if (!edited || element.matches('details') || id.startsWith('technique-')) return [];
    if (element.matches('tr')) return lostInRow(entry, treatments, currency) ?? [];
    return { what: `what was changed in "${id}"`, why: 'With script, ours is shown.' };
  });

/** Lays what was edited in the page over each content that comes, and tells the page's author what cannot be. */
export function editsIn(widget: Widget, entries: readonly BakedEntry[]): (content: Snapshot) => Snapshot {
  const settings = settingsOf(widget);
  const hasRows = entries.some(({ element, edited }) => edited && element.matches('tr'));
  const laid = new WeakMap<Snapshot, Snapshot>();
  let isTold = false;
  return (content) => {
    if (!isTold && (content.treatments || !hasRows)) {
      isTold = true;
      for (const { what, why } of lostEdits(entries, content, settings))
        warn(widget, `${what} cannot be taken over. ${why}`);
    }
    const siteName = widget.getAttribute('site-name') ?? content.siteName ?? '';
    const merged =
      laid.get(content) ??
      mergeContent(content, { ...editsOf(entries, content, settings), mode: 'extend', siteName, addedSafety: [] });
    laid.set(content, merged);
    return merged;
  };
}
