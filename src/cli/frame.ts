import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bake } from '../bake/bake.js';
import { locales } from '../content/locales.js';
import { loadWords, type Words } from '../content/site/load.js';
import { mergeContent } from '../content/site/merge.js';
import { loadContent } from '../content/store.js';
import { type FrameData, framePage } from '../frame/document.js';
import { problemText } from '../content/site/problems.js';
import {
  baseAddress,
  FrameError,
  oembedOf,
  pathOf,
  plainPathOf,
  titleOf,
  type Variant,
  variantsOf,
} from '../frame/oembed.js';
import { type FrameTag, isSpoken, type Theme } from '../frame/options.js';
import { completeFile, joinProgram } from '../frame/program.js';

/** What stands on the command line. */
export interface FrameArguments {
  readonly base: string;
  readonly out: string;
  readonly tag: readonly FrameTag[];
  readonly lang: readonly string[];
  readonly theme: readonly Theme[];
  readonly siteName?: string;
}

const readOwn = (path: string): Promise<string> =>
  readFile(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8').catch(() => '');

/** What the package brings of a page: its widget, and what puts it there. */
const programFor = async (tag: FrameTag): Promise<string> =>
  joinProgram(tag, await readOwn(`cdn/${completeFile(tag)}`), await readOwn('dist/frame/start.js'));

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
 * Writes a page for each widget that takes its options behind a `#`, and those that have them in their address, each with its
 * oEmbed answer beside it. Gives the addresses of the pages. `text` is a content file without problems.
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
    const pageOf = (variant: Variant, discovery?: string) => {
      const { tag, theme, topic } = variant;
      const attributes = { ...(topic ? { topic } : {}), ...(siteName ? { 'site-name': siteName } : {}) };
      const data: FrameData = { attributes, ...(words ? { words } : {}) };
      // A topic of a site's own may have no questions yet.
      const isEmpty = topic && !content.faq?.entries.some((entry) => entry.topic === topic);
      const plain = isEmpty ? '' : bake(tag, { content, lang, attributes, wrapper: 'div', room: false });
      const page = { lang, title: titleOf(variant, content), theme, script: programs.get(tag)!, plain, data };
      return framePage(discovery ? { ...page, discovery } : page);
    };
    if (lang === langs[0])
      for (const tag of tags) {
        await write(join(out, plainPathOf(tag) + '.html'), await pageOf({ tag, lang, theme: 'auto', topic: '' }));
        written.push(new URL(plainPathOf(tag) + '.html', base).href);
      }
    for (const variant of variantsOf({ tags, langs: [lang], themes, topics })) {
      const path = pathOf(variant);
      await write(join(out, path + '.html'), await pageOf(variant, new URL(`${path}.json`, base).href));
      const answer = oembedOf(variant, titleOf(variant, content), base);
      await write(join(out, `${path}.json`), `${JSON.stringify(answer)}\n`);
      written.push(new URL(path + '.html', base).href);
    }
  }
  return written;
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
