/** One way to look at a page in each engine: open it, run a script in it, wait for what a reader would see, press keys. */
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../../scripts/find-browser.mjs';
import { until } from '../../scripts/keep.mjs';
import { startWebKit } from '../../scripts/webkit/browser.mjs';
import { pageOf } from '../../scripts/webkit/page.mjs';

async function withPuppeteer(engine) {
  const browser = await puppeteer.launch(await launchOptions(engine));
  const page = await browser.newPage();
  return {
    goto: (url) => page.goto(url),
    run: (script) => page.evaluate(`(() => { ${script} })()`),
    press: (key) => page.keyboard.press(key),
    stop: () => browser.close(),
  };
}

async function withWebKit() {
  const browser = await startWebKit();
  const page = pageOf(browser);
  return {
    goto: page.goto,
    run: page.run,
    press: page.keyboard.press,
    stop: browser.stop,
  };
}

/** Starts an engine by name. `run` takes the body of a function, `sees` one that says whether something is there. */
export async function drive(engine) {
  const driver = engine === 'webkit' ? await withWebKit() : await withPuppeteer(engine);
  return { ...driver, sees: (what, script) => until(what, () => driver.run(script), 20) };
}
