/** The package as npm brings it: how much it is, what is in it, and what others wrote of it. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { packInto } from '../package/packed.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const tool = (name) => fileURLToPath(new URL(`node_modules/.bin/${name}`, root));

/**
 * Most bytes that an install may download of our own, so that nothing grows unseen. Three fifths are cdn/: the loader's parts,
 * and the complete files that may name no other file, each with Lit in it.
 */
const LIMIT = 505_000;

/** What the package brings. Each kind is there, and there is no other. */
const kinds = [
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
  /^dist\/(index|define|version)\.js$/,
  /^dist\/(index|define|version)\.d\.ts$/,
  /^dist\/baked\/events\.(js|d\.ts)$/,
  /^dist\/(bake|cli|content|elements|frame|hydrate|shared|ssr)\/([a-z-]+\/)*[a-z-]+\.js$/,
  /^dist\/(content|elements|hydrate|shared|ssr)\/([a-z-]+\/)*[a-z-]+\.d\.ts$/,
  /^dist\/(content\.schema\.json|before-define\.css)$/,
  /^dist\/(custom-elements|web-types|vscode\.(html|css)-custom-data)\.json$/,
  /^dist\/frameworks\/(jsx|svelte|vue)\.js$/,
  /^dist\/frameworks\/(jsx|svelte|tags|vue)\.d\.ts$/,
  /^cdn\/(embed|massage-faq|technique-picker|cost-compare)\.js$/,
  /^cdn\/chunks\/[0-9a-f]{7}\.js$/,
  /^cdn\/(before-define\.css|integrity\.json|THIRD-PARTY-LICENSES\.md)$/,
];

describe('the tarball', () => {
  let packed;
  before(async () => {
    packed = await packInto();
  });
  after(() => packed?.remove());
  const text = (path) => readFileSync(new URL(path, packed.folder), 'utf8');
  const modules = () => packed.files.filter((path) => /\.(js|d\.ts)$/.test(path));

  it(`is below ${LIMIT / 1000} kB`, () => assert.ok(packed.size < LIMIT, `${packed.size} B`));

  it('holds every kind of file that it should, and no other: no source, no test, no map', () => {
    assert.deepEqual(
      packed.files.filter((path) => !kinds.some((kind) => kind.test(path))),
      [],
    );
    for (const kind of kinds)
      assert.ok(
        packed.files.some((path) => kind.test(path)),
        String(kind),
      );
  });

  it('holds every file that one of its files names', () => {
    const has = new Set(packed.files);
    for (const path of modules()) {
      for (const [, , to] of text(path).matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)(["'])(\.[^"']+)\1/g)) {
        const target = posix.join(dirname(path), to);
        const wanted = path.endsWith('.d.ts') ? target.replace(/\.js$/, '.d.ts') : target;
        assert.ok(has.has(wanted), `${path} names ${to}`);
      }
      assert.doesNotMatch(text(path), /sourceMappingURL/, path);
    }
  });

  it('needs no package that it does not name', () => {
    const { dependencies, peerDependencies } = JSON.parse(text('package.json'));
    const named = Object.keys({ ...dependencies, ...peerDependencies });
    // Types for a framework are read where it is.
    for (const path of modules().filter((path) => /^dist\/(?!frameworks\/)/.test(path)))
      for (const [, , to] of text(path).matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)(["'])([@a-z][^"']*)\1/g))
        assert.ok(
          to.startsWith('node:') || named.some((name) => to === name || to.startsWith(`${name}/`)),
          `${path}: ${to}`,
        );
  });

  it('has nothing to mend for publint', () => {
    const { status, stdout, stderr } = spawnSync(tool('publint'), [packed.tarball, '--strict'], { encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
  });

  it('gives every entry its types, as each module system finds them', () => {
    const { status, stdout, stderr } = spawnSync(
      tool('attw'),
      // A style sheet has none.
      [packed.tarball, '--profile', 'esm-only', '--format', 'ascii', '--exclude-entrypoints', './before-define.css'],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stdout + stderr);
  });

  it('runs its command as an install sets it up', () => {
    const { bin, version } = JSON.parse(text('package.json'));
    const run = (...args) =>
      execFileSync(process.execPath, [fileURLToPath(new URL(bin['massage-widgets'], packed.folder)), ...args], {
        encoding: 'utf8',
      });
    assert.equal(run('--version').trim(), version);
    assert.match(run('snippet', 'massage-faq'), /integrity="sha384-/);
    assert.match(text(bin['massage-widgets']), /^#!\/usr\/bin\/env node\n/);
  });
});

describe('cdn/THIRD-PARTY-LICENSES.md', () => {
  const licences = read('cdn/THIRD-PARTY-LICENSES.md');
  const bundled = new Set(
    readdirSync(new URL('cdn/', root), { recursive: true })
      .filter((name) => name.endsWith('.map'))
      .flatMap((name) => JSON.parse(read(`cdn/${name}`)).sources)
      .flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []),
  );

  it('knows of something that is bundled', () => assert.ok(bundled.has('lit-html') && bundled.has('marked')));

  for (const name of bundled)
    it(`has the version and the licence of ${name}`, () => {
      const { version, license } = JSON.parse(read(`node_modules/${name}/package.json`));
      const [, section] = licences.split(`\n## ${name} - ${version} (${license})\n`);
      assert.match(section.split(/\n## \S+ - \d/)[0], /Copyright|Permission is hereby granted/i);
    });
});
