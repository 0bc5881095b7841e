/** Words of the technique picker's first screen. They load with the safety check, before any question. */
export const words = {
  title: 'Which massage style fits you?',
  'start-intro': 'About two minutes. Your answers stay on this page.',
  'start-value': 'Your choice so far: {names}.',
  required: 'To get a result, do the safety check, then answer or skip the questions.',
};
