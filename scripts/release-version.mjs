/**
 * Makes the next version from the changesets that wait: package.json and the changelog by changesets, every other place that
 * names the version, and the record of what this release says. Refuses when the content says something new under an old version.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { contentProblems, writeRecords } from './release/record.mjs';
import { writeVersion } from './release/version.mjs';

const changesets = fileURLToPath(import.meta.resolve('@changesets/cli/bin.js'));
const root = fileURLToPath(new URL('..', import.meta.url));
const problems = await contentProblems(root);
if (problems.length) {
  console.error(problems.join('\n'));
  process.exit(1);
}
const { status } = spawnSync(process.execPath, [changesets, 'version'], { cwd: root, stdio: 'inherit' });
if (status) process.exit(status);
const files = await writeVersion(root);
await writeRecords(root);
console.log(`Version written to ${['package.json', ...files].join(', ')}; what it says, to src/content/*/claims.json.`);
