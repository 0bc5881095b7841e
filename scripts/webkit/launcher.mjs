import { startWebKit } from './browser.mjs';
import { pageOf } from './page.mjs';

/** Size of a page where no test has asked for another: the same as in the other engines. */
const VIEWPORT = { width: 800, height: 600 };

/** Test runner in WebKit. Its one window takes the test files one after the other. */
export function webkitLauncher() {
  let started;
  let page;
  let active;

  const start = async () => {
    const browser = await startWebKit();
    page = Object.assign(pageOf(browser), { inspector: browser.inspector });
    return browser;
  };

  return {
    name: 'WebKit',
    // The built-in commands speak to a page of Playwright's, and so to ours.
    type: 'playwright',
    concurrency: 1,
    getPage: () => page,
    isActive: (id) => active === id,
    getBrowserUrl: () => page.url(),
    async startSession(id, url) {
      await (started ??= start());
      active = id;
      await page.setViewportSize(VIEWPORT);
      await page.goto(url);
    },
    async stopSession() {
      active = undefined;
      await page.release();
      return {};
    },
    async startDebugSession() {
      throw new Error('WebKit: there is no debug session');
    },
    async stop() {
      const browser = await started?.catch(() => undefined);
      await browser?.stop();
    },
  };
}
