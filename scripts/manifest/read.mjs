/** The Custom Elements Manifest of the package, from the JSDoc of its source. */
import { readdir, readFile } from 'node:fs/promises';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { childrenIn, eventsIn } from './details.mjs';
import { tidy } from './tidy.mjs';

const root = new URL('../../', import.meta.url);

/** A source file as the analyzer wants it, under its path from the root. */
const parse = async (path) =>
  ts.createSourceFile(path, await readFile(new URL(path, root), 'utf8'), ts.ScriptTarget.ES2022, true);

export async function readManifest() {
  const tags = (await readdir(new URL('src/elements/', root))).sort();
  const files = await Promise.all(tags.map((tag) => readdir(new URL(`src/elements/${tag}/`, root))));
  const modules = await Promise.all(
    ['src/shared/massage-element.ts', ...tags.map((tag) => `src/elements/${tag}/${tag}.ts`)].map(parse),
  );
  /** What a file of an element's folder adds, by tag. */
  const read = async (file, from) => {
    const having = tags.filter((_, at) => files[at].includes(file));
    return new Map(
      await Promise.all(having.map(async (tag) => [tag, from(await parse(`src/elements/${tag}/${file}`))])),
    );
  };
  const own = await read('events.ts', eventsIn);
  const baked = eventsIn(await parse('src/baked/events.ts'));
  return tidy(create({ modules, plugins: litPlugin() }), {
    events: new Map(tags.map((tag) => [tag, new Map([...baked, ...(own.get(tag) ?? [])])])),
    children: await read('children.ts', childrenIn),
  });
}
