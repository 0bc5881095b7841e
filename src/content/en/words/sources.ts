/** Words around a list of sources. They come with the references. */
export const words = {
  'graded-review': 'Graded by a review or guideline.',
  'graded-editors': 'Graded by our editors.',
  range: 'Reviews differ: from “{from}” to “{to}”.',
  'editors-advice': 'Editors’ advice, not from a published source',
};
