/** What `<massage-faq>` says at first. */
export const words = {
  title: 'Massage and back pain: common questions',
  'search-label': 'Search the questions',
  'search-hint': 'Try “slipped disc”',
  'open-all': 'Open all answers',
  'close-all': 'Close all answers',
};
