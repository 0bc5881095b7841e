#!/usr/bin/env node
import { readFile, writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { BakeError } from '../bake/attributes.js';
import { problemText } from '../content/site/problems.js';
import { VERSION } from '../version.js';
import { FrameError } from '../frame/oembed.js';
import { frameTags, themes } from '../frame/options.js';
import { type BakeArguments, bakeText } from './bake.js';
import { type FrameArguments, writeFrames } from './frame.js';
import { checkText, type FileReport } from './problems.js';
import { renderables } from '../ssr/elements.js';
import { snippetOf, snippetTags } from './snippet.js';
import { starter } from './starter.js';

const fail = (message: string): void => {
  console.error(message);
  process.exitCode = 1;
};

/** A content file and what there is to say of it. Nothing where it cannot be used, once that has been said. */
async function readChecked(file: string): Promise<(FileReport & { readonly text: string }) | void> {
  const read = await readFile(file, 'utf8').catch(() => undefined);
  // Some editors put an invisible mark first.
  const text = read?.replace(/^\uFEFF/, '');
  if (text === undefined) return fail(`${file}: there is no such file, or it cannot be read.`);
  const report = await checkText(text, file);
  const { problems, claims, hints } = report;
  for (const claim of claims)
    console.warn(`${file}: note: ${claim}. Check that it does not promise more than studies show.`);
  for (const hint of hints) console.warn(`${file}: note: ${hint}.`);
  for (const problem of problems) console.error(`${file}:${problem.line}: ${problemText(problem)}`);
  if (problems.length) return fail(`\n${problems.length} to mend in ${file}.`);
  return { ...report, text };
}

async function check(file: string): Promise<void> {
  const checked = await readChecked(file);
  if (!checked) return;
  const { entries } = checked;
  console.log(`${file}: all good, ${entries} ${entries === 1 ? 'entry' : 'entries'} of your own.`);
}

async function create(file: string): Promise<void> {
  try {
    // What is empty holds nothing to lose.
    const isEmpty = (await readFile(file, 'utf8').catch(() => 'none')).trim() === '';
    await writeFile(file, `${JSON.stringify(starter, null, 2)}\n`, { flag: isEmpty ? 'w' : 'wx' });
  } catch (error) {
    const exists = (error as { code?: string }).code === 'EEXIST';
    return fail(
      exists ? `${file} is there already: it was left as it is.` : `${file} could not be written: ${String(error)}`,
    );
  }
  console.log(`${file} is written. Edit it, then check it: npx massage-widgets check ${file}`);
}

async function bakeTag(tag: string, options: BakeArguments & { readonly content?: string }): Promise<void> {
  const own = options.content === undefined ? undefined : await readChecked(options.content);
  if (options.content !== undefined && !own) return;
  try {
    console.log(await bakeText(tag, options, own?.text));
    // For a person who pastes, and not for a script that writes a file.
    if (process.stderr.isTTY) console.error(`\n${loaderHint}`);
  } catch (error) {
    if (!(error instanceof BakeError)) throw error;
    fail(error.message);
  }
}

async function frame(options: FrameArguments & { readonly content?: string }): Promise<void> {
  const own = options.content === undefined ? undefined : await readChecked(options.content);
  if (options.content !== undefined && !own) return;
  try {
    const pages = await writeFrames(options, own?.text);
    console.log(
      `${pages.length} pages are in ${options.out}. Upload the folder, so that these addresses show them, and name one in an\n` +
        `<iframe sandbox="allow-scripts">. Pages under frame/ take options behind a #, such as #theme=dark. Any other has its\n` +
        `.json beside it: paste its address alone on a line in WordPress.\n\n${pages.join('\n')}`,
    );
  } catch (error) {
    if (!(error instanceof FrameError)) throw error;
    fail(error.message);
  }
}

const loaderLine = `<script type="module" src="https://cdn.jsdelivr.net/npm/massage-widgets@${VERSION}/cdn/embed.js"></script>`;

async function snippet(tag: string): Promise<void> {
  if (snippetTags.includes(tag)) return console.log(await snippetOf(tag));
  const others = Object.keys(renderables).filter((other) => !snippetTags.includes(other));
  fail(
    others.includes(tag)
      ? `<${tag}> has no complete file with a checksum. It comes with the loader:\n<${tag}></${tag}>\n${loaderLine}`
      : `<${tag}> is not known. Use ${snippetTags.join(', ')}; with the loader also ${others.join(', ')}.`,
  );
}

const loaderHint = `It reads well as it is. It becomes the widget where this stands once on the page, too:\n${loaderLine}`;

const program = new Command('massage-widgets')
  .description('Your own words and prices for massage-widgets, and widgets for pages of every kind.')
  .version(VERSION)
  .showHelpAfterError();
program
  .command('check')
  .argument('<file>', 'a content file, such as clinic.json')
  .description('print every problem with its line, its path and the fix; exit 1 if there is one')
  .action(check);
program
  .command('new')
  .argument('<file>', 'where to write it, such as clinic.json')
  .description('write a content file to start from')
  .action(create);
program
  .command('bake')
  .argument('<tag>', 'which widget, such as massage-faq')
  .option('--lang <language>', 'the language to bake, such as en or en-GB')
  .option('--content <file>', 'your own words and prices, such as clinic.json')
  .option('--attr <name=value...>', 'attributes of the tag, such as topic=cost')
  .addOption(
    new Option('--wrapper <kind>', 'div where a CMS takes unknown tags away').choices(['tag', 'div']).default('tag'),
  )
  .option('--no-room', 'without the style attributes that keep room: for a page whose policy forbids them')
  .description('print one line of HTML to paste: the widget with its content inside, to read without script')
  .addHelpText('after', `\n${loaderHint}`)
  .action(bakeTag);
program
  .command('frame')
  .requiredOption('--base <address>', 'where the folder will stand, such as https://example.org/widgets/')
  .requiredOption('--out <folder>', 'where to write the files')
  .addOption(new Option('--tag <tag...>', 'which widgets').choices(frameTags).default(frameTags, 'all'))
  .option('--lang <language...>', 'in which languages, such as en-GB', ['en'])
  .addOption(new Option('--theme <theme...>', 'in which themes').choices(themes).default(themes, 'all'))
  .option('--content <file>', 'your own words and prices, such as clinic.json')
  .option('--site-name <name>', 'whose words these are')
  .description('write pages for frames, each with the oEmbed answer that turns its pasted link into the widget')
  .addHelpText(
    'after',
    '\nThe address needs a host that serves HTML as HTML: your own site, or any static host. CDNs for packages do not.' +
      '\nSites keep the address of a page for ever: run this again into the same folder when the package changes.',
  )
  .action(frame);
program
  .command('snippet')
  .argument('<tag>', `which widget: ${snippetTags.join(', ')}`)
  .description('print a tag and its one script, of this very version and checked by the browser (integrity)')
  .action(snippet);

await program.parseAsync();
