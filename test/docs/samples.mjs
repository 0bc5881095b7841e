/** The code samples of the README and of every page of the documentation, and those that nobody can run here. */
import { readdir, readFile } from 'node:fs/promises';
import { Lexer } from 'marked';
import { root } from '../browser/server.mjs';

/**
 * Why a sample is not run, by its file and its first line. Each is a gap: keep them few.
 */
const NOT_RUN = {
  'README.md': {
    'npm install && npm start   # builds, serves the demo and prints its address':
      'It runs these tests, and a server that has no end.',
    'npm install massage-widgets': 'It asks a registry for the package.',
  },
  'docs/start/developer.md': { 'npm install massage-widgets': 'It asks a registry for the package.' },
  'docs/recipes/server.md': { 'npm install @lit-labs/ssr': 'It asks a registry for a package.' },
  'docs/versioning.md': { '---': 'It is a file for a release, not for a page.' },
  'docs/recipes/wordpress.md': {
    '[massage_faq topic="safety"]': 'It needs a WordPress with the plugin: test/hosts has one.',
  },
};

/** Every block of code in Markdown, also in lists: `{ language, text }`. */
export function samplesIn(markdown) {
  const found = [];
  const walk = (tokens) => {
    for (const token of tokens) {
      if (token.type === 'code') found.push({ language: (token.lang ?? '').split(' ')[0], text: token.text });
      walk(token.tokens ?? []);
      walk(token.items ?? []);
    }
  };
  walk(new Lexer().lex(markdown));
  return found;
}

const isPage = (path) => path.endsWith('.md') && !/(^|\/)(node_modules|built)\//.test(path);

/** All pages of the documentation, from the root of the repository. */
export const pages = (await readdir(new URL('docs/', root), { recursive: true }))
  .filter(isPage)
  .map((path) => `docs/${path}`)
  .sort();

/** By file: its text. */
export const texts = new Map(
  await Promise.all(['README.md', ...pages].map(async (path) => [path, await readFile(new URL(path, root), 'utf8')])),
);

const all = [...texts].flatMap(([path, text]) =>
  samplesIn(text).map((sample, at) => ({ ...sample, path, name: `${path}, sample ${at + 1}` })),
);
const reasonFor = ({ path, text }) => NOT_RUN[path]?.[text.split('\n')[0]];

export const samples = all.filter((sample) => !reasonFor(sample));
export const notRun = all.filter(reasonFor).map((sample) => ({ ...sample, reason: reasonFor(sample) }));
export const reasons = Object.values(NOT_RUN).flatMap(Object.values);
