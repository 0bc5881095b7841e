/** What `npm run new:element` writes: an element that a person can start from, whole and green. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { classNameOf, nameProblem, titleOf } from '../../scripts/new-element/names.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('the name of a new element', () => {
  const taken = { tags: ['massage-faq', 'cost-option'], classes: ['MassageElement'], events: ['faq-toggle'] };
  for (const [tag, event, problem] of [
    ['warm-up-tips', undefined],
    ['warm-up2', 'tip-open'],
    [undefined, undefined, /^Give the new element a tag/],
    ['tips', undefined, /"tips" is no tag/],
    ['Warm-Up', undefined, /"Warm-Up" is no tag/],
    ['warm--up', undefined, /no tag/],
    ['warm-up-', undefined, /no tag/],
    ['1-warm', undefined, /no tag/],
    ['../warm-up', undefined, /no tag/],
    ['font-face', undefined, /belongs to SVG/],
    ['massage-faq', undefined, /<massage-faq> is there already/],
    ['cost-option', undefined, /<cost-option> is there already/],
    ['massage-element', undefined, /class MassageElement, a name that is taken/],
    ['warm-up', 'open', /"open" is no name for an event/],
    ['warm-up', '', /no name for an event/],
    ['warm-up', 'faq-toggle', /faq-toggle belongs to another element/],
  ])
    it(`${tag}${event === undefined ? '' : ` with ${event || 'no event'}`}: ${problem ? 'is refused in one line' : 'will do'}`, () => {
      const said = nameProblem({ tag, event }, taken);
      if (!problem) return assert.equal(said, undefined);
      assert.match(said, problem);
      assert.doesNotMatch(said, /\n/);
    });

  it('becomes a class and a title', () => {
    assert.equal(classNameOf('warm-up-tips'), 'WarmUpTips');
    assert.equal(titleOf('warm-up-tips'), 'Warm up tips');
  });
});

describe('npm run new:element', () => {
  let copy;
  const run = (command, ...args) => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: copy, encoding: 'utf8' });
    return { status, out: stdout, err: stderr };
  };
  const tool = (name, ...args) => run(join(copy, 'node_modules/.bin', name), ...args);
  const passes = ({ status, out, err }) => assert.equal(status, 0, out + err);
  const make = (...args) => run(process.execPath, 'scripts/new-element.mjs', ...args);
  const files = () => readdirSync(copy, { recursive: true }).filter((name) => !name.startsWith('node_modules'));
  const read = (name) => readFileSync(join(copy, name), 'utf8');

  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'massage-widgets-'));
    const left = new Set(['node_modules', 'dist', 'cdn', 'coverage', 'bench', 'built', '.git', '.browser']);
    cpSync(root, copy, { recursive: true, filter: (source) => source === root || !left.has(basename(source)) });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
  });
  after(() => rmSync(copy, { recursive: true }));

  for (const args of [['session-guide'], ['tips'], [], ['warm-up', '--colour', 'red'], ['warm-up', 'cool-down']])
    it(`writes nothing for "${args.join(' ')}", and says why in one line`, () => {
      const before = files();
      const { status, out, err } = make(...args);
      assert.equal(status, 1);
      assert.equal(out, '');
      assert.equal(err.trim().split('\n').length, 1, err);
      assert.deepEqual(files(), before);
    });

  it('writes one with an event and one without, named everywhere, and says what is left to do', () => {
    for (const args of [['warm-up-tips', '--event', 'tip-open'], ['cool-down']]) {
      const made = make(...args);
      passes(made);
      assert.match(made.out, /Left to you:[^]*README\.md[^]*changeset/);
    }
    for (const name of ['package.json', 'src/define.ts', 'src/index.ts', 'src/embed/embed.ts', 'src/ssr/elements.ts'])
      assert.match(read(name), /warm-up-tips[^]*cool-down/, name);
    assert.equal(make('cool-down').status, 1);
  });

  it('writes what passes the types', () => {
    passes(tool('tsc', '--noEmit', '-p', 'test'));
  });

  it('writes what passes the linters', () => {
    const written = ['warm-up-tips', 'cool-down'].flatMap((tag) => [`src/elements/${tag}`, `test/${tag}.test.ts`]);
    const edited = [
      'package.json',
      'src/define.ts',
      'src/index.ts',
      'src/embed',
      'src/ssr',
      'src/content/en',
      'demo/demo.js',
    ];
    passes(tool('oxlint', '--deny-warnings', ...written));
    passes(tool('prettier', '--check', ...written, ...edited, 'demo/warm-up-tips.html'));
    passes(tool('knip', '--include', 'files,exports,types'));
  });

  it('writes what can be built, for npm and for a page', async () => {
    passes(tool('tsc'));
    passes(tool('vite', 'build'));
    const { exports } = JSON.parse(read('package.json'));
    for (const entry of ['./warm-up-tips', './warm-up-tips/define', './cool-down', './cool-down/define'])
      for (const file of Object.values(exports[entry])) read(file);
    assert.match(read('cdn/embed.js'), /warm-up-tips/);
  });

  it('writes what has types in templates of frameworks', () => {
    for (const name of ['write-manifest', 'write-types']) passes(run(process.execPath, `scripts/${name}.mjs`));
    for (const type of [/'warm-up-tips': Tag<[^>]*, WarmUpTipsEventMap>/, /'cool-down': Tag<[^>]*, {}>/])
      assert.match(read('dist/frameworks/tags.d.ts'), type);
    const strict = ['--target', 'es2022', '--module', 'nodenext', '--skipLibCheck', 'false'];
    passes(tool('tsc', '--ignoreConfig', '--noEmit', ...strict, 'dist/frameworks/tags.d.ts'));
  });

  it('writes a test of it that passes in a browser', () => {
    const made = tool('wtr', '--files', 'test/{warm-up-tips,cool-down}.test.ts');
    passes(made);
    assert.match(made.out, /2[1-9] passed, 0 failed/);
  });
});
