/**
 * What a page downloads, in brotli-11 bytes, against the budgets. The figures of a page come from a real browser that
 * opens a page with the loader and the tag; the figure for npm from a bundle that leaves lit and @lit/context out.
 * Fails above "must"; says how far "aim" is.
 */
import { createServer } from 'node:http';
import { readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { launchOptions } from './find-browser.mjs';
import { dropNotes, minifyTemplates } from './minify-templates.mjs';

const root = new URL('..', import.meta.url);
const bytes = (code) => brotliCompressSync(code).length;
const page = (tags) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Size</title>
<link rel="icon" href="data:,"><script type="module" src="/cdn/embed.js"></script>${tags.map((tag) => `<${tag}></${tag}>`).join('')}`;

/** Every file that a page with these tags asks for until all show their first screen and the network is quiet. */
async function downloads(browser, address, tags) {
  const tab = await browser.newPage();
  const files = new Set();
  tab.on('request', (request) => files.add(new URL(request.url()).pathname));
  await tab.goto(`${address}/page?${tags.join('+')}`, { waitUntil: 'networkidle0' });
  await tab.waitForFunction(
    (names) => names.every((name) => document.querySelector(name).matches(':state(ready)')),
    {},
    tags,
  );
  await tab.waitForNetworkIdle({ idleTime: 300 });
  await tab.close();
  const scripts = [...files].filter((file) => file.startsWith('/cdn/'));
  return Promise.all(scripts.map(async (file) => [file.slice(5), bytes(await readFile(new URL(`.${file}`, root)))]));
}

/** One element with the content of its first paint, as an app's own bundle would hold it. */
async function fromNpm(tag, part) {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [minifyTemplates(), dropNotes()],
    build: {
      write: false,
      target: 'es2022',
      minify: 'oxc',
      lib: { entry: { element: `src/elements/${tag}/define.ts` }, formats: ['es'] },
      rolldownOptions: { external: [/^lit/, /^@lit/], output: { minify: true } },
    },
  }).then(([result]) => result);
  const chunk = (test) => output.find((file) => file.type === 'chunk' && test(file));
  const first = new Set();
  const add = (file) => {
    if (!file || first.has(file)) return;
    first.add(file);
    for (const name of file.imports) add(chunk(({ fileName }) => fileName === name));
  };
  add(chunk(({ isEntry }) => isEntry));
  for (const name of ['core', part])
    add(chunk(({ facadeModuleId }) => facadeModuleId?.endsWith(`/content/en/${name}.ts`)));
  return [...first].map(({ fileName, code }) => [fileName, bytes(code)]);
}

const server = createServer(async ({ url }, response) => {
  const { pathname, search } = new URL(url, 'http://localhost');
  if (pathname === '/page')
    return response.writeHead(200, { 'content-type': 'text/html' }).end(page(search.slice(1).split('+')));
  const body = await readFile(new URL(`.${pathname}`, root)).catch(() => undefined);
  response.writeHead(body ? 200 : 404, { 'content-type': 'text/javascript' }).end(body);
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const address = `http://127.0.0.1:${server.address().port}`;
const browser = await puppeteer.launch(await launchOptions());
const rows = [];
try {
  const measure = async (name, must, aim, files) => rows.push({ name, must, aim, files: await files });
  await measure(
    '<massage-faq> alone, all questions and answers in it',
    17_500,
    14_600,
    downloads(browser, address, ['massage-faq']),
  );
  await measure(
    '<technique-picker> alone, to its first usable screen',
    14_600,
    12_500,
    downloads(browser, address, ['technique-picker']),
  );
  await measure('<cost-compare> alone', 14_600, 11_500, downloads(browser, address, ['cost-compare']));
  await measure(
    'the three together',
    30_000,
    26_000,
    downloads(browser, address, ['massage-faq', 'technique-picker', 'cost-compare']),
  );
  for (const [tag, part] of [
    ['massage-faq', 'faq'],
    ['technique-picker', 'safety'],
    ['cost-compare', 'costs'],
  ])
    await measure(`<${tag}> from npm with its content, lit shared`, 11_000, 9_000, fromNpm(tag, part));
  await measure(
    'the loader embed.js',
    1_500,
    900,
    (async () => [['embed.js', bytes(await readFile(new URL('cdn/embed.js', root)))]])(),
  );
} finally {
  await browser.close();
  server.close();
}

let failed = false;
for (const { name, must, aim, files } of rows) {
  const total = files.reduce((sum, [, size]) => sum + size, 0);
  failed ||= total > must;
  const state = total > must ? 'TOO LARGE' : 'ok';
  const aimed = total <= aim ? 'aim reached' : `${total - aim} B above the aim of ${aim}`;
  console.log(`${state.padEnd(9)} ${String(total).padStart(6)} B of ${must}  ${name} (${aimed})`);
  if (process.argv.includes('--files'))
    for (const [file, size] of files) console.log(`            ${String(size).padStart(6)}  ${file}`);
}
if (process.argv.includes('--readme')) await writeReadme();
process.exitCode = failed ? 1 : 0;

/** Puts the figures into the README. */
async function writeReadme() {
  const file = new URL('README.md', root);
  const lines = rows.map(({ name, must, files }) => {
    const total = files.reduce((sum, [, size]) => sum + size, 0);
    return `| ${name.replaceAll(/<([a-z-]+)>/g, '`<$1>`')} | ${total.toLocaleString('en')} B | ${must.toLocaleString('en')} B |`;
  });
  const table = ['| what a page downloads | now | limit |', '| --- | --: | --: |', ...lines].join('\n');
  const text = await readFile(file, 'utf8');
  await writeFile(
    file,
    text.replace(/<!-- size -->[\s\S]*<!-- \/size -->/, `<!-- size -->\n\n${table}\n\n<!-- /size -->`),
  );
}
