/**
 * Everything that a release needs, short of publishing: a clean folder, lockfiles without addresses, one version, content that
 * calls a correction a new version, changesets, then what `npm test` checks, and the package as a stranger installs it.
 * `--quick` leaves the tests out, for a look before the long way. Stops at the first that fails.
 */
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lockfileProblems } from './release/lockfiles.mjs';
import { packedProblems } from './release/packed.mjs';
import { contentProblems, waitingChangesets } from './release/record.mjs';
import { tracked, uncommitted } from './release/tree.mjs';
import { staleFiles } from './release/version.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const isQuick = process.argv.includes('--quick');

/** Runs a command with its output in sight. */
const passes = (command, ...args) => {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0 ? [] : [`${command} ${args.join(' ')} failed.`];
};
const script = (name) => passes('npm', 'run', '--silent', name);

const checks = {
  'nothing uncommitted': () => uncommitted(root),
  lockfiles: async () => {
    const files = tracked(root, 'package-lock.json');
    const texts = await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')));
    return files.flatMap((file, index) => lockfileProblems(file, texts[index]));
  },
  'one version': async () =>
    (await staleFiles(root)).map(
      (file) => `${file} names another version than package.json: npm run release:version writes it.`,
    ),
  'content and its version': () => contentProblems(root),
  changesets: async () => {
    const waiting = await waitingChangesets(root);
    for (const { type, summary } of waiting) console.log(`  ${type.padEnd(6)} ${summary.split('\n')[0]}`);
    if (!waiting.length) console.log('  none: this version is as it will be published');
    return passes(process.execPath, fileURLToPath(import.meta.resolve('@changesets/cli/bin.js')), 'status');
  },
  ...(isQuick
    ? {
        types: () => script('types'),
        build: () => script('build'),
        lint: () => script('lint'),
        bytes: () => script('size'),
      }
    : { 'types, build, lint, bytes and tests': () => script('test') }),
  'the package in an empty project': () => packedProblems(root),
  'nothing that the build has changed': () => uncommitted(root),
};

for (const [name, check] of Object.entries(checks)) {
  console.log(`\n— ${name}`);
  const problems = await check();
  if (!problems.length) continue;
  console.error(`${problems.join('\n')}\n\n${name}: failed. Nothing was published.`);
  process.exit(1);
}
console.log(`\nReady to release${isQuick ? ', but for the tests, which --quick leaves out' : ''}.`);
