/** The built site as files: its pages, and where their links lead. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { root } from '../browser/server.mjs';

export const built = new URL('docs/built/', root);

/** Makes the site. It needs the built package, which every test of this folder does. */
export function buildSite() {
  const { status, stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(new URL('scripts/docs.mjs', root))], {
    encoding: 'utf8',
  });
  if (status) throw new Error(`${stdout}\n${stderr}`);
}

/** All files of one kind, by path; of the pages that were copied as they are, too, if asked for. */
export async function filesOf(extension, { copied = false } = {}) {
  const names = await readdir(built, { recursive: true });
  const wanted = names.filter((name) => name.endsWith(extension) && (copied || !/^(demo|cdn)\//.test(name))).sort();
  return new Map(await Promise.all(wanted.map(async (name) => [name, await readFile(new URL(name, built), 'utf8')])));
}

const withoutSamples = (html) => html.replace(/<(pre|script|template)\b[^]*?<\/\1>/g, '');
const decoded = (text) => text.replaceAll('&amp;', '&');

/** Every address that a page names in `href` and `src`. */
export const addressesIn = (html) =>
  [...withoutSamples(html).matchAll(/<(?!massage-content)[a-z][^>]*?\s(?:href|src)="([^"]*)"/g)].map(([, address]) =>
    decoded(address),
  );

/** Every address in the text of a Markdown page. */
export const linksIn = (markdown) =>
  [...markdown.replace(/^```[^]*?^```/gm, '').matchAll(/\]\(([^)\s]+)\)/g)].map(([, address]) => address);

/** Whether what an address of a page leads to is on the site: the file, and the heading in it. */
export function leadsSomewhere(address, page, textOf) {
  if (/^(https?|mailto|tel|data):/.test(address)) return true;
  const target = new URL(address, new URL(page, built));
  const file = new URL(target.pathname.endsWith('/') ? 'index.html' : '', target);
  file.hash = '';
  file.search = '';
  if (!existsSync(file) || !statSync(file).isFile()) return false;
  if (!target.hash || !/\.(html|md)$/.test(file.pathname)) return true;
  const name = file.href.slice(built.href.length).replace(/\.md$/, '.html');
  return (textOf(name) ?? '').includes(`id="${decodeURIComponent(target.hash.slice(1))}"`);
}
