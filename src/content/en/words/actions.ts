/** Words on the buttons of elements that ask, compare or export. */
export const words = {
  'start-again': 'Start again',
  details: 'Details',
  copy: 'Copy as text',
  copied: 'Copied',
  'copy-failed': 'Copying is blocked here. Select the text and copy it by hand.',
  print: 'Print',
  back: 'Back',
  next: 'Next',
  'countries-911': 'US and Canada',
  'countries-999': 'UK',
  'countries-112': 'EU',
  'countries-000': 'Australia',
  'emergency-elsewhere': 'Elsewhere: your local emergency number.',
};
