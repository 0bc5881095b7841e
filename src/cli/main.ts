#!/usr/bin/env node
import { readFile, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { problemText } from '../content/site/problems.js';
import { VERSION } from '../version.js';
import { checkText } from './problems.js';
import { starter } from './starter.js';

const fail = (message: string): void => {
  console.error(message);
  process.exitCode = 1;
};

async function check(file: string): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return fail(`${file}: there is no such file, or it cannot be read.`);
  const { problems, claims, entries } = await checkText(text);
  for (const claim of claims)
    console.warn(`${file}: note: ${claim}. Check that it does not promise more than studies show.`);
  for (const problem of problems) console.error(`${file}:${problem.line}: ${problemText(problem)}`);
  if (problems.length) return fail(`\n${problems.length} to mend in ${file}.`);
  console.log(`${file}: all good, ${entries} ${entries === 1 ? 'entry' : 'entries'} of your own.`);
}

async function create(file: string): Promise<void> {
  try {
    await writeFile(file, `${JSON.stringify(starter, null, 2)}\n`, { flag: 'wx' });
  } catch (error) {
    const exists = (error as { code?: string }).code === 'EEXIST';
    return fail(
      exists ? `${file} is there already: it was left as it is.` : `${file} could not be written: ${String(error)}`,
    );
  }
  console.log(`${file} is written. Edit it, then check it: npx massage-widgets check ${file}`);
}

const program = new Command('massage-widgets')
  .description('Your own words and prices for massage-widgets.')
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

await program.parseAsync();
