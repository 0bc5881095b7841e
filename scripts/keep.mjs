/** Runs servers that cannot outlive this process, however it ends. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { createServer } from 'node:net';

/** The shell waits at a pipe that the system closes with this process, then ends its whole group, workers included. */
const guard = '"$@" </dev/null & cat >/dev/null; kill -KILL 0';

/** Starts a server in a process group of its own. Returns the way to end it. */
export function keep(command, args, { log, env = {}, cwd }) {
  const output = openSync(log, 'a');
  const child = spawn('sh', ['-c', guard, 'sh', command, ...args], {
    cwd,
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['pipe', output, output],
  });
  return async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.stdin.end();
    await ended;
  };
}

/** A port that nobody listens to. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Asks until the answer is yes. */
export async function until(what, isSo, seconds = 60) {
  const end = Date.now() + seconds * 1000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`${what}: not within ${seconds} seconds.`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
