/** Packs the package as it is built, and unpacks it as an install does. */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

const { dependencies, peerDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const needs = Object.keys({ ...dependencies, ...peerDependencies });

/** A folder with the package under node_modules/, and beside it what it asks for. */
export async function packInto() {
  const site = await mkdtemp(join(tmpdir(), 'massage-package-'));
  const run = (command, args) =>
    execFileSync(command, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const [{ filename, size, files }] = JSON.parse(
    run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', site]),
  );
  const tarball = join(site, filename);
  const folder = join(site, 'node_modules', 'massage-widgets');
  await mkdir(folder, { recursive: true });
  run('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);
  for (const name of needs) {
    await mkdir(dirname(join(site, 'node_modules', name)), { recursive: true });
    await symlink(join(root, 'node_modules', name), join(site, 'node_modules', name), 'junction');
  }
  return {
    site,
    tarball,
    size,
    files: files.map(({ path }) => path),
    folder: pathToFileURL(`${folder}/`),
    remove: () => rm(site, { recursive: true }),
  };
}
