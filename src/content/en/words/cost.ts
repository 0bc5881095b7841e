/** What `<cost-compare>` says at first. */
export const words = {
  title: 'What back pain treatments cost',
  intro: 'Prices over the same time, side by side. They do not show which option is right for you.',
  caption: 'Costs over {weeks}',
  weeks: { one: '{n} week', other: '{n} weeks' },
  option: 'Option',
  price: 'Price',
  total: 'Over {weeks}',
  benefit: 'Main benefit',
  downside: 'Main downside',
  details: 'Details',
  'per-session': 'per visit',
  'per-month': 'per month',
  'per-once': 'once',
  'times-session': { one: '{n} visit:', other: '{n} visits:' },
  'times-month': { one: '{n} month:', other: '{n} months:' },
  legend: 'Each bar runs from low to high cost. A plus sign and a fading end: it can cost more.',
  apart: 'for specific problems.',
  // Controls.
  edit: 'Use your own prices',
  plan: 'Change weeks, visits or options',
  // Notes and what becomes of the table.
  notes: 'About these prices',
  'notes-more': 'More about these prices',
  copy: 'Copy as text',
  csv: 'Download CSV',
  print: 'Print',
  /** How many sources the bundled comparison rests on. They load later. */
  'source-count': '17',
};
