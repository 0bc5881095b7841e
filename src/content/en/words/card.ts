/** Words of `<technique-card>`, beside those that it shares with the picker's result. */
export const words = {
  'unknown-technique': 'Choose a style to show.',
  'unknown-ids': 'This card shows one style. To choose it, set “technique” to one of these:',
  yours: 'Your choice',
  suits: 'Suits',
  minutes: 'How long',
  'minutes-range': 'Mostly {n} minutes ({from} to {to})',
  'minutes-one': 'Mostly {n} minutes',
  soreness: 'Soreness afterward',
  benefits: 'Benefits',
  downsides: 'Downsides',
  'ask-first': 'Ask first',
  'back-pain': 'What we know for back pain',
  said: 'People say: “{claim}”',

  // The safety check or the picker has asked, and this style has to wait.
  'hold-emergency': 'Get help now',
  'hold-emergency-why': 'The safety check on this page found a sign of an emergency. No massage now.',
  'hold-doctor-first': 'See a doctor before any massage',
  'hold-doctor-first-why': 'The safety check on this page asks you to. Go back to it to see what to do.',
  'hold-caution': 'Left out for safety',
  'hold-caution-why':
    'The safety check on this page calls for gentle work. This style is firmer than that: its pressure is {words}.',
  'gentle-only': 'The safety check on this page calls for gentle work only. Ask for light pressure here.',
};
