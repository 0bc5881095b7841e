import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import puppeteer from 'puppeteer-core';
import { answersMiddleware } from './scripts/answers-middleware.mjs';
import { emulatePlugin } from './scripts/emulate-plugin.mjs';
import { launchOptions } from './scripts/find-browser.mjs';
import { openPage } from './scripts/firefox/page.mjs';
import { webkitLauncher } from './scripts/webkit/launcher.mjs';

const launchers = {
  chromium: async () => chromeLauncher({ puppeteer, launchOptions: await launchOptions() }),
  firefox: async () =>
    chromeLauncher({ puppeteer, launchOptions: await launchOptions('firefox'), createPage: openPage }),
  webkit: webkitLauncher,
};
const engines = (process.env.BROWSERS ?? 'chromium').split(',');

export default {
  files: 'test/**/*.test.ts',
  nodeResolve: true,
  // Focus and keyboard belong to one page at a time.
  concurrency: 1,
  testFramework: { config: { timeout: '20000' } },
  testsFinishTimeout: 300_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/content/en/**'],
    reporters: ['text-summary', 'lcovonly'],
    threshold: { lines: 95 },
  },
  middleware: [answersMiddleware],
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
    a11ySnapshotPlugin(),
    emulatePlugin(),
  ],
  browsers: await Promise.all(engines.map((engine) => launchers[engine]())),
};
