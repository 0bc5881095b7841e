/** Words of `<session-guide>`. */
export const words = {
  heading: 'What a massage session is like',
  intro: 'What to expect before, during and after. Where a common claim is wrong, we say so.',
  before: 'Before',
  during: 'During',
  after: 'After',
  tips: 'Tips',
  'before-when': 'Plan and prepare',
  'during-when': 'On the table',
  'after-when': 'The next hours and days',
  'tips-when': 'Small things that help',
  'stage-sources': 'Sources and grades',
  // What follows from a safety check on the same page.
  'care-first': 'Your safety answers come first. Get medical help before you plan a massage.',
  'care-gentle': 'Your safety answers call for gentle work only. Say so before you start.',
  'care-tell': 'Your safety answers have things to tell your therapist. Take that list with you.',
};
