/** The version stands in package.json. Everything else that names it is written from there. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

const inLock = (text, version) => {
  const lock = JSON.parse(text);
  lock.version = lock.packages[''].version = version;
  return `${JSON.stringify(lock, undefined, 2)}\n`;
};
const replacing = (pattern) => (text, version) => text.replace(pattern, (_, before) => before + version);
const number = String.raw`\d+\.\d+\.\d+(?:-[\w.]+)?`;
const inAddresses = replacing(new RegExp(`(massage-widgets@)${number}`, 'g'));

/** Folders and files, and how the version is set in what ends so. */
const places = [
  ['src/version.ts', /./, replacing(new RegExp(`(VERSION = ')${number}`))],
  ['package-lock.json', /./, inLock],
  ['README.md', /./, inAddresses],
  ['demo', /\.(?:js|html)$/, inAddresses],
  // A page about moving from one version to another names both.
  ['docs', /^(?!.*upgrad).*\.md$/, inAddresses],
  ['examples', /package\.json$/, replacing(new RegExp(`("massage-widgets": "\\^)${number}`))],
  ['examples', /\.(?:md|mjs|njk)$/, inAddresses],
  ['integrations', /\.(?:md|txt)$/, inAddresses],
];

async function filesIn(root, path, pattern) {
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (!entries) return [path];
  return entries
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)))
    .filter((file) => pattern.test(file) && !/node_modules|built/.test(file));
}

/** Each file that names another version than package.json, with the text that it should have. */
async function stale(root) {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const found = [];
  for (const [path, pattern, set] of places)
    for (const file of await filesIn(root, path, pattern)) {
      const text = await readFile(join(root, file), 'utf8');
      const right = set(text, version);
      if (right !== text) found.push([file, right]);
    }
  return found;
}

/** The files that name another version than package.json. */
export const staleFiles = async (root) => (await stale(root)).map(([file]) => file);

/** Sets the version everywhere. Gives the files that it changed. */
export async function writeVersion(root) {
  const files = await stale(root);
  await Promise.all(files.map(([file, text]) => writeFile(join(root, file), text)));
  return files.map(([file]) => file);
}
