/**
 * All checks in one command, in order: types, lint, build, bytes, then the tests of the package in Node and of the
 * elements in a real browser. Stops at the first that fails, and ends with the number of tests.
 */
import { runSteps } from './steps.mjs';

await runSteps([
  ['types', 'npm', ['run', '--silent', 'types']],
  ['build', 'npm', ['run', '--silent', 'build']],
  ['lint', 'npm', ['run', '--silent', 'lint']],
  ['bytes', 'npm', ['run', '--silent', 'size']],
  ['package and content', 'npm', ['run', '--silent', 'test:node']],
  ['elements in the browser', 'npm', ['run', '--silent', 'test:browser']],
]);
console.log('This was Chromium. The same in Firefox and WebKit, too: npm run test:engines');
