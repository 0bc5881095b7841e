/** What comes after the safety check, in one file that loads while the reader answers it. */
export { emergencyLine } from '../massage-safety-check/care-view.js';
export { laterSheets } from './later-styles.js';
export { visitFor } from './visit.js';
export { explain, heldView, resultOf, stageView, valueOf } from './stage-view.js';
