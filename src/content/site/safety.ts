import type { CareLevel, SafetyItem, SafetyRow, SafetyScreen } from '../schema.js';
import type { Snapshot } from '../slices.js';
import { type Urgency, urgencyOf } from '../urgency.js';
import { fill } from './fill.js';
import type { OwnWords } from './merge.js';
import type { SiteContent } from './schema.js';
import { type SiteWords, siteWordsIn } from './words.js';

type Given = NonNullable<NonNullable<SiteContent['safety']>['flags']>[number];

/** The more urgent of two; the first where they are equal. */
const moreUrgent = <T extends Urgency, U extends Urgency>(one: T, other: U): T | U =>
  urgencyOf(other) < urgencyOf(one) ? other : one;

/** On which of the three screens a site's own line is asked. */
const screenOf: Readonly<Record<CareLevel, number>> = {
  emergency: 0,
  'doctor-first': 1,
  routine: 1,
  'adapt-pressure': 2,
  'tell-therapist': 2,
};

/** A site's advice under its name: it stands between advice of ours. */
const adviceOf = ({ adapt, level, sameDay }: Given & Urgency, site: string, words: SiteWords): string =>
  fill(words['site-says'], {
    text: adapt ?? words[level === 'doctor-first' && sameDay ? 'own-today' : (`own-${level}` as const)],
    site,
  });

/** A line of the check for an item that the site added. */
const rowOf = (item: Given & Urgency, site: string, words: SiteWords): SafetyRow => ({
  id: item.id,
  covers: [item.id],
  label: item.name ?? item.id,
  details: [fill(words['origin-added'], { site }).replace(/\.$/, '')],
  level: item.level,
  ...(item.sameDay ? { sameDay: true } : {}),
  advice: adviceOf(item, site, words),
  tell: item.name ?? item.id,
});

/** A line of ours that the site raised. Never less urgent than it was, and what we advise stays. */
function raised(row: SafetyRow, items: readonly (Given & Urgency)[], site: string, words: SiteWords): SafetyRow {
  const [first, ...others] = items.filter(({ id }) => row.covers.includes(id));
  const most = first && others.reduce(moreUrgent, first);
  if (!most || moreUrgent<Urgency, Urgency>(row, most) === row) return row;
  return {
    ...row,
    level: most.level,
    ...(most.sameDay ? { sameDay: true } : {}),
    advice: `${adviceOf(most, site, words)} ${row.advice}`,
  };
}

/** Adds a site's own safety items to the check and raises those of ours that it raised. Nothing is removed or lowered. */
export function mergeSafety(merged: Snapshot, { content, addedSafety }: OwnWords, bundled: Snapshot): Snapshot {
  const { safety, siteName = '', locale } = merged;
  const words = siteWordsIn(locale);
  if (!safety) return merged;
  const items = [...(content.safety?.flags ?? []), ...(content.safety?.cautions ?? [])].filter(
    (item): item is Given & Urgency => !!item.level,
  );
  const isAdded = ({ id }: Given) => addedSafety.includes(id);
  const screens = safety.screens?.map((screen, index): SafetyScreen => ({
    ...screen,
    rows: [
      ...screen.rows.map((row) => raised(row, items, siteName, words)),
      ...items
        .filter((item) => isAdded(item) && screenOf[item.level] === index)
        .map((item) => rowOf(item, siteName, words)),
    ],
  }));
  const added = (ours: string | undefined, theirs: string | undefined): string | undefined =>
    ours && theirs && theirs !== ours
      ? `${ours} ${fill(words['site-says'], { text: theirs, site: siteName })}`
      : (theirs ?? ours);
  const neverLower = (list: readonly SafetyItem[] = [], before: readonly SafetyItem[] = []) =>
    list.map((item) => {
      const ours = before.find(({ id }) => id === item.id);
      if (!ours) return item;
      const { level, sameDay } = moreUrgent(item, ours);
      // What we say of a sign of ours stays. A site's words follow.
      const said = (['why', 'adapt', 'escalates'] as const).map((key) => [key, added(ours[key], item[key])]);
      const kept = Object.fromEntries(said.filter(([, text]) => text !== undefined));
      return { ...item, ...kept, evidence: ours.evidence, level, ...(sameDay ? { sameDay } : {}) };
    });
  const { flags, cautions } = bundled.safety ?? {};
  return {
    ...merged,
    safety: {
      ...safety,
      ...(screens && { screens }),
      ...(safety.flags && { flags: neverLower(safety.flags, flags) }),
      ...(safety.cautions && { cautions: neverLower(safety.cautions, cautions) }),
    },
  };
}
