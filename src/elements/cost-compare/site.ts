import type { Snapshot } from '../../content/slices.js';
import { currencyIn, currencyProblem } from '../../shared/currency.js';
import { warn } from '../../shared/diagnostics.js';
import { checkRegion } from '../../shared/emergency.js';
import { sayFrom } from '../../shared/words.js';
import type { CostOption } from './children.js';
import type { CostCompare } from './cost-compare.js';
import type { Per } from './logic.js';
import type { CostSay } from './model.js';
import { notesOf, sourcesShown } from './notes.js';
import { planNoteView } from './plan-note.js';
import { sourceView } from './source.js';
import type { OwnPrice, Settings, SitePrice } from './state.js';

/** As they stand in the page. */
export type OptionAttributes = Readonly<Record<keyof CostOption, string | null>>;

const number = (text: string | null): number => (text?.trim() ? Number(text) : NaN);
const isPrice = (value: number): boolean => Number.isFinite(value) && value >= 0;
const pers: readonly string[] = ['session', 'month', 'once'] satisfies Per[];

/** The site's own prices by treatment, and a sentence for each child that cannot be used. The last one for an option counts. */
export function readOptions(children: readonly OptionAttributes[], ids: readonly string[]) {
  const prices = new Map<string, SitePrice>();
  const problems: string[] = [];
  const places = new Map<string, number[]>();
  for (const [index, { for: id, low, high, per, note }] of children.entries()) {
    const bottom = number(low);
    const top = high === null ? bottom : number(high);
    const problem =
      (!ids.includes(id ?? '') && `no such option. Use for="${ids.join('", "')}"`) ||
      (low === null && 'low is missing. Add a number, such as low="85"') ||
      (!isPrice(bottom) && `low="${low}" is not a price. Use a number, such as low="85"`) ||
      (!isPrice(top) && `high="${high}" is not a price. Use a number, such as high="95"`) ||
      (bottom > top && `low="${low}" is above high="${high}". Change them round`) ||
      (per && !pers.includes(per) && `per="${per}" is not known. Use ${pers.join(', ')}`);
    if (problem) problems.push(`cost-option ${index + 1} (for="${id ?? ''}"): ${problem}. The row is left as it was.`);
    else if (id) {
      prices.set(id, { low: bottom, high: top, ...(per ? { per: per as Per } : {}), note: note ?? '' });
      places.set(id, [...(places.get(id) ?? []), index + 1]);
    }
  }
  for (const [id, all] of places)
    if (all[1])
      problems.push(
        `cost-option ${all.join(', ')}: each is for="${id}". Only the last one counts, cost-option ${all.at(-1)!}. Remove the others.`,
      );
  return { prices, problems };
}

/** "March 2026" for `2026-03`, "March 1, 2026" for a full date, and any other text as it is. */
export function dateText(date: string, locale: string): string {
  const day = /^\d{4}-\d{2}(-\d{2})?$/.exec(date);
  const time = new Date(date);
  if (!day || Number.isNaN(time.getTime())) return date;
  const parts = day[1] ? ({ day: 'numeric' } as const) : {};
  return new Intl.DateTimeFormat(locale, { ...parts, month: 'long', year: 'numeric', timeZone: 'UTC' }).format(time);
}

/** Own prices, whose they are, their currency, and the region. One console line for each thing that cannot be used. */
export function readSite(
  element: CostCompare,
  content: Snapshot,
): Pick<Settings, 'own' | 'money' | 'abroad' | 'sourceView' | 'planNoteView' | 'notesOf' | 'countSources'> | undefined {
  const { locale, treatments = [], ui } = content;
  // The words that this needs come later.
  if (!ui?.['cost']?.['by-site']) return undefined;
  const say: CostSay = sayFrom(content, 'cost', 'common');
  // Where a tag is not closed, the next table stands inside it.
  const options = [...element.querySelectorAll('cost-option')].filter(
    (child) => child.closest(element.localName) === element,
  );
  const children = options.map((child) => ({
    for: child.getAttribute('for'),
    low: child.getAttribute('low'),
    high: child.getAttribute('high'),
    per: child.getAttribute('per'),
    note: child.getAttribute('note'),
  }));
  const { prices, problems } = readOptions(
    children,
    treatments.map(({ id }) => id),
  );
  for (const problem of problems) warn(element, problem);
  const currency = currencyIn(element.currency || 'USD');
  // Numbers in a currency that nobody knows are no prices.
  if (!currency) warn(element, `${currencyProblem(element.currency)} Until then your prices are not shown.`);
  checkRegion(element);
  const by = (asOf: string) =>
    say(asOf ? 'by-site-dated' : 'by-site', {
      site: element.siteName || content.siteName || say('this-site'),
      date: dateText(asOf, locale),
    });
  // What stands in the element itself counts before what its provider brings.
  const provided = treatments
    .filter(({ price }) => price.origin)
    .map(({ id, price }) => [id, { ...price, by: by(element.pricesAsOf || (price.asOf ?? '')) }] as const);
  const inside = [...prices].map(([id, price]) => [id, { ...price, by: by(element.pricesAsOf) }] as const);
  const abroad = /^(?!US)[A-Z]{2}$/.test(element['regionCode']);
  return {
    own: new Map<string, OwnPrice>(currency ? [...provided, ...inside] : []),
    money: { locale, currency: currency ?? 'USD' },
    abroad,
    sourceView,
    planNoteView,
    notesOf: notesOf(say, abroad),
    countSources: (model) => sourcesShown(model).length,
  };
}
