/**
 * Makes the documentation site in docs/built/ from docs/ and the built package. Installs the generator, with install
 * scripts off. `--serve` shows it, and anew with each change.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const docs = new URL('../docs/', import.meta.url);
const generator = new URL('node_modules/@11ty/eleventy/cmd.cjs', docs);

function run(command, args) {
  const { status } = spawnSync(command, args, {
    cwd: fileURLToPath(docs),
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (status) process.exit(status);
}

if (!existsSync(generator)) run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
await rm(new URL('built/', docs), { recursive: true, force: true });
run(process.execPath, [fileURLToPath(generator), ...(process.argv.includes('--serve') ? ['--serve'] : ['--quiet'])]);
