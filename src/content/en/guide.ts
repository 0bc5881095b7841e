import { evidence } from '../evidence.js';
import type { Slice } from '../slices.js';
import { words } from './words/brief.js';
import { words as fact } from './words/fact.js';

/** The guide: what massage does, how it may work, what to expect, and where it stops. */
const slice: Slice<
  | 'intro'
  | 'effects'
  | 'mechanisms'
  | 'neurochemistry'
  | 'benefits'
  | 'limits'
  | 'combining'
  | 'takeaways'
  | 'conclusion'
> = {
  effects: [
    {
      id: 'pain-chronic-short',
      title: 'Pain soon after a course',
      finding:
        'In low back pain of six weeks or more, massage eased pain a little for a short time, compared with no care or a placebo. Reviews do not agree on how sure this is. WHO says it may be offered.',
      handling: 'keep',
      evidence: evidence(
        'very-low',
        'small',
        'review',
        ['furlan-2015', 'who-2023', 'mak-2024', 'ahrq-2020'],
        ['very-low', 'moderate'],
      ),
    },
    {
      id: 'pain-acute',
      title: 'New low back pain',
      finding:
        'One small trial of 51 people found less pain, but no clear change in daily life. A US guideline lists massage as one option, though it is past its own end date. Most people get better with or without it.',
      handling: 'keep',
      evidence: evidence('low', 'small', 'review', ['furlan-2015', 'acp-2017']),
    },
    {
      id: 'function-short',
      title: 'Daily life after a course',
      finding:
        'With chronic low back pain, people could do a bit more for a short time than those with no care. In one trial of 401 people, the gain over usual care at 10 weeks was just big enough to matter.',
      handling: 'keep',
      evidence: evidence('low', 'small', 'editors', ['furlan-2015', 'cherkin-2011']),
    },
    {
      id: 'long-term',
      title: 'Six to 12 months on',
      finding:
        'Most of the gain fades within a year. In a trial of 579 people, six massages made no clear difference at one year, while exercise did. Another trial saw gains at six months, but little at one year.',
      handling: 'keep',
      evidence: evidence('low', 'mixed', 'editors', ['little-2008', 'cherkin-2011', 'cherkin-2001', 'furlan-2015']),
    },
    {
      id: 'vs-exercise',
      title: 'Massage or exercise',
      finding:
        'At 6 to 12 months, studies found no difference between the two. Exercise is the one that guidelines back more strongly.',
      handling: 'keep',
      evidence: evidence('low', 'none', 'review', ['ahrq-2020', 'who-2023']),
    },
    {
      id: 'style-comparison',
      title: 'One style or another',
      finding:
        'For low back pain, a relaxing style did about as well as a more targeted one. In a trial of 56 women, firm pressure eased pain a bit more at three weeks, but not daily life. The edge did not last.',
      handling: 'keep',
      evidence: evidence('low', 'none', 'editors', ['cherkin-2011', 'chen-2022-force']),
    },
    {
      id: 'harms',
      title: 'Side effects and harm',
      finding:
        'About 1 in 10 people feel minor discomfort. It tends to start within 12 hours and is mostly gone by 36. Serious harm is rare but real, often after forceful moves.',
      handling: 'keep',
      evidence: evidence('low', 'harm', 'editors', ['yin-2014', 'cambron-2007', 'furlan-2015']),
    },
    {
      id: 'package',
      title: 'Its best role',
      finding:
        'Use massage beside staying active and exercise, not as a fix by itself. UK advice backs it only as part of a plan that includes exercise.',
      handling: 'keep',
      evidence: evidence('consensus', 'n/a', 'review', ['nice-ng59', 'who-2023']),
    },
  ],
  intro: [
    {
      id: 'headline',
      title: 'Does massage ease back pain?',
      claim: 'Massage eases back pain: it relaxes muscle, moves blood and lowers inflammation.',
      finding:
        'It may ease low back pain a little for a short time, but we are very unsure. Those three reasons have not been shown.',
      handling: 'soften',
      evidence: evidence('very-low', 'small', 'review', ['furlan-2015', 'who-2023']),
    },
    {
      id: 'common',
      title: 'How common it is',
      finding:
        'About 619 million people had low back pain in 2020. That is 1 in 13. It is the top cause of disability.',
      handling: 'keep',
      evidence: evidence('descriptive', 'n/a', 'editors', ['who-2023']),
    },
    {
      id: 'causes',
      title: 'What causes back pain',
      claim: 'It comes from a strain, bad posture, an injury or a disease such as arthritis.',
      finding:
        'In at least 9 of 10 people with chronic low back pain in primary care, no disease is found to explain it. Some studies link posture to pain, but experts do not agree that it is a cause.',
      handling: 'soften',
      evidence: evidence('low', 'mixed', 'editors', ['who-2023', 'swain-2020']),
    },
    {
      id: 'non-invasive',
      title: 'Natural and drug-free',
      claim: 'Massage is a natural choice, with no needles and no drugs.',
      finding: 'It is free of both. But natural does not mean free of risk.',
      handling: 'soften',
      evidence: evidence('descriptive', 'n/a', 'editors', ['yin-2014', 'mak-2024']),
    },
    {
      id: 'soft-tissue',
      title: 'What massage works on',
      finding: 'Hands, or a tool, work on soft tissue: muscles, tendons and ligaments.',
      handling: 'keep',
      evidence: evidence('descriptive', 'n/a', 'editors', ['furlan-2015']),
    },
    {
      id: 'tense-muscle',
      title: 'Tight muscles and nerves',
      claim: 'Tight, knotted muscles press on nerves and cut off blood, and that hurts.',
      finding:
        'This has not been shown to be the usual cause. Tight muscles can come along with pain. A squeezed nerve root is a different problem.',
      handling: 'correct',
      evidence: evidence('no-evidence', 'unclear', 'editors', ['who-2023', 'denneny-2019']),
    },
    {
      id: 'strokes',
      title: 'Kneading and pressure',
      claim: 'Kneading, stroking and pressing loosen tight muscle.',
      finding:
        'People do feel looser. Lasting change in the tissue has not been shown, and in one trial the trunk moved no further.',
      handling: 'soften',
      evidence: evidence('very-low', 'unclear', 'editors', ['chen-2022-force']),
    },
    {
      id: 'lactic-acid',
      title: 'Lactic acid and waste',
      claim: 'Massage clears lactic acid and other waste from your muscles.',
      finding:
        'This is a myth. Your body clears it unaided. In a lab study of 12 people after hard hand work, massage slowed that down.',
      handling: 'correct',
      evidence: evidence('no-evidence', 'false', 'editors', ['wiltshire-2010', 'crane-2012']),
    },
    {
      id: 'oxygen',
      title: 'Fresh blood and oxygen',
      claim: 'Massage feeds hurt tissue with blood rich in oxygen.',
      finding:
        'In a study of 13 men, the skin got more blood, but the main artery to the muscle did not. No data show that it repairs the back.',
      handling: 'correct',
      evidence: evidence('no-evidence', 'none', 'editors', ['hinds-2004', 'wiltshire-2010']),
    },
    {
      id: 'endorphins',
      title: 'Feel-good chemicals',
      claim: 'Massage frees endorphins, so you hurt less and feel well.',
      finding:
        'A small controlled study saw no rise in the blood after a back massage. Blood levels say little about the brain.',
      handling: 'soften',
      evidence: evidence('very-low', 'unclear', 'editors', ['day-1987']),
    },
    {
      id: 'combined-action',
      title: 'Body and nerves together',
      claim: 'Massage works on muscle and on the nerves at once.',
      finding:
        'The leading idea is that touch changes how your nerves and brain handle pain. It is a model, not a settled fact.',
      handling: 'soften',
      evidence: evidence('very-low', 'unclear', 'editors', ['vigotsky-2015']),
    },
  ],
  mechanisms: [
    {
      id: 'muscle-relaxation',
      title: 'Looser muscles',
      claim: 'Pressure stretches muscle, stops spasms and makes you bend more easily.',
      finding:
        'Healthy people get slightly more flexible. With low back pain, one small trial found easier bending and another found no change. Spasms were rarely measured.',
      handling: 'soften',
      evidence: evidence('low', 'mixed', 'editors', ['davis-2020', 'chen-2022-force', 'field-2007']),
    },
    {
      id: 'circulation',
      title: 'More blood flow',
      claim: 'More blood brings food to the tissue and takes inflammation away.',
      finding:
        'Massage warms the skin. In small lab studies, flow to the muscle stayed the same or fell. Nothing shows that it clears inflammation.',
      handling: 'correct',
      evidence: evidence('low', 'none', 'editors', ['hinds-2004', 'wiltshire-2010']),
    },
    {
      id: 'nervous-system',
      title: 'The pain gate',
      claim: 'Touch shuts a gate in the nerves, so less pain gets through.',
      finding:
        'This is plausible and widely taught, but too simple. The brain can also turn pain down. Neither has been shown directly for massage.',
      handling: 'soften',
      evidence: evidence('very-low', 'unclear', 'editors', ['vigotsky-2015']),
    },
    {
      id: 'lymph',
      title: 'Lymph and toxins',
      claim: 'Gentle strokes move lymph and clear the toxins behind inflammation.',
      finding:
        'Nobody has named or measured these toxins. Lymph drainage is a separate treatment for swelling, and even there results conflict.',
      handling: 'correct',
      evidence: evidence('no-evidence', 'false', 'editors', ['thompson-2021']),
    },
    {
      id: 'stress',
      title: 'Stress and tension',
      claim: 'Less stress means a less tense body.',
      finding:
        'People in pain do feel calmer after massage. That this calm eases back pain is plausible, but these studies did not test it.',
      handling: 'soften',
      evidence: evidence('low', 'small', 'editors', ['crawford-2016']),
    },
    {
      id: 'stress-cortisol',
      title: 'The stress hormone cortisol',
      claim: 'Massage lowers cortisol.',
      finding: 'In adults it hardly moves. Taken together, studies show a tiny effect, mostly no different from zero.',
      handling: 'correct',
      evidence: evidence('low', 'none', 'editors', ['moyer-2011']),
    },
    {
      id: 'healing',
      title: 'Comfort and healing',
      claim: 'Massage sets the body up to heal and brings instant comfort.',
      finding: 'Many people do feel comfort. Faster healing of tissue has not been shown.',
      handling: 'correct',
      evidence: evidence('no-evidence', 'unclear', 'editors', ['crane-2012', 'who-2023']),
    },
  ],
  neurochemistry: [
    {
      id: 'endorphin',
      title: 'Endorphins and pain',
      claim: 'Endorphins, your own pain relief, rise and block pain.',
      finding:
        'In 21 healthy adults, a back massage left the level in the blood unchanged. An old study with no control group saw a rise. Blood says little about the brain.',
      handling: 'soften',
      evidence: evidence('very-low', 'unclear', 'editors', ['day-1987']),
    },
    {
      id: 'serotonin',
      title: 'Serotonin and mood',
      claim: 'Serotonin rises and lifts your mood.',
      finding:
        'One group pooled its own studies of many conditions and found 28% more in urine. Urine does not show what the brain does.',
      handling: 'soften',
      evidence: evidence('very-low', 'unclear', 'editors', ['field-2005']),
    },
    {
      id: 'dopamine',
      title: 'Dopamine and worry',
      claim: 'Dopamine rises and calms your worries.',
      finding: 'The same group found 31% more in urine. The same doubts apply.',
      handling: 'soften',
      evidence: evidence('very-low', 'unclear', 'editors', ['field-2005']),
    },
    {
      id: 'relaxed-energised',
      title: 'Calm but not sleepy',
      claim: 'Massage leaves you calm and full of energy at once.',
      finding: 'Many people say so, and it differs from person to person. The link to brain chemicals is untested.',
      handling: 'soften',
      evidence: evidence('very-low', 'unclear', 'editors', ['field-2005', 'crawford-2016']),
    },
  ],
  benefits: [
    {
      id: 'sleep',
      title: 'Better sleep',
      claim: 'Massage brings better, deeper sleep.',
      finding:
        'In one small trial, 30 adults with low back pain had less trouble sleeping. There is no good proof of deeper sleep.',
      handling: 'soften',
      evidence: evidence('very-low', 'unclear', 'editors', ['field-2007']),
    },
    {
      id: 'posture',
      title: 'Posture and alignment',
      claim: 'Massage evens out your muscles and lines up your spine.',
      finding: 'This has not been shown. Nor do experts agree that posture causes back pain.',
      handling: 'correct',
      evidence: evidence('no-evidence', 'unclear', 'editors', ['swain-2020']),
    },
    {
      id: 'mobility',
      title: 'Freer movement',
      claim: 'Your joints get looser and you move more freely.',
      finding:
        'Athletes got a little more flexible. With low back pain, pooled trials show no clear change, though one small trial found easier bending.',
      handling: 'soften',
      evidence: evidence('low', 'mixed', 'editors', ['davis-2020', 'chen-2021-mfr', 'chen-2022-force', 'field-2007']),
    },
    {
      id: 'mental-clarity',
      title: 'A calmer mind',
      claim: 'You worry less, so you think more clearly.',
      finding: 'People in pain felt somewhat less anxious after massage.',
      handling: 'soften',
      evidence: evidence('low', 'small', 'editors', ['crawford-2016']),
    },
    {
      id: 'mental-clarity-focus',
      title: 'Focus all day',
      claim: 'You focus better and get more done all day.',
      finding: 'We found no study that tested this.',
      handling: 'correct',
      evidence: evidence('no-evidence', 'unclear', 'editors', ['mak-2024']),
    },
    {
      id: 'drug-free',
      title: 'Fewer pain pills',
      claim: 'You ease pain without the side effects of drugs.',
      finding:
        'Guidelines prefer care without drugs first. In one trial, the massage group used the least medicine. Never stop a prescribed one without asking.',
      handling: 'soften',
      evidence: evidence('low', 'small', 'editors', ['cherkin-2001', 'who-2023', 'acp-2017']),
    },
    {
      id: 'long-term-wellness',
      title: 'Well for the long term',
      claim: 'Massage is a good way to stay well for years.',
      finding: 'What it is worth to you is personal. For low back pain, most of the gain fades within a year.',
      handling: 'soften',
      evidence: evidence('low', 'mixed', 'editors', ['little-2008']),
    },
  ],
  limits: [
    {
      id: 'sciatica',
      title: 'Sciatica and nerve pain',
      finding:
        'Sciatica may need medical care. UK advice allows hands-on care along with exercise; Dutch advice is against massage for nerve root pain. New or growing weakness or numbness needs medical help the same day, or at once if it grows fast.',
      handling: 'keep',
      evidence: evidence('consensus', 'n/a', 'review', ['nice-ng59', 'kngf-2021']),
    },
    {
      id: 'inflammation-infection',
      title: 'Inflamed or infected areas',
      finding: 'Massage can make them worse, so leave them alone.',
      handling: 'keep',
      evidence: evidence('consensus', 'harm', 'editors', ['nccih-massage', 'finucane-2020']),
    },
    {
      id: 'osteoporosis',
      title: 'Weak bones',
      finding:
        'Deep pressure could break a weak bone, so have gentle work only. Ask your doctor first if the weakness is severe or your spine has been broken before.',
      handling: 'keep',
      evidence: evidence('consensus', 'harm', 'editors', ['finucane-2020']),
    },
    {
      id: 'cardiovascular',
      title: 'Heart and blood vessels',
      finding:
        'Some conditions need a doctor’s yes first. A clot is the clearest danger, so never let anyone massage a suspected clot.',
      handling: 'keep',
      evidence: evidence('consensus', 'harm', 'editors', ['sutham-2020']),
    },
    {
      id: 'ask-doctor',
      title: 'Ask a doctor first',
      finding:
        'If you have health problems, ask before you book. How soon to go depends on the sign: some need help at once.',
      handling: 'keep',
      evidence: evidence('consensus', 'n/a', 'editors', ['nice-ng59', 'finucane-2020']),
    },
    {
      id: 'not-cure-all',
      title: 'Not for every back',
      finding: 'Massage is not a cure for every kind of back pain.',
      handling: 'keep',
      evidence: evidence('consensus', 'n/a', 'review', ['nice-ng59', 'who-2023']),
    },
  ],
  combining: [
    {
      id: 'physical-therapy',
      title: 'Exercise and physical therapy',
      claim: 'Exercise with a physical therapist helps your back.',
      finding:
        'Exercise probably eases chronic low back pain a little and makes daily life easier. No type, core work included, is clearly best.',
      handling: 'keep',
      evidence: evidence('moderate', 'small', 'review', ['exercise-who-2023', 'who-2023']),
    },
    {
      id: 'with-massage',
      title: 'Massage plus exercise',
      finding:
        'In a small, older trial in subacute low back pain, massage with exercise and posture lessons beat each part alone at one month. UK advice backs massage only with exercise.',
      handling: 'keep',
      evidence: evidence('low', 'small', 'editors', ['preyde-2000', 'nice-ng59']),
    },
    {
      id: 'ergonomics',
      title: 'Desk and chair',
      claim: 'A better desk or chair keeps back pain from coming back.',
      finding:
        'This has not been shown. Exercise plus education does prevent some low back pain. Changes for comfort are still fine.',
      handling: 'correct',
      evidence: evidence('very-low', 'none', 'review', ['steffens-2016']),
    },
    {
      id: 'mindfulness',
      title: 'Meditation and mindfulness',
      claim: 'Meditation helps a tense, sore back.',
      finding:
        'In a trial of 342 people with back pain, a mindfulness course of eight weekly groups did better than usual care. The gain was small.',
      handling: 'keep',
      evidence: evidence('moderate', 'small', 'review', ['cherkin-2016', 'acp-2017']),
    },
    {
      id: 'yoga',
      title: 'Yoga for the back',
      claim: 'Yoga helps a tense, sore back.',
      finding:
        'For chronic low back pain, yoga is a little better than no exercise and about the same as other back exercise. In one trial it did no worse than physical therapy, but no better than an education book.',
      handling: 'keep',
      evidence: evidence('low', 'small', 'review', ['wieland-2022', 'saper-2017', 'ahrq-2020'], ['low', 'moderate']),
    },
    {
      id: 'root-cause',
      title: 'The root cause',
      claim: 'A mix of treatments gets at the cause, not just the pain.',
      finding:
        'In non-specific pain, the cause is mostly unknown. A mixed plan can still look after body, mood and activity.',
      handling: 'soften',
      evidence: evidence('consensus', 'n/a', 'review', ['who-2023', 'nice-ng59']),
    },
  ],
  takeaways: [
    {
      id: 'tension',
      title: 'Muscle tension',
      claim: 'Massage cuts muscle tension.',
      finding: 'Many people feel looser for a while.',
      handling: 'soften',
      evidence: evidence('very-low', 'small', 'editors', ['chen-2022-force']),
    },
    {
      id: 'circulation',
      title: 'Blood flow',
      claim: 'Massage brings more blood to the back.',
      finding: 'It warms the skin. More flow deeper down has not been shown.',
      handling: 'correct',
      evidence: evidence('low', 'none', 'editors', ['hinds-2004', 'wiltshire-2010']),
    },
    {
      id: 'chronic-pain',
      title: 'Pain that lasts',
      claim: 'Regular sessions lower chronic back pain.',
      finding: 'They may help low back pain a little for weeks to a few months. We are very unsure.',
      handling: 'soften',
      evidence: evidence('very-low', 'small', 'review', ['who-2023', 'furlan-2015']),
    },
    {
      id: 'relaxation',
      title: 'Rest and calm',
      claim: 'Massage relaxes you and eases stress.',
      finding: 'Of its feel-good effects, this has the best support. The proof is still limited.',
      handling: 'keep',
      evidence: evidence('low', 'small', 'editors', ['crawford-2016']),
    },
    {
      id: 'professional',
      title: 'A plan for you',
      finding: 'See a trained person for a plan that fits you. With any warning sign, see a doctor first.',
      handling: 'keep',
      evidence: evidence('consensus', 'n/a', 'editors', ['nice-ng59', 'finucane-2020']),
    },
  ],
  conclusion: [
    {
      id: 'evidence',
      title: 'How sure we are',
      claim: 'The evidence that massage works is clear.',
      finding: 'It is not clear. For low back pain, certainty is low to very low, and the gain is small and short.',
      handling: 'correct',
      evidence: evidence('very-low', 'small', 'review', ['furlan-2015', 'who-2023', 'mak-2024']),
    },
    {
      id: 'relief',
      title: 'Now and later',
      claim: 'Massage gives instant relief and long-term gains.',
      finding:
        'Some people feel better for a short time. Later results are mixed. A wider plan is the right place for it.',
      handling: 'soften',
      evidence: evidence('low', 'mixed', 'editors', ['little-2008', 'cherkin-2011', 'nice-ng59']),
    },
    {
      id: 'not-alone',
      title: 'Not by itself',
      finding: 'Massage alone is not right for every condition.',
      handling: 'keep',
      evidence: evidence('consensus', 'n/a', 'review', ['nice-ng59']),
    },
    {
      id: 'safe',
      title: 'How safe it is',
      claim: 'Massage is safe.',
      finding: 'For people it suits, the risk is mostly low. Serious harm is rare, but it happens.',
      handling: 'soften',
      evidence: evidence('low', 'harm', 'editors', ['yin-2014']),
    },
    {
      id: 'healing',
      title: 'Does it heal?',
      claim: 'Massage heals you at many levels.',
      finding: 'This has not been shown.',
      handling: 'correct',
      evidence: evidence('no-evidence', 'unclear', 'editors', ['crane-2012']),
    },
    {
      id: 'less-drugs',
      title: 'Fewer drugs, no surgery',
      claim: 'Massage is for people who want to avoid drugs or surgery.',
      finding: 'It is a fair option to try. It does not replace care that you need.',
      handling: 'soften',
      evidence: evidence('low', 'small', 'editors', ['cherkin-2001', 'acp-2017']),
    },
    {
      id: 'regular',
      title: 'Is it worth a try?',
      claim: 'Regular massage is worth serious thought.',
      finding:
        'It is worth a try beside other care. We suggest that you look back after 4 to 6 visits, and stop if you see no gain.',
      handling: 'soften',
      evidence: evidence('consensus', 'n/a', 'editors', ['nice-ng59']),
    },
  ],
  ui: { fact, brief: words },
};
export default slice;
