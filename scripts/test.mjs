/**
 * All checks in one command, in order: types, lint, build, bytes, then the tests of the package in Node and of the
 * elements in a real browser. Stops at the first that fails, and ends with the number of tests.
 */
import { spawn } from 'node:child_process';

const steps = [
  ['types', 'npm', ['run', '--silent', 'types']],
  ['build', 'npm', ['run', '--silent', 'build']],
  ['lint', 'npm', ['run', '--silent', 'lint']],
  ['bytes', 'npm', ['run', '--silent', 'size']],
  ['package and content', 'npm', ['run', '--silent', 'test:node']],
  ['elements in the browser', 'npm', ['run', '--silent', 'test:browser']],
];

const run = (command, args) =>
  new Promise((done) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'], shell: process.platform === 'win32' });
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
      process.stdout.write(chunk);
    });
    child.on('close', (code) => done({ code, text }));
  });

let passed = 0;
for (const [name, command, args] of steps) {
  console.log(`\n— ${name}`);
  const { code, text } = await run(command, args);
  passed +=
    Number(/^# pass (\d+)/m.exec(text)?.[1] ?? 0) +
    Number([...text.matchAll(/(\d+) passed, 0 failed/g)].at(-1)?.[1] ?? 0);
  if (code) {
    console.error(`\n${name}: failed`);
    process.exit(code);
  }
}
console.log(`\n${passed} passed, 0 failed`);
