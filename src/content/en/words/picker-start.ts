/** Words of the technique picker's first screen. They load with the safety check, before any question. */
export const words = {
  title: 'Which massage style fits you?',
  'start-intro': 'About two minutes. Your answers stay on this page.',
  'start-value': 'Your choice so far: {names}.',
  required: 'Answer the questions, or skip them, to get a result.',
};
