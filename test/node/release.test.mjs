/** What a release promises: a correction is never silent, and one version stands everywhere. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { changesSince, claimProblems, claimsOf, isLater } from '../../scripts/release/claims.mjs';
import { lockfileProblems } from '../../scripts/release/lockfiles.mjs';
import { importable } from '../../scripts/release/packed.mjs';
import { contentProblems } from '../../scripts/release/record.mjs';
import { tracked } from '../../scripts/release/tree.mjs';
import { staleFiles, writeVersion } from '../../scripts/release/version.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pack = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

describe('a claim about health', () => {
  const evidence = { grade: 'low', direction: 'helps', refs: ['a'], checked: '2026-11-22' };
  const content = {
    version: '2026.11',
    tips: [{ id: 'oil', finding: 'Ask first.', evidence }],
    faq: { topics: [{ id: 't', title: 'T' }], entries: [{ id: 'cost', answer: 'Much.', keywords: ['fee'] }] },
    safety: { screens: [{ id: 'one', title: 'One', rows: [{ id: '1a', label: 'Numb?' }] }] },
    references: [{ id: 'a', title: 'A' }],
    ui: { common: { 'grade-low': 'Limited evidence.', print: 'Print' } },
  };
  const hash = (text) => text;
  const said = claimsOf(content, hash);
  const after = (change) => changesSince(said, claimsOf(change(structuredClone(content)), hash));
  const paths = (change) => Object.values(after(change)).flat();

  it('is found wherever it stands, each by itself', () =>
    assert.deepEqual(Object.keys(said), [
      'faq.entries.cost',
      'safety.screens.one',
      'safety.screens.one.rows.1a',
      'tips.oil',
      'ui.common.grade-low',
    ]));

  for (const [name, change, expected] of [
    ['another word', (now) => ((now.tips[0].finding = 'Ask.'), now), ['tips.oil']],
    ['another grade', (now) => ((now.tips[0].evidence.grade = 'high'), now), ['tips.oil']],
    ['another direction', (now) => ((now.tips[0].evidence.direction = 'harm'), now), ['tips.oil']],
    ['another source', (now) => (now.tips[0].evidence.refs.push('b'), now), ['tips.oil']],
    [
      'a word inside a row',
      (now) => ((now.safety.screens[0].rows[0].label = 'Weak?'), now),
      ['safety.screens.one.rows.1a'],
    ],
    ['what a grade is called', (now) => ((now.ui.common['grade-low'] = 'Weak.'), now), ['ui.common.grade-low']],
    ['an entry that is gone', (now) => (now.faq.entries.pop(), now), ['faq.entries.cost']],
    ['an entry that is new', (now) => (now.tips.push({ id: 'new', finding: 'N' }), now), ['tips.new']],
  ])
    it(`counts as changed by ${name}`, () => assert.deepEqual(paths(change), expected));

  for (const [name, change] of [
    ['a new day of the same check', (now) => ((now.tips[0].evidence.checked = '2027-01-01'), now)],
    ['words to search by', (now) => (now.faq.entries[0].keywords.push('bill'), now)],
    ['a label', (now) => ((now.ui.common.print = 'Print it'), now)],
    ['the address of a source', (now) => ((now.references[0].url = 'https://a.example'), now)],
    ['the order of its fields', (now) => ((now.tips[0] = { evidence, finding: 'Ask first.', id: 'oil' }), now)],
  ])
    it(`counts as the same with ${name}`, () => assert.deepEqual(paths(change), []));
});

describe('changed content', () => {
  const recorded = { version: '2026.11', claims: { 'tips.oil': '1', 'tips.rest': '1' } };
  const named = (type, version = '2026.12') => ({ type, summary: `Content ${version}: the tip on oil.` });
  for (const [
    name,
    { version = '2026.12', claims = { 'tips.oil': '2', 'tips.rest': '1' }, changesets = [] },
    ...lines
  ] of [
    ['needs nothing where nothing has changed', { version: '2026.11', claims: recorded.claims }],
    ['may get a new version for no reason', { claims: recorded.claims }],
    [
      'needs a later version',
      { version: '2026.11', changesets: [named('minor', '2026.11')] },
      /tips\.oil changed.*still calls itself 2026\.11/,
    ],
    [
      'needs one that is not earlier',
      { version: '2026.9', changesets: [named('minor', '2026.9')] },
      /later than 2026\.11/,
    ],
    ['needs a changeset', {}, /at least minor that names content 2026\.12/],
    ['needs more than a patch', { changesets: [named('patch')] }, /at least minor/],
    ['needs one that names the version', { changesets: [named('minor', '2026.10')] }, /names content 2026\.12/],
    ['is ready with a minor one', { changesets: [named('patch'), named('minor')] }],
    ['is ready with a major one', { changesets: [named('major')] }],
    [
      'is named when it is gone',
      { claims: { 'tips.oil': '1' }, changesets: [named('minor')], version: '2026.11' },
      /tips\.rest removed/,
      /at least minor/,
    ],
    ['is named when it is new', { claims: { ...recorded.claims, 'tips.more': '1' } }, /tips\.more added/],
    ['needs a version that can be compared', { version: 'next' }, /not a year and a month/],
  ])
    it(name, () => {
      const problems = claimProblems({ locale: 'en', recorded, version, claims, changesets });
      assert.equal(problems.length, lines.length, problems.join('\n'));
      for (const [index, line] of lines.entries()) assert.match(problems[index], line);
    });

  it('corrects nobody in a language that no release has had', () =>
    assert.deepEqual(claimProblems({ locale: 'xx', version: '2026.12', claims: { a: '1' }, changesets: [] }), []));

  for (const [one, other, expected] of [
    ['2026.11', '2026.11', false],
    ['2026.11.1', '2026.11', true],
    ['2026.9', '2026.11', false],
    ['2027.1', '2026.12', true],
    ['2026.11.2', '2026.11.10', false],
  ])
    it(`${one} is ${expected ? '' : 'not '}later than ${other}`, () => assert.equal(isLater(one, other), expected));
});

describe('a lockfile', () => {
  const lock = (packages) => lockfileProblems('lock.json', JSON.stringify({ packages: { '': {}, ...packages } }));
  const good = { integrity: 'sha512-x' };
  it('may hold packages by their hash', () =>
    assert.deepEqual(lock({ 'node_modules/a': good, b: { link: true } }), []));
  it('may not name where one came from', () =>
    assert.match(lock({ 'node_modules/a': { ...good, resolved: 'https://r.example/a.tgz' } })[0], /resolved/));
  it('may not hold one without its hash', () => assert.match(lock({ 'node_modules/a': {} })[0], /no hash.* a\./));
});

describe('this package', () => {
  it('has lockfiles with a hash for every package, and with no address', () => {
    const files = tracked(root, 'package-lock.json');
    assert.ok(files.includes('package-lock.json'));
    assert.deepEqual(
      files.flatMap((file) => lockfileProblems(file, readFileSync(join(root, file), 'utf8'))),
      [],
    );
  });

  it('has a new content version, and a changeset that names it, for what its claims say anew', async () =>
    assert.deepEqual(await contentProblems(root), []));

  it('names one version, that of package.json', async () => {
    assert.deepEqual(await staleFiles(root), []);
    const literal = new RegExp(`['"\`]${pack.version.replaceAll('.', '\\.')}['"\`]`);
    const holders = readdirSync(join(root, 'src'), { recursive: true })
      .filter((name) => name.endsWith('.ts') && literal.test(readFileSync(join(root, 'src', name), 'utf8')))
      .map((name) => name.replaceAll('\\', '/'));
    assert.deepEqual(holders, ['version.ts']);
  });

  it('has every import that it offers tried in an empty project', () => {
    const names = importable(pack.exports, pack.name);
    for (const name of ['massage-widgets', 'massage-widgets/define', 'massage-widgets/ssr'])
      assert.ok(names.includes(name));
    assert.ok(
      names.every((name) => !/\*|\.json$|\.css$/.test(name)),
      names.join(' '),
    );
  });
});

describe('a release', () => {
  let copy;
  const file = (name) => join(copy, name);
  const read = (name) => readFileSync(file(name), 'utf8');
  const edit = (name, from, to) => {
    const text = read(name);
    assert.ok(text.includes(from), `${name} holds no ${from}`);
    writeFileSync(file(name), text.replace(from, to));
  };
  const changeset = (type, summary) =>
    writeFileSync(file('.changeset/one.md'), `---\n'massage-widgets': ${type}\n---\n\n${summary}\n`);

  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'massage-widgets-'));
    for (const name of ['src', 'scripts', 'demo', 'docs', 'examples', 'integrations', '.changeset'])
      cpSync(join(root, name), file(name), {
        recursive: true,
        filter: (source) => !/^(?:node_modules|built)$/.test(basename(source)),
      });
    for (const name of ['package.json', 'package-lock.json', 'README.md', 'CHANGELOG.md', '.prettierrc.json'])
      cpSync(join(root, name), file(name));
    mkdirSync(file('test'));
    symlinkSync(join(root, 'node_modules'), file('node_modules'), 'dir');
    for (const name of readdirSync(file('.changeset')).filter(
      (entry) => entry.endsWith('.md') && entry !== 'README.md',
    ))
      rmSync(file(`.changeset/${name}`));
    const git = (...args) =>
      execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@t.example', ...args], { cwd: copy });
    git('init', '-q', '-b', 'main');
    git('commit', '-q', '--allow-empty', '-m', 'start');
  });
  after(() => rmSync(copy, { recursive: true }));

  it('waits for a version and a changeset when an answer is corrected, then says so in the changelog', async () => {
    // The copy starts as a release has left it.
    const { writeRecords } = await import('../../scripts/release/record.mjs');
    await writeRecords(copy);
    const { version: before } = JSON.parse(read('src/content/en/claims.json'));
    edit('src/content/en/faq.ts', 'Move: keep doing your normal things.', 'Keep moving, as you always do.');
    assert.match((await contentProblems(copy)).join('\n'), /faq\.entries\.stay-active changed.*still calls itself/);
    edit('src/content/en/core.ts', before, '2099.1');
    assert.match((await contentProblems(copy)).join('\n'), /^en: faq\.entries\.stay-active changed\. Add a changeset/);
    changeset('patch', 'Content 2099.1: the answer on rest.');
    assert.equal((await contentProblems(copy)).length, 1);
    changeset('minor', 'Content 2099.1: the answer on rest.');
    assert.deepEqual(await contentProblems(copy), []);

    execFileSync(process.execPath, ['scripts/release-version.mjs'], { cwd: copy, stdio: 'pipe' });
    const { version } = JSON.parse(read('package.json'));
    assert.notEqual(version, pack.version);
    assert.match(
      read('CHANGELOG.md'),
      new RegExp(`^# Changelog\n\n## ${version}\n\n### Minor Changes\n\n- Content 2099\\.1: the answer on rest\\.\n`),
    );
    assert.match(read('src/version.ts'), new RegExp(`'${version}'`));
    assert.deepEqual(await staleFiles(copy), []);
    assert.equal(JSON.parse(read('src/content/en/claims.json')).version, '2099.1');
    assert.deepEqual(await contentProblems(copy), []);
  });

  it('writes its version wherever an older one stands', async () => {
    edit('package.json', /"version": "[^"]+"/.exec(read('package.json'))[0], '"version": "9.8.7"');
    const files = await staleFiles(copy);
    assert.ok(
      ['src/version.ts', 'package-lock.json', 'README.md', 'demo/demo.js'].every((name) => files.includes(name)),
      files.join(' '),
    );
    await writeVersion(copy);
    assert.deepEqual(await staleFiles(copy), []);
    assert.doesNotMatch(read('README.md'), /massage-widgets@(?!9\.8\.7)\d/);
    assert.match(read('src/version.ts'), /'9\.8\.7'/);
    assert.match(read('package-lock.json'), /"version": "9\.8\.7"/);
  });
});

describe('the workflows', () => {
  for (const name of readdirSync(join(root, '.github/workflows'))) {
    const text = readFileSync(join(root, '.github/workflows', name), 'utf8');
    it(`${name} names the exact version of each action, and asks for no right that it does not name`, () => {
      const actions = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
      assert.ok(actions.length);
      for (const action of actions) assert.match(action, /@v\d+\.\d+\.\d+$/);
      assert.match(text, /^permissions:(?: \{\}|\n  contents: read)\n(?! )/m);
      assert.doesNotMatch(text, /write-all|NPM_TOKEN|NODE_AUTH_TOKEN/);
    });
    it(`${name} calls scripts that there are`, () => {
      for (const [, script] of text.matchAll(/npm run (\S+)/g)) assert.ok(pack.scripts[script], script);
      for (const [, path] of text.matchAll(/run: (\.ci\/\S+)/g)) readFileSync(join(root, path));
    });
  }
});
