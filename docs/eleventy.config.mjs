import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, posix } from 'node:path';
import { mendLinks, relative } from './site/build/addresses.mjs';
import { loadContent } from '../dist/index.js';
import { fillApi } from './site/build/api.mjs';
import { fillIds } from './site/build/ids.mjs';
import { llmsText } from './site/build/llms.mjs';
import { amend } from './site/build/markdown.mjs';
import { sectionsOf } from './site/build/sections.mjs';

const here = new URL('./', import.meta.url);
const read = async (path) => JSON.parse(await readFile(new URL(path, here), 'utf8'));
const withoutStart = (path) => path.replace(/^\.?\//, '');

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

export default async function (config) {
  const navigation = await read('site/data/navigation.json');
  const { version, description } = await read('../package.json');
  const manifest = await read('../dist/custom-elements.json');
  const content = await loadContent();
  const listed = navigation.flatMap(({ title, pages }) => pages.map((page) => ({ ...page, section: title })));
  /** The Markdown of each page, as it is read and as its twin says it. */
  const twins = new Map();
  const found = [];
  const words = await read('site/data/words.json');
  /** What readers call a section and its own text does not. */
  const wordsFor = (path, id) => words[id ? `${path}#${id}` : path] ?? '';

  config.addGlobalData('layout', 'page.njk');
  config.addGlobalData('version', version);
  // The page that reloads itself while somebody writes needs more than the site does.
  config.addGlobalData('policy', process.env.ELEVENTY_RUN_MODE === 'serve' ? '' : policy);
  config.addGlobalData('eleventyComputed', {
    permalink:
      () =>
      ({ page }) =>
        `${page.filePathStem}.html`,
    self: ({ page }) => {
      const path = withoutStart(page.filePathStem);
      const at = listed.findIndex((each) => each.path === path);
      if (at < 0) throw new Error(`${path}.md is not in site/data/navigation.json`);
      return { ...listed[at], before: listed[at - 1], after: listed[at + 1] };
    },
  });

  config.addPreprocessor('source', 'md', ({ page }, markdown) => {
    const path = withoutStart(page.inputPath);
    const text = mendLinks(fillIds(fillApi(markdown, manifest), content), path);
    twins.set(path, text);
    return text;
  });
  config.amendLibrary('md', amend);
  config.addFilter('from', (to, { path }) => relative(`${path}.html`, to));
  config.addFilter('contents', (html) => sectionsOf(html).filter(({ level }) => level === 2));
  config.addFilter('hasLive', (html) => html.includes('class="live"'));

  config.addTransform('search', function (html) {
    if (!this.page.outputPath?.endsWith('.html')) return html;
    const path = `${withoutStart(this.page.filePathStem)}.html`;
    const [, main = ''] = /<article[^>]*>([^]*)<\/article>/.exec(html) ?? [];
    const [first, ...rest] = sectionsOf(main);
    if (first && path !== 'search.html')
      for (const { id, title, text, names } of [{ ...first, id: '' }, ...rest])
        found.push({
          id: id ? `${path}#${id}` : path,
          page: first.title,
          title,
          text,
          names,
          words: wordsFor(path, id),
        });
    return html;
  });

  const mini = createRequire(import.meta.url)
    .resolve('minisearch')
    .replace(/cjs.index\.cjs$/, 'es/index.js');
  config.addPassthroughCopy('*.svg');
  config.addPassthroughCopy({ 'site/assets': 'assets', [posix.relative(here.pathname, mini)]: 'assets/minisearch.js' });
  config.addPassthroughCopy({ '../cdn': 'cdn', '../demo': 'demo' }, { filter: ['**', '!**/*.{map,ts}'] });

  config.on('eleventy.after', async ({ directories }) => {
    const write = async (path, text) => {
      const file = new URL(posix.join(directories.output, path), here);
      await mkdir(dirname(file.pathname), { recursive: true });
      await writeFile(file, text);
    };
    for (const [path, text] of twins) await write(path, text);
    const gone = Object.keys(words).filter((id) => !found.some((section) => section.id === id));
    if (gone.length) throw new Error(`site/data/words.json names no section of the site: ${gone.join(', ')}`);
    await write('assets/search.json', JSON.stringify(found.splice(0)));
    await write('llms.txt', llmsText(navigation, { line: description }));
  });

  return { markdownTemplateEngine: false, dir: { input: '.', output: 'built', includes: 'site', data: 'site/data' } };
}
