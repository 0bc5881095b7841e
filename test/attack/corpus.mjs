/**
 * What people have published to get their own script to run on a page of others, and what we have added. Three lists come with
 * packages; every file in `payloads/` is one more: a head that says whose it is, an empty line, then one payload a line.
 */
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const folder = new URL('payloads/', import.meta.url);

const linesOf = (text) => text.split(/\r?\n/);

/** Below its head. */
async function listIn(name) {
  const [head, ...rest] = (await readFile(new URL(name, folder), 'utf8')).split('\n\n');
  if (!/licen[cs]e|\(MIT\)/i.test(head)) throw new Error(`${name}: its head has to name a source and a licence.`);
  return linesOf(rest.join('\n\n'));
}

const packaged = {
  // Of the last version that came with its tests: 185 vectors against the sanitizer, html5sec.org's among them.
  DOMPurify: async () => require('dompurify-vectors/test/fixtures/expect.js').map(({ payload }) => payload),
  // Seeds of its fuzzer: the vectors of OWASP's filter evasion cheat sheet.
  'xss-filters': async () => linesOf(await readFile(require.resolve('xss-filters/tests/fuzz/bin/seed.xss'), 'utf8')),
  'Big List of Naughty Strings': async () => require('big-list-of-naughty-strings/blns.json'),
};

const files = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();

/** Each list by its name, without what stands in one before it, and without what shows nothing. */
export const lists = new Map();
const seen = new Set();
for (const [name, read] of [...Object.entries(packaged), ...files.map((file) => [file, () => listIn(file)])]) {
  const fresh = (await read()).filter((payload) => /\S/.test(payload) && !seen.has(payload));
  const own = [...new Set(fresh)];
  for (const payload of own) seen.add(payload);
  lists.set(name, own);
}

export const payloads = [...seen];

/** Signs that parsers of addresses skip, or take for white space. */
const skipped = [
  '\0',
  '\u0001',
  '\t',
  '\n',
  '\r',
  '\v',
  '\f',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u2028',
  '\u202e',
  '\ufeff',
];
const addressIn =
  /(?:href|src|action|formaction|data|poster|background|cite)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/gi;

/** All that may be taken for an address: the lists' own, those in attributes of their markup, and hidden ones. */
export const addresses = [
  ...new Set([
    ...lists.get('addresses.txt'),
    ...payloads.flatMap((payload) => [...payload.matchAll(addressIn)].map(([, a, b, c]) => a ?? b ?? c)),
    ...payloads.filter((payload) => /^\s*[a-z\s]{2,14}:/i.test(payload)),
    ...skipped.flatMap((sign) => [
      `${sign}javascript:alert(1)`,
      `java${sign}script:alert(1)`,
      `javascript${sign}:alert(1)`,
    ]),
  ]),
].filter((address) => address.trim());

/** Cuts a list into parts of at most so many. */
export const partsOf = (list, most) =>
  Array.from({ length: Math.ceil(list.length / most) }, (_, index) => list.slice(index * most, (index + 1) * most));
