import { searchWords } from './words/faq-more.js';

/** Words that readers type and the answers do not hold. Loaded when a search begins. */
const slice = {
  faq: {
    entries: [
      {
        id: 'good-for-back-pain',
        keywords: ['backache', 'lumbago', 'effective', 'does it work', 'proof', 'sore back', 'benefits'],
      },
      { id: 'chronic', keywords: ['chronic', 'ongoing', 'persistent', 'for years', 'constant ache'] },
      { id: 'best-type', keywords: ['kind', 'technique', 'method', 'recommend', 'compare', 'thai'] },
      { id: 'inflammation', keywords: ['swelling', 'inflamed', 'anti-inflammatory', 'pinched', 'circulation'] },
      {
        id: 'safe-for-all',
        keywords: ['dangerous', 'risks', 'harmful', 'contraindications', 'who should not', 'avoid'],
      },
      { id: 'how-long-lasts', keywords: ['wear off', 'permanent', 'come back', 'duration', 'temporary', 'how soon'] },
      { id: 'how-many', keywords: ['per week', 'weekly', 'frequency', 'appointments', 'treatments', 'regular'] },
      { id: 'new-pain', keywords: ['acute', 'sudden', 'threw out my back', 'pulled muscle', 'spasm', 'strain'] },
      { id: 'vs-exercise', keywords: ['workout', 'gym', 'stretching', 'versus', 'instead of', 'better than'] },
      { id: 'with-exercise', keywords: ['together', 'both', 'physio', 'physical therapy', 'add', 'same time'] },
      { id: 'placebo', keywords: ['in my head', 'fake', 'sham', 'scam', 'belief', 'skeptical'] },
      { id: 'posture', keywords: ['slouch', 'hunched', 'alignment', 'crooked', 'desk', 'imbalance'] },
      { id: 'stress-sleep', keywords: ['anxiety', 'insomnia', 'tired', 'mood', 'tense', 'unwind'] },
      { id: 'does-it-have-to-hurt', keywords: ['painful', 'agony', 'hard', 'gentle', 'too strong', 'uncomfortable'] },
      {
        id: 'swedish-vs-deep',
        keywords: ['difference', 'relaxation massage', 'classic', 'versus', 'stronger', 'which one'],
      },
      { id: 'knots', keywords: ['tight', 'hard lump', 'adhesion', 'myofascial', 'dry needling', 'referred'] },
      { id: 'fascia', keywords: ['connective', 'mfr', 'adhesions', 'scar tissue', 'loosen', 'sheath'] },
      { id: 'sports-non-athlete', keywords: ['runner', 'training', 'gym', 'unfit', 'beginner', 'recovery'] },
      {
        id: 'warning-signs',
        keywords: ['red flags', 'serious', 'emergency room', 'pins and needles', 'incontinence', 'cauda equina'],
      },
      {
        id: 'sciatica',
        keywords: ['slipped disc', 'herniated', 'bulging disc', 'pinched nerve', 'pins and needles', 'shooting pain'],
      },
      { id: 'pregnancy', keywords: ['expecting', 'prenatal', 'trimester', 'preeclampsia', 'bump', 'antenatal'] },
      { id: 'blood-thinners', keywords: ['warfarin', 'anticoagulant', 'eliquis', 'apixaban', 'aspirin', 'dvt'] },
      {
        id: 'osteoporosis',
        keywords: ['brittle', 'thin bones', 'fracture', 'bone density', 'osteopenia', 'prednisone'],
      },
      { id: 'cancer', keywords: ['chemo', 'oncology', 'radiotherapy', 'metastasis', 'remission', 'lymph'] },
      { id: 'heart', keywords: ['hypertension', 'cardiac', 'bp', 'cardiovascular', 'dvt', 'palpitations'] },
      { id: 'side-effects', keywords: ['risks', 'injury', 'bruise', 'bruising', 'adverse', 'dangerous', 'went wrong'] },
      { id: 'what-happens', keywords: ['first time', 'expect', 'naked', 'wear', 'clothes', 'underwear'] },
      { id: 'sore-after', keywords: ['ache', 'achy', 'bruised', 'tender', 'doms', 'stiff'] },
      { id: 'water', keywords: ['hydrate', 'hydration', 'fluids', 'dehydrated', 'detox'] },
      { id: 'toxins', keywords: ['detox', 'cleanse', 'purify', 'waste', 'impurities', 'lymph'] },
      { id: 'eat-exercise', keywords: ['food', 'gym', 'workout', 'run', 'empty stomach', 'beer'] },
      { id: 'cost', keywords: ['price', 'pay', 'money', 'charge', 'pricing', 'expensive', 'cheap', 'fee', 'afford'] },
      { id: 'insurance', keywords: ['coverage', 'medicare', 'medicaid', 'hsa', 'reimburse', 'copay'] },
      { id: 'value', keywords: ['cheaper', 'save money', 'worth it', 'operation', 'cost-effective', 'laminectomy'] },
      { id: 'self-massage', keywords: ['foam', 'tennis', 'theragun', 'percussion', 'massage chair', 'at home'] },
      { id: 'heat', keywords: ['hot water bottle', 'heating pad', 'warm bath', 'ice', 'cold pack', 'hot shower'] },
      { id: 'stay-active', keywords: ['lie down', 'couch', 'exercise', 'work', 'sitting', 'inactive'] },
      { id: 'find-therapist', keywords: ['masseuse', 'masseur', 'registered', 'qualified', 'near me', 'certified'] },
    ],
  },
  ui: { faq: searchWords },
};
export default slice;
