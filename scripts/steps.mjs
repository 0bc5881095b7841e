import { spawn } from 'node:child_process';

const run = (command, args, env) =>
  new Promise((done) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
      env: { ...process.env, ...env },
    });
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
      process.stdout.write(chunk);
    });
    child.on('close', (code) => done({ code, text }));
  });

/**
 * Runs commands one after the other: `[name, command, arguments, environment]`. Stops at the first that fails, and ends
 * with the number of tests.
 */
export async function runSteps(steps) {
  let passed = 0;
  for (const [name, command, args, env] of steps) {
    console.log(`\n— ${name}`);
    const { code, text } = await run(command, args, env);
    passed +=
      Number(/^# pass (\d+)/m.exec(text)?.[1] ?? 0) +
      Number([...text.matchAll(/(\d+) passed, 0 failed/g)].at(-1)?.[1] ?? 0);
    if (code) {
      console.error(`\n${name}: failed`);
      process.exit(code);
    }
  }
  console.log(`\n${passed} passed, 0 failed`);
}
