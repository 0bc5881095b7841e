import { controlStyles } from '../../shared/base-styles.js';
import { depthStyles } from '../../shared/depth-view.js';
import { evidenceStyles } from '../../shared/evidence-styles.js';
import { questionStyles } from './question-styles.js';
import { resultStyles } from './result-styles.js';

/** Questions and result: to be adopted by the shadow root, which holds the first screen's styles. */
export const laterSheets = (): CSSStyleSheet[] =>
  [evidenceStyles, controlStyles, depthStyles, questionStyles, resultStyles].flatMap(
    ({ styleSheet }) => styleSheet ?? [],
  );
