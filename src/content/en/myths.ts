import { evidence } from '../evidence.js';
import type { Slice } from '../slices.js';

/** What people say about massage that does not hold up. */
const slice: Slice<'myths'> = {
  myths: [
    {
      id: 'lactic-acid',
      claim: 'Massage flushes out lactic acid and waste.',
      correction:
        'Your body clears lactic acid by itself. Massage did not speed that up, and in one lab study it slowed it.',
      evidence: evidence('no-evidence', 'false', 'editors', ['wiltshire-2010', 'crane-2012']),
    },
    {
      id: 'toxins',
      claim: 'Working on the lymph clears toxins.',
      correction:
        'Nobody has named or measured such a toxin. Your liver and kidneys handle waste. Lymph drainage is a separate treatment for swelling, with mixed results.',
      evidence: evidence('no-evidence', 'false', 'editors', ['thompson-2021']),
    },
    {
      id: 'water',
      claim: 'Drink lots of water to flush the toxins that massage sets free.',
      correction:
        'There is nothing to flush. Drink when you are thirsty. We found no trial of this, so we go by how the body works.',
      evidence: evidence('no-evidence', 'false', 'editors', ['wiltshire-2010', 'editorial-consensus']),
    },
    {
      id: 'clear-evidence',
      claim: 'The evidence clearly backs massage for back pain.',
      correction: 'For low back pain, certainty is low to very low. The gain is short, and reviewers differ.',
      evidence: evidence('very-low', 'small', 'review', ['furlan-2015', 'who-2023', 'mak-2024']),
    },
    {
      id: 'inflammation',
      claim: 'Massage lowers inflammation, and that takes pressure off the nerves.',
      correction: 'This has not been shown in people with back pain.',
      evidence: evidence('no-evidence', 'unclear', 'editors', ['crane-2012']),
    },
    {
      id: 'circulation',
      claim: 'More blood flow feeds and repairs the tissue.',
      correction: 'The skin gets warmer. More flow deeper down has not been shown, and nor has repair.',
      evidence: evidence('no-evidence', 'none', 'editors', ['hinds-2004', 'wiltshire-2010']),
    },
    {
      id: 'cortisol',
      claim: 'Massage lowers the stress hormone cortisol.',
      correction: 'The effect is tiny, and mostly no different from zero. You can feel calmer without it.',
      evidence: evidence('low', 'none', 'editors', ['moyer-2011', 'crawford-2016']),
    },
    {
      id: 'endorphins',
      claim: 'Massage sets off endorphins that block pain.',
      correction: 'A controlled study found no rise. The idea is not proven.',
      evidence: evidence('very-low', 'unclear', 'editors', ['day-1987']),
    },
    {
      id: 'serotonin-dopamine',
      claim: 'Massage raises serotonin and dopamine.',
      correction: 'The numbers come from urine, and from one research group. Levels in the brain are unknown.',
      evidence: evidence('very-low', 'unclear', 'editors', ['field-2005']),
    },
    {
      id: 'break-knots',
      claim: 'Massage breaks up knots, and the relief lasts.',
      correction: 'Knots are tender spots, not lumps to break. The proof is weak, and relief is mostly short.',
      evidence: evidence('low', 'unclear', 'review', ['denneny-2019', 'little-2008']),
    },
    {
      id: 'fascia',
      claim: 'Pressing on the fascia stretches it loose.',
      correction: 'Hands cannot stretch thick fascia much. This comes from a model of the thigh and foot.',
      evidence: evidence('low', 'false', 'editors', ['chaudhry-2008']),
    },
    {
      id: 'nerve-compression',
      claim: 'Tight muscles squeeze the nerves and the blood supply.',
      correction: 'That is not the usual cause of back pain. A nerve that is truly squeezed needs a medical check.',
      evidence: evidence('no-evidence', 'unclear', 'editors', ['who-2023', 'nice-ng59']),
    },
    {
      id: 'posture',
      claim: 'Massage evens out the muscles and straightens the spine.',
      correction: 'This has not been shown. Posture is not a proven cause of back pain.',
      evidence: evidence('no-evidence', 'unclear', 'editors', ['swain-2020']),
    },
    {
      id: 'ergonomics',
      claim: 'A better desk and chair stop back pain from coming back.',
      correction: 'This has not been shown. Exercise plus education does prevent some bouts of low back pain.',
      evidence: evidence('very-low', 'none', 'review', ['steffens-2016']),
    },
    {
      id: 'heals',
      claim: 'Massage heals at many levels.',
      correction: 'To feel better is not the same as to heal. Nothing shows that tissue mends faster.',
      evidence: evidence('no-evidence', 'unclear', 'editors', ['who-2023', 'crane-2012']),
    },
    {
      id: 'cost-effective',
      claim: 'Massage costs less than surgery, so it is better value.',
      correction: 'That compares only the price. The two treat different problems, and a price is not value.',
      evidence: evidence('no-evidence', 'unclear', 'editors', ['chou-2009']),
    },
    {
      id: 'therapist-ensures',
      claim: 'A good therapist makes sure of the best result, with no harm.',
      correction: 'Nobody can promise that. Harm is rare, but it happens. A massage therapist does not diagnose.',
      evidence: evidence('low', 'harm', 'editors', ['yin-2014']),
    },
    {
      id: 'deeper-better',
      claim: 'Deep tissue massage is the answer to long-term tension.',
      correction:
        'For low back pain, a relaxing massage did as well as a more targeted one. More pressure gave a small gain that soon faded.',
      evidence: evidence('low', 'none', 'editors', ['cherkin-2011', 'chen-2022-force']),
    },
  ],
};
export default slice;
