/** Bytes on the wire: ours by element and way in, and the accordions of others bundled in the same way. */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { openTab, startBrowser } from '../test/browser/server.mjs';
import { weightOf } from './bundle.mjs';
import { contenders } from './contenders.mjs';
import { kilobytes, table } from './table.mjs';

const root = new URL('../', import.meta.url);
const bytesOf = (body) => brotliCompressSync(body).length;
const bytesIn = async (path) => bytesOf(await readFile(new URL(path, root)));
const tags = ['massage-faq', 'technique-picker', 'cost-compare'];
const page = (body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Weight</title><link rel="icon" href="data:,">${body}`;
const loader = '<script type="module" src="/cdn/embed.js"></script>';
const command = (...args) =>
  execFileSync(process.execPath, [fileURLToPath(new URL('dist/cli/main.js', root)), ...args], { encoding: 'utf8' });

/** Bytes of all scripts that a page asks for until its element is there and the network is quiet. */
async function downloads(site, path) {
  const { tab, requests, close } = await openTab(site.browser);
  await tab.goto(site.address + path);
  await tab.waitForFunction(() => document.querySelector(':state(ready)'));
  await tab.waitForNetworkIdle({ idleTime: 500 });
  await close();
  const files = [...new Set(requests)].filter((file) => file.startsWith('/cdn/'));
  const sizes = await Promise.all(files.map((file) => bytesIn(`.${file}`)));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function ownWeights() {
  const baked = Object.fromEntries(tags.map((tag) => [tag, command('bake', tag)]));
  const pages = Object.fromEntries(
    tags.flatMap((tag) => [
      [`/live/${tag}`, page(`${loader}<${tag}></${tag}>`)],
      [`/baked/${tag}`, page(`${loader}${baked[tag]}`)],
    ]),
  );
  const site = await startBrowser((path) => pages[path]);
  try {
    const rows = [];
    for (const tag of tags)
      rows.push({
        tag,
        live: await downloads(site, `/live/${tag}`),
        baked: await downloads(site, `/baked/${tag}`),
        text: bytesOf(baked[tag]),
        alone: await bytesIn(`cdn/${tag}.js`),
        framed: await bytesIn(`cdn/frame/${tag}.html`),
      });
    return rows;
  } finally {
    await site.close();
  }
}

export async function measureWeights() {
  const others = [];
  for (const contender of contenders.filter(({ name, of }) => name !== 'control' && !of))
    others.push({ ...contender, ...(await weightOf(contender)) });
  return { own: await ownWeights(), others };
}

export const weightsReport = ({ own, others }) =>
  [
    'Kilobytes of a page with one element, all its content included, by way in:',
    table(
      ['', 'live', 'baked: scripts', 'baked: the text itself', 'one file', 'frame'],
      own.map(({ tag, live, baked, text, alone, framed }) => [
        `\`<${tag}>\``,
        ...[live, baked, text, alone, framed].map(kilobytes),
      ]),
    ),
    'Kilobytes of an app bundle with an accordion and nothing to show in it:',
    table(
      ['', 'version', 'accordion', 'with a search field'],
      others.map(({ label, version, alone, withSearch }) => [
        label,
        version || undefined,
        kilobytes(alone),
        kilobytes(withSearch),
      ]),
    ),
  ].join('\n\n');
