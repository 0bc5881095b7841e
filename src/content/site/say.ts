/** What the author of a page reads of its own content. Loaded when the page has nothing else to do. */
import { warn } from '../../shared/diagnostics.js';
import { claimsOf, hintsOf, mayLink } from './claims.js';
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

/** One console line where a site's own words promise too much, one for what was most likely forgotten, and one for each dead link. */
export async function sayClaims(element: Element, { content }: Words): Promise<void> {
  for (const hint of hintsOf(content)) warn(element, `${hint}.`);
  const claims = claimsOf(content);
  if (claims.length)
    warn(element, `own words may promise more than studies show: ${claims.join('; ')}. Readers do not see this line.`);
  if (!content.faq?.entries?.some(({ answer = '' }) => mayLink(answer))) return;
  const notes = await import('./link-notes.js').then(({ linkNotesOf }) => linkNotesOf(content)).catch(() => []);
  for (const note of notes) warn(element, `${note}.`);
}
