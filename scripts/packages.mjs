/** What stands on this machine, and what Debian can add to it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Extensions that a program's file may have here. */
const endings = process.platform === 'win32' ? ['.exe', ''] : [''];
// Debian keeps servers in a folder that is on root's path only.
const folders = [...(process.env.PATH ?? '').split(delimiter), ...(process.platform === 'linux' ? ['/usr/sbin'] : [])];

/** The file of the first of these programs that is on the path. */
export const program = (...names) =>
  folders
    .flatMap((folder) => names.flatMap((name) => endings.map((ending) => join(folder, name + ending))))
    .find((file) => existsSync(file));

/** Whether packages can be added without asking anybody. */
const isRootOnDebian = () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** How a person does it. */
export const installCommand = (names) => `apt-get install --no-install-recommends ${names.join(' ')}`;

/** Adds packages with apt-get where this is root on Debian. Gives whether it has tried; says so. */
export function install(names, who) {
  if (!isRootOnDebian()) return false;
  console.error(`${who}: installing ${names.join(', ')} with apt-get, since this is root`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args) => spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env });
  run('update', '-qq');
  run('install', '-y', '-qq', '--no-install-recommends', '-o', 'Dpkg::Use-Pty=0', ...names);
  return true;
}
