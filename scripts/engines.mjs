/**
 * Every test of the browser suite in Chromium, Firefox and WebKit, and the built package in each. Installs the browsers
 * that are missing, and fails where one cannot be had. `npm run test:engines -- firefox webkit` takes only those.
 */
import { findBrowser } from './find-browser.mjs';
import { runSteps } from './steps.mjs';
import { findWebKit } from './webkit/find.mjs';

const finders = {
  chromium: () => findBrowser(),
  firefox: () => findBrowser('firefox'),
  webkit: async () => findWebKit().browser,
};
const names = process.argv.slice(2);
const engines = names.length ? names : Object.keys(finders);
for (const engine of engines) {
  if (!(engine in finders)) throw new Error(`"${engine}" is no engine. Those are ${Object.keys(finders).join(', ')}.`);
  console.log(`${engine}: ${await finders[engine]()}`);
}

await runSteps([
  ...engines.map((engine) => [`elements in ${engine}`, 'npx', ['wtr'], { BROWSERS: engine }]),
  ['the built package', process.execPath, ['--test', 'test/engines/'], { BROWSERS: engines.join() }],
]);
