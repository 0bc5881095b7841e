/**
 * A new element in the shape that all have: `npm run new:element -- warm-up-tips`, with `--event tip-open` where it announces
 * something. Writes its folder, its words, a test and a demo page, and names it wherever an element has to be named.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import prettier from 'prettier';
import { editsOf, leftToDo } from './new-element/edits.mjs';
import { filesOf } from './new-element/files.mjs';
import { nameProblem } from './new-element/names.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Says what is wrong, in one line, and ends. */
function refuse(problem) {
  console.error(problem);
  process.exit(1);
}

function given() {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { event: { type: 'string' } } });
    if (positionals.length > 1)
      refuse(`One tag at a time, please: ${positionals.join(' ')} are ${positionals.length}.`);
    return { tag: positionals[0], event: values.event };
  } catch (error) {
    return refuse(`${error.message.split('.')[0]}. Use: npm run new:element -- <tag> [--event <name>]`);
  }
}

/** Names that the source has given already. */
async function takenNames() {
  const names = (await readdir(join(root, 'src'), { recursive: true })).filter((name) => name.endsWith('.ts'));
  const texts = await Promise.all(names.map((name) => readFile(join(root, 'src', name), 'utf8')));
  const all = (pattern) => texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name));
  return {
    // Not an element, but a tag of ours all the same.
    tags: [...(await readdir(join(root, 'src/elements'))), 'cost-option'],
    classes: all(/\b(?:class|interface|type|const) ([A-Z]\w+)/g),
    events: all(/super\(\s*'([a-z-]+)'/g),
  };
}

const names = given();
const problem = nameProblem(names, await takenNames());
if (problem) refuse(problem);

const files = filesOf(names);
const exists = Object.keys(files).find((file) => existsSync(join(root, file)));
if (exists) refuse(`${exists} is there already. Move it away, or choose another tag.`);
const edited = Object.fromEntries(
  await Promise.all(
    Object.entries(editsOf(names)).map(async ([file, edit]) => [
      file,
      edit(await readFile(join(root, file), 'utf8'), file),
    ]),
  ),
);

// Nothing is written before all of it could be made.
const style = await prettier.resolveConfig(join(root, 'package.json'));
for (const [file, text] of Object.entries({ ...files, ...edited })) {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), await prettier.format(text, { ...style, filepath: file }));
}

const { tag } = names;
console.log(`<${tag}> is there. It shows the takeaways of the guide until logic.ts picks something else.

Written:  ${Object.keys(files).join('\n          ')}
Named in: ${Object.keys(edited).join('\n          ')}

Look at it:  npm start, then Elements in the demo
Test it:     npx wtr --files 'test/${tag}*.test.ts'

Left to you:
${leftToDo(tag)
  .map((line) => `- ${line}`)
  .join('\n')}`);
