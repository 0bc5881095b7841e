/** Words that every element needs at first. */
export const words = {
  sources: 'Sources',
  'not-advice': 'General information, not medical advice.',
  /** The months of `reviewed` and `nextReview` in core.ts: a browser's first format for dates takes longer than a first paint. */
  'meta-checked': 'Sources checked November 2026. Next check by November 2027.',
  'meta-sources': { one: '{n} source.', other: '{n} sources.' },
  'meta-site': 'Shown by {site}, which may sell these services.',
  'emergency-number': 'Emergency number: {number}.',
  'emergency-numbers':
    'Emergency numbers: US and Canada 911. UK 999. EU 112. Australia 000. Not there? Call your local emergency number.',
};
