import type { Slice } from '../slices.js';
import { words } from './words/common.js';
import { words as evidenceWords } from './words/evidence.js';

/** What every element needs: who speaks, since when, and the words that all share. */
const slice: Slice<'version' | 'locale' | 'reviewed' | 'nextReview' | 'reviewedBy' | 'funding'> = {
  version: '2026.11',
  locale: 'en',
  reviewed: '2026-11-22',
  nextReview: '2027-11-22',
  reviewedBy: null,
  funding: 'massage-widgets takes no funding.',
  ui: { common: { ...words, ...evidenceWords } },
};
export default slice;
