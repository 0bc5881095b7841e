/** The room that a live widget will need at least, so that the page below does not jump when it wakes up. */
import { faqRoom } from '../../src/bake/room.js';
import { groupQuestions } from '../../src/elements/massage-faq/logic.js';
import type { FaqEntry } from '../../src/content/schema.js';
import type { Snapshot } from '../../src/content/slices.js';
import { attributesOf } from './attributes.js';
import { idsIn, type Values } from './checks.js';
import type { Facts } from './facts.js';
import { asksOf } from './own.js';
import type { Tag } from './widgets.js';

interface Asked {
  readonly good: Values;
  readonly facts: Facts;
  readonly content: Snapshot;
}

/**
 * Measured, at the width where each is lowest: around a `div` the room stays, so more than is needed would be a gap for good.
 * The second is for widgets of which only a part is shown.
 */
const rooms: Readonly<Record<Exclude<Tag, 'massage-faq'>, readonly [all: string, part: string]>> = {
  'technique-picker': ['55rem', '55rem'],
  'cost-compare': ['75rem', '40rem'],
  'massage-safety-check': ['55rem', '55rem'],
  'session-guide': ['75rem', '30rem'],
  'evidence-brief': ['75rem', '30rem'],
  'technique-card': ['44rem', '44rem'],
  'visit-sheet': ['65rem', '65rem'],
};

/** Settings that leave only a part. */
const parting: readonly string[] = ['cost-compare.options', 'session-guide.phase', 'evidence-brief.sections'];

const EMPTY = { lead: '', answer: '', keywords: [], evidence: { grade: 'ungraded', refs: [] } } as unknown as FaqEntry;

function roomOfFaq({ good, facts, content }: Asked): string {
  const { topics = [], entries = [] } = content.faq ?? {};
  const asks = asksOf(good, facts);
  const own = (id: string) => asks.find((ask) => ask.id === id);
  const all = [
    ...entries.map((entry) => ({ ...entry, ...own(entry.id) })),
    ...asks
      .filter(({ id }) => !entries.some((entry) => entry.id === id))
      .map((ask) => ({ ...EMPTY, topic: 'own', ...ask })),
  ];
  const { items = '', topic = '' } = attributesOf('massage-faq', good, facts);
  const groups = groupQuestions(
    { topics: [...topics, { id: 'own', title: 'own' }], entries: all },
    { items: idsIn(items), exclude: [], topic },
  );
  return faqRoom(groups).replaceAll(', ', ',');
}

export const roomOf = (tag: Tag, asked: Asked): string =>
  tag === 'massage-faq'
    ? roomOfFaq(asked)
    : rooms[tag][parting.some((key) => key.startsWith(`${tag}.`) && asked.good[key]) ? 1 : 0];
