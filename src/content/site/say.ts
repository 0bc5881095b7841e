/** What the author of a page reads of its own content. Loaded when the page has nothing else to do. */
import { warn } from '../../shared/diagnostics.js';
import { claimsOf, hintsOf } from './claims.js';
import type { Words } from './load.js';
import { type ContentProblem, problemText } from './problems.js';

const MOST_SAID = 50;

/** One console line with everything that is wrong. */
export function sayProblems(element: Element, problems: readonly ContentProblem[]): void {
  const more = problems.length - MOST_SAID;
  const said = problems.slice(0, MOST_SAID).map(problemText).join('; ');
  warn(
    element,
    `own content was not used: ${said}${more > 0 ? `; and ${more} more, all in the content-error event` : ''}. What was shown before stays.`,
  );
}

/** One console line where a site's own words promise too much, and one for what it has most likely forgotten. */
export function sayClaims(element: Element, { content }: Words): void {
  for (const hint of hintsOf(content)) warn(element, `${hint}.`);
  const claims = claimsOf(content);
  if (claims.length)
    warn(element, `own words may promise more than studies show: ${claims.join('; ')}. Readers do not see this line.`);
}
