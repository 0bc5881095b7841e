/** A WordPress to throw away: Debian's, copied, with a database of its own, in a temporary folder. */
import { spawn, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { freePort, keep, until } from '../../scripts/keep.mjs';
import { program } from '../../scripts/packages.mjs';
import { ensurePackages, WORDPRESS } from './packages.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Starts one. `tell` runs an action of php/act.php in it; `log` is what PHP complained of. */
export async function startWordPress() {
  ensurePackages();
  const folder = await mkdtemp(join(tmpdir(), 'massage-wordpress-'));
  const stops = [];
  const stop = async () => {
    for (const end of stops.reverse()) await end();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const socket = await startDatabase(folder, stops);
    const site = join(folder, 'site');
    await copySite(site);
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const env = {
      TEST_SOCKET: socket,
      TEST_ORIGIN: origin,
      TEST_LOG: join(folder, 'php.log'),
      PHP_CLI_SERVER_WORKERS: '6',
    };
    // A site asks itself for pages, which one worker alone could not answer.
    const php = ['-d', 'memory_limit=256M', '-d', 'upload_max_filesize=16M', '-d', 'post_max_size=32M'];
    stops.push(
      keep('php', [...php, '-S', `127.0.0.1:${port}`, '-t', site, here('php/router.php')], {
        log: join(folder, 'server.log'),
        env,
        cwd: site,
      }),
    );
    const tell = (action, input = {}) => act(php, site, env, action, input);
    await tell('install');
    await until('WordPress answers', () =>
      fetch(origin).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
    return { origin, folder, tell, stop, log: () => readFile(env.TEST_LOG, 'utf8').catch(() => '') };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startDatabase(folder, stops) {
  const socket = join(folder, 'db.sock');
  const data = join(folder, 'data');
  const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
  const made = spawnSync(
    program('mariadb-install-db'),
    [...asRoot, '--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db'],
    { encoding: 'utf8' },
  );
  if (made.status) throw new Error(`The database could not be made:\n${made.stdout}${made.stderr}`);
  const options = ['--skip-networking', `--socket=${socket}`, `--pid-file=${join(folder, 'db.pid')}`, '--skip-log-bin'];
  const quick = ['--innodb-flush-log-at-trx-commit=0', '--innodb-flush-method=nosync'];
  const log = join(folder, 'database.log');
  stops.push(
    keep(program('mariadbd'), ['--no-defaults', ...asRoot, `--datadir=${data}`, ...options, ...quick], { log }),
  );
  const answers = () =>
    spawnSync('mariadb', [
      '--no-defaults',
      `--socket=${socket}`,
      '-uroot',
      '-e',
      'CREATE DATABASE IF NOT EXISTS wordpress',
    ]).status === 0;
  await until('The database answers', answers).catch(async (error) => {
    throw new Error(`${error.message}\n${await readFile(log, 'utf8')}`);
  });
  return socket;
}

async function copySite(site) {
  // Debian's tree is full of links to other packages' files, which the server would not follow out of its root.
  await cp(WORDPRESS, site, { recursive: true, dereference: true, filter: (file) => !file.endsWith('/wp-config.php') });
  await cp(here('php/wp-config.php'), join(site, 'wp-config.php'));
  await mkdir(join(site, 'wp-content/mu-plugins'), { recursive: true });
  await cp(here('php/test-site.php'), join(site, 'wp-content/mu-plugins/test-site.php'));
  await symlink(here('../../cdn'), join(site, 'cdn'));
  // Browsers ask for one; without it that would be the first line in every console.
  await writeFile(join(site, 'favicon.ico'), '');
}

async function act(php, site, env, action, input) {
  const child = spawn('php', [...php, here('php/act.php'), site, action], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(JSON.stringify(input));
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  try {
    return JSON.parse(output);
  } catch {
    throw new Error(`WordPress could not ${action}: ${output}${errors}`);
  }
}
