import type { LaterSlices } from '../slices.js';

export { join } from '../join.js';

/** The parts of the content that no first paint shows. */
export const slices: LaterSlices['slices'] = {
  'faq-keywords': () => import('./faq-keywords.js'),
  'safety-more': () => import('./safety-more.js'),
  'safety-reasons': () => import('./safety-reasons.js'),
  techniques: () => import('./techniques.js'),
  'cost-details': () => import('./cost-details.js'),
  guidelines: () => import('./guidelines.js'),
  guide: () => import('./guide.js'),
  session: () => import('./session.js'),
  myths: () => import('./myths.js'),
  glossary: () => import('./glossary.js'),
  references: () => import('./references.js'),
};
