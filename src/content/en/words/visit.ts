/** Words of `<visit-sheet>`, and of the sheet that the picker prints. Others it shares with the picker. */
export const words = {
  title: 'Massage visit sheet',
  intro: 'To print or copy, and take with you. What it says stays on this page.',
  'blank-near': 'Still blank. The safety check and the style picker on this page fill it in as you go.',
  'blank-check': 'Still blank. The safety check on this page fills it in.',
  'blank-picker': 'Still blank. The style picker on this page fills it in.',
  'blank-hand': 'You can also print it now and fill it in by hand.',
  'blank-alone': 'Print it, and fill it in by hand.',

  'care-title': 'Safety check',
  'care-open': 'Not done yet.',
  'care-none': 'Nothing ticked. No check can rule out every problem.',
  'care-routine': 'See a doctor in the next few weeks.',
  'care-adapt-pressure': 'Gentle massage only.',
  'care-tell-therapist': 'Tell the therapist before the massage starts.',
  'care-gentle': 'Gentle massage only.',
  'first-emergency': 'The safety check on this page found a sign of an emergency. No massage now.',
  'first-doctor-first':
    'The safety check on this page asks you to. Go back to it to see how soon. This sheet names no style until then.',
  'doctor-said': 'What the doctor said',
  later: 'Later, if the doctor says that massage is fine',

  'style-title': 'The style I would like',
  'style-held': '{name} is left out for now: the safety check calls for gentle work.',
  'costs-title': 'Prices I looked at',
  'questions-title': 'Questions to ask the therapist',
  'ask-training': 'Are you licensed here, and how have you been trained to work with back pain?',
  'ask-plan': 'What would you do today, and what happens if it hurts?',
  'ask-price': 'What does a visit cost in all, how many do you plan, and when do we stop?',
  'notes-title': 'My notes',

  'visits-title': 'My visits',
  visit: 'Visit',
  date: 'Date',
  before: 'Pain before, 0 to 10',
  after: 'Pain the day after, 0 to 10',
  note: 'What helped, what did not',
};
