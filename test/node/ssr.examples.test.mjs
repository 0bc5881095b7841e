/** The examples of rendering on a server, run as somebody would who copied them. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { render } from 'massage-widgets/ssr';
import { inside, startPages, untouched } from '../browser/rendered.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

let pages;
before(async () => {
  pages = await startPages();
});
after(() => pages?.stop());

describe('the examples', () => {
  /** An example as after `npm install`: with the package beside it. */
  function install(name) {
    const folder = mkdtempSync(join(tmpdir(), 'massage-widgets-'));
    cpSync(join(root, 'examples', name), folder, { recursive: true });
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(root, join(folder, 'node_modules/massage-widgets'), 'dir');
    return folder;
  }

  it('ssr-node: a server under a strict policy, which no address breaks or leads out of the folder', async () => {
    const folder = install('ssr-node');
    const server = spawn(process.execPath, ['server.mjs'], { cwd: folder, env: { ...process.env, PORT: '0' } });
    try {
      const [line] = await once(server.stdout, 'data');
      const { tab, ready, seen, lines, close } = await pages.visit(String(line).trim());
      await ready('cost-compare', 'massage-faq');
      assert.deepEqual(await seen(), { ...untouched, served: 2 });
      assert.deepEqual(lines, []);
      assert.match(await inside(tab, 'cost-compare', (shadow) => shadow.textContent), /\$90.*Price set by Oak Street/s);
      await close();
      const at = String(line).trim();
      for (const path of ['/', `cdn/${root}dist/index.js`, 'cdn/..%2fpackage.json'])
        assert.equal((await fetch(at + path)).status, 404, path);
      assert.equal(server.exitCode, null);
    } finally {
      server.kill();
      rmSync(folder, { recursive: true });
    }
  });

  it('ssr-eleventy: a shortcode, and the policy of its page', async () => {
    const folder = install('ssr-eleventy');
    try {
      const { default: configure } = await import(pathToFileURL(join(folder, 'eleventy.config.js')).href);
      const made = {};
      const copied = [];
      configure({
        ignores: new Set(),
        addPassthroughCopy: (files) => copied.push(...Object.entries(files)),
        addAsyncShortcode: (name, run) => (made[name] = run),
        addTransform: (name, run) => (made[name] = run),
      });
      const page = { url: '/', outputPath: '_site/index.html' };
      const html = await made.massage.call({ page }, 'massage-faq', 'topic', 'cost', 'open', 'first');
      assert.match(html, /^<massage-faq lang="en-US" topic="cost" open="first"/);
      const whole = made.policy.call({ page }, `<!-- policy -->${html}`);
      const { styleHashes } = await render('massage-faq', {
        lang: 'en-US',
        attributes: { topic: 'cost', open: 'first' },
      });
      assert.ok(whole.startsWith('<meta http-equiv="Content-Security-Policy"'));
      assert.ok(whole.includes(styleHashes[0]));
      assert.deepEqual(copied, [[join(root, 'cdn/'), 'cdn']]);
      await assert.rejects(() => made.massage.call({ page }, 'massage-faq', 'topic', 'x'), /topic: no such id x/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
