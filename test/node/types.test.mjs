/** Our types as a project that installs the package has them: right uses compile, and wrong ones are named. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { installTypes } from '../types/install.mjs';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const here = join(root, 'test', 'types');
const modules = join(here, 'node_modules');

/** What a compiler says, without where the project lies. Nothing when it has nothing to say. */
async function complaints(cwd, file, args) {
  const { stdout } = await run(process.execPath, [file, ...args], { cwd }).catch((error) => error);
  return stdout.trim().split('\n').filter(Boolean);
}
const compilers = {
  'TypeScript 5': join(modules, 'typescript', 'lib', 'tsc.js'),
  'TypeScript 7': join(root, 'node_modules', 'typescript', 'bin', 'tsc'),
};
const compile = (name, project, cwd = here) => complaints(cwd, compilers[name], ['-p', project]);

const projects = [
  [
    'know no tag and no event where only classes, content and types of frameworks are imported',
    'plain/tsconfig.class.json',
  ],
  ['know every tag and event where all are defined', 'plain/tsconfig.define.json'],
  ['know one tag and its events where one is defined', 'plain/tsconfig.one.json'],
  ...[
    ['React 19', 'react'],
    ['Preact 10', 'preact'],
    ['Preact 11', 'preact/tsconfig.11.json'],
    ['Solid', 'solid'],
  ].map(([framework, project]) => [`let right uses in JSX of ${framework} through, and no wrong one`, project]),
];

/** A folder outside of ours whose project has one framework, and none of the others. */
async function alone(framework, packages) {
  const folder = await mkdtemp(join(tmpdir(), 'massage-types-'));
  const into = join(folder, 'node_modules');
  await mkdir(join(into, '@types'), { recursive: true });
  await cp(join(modules, 'massage-widgets'), join(into, 'massage-widgets'), { recursive: true });
  const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const link = async (name, from) => {
    await mkdir(join(into, name, '..'), { recursive: true });
    await symlink(join(from, name), join(into, name), 'junction');
  };
  for (const name of Object.keys(dependencies)) await link(name, join(root, 'node_modules'));
  for (const name of packages) await link(name, modules);
  await cp(join(here, framework, 'app.tsx'), join(folder, 'app.tsx'));
  const settings = JSON.parse(await readFile(join(here, framework, 'tsconfig.json'), 'utf8'));
  const shared = JSON.parse(await readFile(join(here, 'tsconfig.json'), 'utf8'));
  const compilerOptions = { ...shared.compilerOptions, ...settings.compilerOptions };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['app.tsx'] }));
  return folder;
}

describe('the types', { concurrency: false }, () => {
  const folders = [];
  before(() => installTypes());
  after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

  // The newest compiler for all; for the one before it what they could differ in.
  for (const [name, asked] of [
    ['TypeScript 7', projects],
    ['TypeScript 5', projects.filter(([, project]) => /define|^react/.test(project))],
  ])
    describe(`for ${name}`, () => {
      for (const [promise, project] of asked)
        it(promise, async () => assert.deepEqual(await compile(name, project), []));
    });

  for (const [framework, packages] of [
    ['react', ['@types/react', 'csstype']],
    ['preact', ['preact']],
    ['solid', ['solid-js', 'csstype', 'seroval', 'seroval-plugins']],
  ])
    it(`ask ${framework} for nothing but itself`, async () => {
      const folder = await alone(framework, packages);
      folders.push(folder);
      assert.deepEqual(await compile('TypeScript 7', '.', folder), []);
    });

  it('let right uses in templates of Vue through, and no wrong one, where templates are strict', async () =>
    assert.deepEqual(await complaints(here, join(modules, 'vue-tsc', 'bin', 'vue-tsc.js'), ['-p', 'vue']), []));

  it('let right uses in Svelte through, and name each wrong one', async () => {
    const lines = await complaints(here, join(modules, 'svelte-check', 'bin', 'svelte-check'), [
      ...['--workspace', 'svelte', '--tsconfig', './tsconfig.json', '--output', 'machine'],
    ]);
    const told = lines.flatMap((line) => / ERROR "([^"]+)" (\d+):/.exec(line)?.slice(1, 3).join(' ') ?? []);
    const text = await readFile(join(here, 'svelte', 'Wrong.svelte'), 'utf8');
    const wrong = text.split('\n').flatMap((line, at) => (line.startsWith('<!-- wrong:') ? [at + 2] : []));
    assert.ok(wrong.length > 8);
    assert.deepEqual(
      [...new Set(told)],
      wrong.map((line) => `Wrong.svelte ${line}`),
    );
  });

  it('hold no code: what a bundler finds behind them is an empty module', async () => {
    const { exports } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    const names = (await readdir(join(root, 'dist', 'frameworks'))).filter((name) => name.endsWith('.js')).sort();
    assert.deepEqual(names, ['jsx.js', 'svelte.js', 'vue.js']);
    for (const name of names) {
      assert.equal(exports[`./${name.replace('.js', '')}`].default, `./dist/frameworks/${name}`);
      assert.deepEqual(Object.keys(await import(new URL(`../../dist/frameworks/${name}`, import.meta.url))), []);
    }
  });
});
