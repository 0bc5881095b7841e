/** The report that a clinic can file: whole, and no more than what has been checked. */
import assert from 'node:assert/strict';
import { access, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { root } from '../browser/server.mjs';

/** The criteria of WCAG 2.2, by level. */
const A =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2';
const AA =
  '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3';

const report = await readFile(new URL('docs/accessibility.md', root), 'utf8');
const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));

/** The rows of one table, by criterion. */
const rowsOf = (title) => {
  const [, part = ''] = report.split(`## ${title}`);
  return part
    .split('\n## ')[0]
    .split('\n')
    .filter((line) => /^\| \d/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .map(([criterion, conformance, remarks, checked]) => ({
      id: criterion.split(' ')[0],
      criterion,
      conformance,
      remarks,
      checked,
    }));
};
const tables = [
  ['Table 1: Level A', A],
  ['Table 2: Level AA', AA],
];
const rows = tables.flatMap(([title]) => rowsOf(title));

describe('the accessibility report', () => {
  for (const [title, ids] of tables)
    it(`has every criterion of WCAG 2.2 once, in order: ${title}`, () =>
      assert.deepEqual(
        rowsOf(title).map(({ id }) => id),
        ids.split(' '),
      ));

  it('gives each a level of conformance in the words of the template, and a remark', () => {
    for (const { criterion, conformance, remarks } of rows) {
      assert.match(conformance, /^(Supports|Partially supports|Does not support|Not applicable)$/, criterion);
      assert.ok(remarks, criterion);
    }
  });

  it('says of all that it claims how that was checked', () => {
    for (const { criterion, conformance, checked } of rows)
      if (conformance !== 'Not applicable') assert.ok(checked, criterion);
  });

  it('names only tests that exist', async () => {
    const named = [...new Set(report.match(/test\/[\w./-]+\.(?:mjs|ts)/g))];
    assert.ok(named.length > 5);
    for (const file of named) await assert.doesNotReject(access(new URL(file, root)), file);
  });

  it('is about this version', () => assert.ok(report.includes(`massage-widgets ${version}`)));
});
