import { evidence } from '../evidence.js';
import type { Slice } from '../slices.js';

const slice: Slice<'guidelines'> = {
  guidelines: [
    {
      id: 'exercise',
      option: 'Exercise or physical therapy',
      standing:
        'Exercise probably helps pain and function, a pooled review found. WHO says it may be offered, with low certainty. NICE says to consider group exercise. A 2017 US guideline, now out of date, puts it among the first choices for chronic pain. In one trial, yoga did no worse than physical therapy.',
      evidence: evidence('moderate', 'small', 'review', [
        'who-2023',
        'exercise-who-2023',
        'nice-ng59',
        'acp-2017',
        'saper-2017',
      ]),
    },
    {
      id: 'massage',
      option: 'Massage',
      standing:
        'WHO says it may be offered, with very low certainty. NICE backs it only along with exercise. A 2017 US guideline, now out of date, lists it for acute and subacute pain. It is not among its first choices for chronic pain.',
      evidence: evidence('very-low', 'small', 'review', ['who-2023', 'nice-ng59', 'acp-2017']),
    },
    {
      id: 'nsaids',
      option: 'NSAIDs, such as ibuprofen',
      standing:
        'WHO says they may be offered. NICE says to consider them, and to mind the risk to stomach, kidneys and heart. A 2017 US guideline, now out of date, names them if you want a drug for new pain. The grade here is for new pain.',
      evidence: evidence('moderate', 'small', 'review', ['who-2023', 'nice-ng59', 'acp-2017']),
    },
    {
      id: 'paracetamol',
      option: 'Acetaminophen (paracetamol)',
      standing:
        'For acute pain it works no better than a placebo. NICE says not to use it on its own. For chronic pain, WHO found no evidence and takes no side.',
      evidence: evidence('high', 'none', 'review', ['saragiotto-2016', 'nice-ng59', 'who-2023']),
    },
    {
      id: 'opioids',
      option: 'Opioids',
      standing:
        'WHO advises against routine use for chronic pain. NICE says no for chronic pain, and not as a routine for acute pain.',
      evidence: evidence('moderate', 'harm', 'review', ['who-2023', 'nice-ng59']),
    },
    {
      id: 'surgery',
      option: 'Surgery',
      standing:
        'For non-specific pain, fusion was no better than intensive rehab. Against standard care, its gain was small to moderate. NICE allows fusion only within trials, and no disc replacement. For sciatica from a disc, surgery works faster in the first 2–3 months. It is emergency care when nerves at the base of the spine are squeezed.',
      evidence: evidence('moderate', 'mixed', 'editors', ['chou-2009', 'nice-ng59']),
    },
    {
      id: 'yoga',
      option: 'Yoga',
      standing:
        'A small gain over no exercise, and about the same as other exercise. In one trial it did no worse than physical therapy, but no better than a book of advice.',
      evidence: evidence('low', 'small', 'review', ['wieland-2022', 'saper-2017', 'ahrq-2020'], ['low', 'moderate']),
    },
    {
      id: 'mindfulness',
      option: 'Mindfulness course (MBSR)',
      standing:
        'In one trial it beat usual care after 26 weeks. A 2017 US guideline, now out of date, rated the evidence for chronic pain as moderate.',
      evidence: evidence('moderate', 'small', 'review', ['cherkin-2016', 'acp-2017']),
    },
  ],
};
export default slice;
