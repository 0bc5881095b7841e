/** Takes the picture at the top of the README, from the built files: `npm run build && node scripts/preview.mjs`. */
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { launchOptions } from './find-browser.mjs';

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Preview</title>
<style>
  body { margin: 0; padding: 28px; font: 15px/1.5 system-ui; background: #f4f1ec; color: #1d2326; --massage-space: 13px;
    display: grid; grid-template: 1fr / 1fr 1.4fr; gap: 24px; block-size: 860px; box-sizing: border-box; }
  .panel { background: #fff; border-radius: 18px; padding: 24px; overflow: hidden; box-shadow: 0 2px 18px #1d232614; min-block-size: 0; }
  cost-compare::part(controls) { display: none; }
  .column { display: grid; grid-template-rows: 1.05fr 1fr; gap: 24px; min-block-size: 0; }
</style>
<div class="panel"><technique-picker></technique-picker></div>
<div class="column">
  <div class="panel"><cost-compare view="table" options="massage physical-therapy" baseline="hide" editable="off"></cost-compare></div>
  <div class="panel"><massage-faq items="good-for-back-pain best-type toxins" open="first"></massage-faq></div>
</div>
<script type="module" src="/cdn/embed.js"></script></html>`;

const server = await createServer({
  configFile: false,
  root: '.',
  logLevel: 'error',
  server: { host: '127.0.0.1', port: 0 },
  plugins: [
    {
      name: 'preview',
      configureServer: ({ middlewares }) =>
        void middlewares.use('/preview', (_, response) => response.setHeader('content-type', 'text/html').end(page)),
    },
  ],
});
await server.listen();
const browser = await puppeteer.launch(await launchOptions());
const tab = await browser.newPage();
await tab.setViewport({ width: 1440, height: 860 });
await tab.goto(`http://127.0.0.1:${server.httpServer.address().port}/preview`, { waitUntil: 'networkidle0' });
const press = async (name) => {
  const find = (text) =>
    [...document.querySelector('technique-picker').shadowRoot.querySelectorAll('button, label')].find(
      (control) => control.checkVisibility() && control.textContent.trim().replace(/\s+/g, ' ').startsWith(text),
    );
  await (await tab.waitForFunction(find, {}, name)).evaluate((control) => control.click());
  await tab.evaluate(() => document.querySelector('technique-picker').updateComplete);
};
for (const name of ['None of these', 'Next', 'None of these', 'Next', 'None of these', 'Next']) await press(name);
for (const answer of ['Long-standing', 'Light', 'I want none', 'Whole back', 'Over 12']) {
  await press(answer);
  await press('Next');
}
await tab.waitForFunction(() => document.querySelector('technique-picker').result);
await tab.evaluate(() => document.activeElement.blur());
await tab.screenshot({ path: 'demo/preview.png' });
await browser.close();
await server.close();
