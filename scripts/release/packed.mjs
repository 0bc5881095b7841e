/**
 * The package as npm would hand it out: packs it, installs the tarball in an empty project, imports every entry, and runs the
 * command. Nothing of the working folder is in reach there.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const isWindows = process.platform === 'win32';
const run = (cwd, command, ...args) => execute(command, args, { cwd, shell: isWindows, maxBuffer: 64 * 1024 * 1024 });
const json = async (...path) => JSON.parse(await readFile(join(...path), 'utf8'));

/** Specifiers that Node can import: those with a module behind them. */
export const importable = (exports, name) =>
  Object.entries(exports)
    .filter(([, target]) => (target.default ?? target).endsWith?.('.js') && target.default)
    .map(([entry]) => name + entry.slice(1));

/** Imports each in a process of its own; gives what failed. An optional peer may be missing. */
const importAll = `
  const optional = new Set(JSON.parse(process.argv[1]));
  for (const name of JSON.parse(process.argv[2]))
    await import(name).catch((error) => {
      const missing = /package '([^']+)'/.exec(error.message)?.[1];
      if (error.code !== 'ERR_MODULE_NOT_FOUND' || !optional.has(missing)) console.log(name + ': ' + error.message);
    });`;

/** What is wrong with the package as it would be published, one line each. The build has to be there. */
export async function packedProblems(root) {
  const folder = await mkdtemp(join(tmpdir(), 'massage-widgets-'));
  try {
    const { name, version, exports, bin, peerDependenciesMeta = {} } = await json(root, 'package.json');
    // The build has been made and tested: packing it again must not make another one.
    await run(root, 'npm', 'pack', '--ignore-scripts', '--pack-destination', folder);
    const tarball = `${name}-${version}.tgz`;
    await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
    await run(folder, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', `./${tarball}`);
    const problems = [];
    const installed = await json(folder, 'node_modules', name, 'package.json');
    if (installed.version !== version) problems.push(`The tarball holds ${installed.version}, not ${version}.`);
    const optional = Object.keys(peerDependenciesMeta).filter((peer) => peerDependenciesMeta[peer].optional);
    const names = importable(exports, name);
    const { stdout } = await run(
      folder,
      process.execPath,
      ...['--input-type=module', '-e', importAll, '--', JSON.stringify(optional), JSON.stringify(names)],
    );
    problems.push(...stdout.split('\n').filter(Boolean));
    for (const command of Object.keys(bin)) {
      const said = (await run(folder, 'npx', '--no-install', command, '--version')).stdout.trim();
      if (said !== version) problems.push(`${command} --version says ${said}, not ${version}.`);
    }
    return problems;
  } finally {
    await rm(folder, { recursive: true });
  }
}
