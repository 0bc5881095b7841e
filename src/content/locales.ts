import type { SliceLoaders } from './slices.js';

/** Every language we ship, and where its parts are. The first is the one that others fall back to. */
export const locales: Readonly<Record<string, SliceLoaders>> = {
  en: {
    core: () => import('./en/core.js'),
    faq: () => import('./en/faq.js'),
    'faq-keywords': () => import('./en/faq-keywords.js'),
    safety: () => import('./en/safety.js'),
    'safety-more': () => import('./en/safety-more.js'),
    'safety-reasons': () => import('./en/safety-reasons.js'),
    techniques: () => import('./en/techniques.js'),
    costs: () => import('./en/costs.js'),
    'cost-details': () => import('./en/cost-details.js'),
    guidelines: () => import('./en/guidelines.js'),
    guide: () => import('./en/guide.js'),
    myths: () => import('./en/myths.js'),
    glossary: () => import('./en/glossary.js'),
    references: () => import('./en/references.js'),
  },
};
