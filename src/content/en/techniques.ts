import type { ByAnswer } from '../answers.js';
import { evidence } from '../evidence.js';
import type { Slice } from '../slices.js';
import { words as actions } from './words/actions.js';
import { words as card } from './words/card.js';
import { words as picker } from './words/picker.js';
import { words as visit } from './words/visit.js';

/** One value per style, in the order of `techniques`. */
const styles = <T>(swedish: T, deepTissue: T, triggerPoint: T, myofascialRelease: T, sports: T) => ({
  swedish,
  'deep-tissue': deepTissue,
  'trigger-point': triggerPoint,
  'myofascial-release': myofascialRelease,
  sports,
});

const NO_STYLE_IS_EXEMPT = 'With a blood clot, a fever or an infection, see a doctor before any massage.';
const FIRM_WORK =
  'Skip it, or check with a doctor, if you take blood thinners. Do the same if you have low platelets, weak bones, or thin or numb skin. It also goes if you are pregnant, have just had surgery, or have or had cancer.';

const soreAfterwards = styles(
  'it leaves little soreness as a rule',
  'a sore day or so afterward is common',
  'the spot is often sore for a day or so',
  'it leaves little soreness as a rule',
  'it can leave some soreness',
);

const slice: Slice<'techniques' | 'picker' | 'techniqueNotes'> = {
  techniques: [
    {
      id: 'swedish',
      name: 'Swedish massage',
      summary: 'Long, even strokes over a wide area, with your comfort in mind.',
      happens: 'The therapist glides and kneads over a wide area at an even pace.',
      feels: 'Smooth and easy; many people find it calming.',
      strokes: ['Long glides', 'Kneading', 'Light tapping', 'Light rubbing'],
      pressure: { default: 2, range: [1, 3], words: 'Light to medium' },
      depth: { from: 1, to: 2, local: false, words: 'Skin and upper muscle' },
      suits: ['Rest from stress', 'A first massage', 'A general ache'],
      tolerance: 'Low',
      minutes: { typical: 60, range: [30, 60] },
      soreness: 'Little',
      gentleOnly: 'allowed',
      askFirst: `${NO_STYLE_IS_EXEMPT} Light work is no exception.`,
      benefits: ['It leaves little soreness as a rule.', 'It did better than usual care in one 10-week trial.'],
      downsides: [
        'It may feel too light if you like firm work.',
        'A year on, only a small gain was left in that trial.',
      ],
      finding:
        'In one trial, 136 people with long-lasting low back pain had relaxing massage. After 10 weeks they coped better with daily life, and had milder symptoms, than people with usual care. A year on, only a small gain was left.',
      honesty: 'The best tested style here, and still with limited evidence.',
      evidence: evidence('low', 'small', 'editors', ['cherkin-2011']),
    },
    {
      id: 'deep-tissue',
      name: 'Deep tissue massage',
      summary: 'Firm, unhurried strokes that aim at the deeper muscles.',
      happens: 'The therapist leans in slowly with a forearm or knuckles.',
      feels: 'Strong and slow; say so at once if it hurts.',
      strokes: ['Slow strokes', 'Forearm or knuckle pressure', 'Rubbing across the muscle'],
      pressure: { default: 4, range: [3, 5], words: 'Medium to very firm' },
      depth: { from: 3, to: 4, local: false, words: 'Mid and deep muscle, through the layers above' },
      suits: ['Tightness you have had for long'],
      tolerance: 'High',
      minutes: { typical: 60, range: [30, 60] },
      soreness: 'Common, for a day or so',
      gentleOnly: 'withheld',
      askFirst: `${FIRM_WORK} ${NO_STYLE_IS_EXEMPT}`,
      benefits: ['It gives you firm work, if you like that.', 'In one small trial, people felt better after it.'],
      downsides: ['You may well be sore for a day or so.', 'That trial cannot show that the massage was the reason.'],
      finding:
        'One trial split 59 people with low back pain into two groups. Both had deep tissue massage, and one had an NSAID too. Both felt better, but no group went without, so we cannot tell why. It has not been shown to beat a relaxing massage.',
      honesty: 'Firmer has not been shown to be better.',
      evidence: evidence('very-low', 'unclear', 'editors', ['majchrzycki-2014', 'cherkin-2011']),
    },
    {
      id: 'trigger-point',
      name: 'Trigger point massage',
      summary: 'Steady pressure on small sore spots in a muscle.',
      happens: 'The therapist presses a sore spot for 30–90 seconds, lets go, then stretches the muscle.',
      feels: 'Tender for short bursts; ask for less at any time.',
      strokes: ['A held press of 30–90 seconds', 'Letting go', 'A stretch'],
      pressure: { default: 4, range: [3, 4], words: 'Medium to firm' },
      depth: { from: 3, to: 4, local: true, words: 'Single spots in mid and deep muscle' },
      suits: ['Tender spots that send pain elsewhere'],
      tolerance: 'Medium to high, in short bursts',
      minutes: { typical: 30, range: [30, 45] },
      soreness: 'Common at the spot, for a day or so',
      gentleOnly: 'withheld',
      askFirst: `Get emergency care if both legs are weak or numb, or if it gets worse fast. Do the same if you are numb between the legs, or have new trouble peeing or pooing. One newly weak or numb leg needs a doctor today. ${FIRM_WORK} ${NO_STYLE_IS_EXEMPT}`,
      benefits: ['It stays on the spots you point out.', 'A review found gains in daily function.'],
      downsides: ['It can hurt, and leave the spot sore.', 'The same review found no clear drop in pain.'],
      finding:
        'A review of 19 trials looked at lasting pain in many body parts. Daily function got better, but there was no clear short-term drop in pain. Its authors call the evidence weak and do not recommend the method for now.',
      honesty: 'The spots are hard to pin down, and the evidence is weak.',
      evidence: evidence('low', 'unclear', 'review', ['denneny-2019']),
    },
    {
      id: 'myofascial-release',
      name: 'Myofascial release',
      summary: 'A slow hold or stretch of the soft tissue around the muscles.',
      happens: 'The therapist uses little oil and holds a slow, light pull on the skin and what lies under it.',
      feels: 'Slow and gentle, with a pull that seems to go deep.',
      strokes: ['Long, light holds', 'Slow drag'],
      pressure: { default: 2, range: [1, 3], words: 'Light to medium' },
      depth: { from: 1, to: 3, local: false, words: 'Skin down to mid muscle' },
      suits: ['Stiffness', 'Feeling held back when you move'],
      tolerance: 'Low',
      minutes: { typical: 45, range: [30, 60] },
      soreness: 'Little',
      gentleOnly: 'allowed',
      askFirst: `Check with a doctor if you take blood thinners. Do the same with thin or broken skin, or a new scar from surgery. ${NO_STYLE_IS_EXEMPT}`,
      benefits: ['It is slow and light, with little soreness.', 'Two reviews found a small gain in daily function.'],
      downsides: ['Long, still holds are not to everyone’s taste.', 'The reviews do not agree about pain.'],
      finding:
        'Two reviews from 2021 each pooled 8 trials on low back pain. One found a little less pain, the other no clear change. Both found a small gain in function, but no clear gain in movement. Thick fascia seems too stiff to stretch much by hand.',
      honesty: 'Reviews disagree, and hands do not “break up” fascia.',
      evidence: evidence('low', 'mixed', 'editors', ['wu-2021', 'chen-2021-mfr', 'chaudhry-2008']),
    },
    {
      id: 'sports',
      name: 'Sports massage',
      summary: 'A mix of moves built around training or a strain.',
      happens: 'The therapist mixes glides, kneading, squeezes and stretches to fit your goal.',
      feels: 'The pace changes; mostly medium, and firm in places.',
      strokes: ['Glides', 'Kneading', 'Squeezes', 'Stretches'],
      pressure: { default: 3, range: [2, 4], words: 'Light to firm' },
      depth: { from: 2, to: 3, local: false, words: 'Upper to mid muscle' },
      suits: ['Strain from sport', 'Soreness after exercise'],
      tolerance: 'Medium',
      minutes: { typical: 45, range: [30, 60] },
      soreness: 'Some',
      gentleOnly: 'withheld',
      askFirst: `Skip it, or check with a doctor, if you were hurt in the last few days. The same goes if you are at risk of a leg clot, have weak bones, take blood thinners or are pregnant. ${NO_STYLE_IS_EXEMPT}`,
      benefits: ['It is built around what you do.', 'In trials, people were a bit less sore the next day.'],
      downsides: ['It can leave you a bit sore.', 'Those trials were not about back pain.'],
      finding:
        'We found no trial of sports massage for back pain. In 29 trials with fit or healthy people, it did not lift performance. They were a little more flexible, and a little less sore the next day.',
      honesty: 'Tested in athletes, but not for back pain.',
      evidence: evidence('very-low', 'unclear', 'editors', ['davis-2020', 'mak-2024']),
    },
  ],
  techniqueNotes: [
    {
      id: 'choice',
      title: 'How to choose a style',
      claim: 'Pick a style by what you need and what you can take.',
      finding: 'That is a fair way to choose. No style is proven best for low back pain, so go by what you like.',
      handling: 'keep',
      evidence: evidence('consensus', 'n/a', 'editors', ['cherkin-2011']),
    },
    {
      id: 'licensed',
      title: 'Seeing a licensed therapist',
      claim: 'A licensed therapist can make a plan for you.',
      finding:
        'It makes sense to see one. Still, a license is no promise of results or of safety. A massage therapist does not diagnose. In the US, the rules differ by state.',
      handling: 'soften',
      evidence: evidence('consensus', 'n/a', 'editors', ['mayo-session']),
    },
  ],
  picker: {
    questions: [
      {
        id: 'goal',
        question: 'What is this massage mainly for?',
        help: 'Pick the one that matters most. It counts twice.',
        short: 'Goal',
        answers: [
          { id: 'relax', label: 'Time to relax' },
          { id: 'tightness', label: 'Long-standing tightness' },
          { id: 'knots', label: 'Tender spots', hint: 'Pain may spread from them' },
          { id: 'stiffness', label: 'Stiffness', hint: 'It is hard to move' },
          { id: 'sport', label: 'Strain from activity', hint: 'Or soreness after it' },
        ],
      },
      {
        id: 'pressure',
        question: 'How much pressure do you like?',
        help: 'You can ask for more or less at any time.',
        short: 'Pressure',
        answers: [
          { id: 'light', label: 'Light' },
          { id: 'medium', label: 'Medium' },
          { id: 'firm', label: 'Firm' },
          { id: 'unsure', label: 'Not sure' },
        ],
      },
      {
        id: 'soreness',
        question: 'Would you mind feeling a little sore the next day?',
        short: 'Soreness',
        answers: [
          { id: 'no', label: 'I want none' },
          { id: 'a-little', label: 'A little is OK' },
          { id: 'fine', label: 'I don’t mind' },
        ],
      },
      {
        id: 'area',
        question: 'Where would you like the work done?',
        short: 'Area',
        answers: [
          { id: 'whole-body', label: 'Whole body' },
          { id: 'whole-back', label: 'Whole back' },
          { id: 'one-or-two-spots', label: 'One or two spots' },
        ],
      },
      {
        id: 'duration',
        question: 'How long have you had this pain?',
        help: 'We start gently for new pain, and look at how well a style was tested. That is not how well it works.',
        short: 'How long',
        answers: [
          { id: 'under-6-weeks', label: 'Under 6 weeks' },
          { id: '6-to-12-weeks', label: '6 to 12 weeks' },
          { id: 'over-12-weeks', label: 'Over 12 weeks' },
        ],
      },
    ],
    weights: { goal: 2, pressure: 1, soreness: 1, area: 1, duration: 1 },
    scores: {
      goal: {
        relax: styles(3, 1, 0, 2, 1),
        tightness: styles(2, 3, 2, 2, 1),
        knots: styles(1, 2, 3, 2, 1),
        stiffness: styles(1, 1, 1, 3, 2),
        sport: styles(1, 2, 2, 1, 3),
      },
      pressure: {
        light: styles(3, 0, 0, 3, 1),
        medium: styles(2, 2, 2, 2, 3),
        firm: styles(1, 3, 3, 1, 2),
        unsure: styles(3, 1, 1, 2, 1),
      },
      soreness: {
        no: styles(3, 0, 0, 3, 1),
        'a-little': styles(3, 1, 1, 3, 2),
        fine: styles(3, 3, 3, 3, 3),
      },
      area: {
        'whole-body': styles(3, 1, 0, 1, 2),
        'whole-back': styles(2, 3, 2, 3, 2),
        'one-or-two-spots': styles(1, 2, 3, 2, 2),
      },
      duration: {
        'under-6-weeks': styles(3, 1, 1, 2, 1),
        '6-to-12-weeks': styles(3, 2, 2, 2, 2),
        'over-12-weeks': styles(3, 2, 2, 2, 1),
      },
    } satisfies ByAnswer<object>,
    reasons: {
      goal: {
        relax: styles(
          'it is made for calm, and tested in a trial',
          'it is firm work, so it is less of a rest',
          'it can hurt, so it is less calming',
          'it is slow and calm, though rest is not its aim',
          'it can calm you after sport, but has other aims',
        ),
        tightness: styles(
          'it is lighter, yet relaxing massage matched deeper work in a trial',
          'it is the usual pick for long-standing tightness',
          'it fits tight spots more than a tight area',
          'its slow holds fit tightness in part',
          'it is aimed at activity more than old tightness',
        ),
        knots: styles(
          'its broad strokes give each spot less time',
          'it can reach spots, but covers more',
          'it is made for tender spots',
          'its holds can reach spots, but cover more',
          'it is broad, with less time for each spot',
        ),
        stiffness: styles(
          'it is general, with no special aim at stiffness',
          'it is aimed at deep layers more than stiffness',
          'it is aimed at single spots more than stiffness',
          'it is aimed at stiffness, though gains in movement are unclear',
          'trials saw a bit more bend, but in healthy people',
        ),
        sport: styles(
          'it is general, not made for sport',
          'it is used for strain, but not made for sport',
          'it is used on strained spots, but not made for sport',
          'it is slow and general, not made for sport',
          'it is made for this, with some trials on soreness',
        ),
      },
      pressure: {
        light: styles(
          'light is its usual pressure',
          'even at its lightest it is firmer than you asked',
          'even at its lightest it is firmer than you asked',
          'light is its usual pressure',
          'it can go light, but is mostly medium',
        ),
        medium: styles(
          'medium is as firm as it gets',
          'medium is as light as it gets',
          'medium is as light as it gets',
          'medium is as firm as it gets',
          'medium is its usual pressure',
        ),
        firm: styles(
          'it is lighter than you asked',
          'firm is its usual pressure',
          'firm is its usual pressure',
          'it is lighter than you asked',
          'it can go firm, but is mostly medium',
        ),
        unsure: styles(
          'it starts light and can build up',
          'it is firm, and a light start leaves you more choice',
          'it is firm, and a light start leaves you more choice',
          'it starts light, but with long, slow holds',
          'it is medium, and a light start leaves you more choice',
        ),
      },
      soreness: {
        no: soreAfterwards,
        'a-little': soreAfterwards,
        fine: styles(
          'you don’t mind its little soreness, so no style loses here',
          'you don’t mind a sore day, so no style loses here',
          'you don’t mind a sore spot, so no style loses here',
          'you don’t mind its little soreness, so no style loses here',
          'you don’t mind some soreness, so no style loses here',
        ),
      },
      area: {
        'whole-body': styles(
          'it is made to cover the whole body',
          'it is too slow to cover the whole body well',
          'it is spot work, not for the whole body',
          'its long holds leave little time for the whole body',
          'it can cover a lot, but often has a focus',
        ),
        'whole-back': styles(
          'it can cover the back, but is broader by design',
          'its slow work fits one area, such as the back',
          'it can go over the back, but spot by spot',
          'its slow holds fit one area, such as the back',
          'it can cover the back, but follows your activity',
        ),
        'one-or-two-spots': styles(
          'it is broad, not spot work',
          'it can focus on a spot, but covers more',
          'it is made for spot work',
          'it can stay on a spot, but covers more',
          'it can focus on a spot, but mixes many moves',
        ),
      },
      duration: {
        'under-6-weeks': styles(
          'it is a gentle start for new pain, which often settles',
          'it is firm, and new pain calls for a gentle start',
          'it is firm, and new pain calls for a gentle start',
          'it is a gentle start, but less tested than Swedish',
          'it is medium, and new pain calls for a gentle start',
        ),
        '6-to-12-weeks': styles(
          'it is the best tested here, not shown to work best',
          'it is an option now, but tested less',
          'it is an option now, but its studies are weak',
          'it is an option now, but its reviews disagree',
          'it is an option now, but untested in back pain',
        ),
        'over-12-weeks': styles(
          'it is the best tested for this, not shown to work best',
          'it has been tested, but in weak studies',
          'it has been tested, but in weak studies',
          'it has been tested, but in small reviews that disagree',
          'we found no trial of it in back pain',
        ),
      },
    },
  },
  ui: { picker, card, visit, common: actions },
};
export default slice;
