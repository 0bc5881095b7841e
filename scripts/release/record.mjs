/** Reads and writes what the last release said, and finds what is missing before the next. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import readChangesets from '@changesets/read';
import { claimProblems, claimsOf } from './claims.mjs';
import { readContent } from './content.mjs';

const fileOf = (root, locale) => join(root, 'src/content', locale, 'claims.json');

/** Nothing for a language that no release has had. */
async function recordOf(root, locale) {
  try {
    return JSON.parse(await readFile(fileOf(root, locale), 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The changesets that wait for the next release, each with the step that it asks for. */
export async function waitingChangesets(root) {
  const found = await readChangesets(root);
  return found.flatMap(({ id, summary, releases }) => releases.map(({ type }) => ({ id, summary, type })));
}

/** What every language says now. */
async function statements(root) {
  const { hashOf, languages } = await readContent(root);
  return Object.entries(languages).map(([locale, content]) => ({
    locale,
    version: content.version,
    claims: claimsOf(content, hashOf),
  }));
}

/** Everything that keeps the content from being released, one line each. */
export async function contentProblems(root) {
  const changesets = await waitingChangesets(root);
  const lines = (await statements(root)).map(async (said) =>
    claimProblems({ ...said, changesets, recorded: await recordOf(root, said.locale) }),
  );
  return (await Promise.all(lines)).flat();
}

/** Keeps what this release says. */
export async function writeRecords(root) {
  for (const { locale, version, claims } of await statements(root))
    await writeFile(fileOf(root, locale), `${JSON.stringify({ version, claims }, undefined, 2)}\n`);
}
