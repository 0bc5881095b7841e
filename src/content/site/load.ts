/** A site's own content from where it stands to what can be laid over ours. Loaded when a page brings some. */
import { warn } from '../../shared/diagnostics.js';
import { defaultStore } from '../store.js';
import { readAnswers } from './answers.js';
import { claimsOf, hintsOf } from './claims.js';
import { mergeContent, type MergeMode, type OwnWords } from './merge.js';
import { type ContentProblem, problemText } from './problems.js';
import { fetchJson, parseJson, SourceError } from './source.js';
import { type SiteContent, validateContent } from './validate.js';

/** The parts of content that a site's own file speaks of. */
export const sectionsIn = (content: SiteContent): string[] =>
  Object.keys(content).filter((key) => typeof content[key as keyof SiteContent] === 'object');

export { mergeContent };
export type { ContentProblem, MergeMode };

/** Where a site's own content stands: the first that is there counts. */
export interface Source {
  readonly content?: unknown;
  readonly script?: string | undefined;
  readonly src: string;
}
export type Words = Omit<OwnWords, 'mode' | 'siteName'>;
export type Loaded = { readonly words: Words } | { readonly problems: readonly ContentProblem[] };

async function read({ content, script, src }: Source, base: string, signal: AbortSignal): Promise<unknown> {
  if (content !== undefined && content !== null) return content;
  return script === undefined ? fetchJson(src, base, signal) : parseJson(script, 'script');
}

/** Answers with Markdown become trees here, so that nothing else has to wait for a parser. */
async function wordsOf(content: SiteContent, locale: string): Promise<Words> {
  const answers = (content.faq?.entries ?? []).flatMap(({ answer }) => answer ?? []);
  const { flags = [], cautions = [] } = defaultStore.get(locale).safety ?? {};
  const known = [...flags, ...cautions].map(({ id }) => id);
  const given = [...(content.safety?.flags ?? []), ...(content.safety?.cautions ?? [])];
  return {
    content,
    prose: await readAnswers(answers),
    addedSafety: given.map(({ id }) => id).filter((id) => !known.includes(id)),
  };
}

/** Reads, checks and prepares a site's content. Never rejects: what went wrong is in the problems. */
export async function loadWords(source: Source, base: string, locale: string, signal: AbortSignal): Promise<Loaded> {
  try {
    const { content, problems } = await validateContent(await read(source, base, signal), locale);
    return content ? { words: await wordsOf(content, content.locale ?? locale) } : { problems };
  } catch (error) {
    const problem =
      error instanceof SourceError ? error.problem : { path: '', message: `could not be checked: ${String(error)}` };
    return { problems: [problem] };
  }
}

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

/** When the page has nothing else to do. */
const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work);
  else setTimeout(work);
};

/** One console line where a site's own words promise too much, and one for what it has most likely forgotten. */
export function sayClaims(element: Element, { content }: Words): void {
  for (const hint of hintsOf(content)) warn(element, `${hint}.`);
  // Readers wait for the words, and nobody for this line.
  whenIdle(() => {
    const claims = claimsOf(content);
    if (claims.length)
      warn(
        element,
        `own words may promise more than studies show: ${claims.join('; ')}. Readers do not see this line.`,
      );
  });
}
