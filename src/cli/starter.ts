import { VERSION } from '../version.js';

/** What `new` writes: one of each thing that sites change most, ready to be edited. */
export const starter = {
  // An editor completes from here, with nothing installed.
  $schema: `https://cdn.jsdelivr.net/npm/massage-widgets@${VERSION}/dist/content.schema.json`,
  reviewed: new Date().toISOString().slice(0, 10),
  faq: {
    entries: [
      {
        id: 'cost',
        answer: 'An hour with us costs **$85**.\n\n- 60 minutes: $85\n- 90 minutes: $120\n\nSee our [prices](/prices).',
      },
      {
        id: 'parking',
        question: 'Where can I park?',
        answer: 'Behind the house. The first two hours are free.',
      },
    ],
  },
  treatments: [
    { id: 'massage', price: { low: 85, high: 120, per: 'session' } },
    { id: 'physical-therapy', price: { low: 110, per: 'session' } },
  ],
};
