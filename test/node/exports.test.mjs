/** Every entry of the package, in each way that a developer reaches it: from Node, from a bundle, from a page with an import map. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { fileIn, openTab, root, startBrowser } from '../browser/server.mjs';
import { packInto } from '../package/packed.mjs';

const pack = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const entries = Object.keys(pack.exports).filter((name) => !name.includes('*'));
const isCode = (name) => !/\.(json|css)$/.test(name) && name !== './jsx';
const code = entries.filter(isCode);
// Lit renders on a server through Node's own modules.
const inBrowsers = code.filter((name) => name !== './ssr');
const specifier = (name) => `massage-widgets${name.slice(1)}`;
const tagsOf = (name) => {
  const tags = entries.flatMap((entry) => /^\.\/([a-z-]+)\/define$/.exec(entry)?.[1] ?? []);
  return name === './define' ? tags : tags.filter((tag) => name === `./${tag}/define`);
};
const run = promisify(execFile);

let packed;
before(async () => {
  packed = await packInto();
});
after(() => packed?.remove());

/** What a bundler makes of a module that stands in somebody's app: its code, and the modules that are in it. */
async function bundle(source) {
  const entry = join(packed.site, `app-${Math.random().toString(36).slice(2)}.js`);
  await writeFile(entry, source);
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    root: packed.site,
    build: { write: false, minify: false, target: 'es2022', lib: { entry, formats: ['es'], fileName: 'app' } },
  });
  const chunks = output.filter(({ type }) => type === 'chunk');
  // What is bundled at once, and not what loads when it is needed.
  const first = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const name of first)
    for (const more of chunks.find(({ fileName }) => fileName === name).imports) first.add(more);
  const modules = chunks
    .filter(({ fileName }) => first.has(fileName))
    .flatMap((chunk) => Object.entries(chunk.modules))
    .filter(([, { renderedLength }]) => renderedLength)
    .map(([id]) => id.replace(/^.*\/node_modules\//, ''));
  return { modules, code: chunks.map((chunk) => chunk.code).join('\n'), files: output.map(({ fileName }) => fileName) };
}
const isLit = (id) => /^(lit|lit-html|lit-element|@lit\/[a-z-]+)\//.test(id);
const elementsIn = (modules) => modules.flatMap((id) => /\/elements\/([a-z-]+)\/\1\.js$/.exec(id)?.[1] ?? []).sort();

describe('in Node', () => {
  for (const name of code)
    it(`imports ${name}, in silence`, async () => {
      const app = `console.log(Object.keys(await import('${specifier(name)}')).length)`;
      const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '--eval', app], {
        cwd: packed.site,
      });
      assert.match(stdout, /^\d+\n$/);
      assert.equal(stderr, '');
    });

  for (const name of entries.filter((entry) => !isCode(entry) && entry !== './jsx'))
    it(`finds ${name}`, async () => {
      const app = `console.log(import.meta.resolve('${specifier(name)}'))`;
      const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', app], { cwd: packed.site });
      assert.ok(readFileSync(new URL(stdout.trim()), 'utf8').length > 100);
    });

  it('keeps its other files to itself', async () => {
    const app = `import('massage-widgets/dist/index.js').catch(({ code }) => console.log(code))`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', app], { cwd: packed.site });
    assert.equal(stdout.trim(), 'ERR_PACKAGE_PATH_NOT_EXPORTED');
  });
});

describe('in a bundle of Vite', () => {
  for (const name of inBrowsers)
    it(`${name} brings ${tagsOf(name).join(', ') || 'what is used of it'}`, async () => {
      const { modules } = await bundle(`import * as all from '${specifier(name)}'; console.log(all);`);
      assert.ok(modules.some((id) => id.startsWith('massage-widgets/')));
      for (const tag of tagsOf(name)) assert.ok(elementsIn(modules).includes(tag), tag);
    });

  it('takes the style sheet', async () => {
    const { files } = await bundle(`import 'massage-widgets/before-define.css';`);
    assert.ok(
      files.some((file) => file.endsWith('.css')),
      files.join(),
    );
  });

  it('takes the schema', async () => {
    const made = await bundle(`import schema from 'massage-widgets/content.schema.json'; console.log(schema);`);
    assert.match(made.code, /json-schema\.org/);
  });
});

describe('a bundle holds what it uses', () => {
  for (const [name, uses] of [
    ['.', 'rankTechniques'],
    ['.', 'costOver'],
    ['.', 'loadContent'],
    ['.', 'VERSION'],
    ['./content', 'loadContent'],
    ['./content', 'validateContent'],
    ['./content', 'plainText'],
  ])
    it(`no Lit and no element for ${uses} of ${name}`, async () => {
      const { modules } = await bundle(`import { ${uses} } from '${specifier(name)}'; console.log(${uses});`);
      assert.deepEqual(
        modules.filter((id) => isLit(id) || /\/elements\/[a-z-]+\/(?!logic)/.test(id)),
        [],
      );
    });

  for (const name of entries.filter((entry) => entry.endsWith('/define')))
    it(`no other element for ${name}`, async () => {
      const { modules } = await bundle(`import '${specifier(name)}';`);
      assert.deepEqual(elementsIn(modules), tagsOf(name).sort());
    });

  it('names what has a side effect in a form that every bundler reads, esbuild as well', () => {
    for (const pattern of pack.sideEffects) assert.match(pattern, /^\.\/[a-z*-]+(\/[a-z*-]+)*\.(js|ts|css)$/);
  });

  it('nothing for an import that nobody uses', async () => {
    const { modules } = await bundle(
      `import { MassageFaq } from 'massage-widgets'; import 'massage-widgets/massage-faq';`,
    );
    assert.deepEqual(
      modules.filter((id) => id.startsWith('massage-widgets/')),
      [],
    );
  });

  it('one copy of Lit, whichever entries are taken', async () => {
    const { code: all } = await bundle(`import 'massage-widgets/hydrate'; import 'massage-widgets/define';`);
    assert.equal(all.match(/litHtmlVersions/g)?.length, 1);
  });
});

describe('in a page with an import map', () => {
  let site;
  before(async () => {
    const path = (url) => url.href.slice(pathToFileURL(`${packed.site}/`).href.length - 1);
    const map = {};
    for (const name of inBrowsers) map[specifier(name)] = path(new URL(pack.exports[name].default, packed.folder));
    const roots = ['lit', 'lit-html', 'lit-element', '@lit/context', '@lit/reactive-element', '@lit-labs/ssr-client'];
    for (const name of [...roots, 'marked', 'minisearch', 'valibot']) {
      const { exports, module, main } = JSON.parse(
        readFileSync(new URL(`../../node_modules/${name}/package.json`, import.meta.url), 'utf8'),
      );
      const pick = (target) =>
        typeof target === 'string' ? target : target && pick(target.browser ?? target.import ?? target.default);
      const found = pick(exports?.['.']) ?? module ?? main;
      map[name] = `/node_modules/${name}/${found.replace(/^\.\//, '')}`;
      map[`${name}/`] = `/node_modules/${name}/`;
    }
    const page = (name) =>
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Map</title><link rel="icon" href="data:,">
       <script type="importmap">${JSON.stringify({ imports: map })}</script>
       <script type="module">import * as all from '${specifier(name)}'; window.names = Object.keys(all);</script>`;
    const pages = Object.fromEntries(inBrowsers.map((name) => [`/${name.slice(2) || 'index'}`, page(name)]));
    site = await startBrowser(
      (url) => {
        const isOurs = url.startsWith('/node_modules/massage-widgets/');
        return isOurs ? undefined : (pages[url] ?? fileIn(root, url));
      },
      pathToFileURL(`${packed.site}/`),
    );
  });
  after(() => site?.close());

  for (const name of inBrowsers)
    it(`imports ${name} without a console line`, async () => {
      const { tab, lines, close } = await openTab(site.browser);
      await tab.goto(`${site.address}/${name.slice(2) || 'index'}`, { waitUntil: 'load' });
      // A module that cannot be had has been told of by now: scripts run before the page has loaded.
      assert.deepEqual(lines, []);
      assert.ok(await tab.evaluate(() => Array.isArray(window.names)));
      for (const tag of tagsOf(name))
        assert.ok(await tab.evaluate((tagName) => !!customElements.get(tagName), tag), tag);
      await close();
    });
});
