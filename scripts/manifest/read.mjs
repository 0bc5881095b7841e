/** The Custom Elements Manifest of the package, from the JSDoc of its source. */
import { readdir, readFile } from 'node:fs/promises';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { eventsIn } from './details.mjs';
import { tidy } from './tidy.mjs';

const root = new URL('../../', import.meta.url);

/** A source file as the analyzer wants it, under its path from the root. */
const parse = async (path) =>
  ts.createSourceFile(path, await readFile(new URL(path, root), 'utf8'), ts.ScriptTarget.ES2022, true);

export async function readManifest() {
  const tags = (await readdir(new URL('src/elements/', root))).sort();
  const classes = await Promise.all(
    ['src/shared/massage-element.ts', ...tags.map((tag) => `src/elements/${tag}/${tag}.ts`)].map(parse),
  );
  const files = await Promise.all(tags.map((tag) => readdir(new URL(`src/elements/${tag}/`, root))));
  const announcing = tags.filter((_, at) => files[at].includes('events.ts'));
  const events = await Promise.all(
    announcing.map(async (tag) => [tag, eventsIn(await parse(`src/elements/${tag}/events.ts`))]),
  );
  return tidy(create({ modules: classes, plugins: litPlugin() }), new Map(events));
}
