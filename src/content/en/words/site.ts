/** Words beside what a site wrote itself. They come with the site's content. */
export const words = {
  'this-site': 'this site',
  // A paragraph of ours with one of these stays when a site replaces the answer. Parted by bars.
  'get-help': 'emergency number|doctor today|unit today|clinic today',
  'origin-edited': 'Edited by {site}. Not checked by massage-widgets.',
  'origin-added': 'Added by {site}. Not checked by massage-widgets.',
  'origin-ours': 'Any grade and sources are those of our own wording.',
  'graded-site': 'Set by {site}.',
  'site-says': '{site} says: {text}',
  'site-adds': '{site} adds:',
  'own-topic': 'From {site}',
  'grade-ungraded': 'No evidence grade given.',

  // What to do about a safety item that a site added, where it does not say.
  'own-emergency': 'Get help now. Call the emergency number or go to the emergency department.',
  'own-today': 'Talk to a doctor or an urgent care clinic today, before any massage.',
  'own-doctor-first': 'See a doctor before any massage.',
  'own-routine': 'See a doctor about this in the next few weeks.',
  'own-adapt-pressure': 'Ask for gentle pressure only, and tell your therapist why.',
  'own-tell-therapist': 'Tell your therapist before you start.',
};
