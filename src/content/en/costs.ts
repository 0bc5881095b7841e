import type { Content, Note, Treatment } from '../schema.js';
import { words } from './words/cost.js';

type Row = readonly [
  id: string,
  name: string,
  low: number,
  high: number | null,
  open: boolean,
  per: Treatment['price']['per'],
  /** Visits or months of the usual plan. */
  times: number | undefined,
  benefit: string,
  downside: string,
  apart?: boolean,
];
type FirstTreatment = Pick<Treatment, 'id' | 'name' | 'price' | 'apart' | 'benefits' | 'downsides'> & {
  readonly course: Pick<Treatment['course'], 'sessions' | 'months'>;
};

// Every reader downloads all of this: keep it short. The rest loads apart, in cost-details.ts.
const rows: readonly Row[] = [
  [
    'stay-active',
    'Stay active and wait',
    0,
    0,
    false,
    'once',
    undefined,
    'Most new low back pain settles.',
    'Some pain lasts.',
  ],
  [
    'massage',
    'Massage therapy',
    60,
    120,
    false,
    'session',
    10,
    'It may ease low back pain for some weeks.',
    'Gains mostly fade by a year.',
  ],
  [
    'physical-therapy',
    'Physical therapy',
    75,
    150,
    false,
    'session',
    15,
    'Exercise probably eases long-lasting low back pain a little.',
    'It takes effort over many weeks.',
  ],
  [
    'medication',
    'Pain medicine',
    20,
    100,
    true,
    'month',
    1,
    'NSAIDs may ease low back pain a little.',
    'NSAIDs can harm the stomach, kidneys and heart.',
  ],
  [
    'meditation-yoga',
    'Meditation or yoga classes',
    30,
    80,
    true,
    'month',
    3,
    'It may ease low back pain a little.',
    'In one trial, yoga did no better than a book of advice.',
  ],
  [
    'surgery',
    'Surgery',
    10000,
    null,
    true,
    'once',
    undefined,
    'For sciatica from a disc, it works faster in the first 2–3 months.',
    'For non-specific low back pain, fusion did no better than intensive rehab.',
    true,
  ],
];

/** Prices, plans and the main points: what the comparison shows at first. */
const slice: {
  readonly treatments: readonly FirstTreatment[];
  readonly priceNotes: readonly Note[];
} & Pick<Content, 'ui'> = {
  treatments: rows.map(([id, name, low, high, open, per, times, benefit, downside, apart]) => ({
    id,
    name,
    price: { low, high, open, per },
    course: times ? { [`${per}s`]: times } : {},
    benefits: [benefit],
    downsides: [downside],
    apart,
  })),
  priceNotes: [
    {
      id: 'undated-us',
      text: 'These are US prices with no date and no named source. They leave out insurance, tips, tax and travel.',
    },
    {
      id: 'price-is-not-value',
      text: 'A low price does not mean good value. Massage and surgery are for different problems, so their prices do not compare.',
    },
  ],
  ui: { cost: words },
};
export default slice;
