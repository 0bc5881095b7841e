import type { Snapshot } from '../content/slices.js';
import type { BakedEntry } from './entries.js';

/** A widget with its settings, as far as a baked snippet decides them. */
export type Widget = HTMLElement &
  Partial<Record<'exclude' | 'open' | 'options' | 'baseline' | 'techniques', string>> & {
    readonly updateComplete?: Promise<unknown>;
    readonly hasUpdated?: boolean;
    readonly hideAll?: () => void;
  };

export const idPrefixOf = (widget: Element): string => widget.getAttribute('id-prefix') ?? 'faq-';

const openIds = (entries: readonly BakedEntry[], prefix: string): string =>
  entries
    .filter(({ element }) => element.hasAttribute('open'))
    .map(({ id }) => id.slice(prefix.length))
    .join(' ');

interface List {
  readonly prefix: string;
  readonly ids: readonly string[] | undefined;
  readonly choose: (isThere: (id: string) => boolean, ids: readonly string[]) => void;
}

/** The list that a widget shows, and how it is told to show a part of it. */
function listOf(widget: Widget, entries: readonly BakedEntry[], content: Snapshot): List | undefined {
  const ids = (list: readonly { readonly id: string }[] | undefined) => list?.map(({ id }) => id);
  switch (widget.localName) {
    case 'massage-faq': {
      const prefix = idPrefixOf(widget);
      return {
        prefix,
        ids: ids(content.faq?.entries),
        choose: (isThere, all) => {
          const gone = all.filter((id) => !isThere(id));
          widget.exclude = [widget.getAttribute('exclude') ?? '', ...gone].join(' ').trim();
          widget.open = openIds(entries, prefix) || 'none';
        },
      };
    }
    case 'cost-compare':
      return {
        prefix: 'cost-',
        ids: ids(content.treatments),
        choose: (isThere, all) => {
          widget.options = all.filter(isThere).join(' ');
          if (!isThere('stay-active')) widget.baseline = 'hide';
        },
      };
    case 'technique-picker':
      return {
        prefix: 'technique-',
        ids: ids(content.techniques),
        choose: (isThere, all) => {
          if (!all.every(isThere)) widget.techniques = all.filter(isThere).join(' ');
        },
      };
    default:
      return undefined;
  }
}

/** What was taken out of the page stays out, and what is open stays open. Says whether the list was there to choose from. */
export function chooseShown(widget: Widget, entries: readonly BakedEntry[], content: Snapshot): boolean {
  const { prefix, ids, choose } = listOf(widget, entries, content) ?? {};
  if (prefix === undefined || !ids || !choose) return false;
  const isThere = (id: string): boolean => entries.some((entry) => entry.id === prefix + id);
  if (ids.some(isThere)) choose(isThere, ids);
  return true;
}
