/** Words of the first step of the safety check. */
export const words = {
  title: 'Before a massage: a short safety check',
  intro: 'Three short steps. Your answers stay on this page.',
  progress: 'Step {n} of {total}',
  'tick-one': 'Tick each line that fits you, or tick “None of these”.',
  next: 'Next',
  wait: 'One moment …',
  'not-loaded':
    'The next step did not load. Check your connection and press Next. If a line above fits you, get help first.',
};
