import { evidence } from '../evidence.js';
import type { Note, Treatment, Ui } from '../schema.js';
import { words as actions } from './words/actions.js';
import { words } from './words/cost-details.js';

type TreatmentDetails = Omit<Treatment, 'name' | 'price' | 'course' | 'apart'> & {
  readonly course: Pick<Treatment['course'], 'basis' | 'refs'>;
};

/** What stands behind each row: loaded with the first thing a reader does. Lists that `costs.ts` begins are whole here. */
const slice: {
  readonly treatments: readonly TreatmentDetails[];
  readonly priceNotes: readonly (Omit<Note, 'text'> & Partial<Note>)[];
  readonly ui: Ui;
} = {
  treatments: [
    {
      id: 'massage',
      summary: 'Hands-on work on the soft parts of your back.',
      course: {
        basis: 'Two trials gave up to 10 visits, over 10 weeks in one of them. Three others gave 6.',
        refs: ['cherkin-2011', 'cherkin-2001', 'little-2008', 'preyde-2000', 'chen-2022-force'],
      },
      benefits: [
        'It may ease low back pain for some weeks.',
        'Many people feel calmer after it.',
        'Serious harm is rare.',
      ],
      downsides: [
        'Gains mostly fade by a year.',
        'About 1 in 10 people have mild soreness or the like for a day or so.',
        'It is no stand-alone fix: it goes best with exercise.',
      ],
      finding:
        'WHO says massage may be offered for long-lasting low back pain, with very low certainty. NICE backs it only along with exercise. A 2017 US guideline, now out of date, lists it for newer pain.',
      evidence: evidence('very-low', 'small', 'review', ['who-2023', 'nice-ng59', 'acp-2017']),
    },
    {
      id: 'physical-therapy',
      summary: 'Exercise, advice and hands-on care with a trained guide.',
      course: {
        basis: 'One trial gave 15 visits over 12 weeks. A short plan may have about 6.',
        refs: ['saper-2017'],
      },
      benefits: [
        'Exercise probably eases long-lasting low back pain a little.',
        'Exercise probably helps with daily life too.',
        'You learn moves to keep up at home.',
      ],
      downsides: [
        'It takes effort over many weeks.',
        'No type of exercise is clearly best.',
        'Many visits mean many trips.',
      ],
      finding:
        'A pooled review says exercise probably gives a small gain in pain and function. WHO says it may be offered. NICE says to consider group exercise. In one trial, yoga did no worse than physical therapy.',
      evidence: evidence('moderate', 'small', 'review', [
        'who-2023',
        'exercise-who-2023',
        'nice-ng59',
        'acp-2017',
        'saper-2017',
      ]),
    },
    {
      id: 'medication',
      summary: 'Pain pills, such as an NSAID.',
      course: {
        basis: 'NSAIDs are meant for the shortest time, at the lowest dose. We count 1 month; it could be up to 3.',
        refs: ['nice-ng59'],
      },
      benefits: [
        'NSAIDs may ease low back pain a little.',
        'Guidelines list NSAIDs as an option.',
        'You can take them at home.',
      ],
      downsides: [
        'NSAIDs can harm the stomach, kidneys and heart.',
        'The risk of side effects grows with time.',
        'Opioids are not for routine use.',
      ],
      finding:
        'WHO says NSAIDs may be offered. NICE says to weigh the risks to stomach, kidneys and heart. We are surest about new pain. Never stop a prescribed drug before you ask.',
      evidence: evidence('moderate', 'small', 'review', ['who-2023', 'nice-ng59', 'acp-2017']),
    },
    {
      id: 'surgery',
      summary: 'An operation on the spine, for certain problems.',
      course: {
        basis: 'One operation. A repeat or rehab would cost more.',
        refs: ['zygourakis-2017'],
      },
      benefits: [
        'For sciatica from a disc, it works faster in the first 2–3 months.',
        'It is emergency care when nerves at the base of the spine are squeezed.',
        'Against standard care, fusion had a small to moderate gain.',
      ],
      downsides: [
        'For non-specific low back pain, fusion did no better than intensive rehab.',
        'It means an operation and time to recover.',
        'NICE backs fusion only in trials, and no disc replacement.',
      ],
      finding:
        'It depends on the problem. For sciatica from a disc, surgery works faster in the first 2–3 months. For non-specific low back pain, fusion was no better than intensive rehab.',
      evidence: evidence('moderate', 'mixed', 'editors', ['chou-2009', 'nice-ng59']),
    },
    {
      id: 'meditation-yoga',
      summary: 'Classes that train calm attention, or gentle movement and breath.',
      course: {
        basis:
          'One trial gave 12 weekly yoga classes. A mindfulness course took 8 weeks. Often you pay for the whole course at once.',
        refs: ['saper-2017', 'cherkin-2016'],
      },
      benefits: [
        'It may ease low back pain a little.',
        'A class is also time to calm down.',
        'You can keep it up at home.',
      ],
      downsides: [
        'In one trial, yoga did no better than a book of advice.',
        'It takes weekly practice.',
        'You may have to pay for a whole course.',
      ],
      finding:
        'Yoga gives a small gain over no exercise, and does about as well as other exercise. In one trial, mindfulness beat usual care after 26 weeks.',
      evidence: evidence(
        'low',
        'small',
        'review',
        ['wieland-2022', 'saper-2017', 'ahrq-2020', 'cherkin-2016', 'acp-2017'],
        ['low', 'moderate'],
      ),
    },
    {
      id: 'stay-active',
      summary: 'Keep doing your normal things, and give it time.',
      course: { basis: 'There is nothing to buy.', refs: ['nice-ng59', 'nhs-back-pain'] },
      benefits: ['Most new low back pain settles.', 'You keep moving, as guidelines advise.', 'It costs nothing.'],
      downsides: ['Some pain lasts.', 'You may need help to get started.', 'Warning signs still need a doctor.'],
      finding:
        'Most new low back pain gets better in time. Go on with normal life as best you can, and avoid long bed rest. If it drags on for a few weeks, see a doctor.',
      evidence: evidence('consensus', 'helps', 'review', ['nice-ng59', 'nhs-back-pain', 'acp-2017']),
    },
  ],
  priceNotes: [
    {
      id: 'mixed-units',
      text: 'Some prices are per visit, some per month, and one is paid once. Look at the cost over the same time, and do not add rows up.',
    },
    { id: 'prices-vary', text: 'Prices differ from place to place. Use your own where you can.' },
    {
      id: 'likely-low-today',
      text: 'In 2009, a US trade group put the average massage at $63 an hour. So $60 is probably low today.',
      evidence: evidence('descriptive', 'n/a', 'editors', ['amta-2009']),
    },
    {
      id: 'surgery-floor',
      text: 'In 2013, a disc operation cost US hospitals $11,405 on average, and a fusion $29,438. Your bill is another matter. Take $10,000 as the least.',
      evidence: evidence('descriptive', 'n/a', 'editors', ['zygourakis-2017']),
    },
    {
      id: 'price-is-not-value',
      evidence: evidence('descriptive', 'n/a', 'editors', ['chou-2009']),
    },
    {
      id: 'insurance',
      text: 'Plans often do not pay for massage by itself. Check yours, and ask about massage as part of physical therapy.',
    },
  ],
  ui: { common: actions, cost: words },
};
export default slice;
