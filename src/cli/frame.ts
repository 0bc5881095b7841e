import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { locales } from '../content/locales.js';
import { loadWords, type Words } from '../content/site/load.js';
import { mergeContent } from '../content/site/merge.js';
import { loadContent } from '../content/store.js';
import { type FrameData, framePage, programOf } from '../frame/document.js';
import { problemText } from '../content/site/problems.js';
import { baseAddress, FrameError, oembedOf, pathOf, titleOf, variantsOf } from '../frame/oembed.js';
import { type FrameTag, isSpoken, type Theme } from '../frame/options.js';

/** What stands on the command line. */
export interface FrameArguments {
  readonly base: string;
  readonly out: string;
  readonly tag: readonly FrameTag[];
  readonly lang: readonly string[];
  readonly theme: readonly Theme[];
  readonly siteName?: string;
}

/** The pages that the package brings, each with the program of its widget. */
const shipped = (tag: FrameTag): string => fileURLToPath(new URL('../../cdn/frame/' + tag + '.html', import.meta.url));

async function programFor(tag: FrameTag): Promise<string> {
  const page = await readFile(shipped(tag), 'utf8').catch(() => '');
  const program = programOf(page);
  if (!program) throw new FrameError(`${shipped(tag)} is missing or damaged: install the package anew.`);
  return program;
}

async function wordsFrom(text: string, locale: string): Promise<Words> {
  const loaded = await loadWords({ content: JSON.parse(text), src: '' }, '', locale, new AbortController().signal);
  if ('problems' in loaded) throw new FrameError(loaded.problems.map(problemText).join('\n'));
  return loaded.words;
}

/** The content in one language, and what a page has to carry to say the same. */
async function contentFor(lang: string, siteName: string, text: string | undefined) {
  const locale = new Intl.Locale(lang).language;
  const bundled = await loadContent(locale);
  const own = text === undefined ? undefined : await wordsFrom(text, locale);
  // Words in another language stay with the pages in that language.
  const words = own && (own.content.locale ?? locale) === locale ? own : undefined;
  const content = words ? mergeContent(bundled, { ...words, mode: 'extend', siteName }) : bundled;
  return { content, words: words && { ...words, prose: [...words.prose] } };
}

/**
 * Writes each page with its oEmbed answer beside it, and gives the addresses of the pages. `text` is a content file without
 * problems.
 */
export async function writeFrames(options: FrameArguments, text?: string): Promise<readonly string[]> {
  const { out, tag: tags, lang: langs, theme: themes, siteName = '' } = options;
  const base = baseAddress(options.base);
  for (const lang of langs)
    if (!isSpoken(lang, Object.keys(locales)))
      throw new FrameError(
        `--lang ${lang}: there is no content in it. Use ${Object.keys(locales).join(', ')}, or with a country, such as en-GB.`,
      );
  const programs = new Map(await Promise.all(tags.map(async (tag) => [tag, await programFor(tag)] as const)));
  const written: string[] = [];
  for (const lang of langs) {
    const { content, words } = await contentFor(lang, siteName, text);
    const topics = content.faq?.topics.map(({ id }) => id) ?? [];
    for (const variant of variantsOf({ tags, langs: [lang], themes, topics })) {
      const { tag, theme, topic } = variant;
      const title = titleOf(variant, content);
      const attributes = { ...(topic ? { topic } : {}), ...(siteName ? { 'site-name': siteName } : {}) };
      const data: FrameData = { attributes, ...(words ? { words } : {}) };
      const path = pathOf(variant);
      const page = await framePage({
        lang,
        title,
        theme,
        script: programs.get(tag)!,
        discovery: new URL(`${path}.json`, base).href,
        data,
      });
      await write(join(out, path + '.html'), page);
      await write(join(out, `${path}.json`), `${JSON.stringify(oembedOf(variant, title, base))}\n`);
      written.push(new URL(path + '.html', base).href);
    }
  }
  return written;
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
