/** Installs the frameworks that our types are checked with, and the package as npm would: its package.json, types and data. */
import { execFileSync } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const types = new URL('./', import.meta.url);
const root = new URL('../../', types);
const text = (url) => readFile(url, 'utf8').catch(() => '');

/** Into a folder of its own for each test: tests run at the same time. */
export async function installTypes(here = types) {
  const lock = await text(new URL('package-lock.json', here));
  const installed = new URL('node_modules/.installed-lock.json', here);
  if (lock !== (await text(installed))) {
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: fileURLToPath(here),
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
    await writeFile(installed, lock);
  }
  const ours = new URL('node_modules/massage-widgets/', here);
  await rm(ours, { recursive: true, force: true });
  await mkdir(ours, { recursive: true });
  await cp(new URL('package.json', root), new URL('package.json', ours));
  await cp(new URL('dist/', root), new URL('dist/', ours), {
    recursive: true,
    filter: (path) => !/\.(js|map)$/.test(path),
  });
}
