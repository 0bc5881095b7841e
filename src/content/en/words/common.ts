/** Words that every element needs at first. */
export const words = {
  sources: 'Sources',
  'not-advice': 'General information, not medical advice.',
  'meta-checked': 'Sources checked {month}. Next check by {next}.',
  /** Each is followed by its year. */
  months: 'January February March April May June July August September October November December',
  'meta-sources': { one: '{n} source.', other: '{n} sources.' },
  'meta-site': 'Shown by {site}, which may sell these services.',
  'emergency-number': 'Emergency number: {number}.',
  'emergency-numbers':
    'Emergency numbers: US and Canada 911. UK 999. EU 112. Australia 000. Not there? Call your local emergency number.',
};
