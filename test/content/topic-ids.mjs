/** Every topic that the guide must cover, by the list that holds it. */
export const topicIds = {
  intro:
    'headline common causes non-invasive soft-tissue tense-muscle strokes lactic-acid oxygen endorphins combined-action'.split(
      ' ',
    ),
  effects: 'pain-chronic-short pain-acute function-short long-term vs-exercise style-comparison harms package'.split(
    ' ',
  ),
  mechanisms: 'muscle-relaxation circulation nervous-system lymph stress stress-cortisol healing'.split(' '),
  neurochemistry: 'endorphin serotonin dopamine relaxed-energised'.split(' '),
  benefits: 'sleep posture mobility mental-clarity mental-clarity-focus drug-free long-term-wellness'.split(' '),
  limits: 'sciatica inflammation-infection osteoporosis cardiovascular ask-doctor not-cure-all'.split(' '),
  combining: 'physical-therapy with-massage ergonomics mindfulness yoga root-cause'.split(' '),
  session: 'length intake palpation tenderness speak-up after-stiffness after-mood water after-soreness'.split(' '),
  tips: 'meal oils rest-after'.split(' '),
  takeaways: 'tension circulation chronic-pain relaxation professional'.split(' '),
  conclusion: 'evidence relief not-alone safe healing less-drugs regular'.split(' '),
  'faq.entries':
    'good-for-back-pain chronic best-type inflammation safe-for-all how-long-lasts how-many new-pain vs-exercise with-exercise placebo posture stress-sleep does-it-have-to-hurt swedish-vs-deep knots fascia sports-non-athlete warning-signs sciatica pregnancy blood-thinners osteoporosis cancer heart side-effects what-happens sore-after water toxins eat-exercise cost insurance value self-massage heat stay-active find-therapist'.split(
      ' ',
    ),
  myths:
    'lactic-acid toxins water clear-evidence inflammation circulation cortisol endorphins serotonin-dopamine break-knots fascia nerve-compression posture ergonomics heals cost-effective therapist-ensures deeper-better'.split(
      ' ',
    ),
  'safety.flags':
    'cauda-equina rapid-weakness one-leg-weakness aaa chest major-trauma fragility-fracture infection kidney cancer inflammatory lump not-settling young pregnancy-warning'.split(
      ' ',
    ),
  'safety.cautions':
    'dvt anticoagulant bleeding-disorder osteoporosis pregnancy skin-infection open-wound acute-inflammation fever blood-pressure heart surgery fracture cancer sciatica disc-progressive numbness frail-skin varicose device allergy comfort alcohol-sedatives'.split(
      ' ',
    ),
  treatments: 'massage physical-therapy medication surgery meditation-yoga stay-active'.split(' '),
  techniques: 'swedish deep-tissue trigger-point myofascial-release sports'.split(' '),
  techniqueNotes: 'choice licensed'.split(' '),
};
