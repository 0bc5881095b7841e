/** What it says in a search. */
export const searchWords = {
  'search-results': { one: '{n} answer matches.', other: '{n} answers match.' },
  'search-none': 'No answer matches “{query}”. Try a shorter word, or look through the whole list.',
  'search-clear': 'Show all questions',
};

/** What it says below an open answer. */
export const answerWords = {
  'show-sources': { one: '{n} source', other: '{n} sources' },
  'copy-link': 'Copy link',
  'link-copied': 'Link copied',
  'link-by-hand': 'Copy this link: {href}',
  'go-back': 'Back to where you were',
  'gentle-only':
    'Your safety check asks for gentle massage only. Firm styles such as deep tissue, trigger point and sports massage are left out for now.',
};
