/** A site's own content from where it stands to what can be laid over ours. Loaded when a page brings some. */
import { type Answer, answerOf, asTyped, isLine, isMarked } from '../prose.js';
import { defaultStore } from '../store.js';
import { mergeContent, type MergeMode, type OwnWords } from './merge.js';
import type { ContentProblem } from './problems.js';
import { fetchJson, parseJson, SourceError } from './source.js';
import { takeQuestions } from './questions.js';
import type { SiteContent } from './schema.js';

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

/** The parser loads where one of them needs it. */
async function readAnswers(answers: readonly string[]): Promise<ReadonlyMap<string, Answer>> {
  const { readMarkdown } = answers.some(isMarked)
    ? await import('./markdown.js')
    : { readMarkdown: (text: string) => answerOf(asTyped(text)) };
  return new Map(answers.map((text) => [text, readMarkdown(text)]));
}

/** Answers with Markdown become trees here, so that nothing else has to wait for a parser. */
async function wordsOf(content: SiteContent, locale: string): Promise<Words> {
  const answers = (content.faq?.entries ?? []).flatMap(({ answer = '' }) => (isLine(answer) ? [] : answer));
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
    const given = await read(source, base, signal);
    const questions = await takeQuestions(given, locale);
    if (questions) return { words: await wordsOf(questions, locale) };
    const { validateContent } = await import('./validate.js');
    const { content, problems } = await validateContent(given, locale);
    return content ? { words: await wordsOf(content, content.locale ?? locale) } : { problems };
  } catch (error) {
    const problem =
      error instanceof SourceError ? error.problem : { path: '', message: `could not be checked: ${String(error)}` };
    return { problems: [problem] };
  }
}
