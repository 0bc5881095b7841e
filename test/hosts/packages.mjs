/** A WordPress, a PHP and a MariaDB to test in: those of the machine, else Debian's, installed with apt-get as root. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { install, installCommand, program } from '../../scripts/packages.mjs';

/** Where Debian puts it. Another version can be tested by its folder. */
export const WORDPRESS = process.env.WORDPRESS_PATH ?? '/usr/share/wordpress';

const packages = {
  wordpress: () => existsSync(`${WORDPRESS}/wp-load.php`),
  'wordpress-theme-twentytwentythree': () =>
    process.env.WORDPRESS_PATH || existsSync(`${WORDPRESS}/wp-content/themes/twentytwentythree/style.css`),
  'php-cli': () => onPath('php'),
  'php-mysql': () => hasExtension('mysqli'),
  'php-gd': () => hasExtension('gd'),
  'php-mbstring': () => hasExtension('mbstring'),
  'php-xml': () => hasExtension('dom'),
  'mariadb-server': () => program('mariadbd') && program('mariadb-install-db'),
};

const onPath = (name) => Boolean(program(name));
const hasExtension = (name) =>
  onPath('php') && spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout.toLowerCase().split(/\s+/).includes(name);

const missing = () => Object.keys(packages).filter((name) => !packages[name]());

/** Installs what is missing. Throws with what to do where that is not possible: a host that was not tested is no host. */
export function ensurePackages() {
  const wanted = missing();
  if (!wanted.length) return;
  const command = installCommand(wanted);
  if (!install(wanted, 'hosts'))
    throw new Error(
      `WordPress cannot be tested here: ${wanted.join(', ')} missing. On Debian, run as root: ${command}`,
    );
  // No service is started: the test has a database of its own.
  const left = missing();
  if (left.length)
    throw new Error(`WordPress cannot be tested here: ${left.join(', ')} could not be installed. Try: ${command}`);
}
