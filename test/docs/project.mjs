/** A project of somebody who has installed the package: its samples run there. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort } from '../../scripts/keep.mjs';
import { root } from '../browser/server.mjs';

const run = promisify(execFile);
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
const cli = fileURLToPath(new URL('dist/cli/main.js', root));

/** What a program has printed, or an error with it. */
const printed = (command, args, cwd) =>
  run(command, args, { cwd, env: { ...process.env, NO_COLOR: '1' } }).then(
    ({ stdout }) => stdout,
    ({ message, stdout }) => {
      throw new Error(`${message}\n${stdout}`);
    },
  );

/** What `console.log(…); // text` promises. */
const promised = (text) => [...text.matchAll(/^console\.log\(.*\); \/\/ (.+)$/gm)].map(([, line]) => line);

export async function startProject() {
  const folder = await mkdtemp(join(tmpdir(), 'docs-'));
  const modules = join(folder, 'node_modules');
  await mkdir(join(modules, '.bin'), { recursive: true });
  await symlink(fileURLToPath(root), join(modules, 'massage-widgets'), 'junction');
  // What npm makes of `bin`.
  await writeFile(join(modules, '.bin/massage-widgets'), `#!/bin/sh\nexec node '${cli}' "$@"\n`, { mode: 0o755 });
  await writeFile(join(folder, 'package.json'), '{ "type": "module", "private": true }');

  return {
    close: () => rm(folder, { recursive: true, force: true }),

    /** The lines of a terminal, in a folder of their own; the first that fails ends them. */
    async shell(text) {
      const place = await mkdtemp(join(folder, 'shell-'));
      await symlink(modules, join(place, 'node_modules'), 'junction');
      await writeFile(join(place, 'package.json'), '{ "private": true }');
      // Whoever has content of their own has this file already, unless the sample makes it.
      if (!text.includes('new clinic.json'))
        await writeFile(join(place, 'clinic.json'), '{ "faq": { "entries": [] } }');
      return printed('bash', ['-euo', 'pipefail', '-c', text], place);
    },

    /** Starts a server, and gives its address once it says so. */
    async serve(text) {
      const file = join(folder, 'server.js');
      await writeFile(file, text);
      const port = await freePort();
      const server = spawn(process.execPath, [file], { cwd: folder, env: { ...process.env, PORT: String(port) } });
      const ended = once(server, 'exit');
      const said = await Promise.race([once(server.stdout, 'data'), ended.then(([code]) => [`ended with ${code}`])]);
      return {
        said: String(said[0]).trim(),
        isUp: () => server.exitCode === null,
        close: async () => {
          server.kill();
          await ended;
        },
      };
    },

    async json(text) {
      const file = join(folder, 'content.json');
      await writeFile(file, text);
      return printed(process.execPath, [cli, 'check', file], folder);
    },

    /** Runs a module, and gives the lines that it printed and those that it says it prints. */
    async js(text) {
      const file = join(folder, 'sample.js');
      await writeFile(file, text);
      const lines = (await printed(process.execPath, [file], folder)).trim();
      return { printed: lines ? lines.split('\n') : [], promised: promised(text) };
    },

    /** In JavaScript a parameter need not say what it is; all else is as strict. */
    async ts(text, { isScript = false } = {}) {
      await writeFile(join(folder, 'sample.ts'), text);
      const options = '--noEmit --strict --target es2022 --module nodenext --ignoreConfig --types node'.split(' ');
      if (isScript) options.push('--noImplicitAny', 'false');
      options.push('--typeRoots', fileURLToPath(new URL('node_modules/@types', root)));
      return printed(process.execPath, [tsc, ...options, 'sample.ts'], folder);
    },
  };
}
