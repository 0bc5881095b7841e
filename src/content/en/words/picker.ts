/** Words of the technique picker, from the first question on. */
export const words = {
  progress: 'Question {n} of {total}',
  skip: 'Skip',
  'pick-one': 'Pick an answer, or press Skip.',
  'page-help': 'Leave out what you like.',
  'show-result': 'Show the styles',

  // The result.
  'lead-best': { one: 'One style fits your answers best', other: '{n} styles fit your answers about equally well' },
  'lead-open': { one: 'One style to look at', other: '{n} styles, side by side' },
  'lead-none': 'No style on offer here is gentle enough',
  'none-text': 'A caution calls for gentle work. Ask for a style that is light by design.',
  claim:
    'No style is proven best for back pain. This matches what you like, and can’t tell you how much a massage will ease your pain.',
  'open-text': {
    one: 'You skipped the questions: this style is shown because it is on offer, not because it fits.',
    other: 'You skipped the questions, so the styles stand side by side: none of these comes first.',
  },
  'open-claim':
    'No style is proven best for back pain. This page can’t tell you how much a massage will ease your pain.',
  more: {
    one: '{n} more style fits about as well. It is listed below.',
    other: '{n} more styles fit about as well. They are listed below.',
  },
  happens: 'What happens',
  feels: 'How it feels',
  pressure: 'Pressure',
  'pressure-words': '{words}: mostly {n} of 5',
  'because-said': 'Because you said',
  'because-answer': '“{answer}”: {reason}.',
  'because-none': 'You gave no answer that sets it apart.',
  choose: 'Choose {name}',
  book: 'Book {name}',
  'firm-question': 'Is firm pressure safe?',
  'chosen-elsewhere': 'Your choice on this page',

  // What to mind first.
  'routine-elsewhere': 'The safety check on this page asks you to see a doctor in the next few weeks.',
  'gentle-elsewhere': 'The safety check on this page asks for gentle work only. Tell your therapist why.',
  'tell-elsewhere-note': 'The safety check on this page has things to tell your therapist. Take that list with you.',
  'stop-if': 'Stop if the pain gets sharp, shoots or spreads, or if you feel numb, weak, faint or ill.',
  'look-again': 'Look again after 4 to 6 visits: if nothing has changed, try something else.',

  // A doctor or an emergency comes first, found elsewhere on the page.
  'care-emergency': 'Get help now',
  'care-doctor-first': 'See a doctor before any massage',
  'care-text':
    'This follows from the safety check on this page. Go back to it to see what to do, so we rank no style now.',

  // What to tell the therapist.
  'tell-title': 'What to tell the therapist',
  'tell-choice': 'I would like {names}.',
  'tell-open': 'I have no style in mind yet. Please tell me what you would do, and why.',
  'tell-pressure-light': 'I like light pressure.',
  'tell-pressure-medium': 'I like medium pressure.',
  'tell-pressure-firm': 'I like firm pressure, built up bit by bit.',
  'tell-pressure-any': 'Please start light, and ask me before you press harder.',
  'tell-pressure-gentle': 'Please use gentle pressure only.',
  'tell-soreness-no': 'I do not want to be sore the next day.',
  'tell-soreness-a-little': 'A little soreness the next day is fine.',
  'tell-area-whole-body': 'I would like the whole body done.',
  'tell-area-whole-back': 'I would like the whole back done.',
  'tell-area-one-or-two-spots': 'I will show you the one or two spots that matter.',
  'tell-stop': 'If I say “stop”, please stop at once.',
  'tell-print': 'Print a visit sheet',

  // Your answers.
  'answers-title': 'Your answers',
  skipped: 'skipped',
  chip: '{question}: {answer}',
  update: 'Use this answer',
  cancel: 'Cancel',
  'moved-joined': { one: '{names} now fits best or about as well.', other: '{names} now fit best or about as well.' },
  'moved-left': { one: '{names} no longer fits best.', other: '{names} no longer fit best.' },
  'moved-up': '{names} moved up.',
  'moved-down': '{names} moved down.',
  'moved-none': 'Changed. The order stays the same.',

  // Folded below.
  'others-title': 'The other styles, and why each is lower',
  points: { one: '{n} of {total} point', other: '{n} of {total} points' },
  'lower-why': '{question}, “{answer}”: {reason}.',
  'lower-tie': 'It fits your answers about as well.',
  'conflict-pressure': 'It is firmer than you asked for.',
  'conflict-soreness': 'It often leaves people sore, which you would rather avoid.',
  'conflict-then': 'A gentle version, or the next style, may suit you.',
  'withheld-title': 'Left out for safety',
  'withheld-text': 'A caution calls for gentle work. These styles are firmer than that:',
  'withheld-why': '{name}: its pressure is {words}.',
  'evidence-title': 'Evidence and sources',
  'scores-title': 'How the styles are scored',
  'scores-text':
    'Each answer gives each style 0 to 3 points for how well the two fit. The goal counts twice. Styles within 1 point of the best are shown as equal.',
  'scores-gentle':
    'The points lean gentle on purpose. Answers such as “Not sure”, light pressure, no soreness or new pain all favor lighter styles.',
  'scores-conflict': 'A style with 0 points for pressure or soreness goes below all others.',
  'scores-caption': 'Points for each answer',
  'scores-weight': 'counts {n} times',
  answer: 'Answer',

  // What explain() says.
  'explain-total': '{name}: {n} of {total} points.',
  'explain-withheld': '{name} is left out: a caution calls for gentle work.',
};
