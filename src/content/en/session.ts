import { evidence } from '../evidence.js';
import type { Slice } from '../slices.js';
import { words as actions } from './words/actions.js';
import { words as fact } from './words/fact.js';
import { words } from './words/session.js';

/** A visit from before to after, and tips for it. */
const slice: Slice<'session' | 'tips'> = {
  session: [
    {
      id: 'length',
      phase: 'before',
      title: 'Allow 30–60 minutes',
      finding:
        'Most sessions last 30–60 minutes. Trials are much the same: 30 minutes in one, up to 10 weekly visits in another.',
      handling: 'keep',
      evidence: evidence('descriptive', 'n/a', 'editors', ['chen-2022-force', 'cherkin-2011']),
    },
    {
      id: 'intake',
      phase: 'before',
      title: 'First, a few questions',
      finding: 'Say what you hope for. Name your health conditions, allergies and medicines.',
      handling: 'keep',
      evidence: evidence('consensus', 'n/a', 'editors', ['mayo-session', 'editorial-consensus']),
    },
    {
      id: 'palpation',
      phase: 'during',
      title: 'A light check, then strokes',
      finding: 'Your therapist feels the sore area lightly, then works there with focused strokes.',
      handling: 'keep',
      evidence: evidence('consensus', 'n/a', 'editors', ['editorial-consensus']),
    },
    {
      id: 'tenderness',
      phase: 'during',
      title: 'Tender at first',
      claim: 'A tight spot hurts at first and eases as the blood flows.',
      finding: 'A spot can be tender. That blood flow eases it is not proven. If pain is sharp or grows, ask to stop.',
      handling: 'correct',
      evidence: evidence('consensus', 'n/a', 'editors', ['mayo-session', 'hinds-2004']),
    },
    {
      id: 'speak-up',
      phase: 'during',
      title: 'Speak up at once',
      finding: 'If it hurts, say so, and your therapist will adjust. Massage does not have to hurt to help.',
      handling: 'keep',
      evidence: evidence('consensus', 'n/a', 'editors', ['mayo-session']),
    },
    {
      id: 'after-mood',
      phase: 'after',
      title: 'A better mood',
      claim: 'Endorphins lift your mood.',
      finding: 'You may feel a bit brighter. That endorphins are the reason is not proven.',
      handling: 'soften',
      evidence: evidence('very-low', 'small', 'editors', ['crawford-2016', 'day-1987']),
    },
    {
      id: 'water',
      phase: 'after',
      title: 'Water if you like',
      claim: 'Drink a lot to flush out the toxins.',
      finding:
        'This is a myth. Massage frees no toxins, and your kidneys and liver handle waste. Drink if you are thirsty.',
      handling: 'correct',
      evidence: evidence('no-evidence', 'false', 'editors', ['thompson-2021', 'wiltshire-2010']),
    },
    {
      id: 'after-soreness',
      phase: 'after',
      title: 'Sore for a day',
      finding:
        'About 1 in 10 people feel some discomfort, mostly gone by 36 hours. Some styles leave you sore the next day.',
      handling: 'keep',
      evidence: evidence('low', 'harm', 'editors', ['cambron-2007', 'mayo-session']),
    },
    {
      id: 'after-stiffness',
      phase: 'after',
      title: 'Less stiff for days',
      claim: 'You stay less stiff for several days.',
      finding:
        'No study we found measured this. In a survey of 91 people, 23% noticed good effects they had not expected, but not in muscles or joints.',
      handling: 'soften',
      evidence: evidence('very-low', 'unclear', 'editors', ['cambron-2007']),
    },
  ],
  tips: [
    {
      id: 'meal',
      title: 'Eat lightly before',
      finding: 'Skip a heavy meal just before, as you may lie face down. A light snack is fine.',
      handling: 'keep',
      evidence: evidence('consensus', 'n/a', 'editors', ['editorial-consensus']),
    },
    {
      id: 'oils',
      title: 'Ask about the oil',
      finding: 'If your skin is sensitive or you have an allergy, ask what is in the oil. Mention scents too.',
      handling: 'keep',
      evidence: evidence('consensus', 'n/a', 'editors', ['mayo-session']),
    },
    {
      id: 'rest-after',
      title: 'Go by feel afterward',
      claim: 'No hard exercise right after, so that your muscles recover.',
      finding: 'No trial has tested this, so go by feel. Staying active in general is still good advice.',
      handling: 'soften',
      evidence: evidence('consensus', 'n/a', 'editors', ['nice-ng59']),
    },
  ],
  ui: { common: actions, fact, session: words },
};
export default slice;
