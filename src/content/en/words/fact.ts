/** Words around one claim: what people say, what is known, and whether the claim holds up. */
export const words = {
  'people-say': 'What people say',
  quoted: '“{claim}”',
  // What follows, by what it rests on.
  'studies-show': 'What studies show',
  'advice-is': 'What to do',
  'known-is': 'What is known',
  'true-is': 'What is true',
  // What becomes of the claim.
  'claim-keep': 'Holds up',
  'claim-soften': 'Goes too far',
  'claim-correct': 'Does not hold up',
  'show-sources': { one: '{n} source', other: '{n} sources' },
  'said-so': '{label}: {text}',
};
