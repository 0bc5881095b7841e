/** The files for a site that may ask no other site for anything: unpacked as an author does it, and opened in a browser. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { startHosts } from '../browser/framed.mjs';

const root = new URL('../../', import.meta.url);
const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
const tags = ['massage-faq', 'technique-picker', 'cost-compare'];

describe('massage-widgets.zip', () => {
  let folder;
  let hosts;
  let zip;
  const build = async (zone) => {
    const to = await mkdtemp(join(folder, 'zip-'));
    execFileSync(process.execPath, [fileURLToPath(new URL('scripts/zip.mjs', root)), to], {
      env: { ...process.env, TZ: zone },
    });
    return readFile(join(to, `massage-widgets-${version}.zip`));
  };
  /** The verdict of the test page, and a line for each file. */
  const verdict = async (tab) => {
    await tab.waitForSelector('#results li');
    return tab.evaluate(() => ({
      verdict: document.getElementById('verdict').textContent.trim(),
      lines: [...document.querySelectorAll('#results li')].map(({ textContent }) => textContent),
      pasted: document.querySelector('pre').textContent,
    }));
  };
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'massage-zip-'));
    zip = await build('UTC');
    for (const [name, bytes] of Object.entries(unzipSync(zip))) {
      await mkdir(dirname(join(folder, 'site', name)), { recursive: true });
      await writeFile(join(folder, 'site', name), bytes);
    }
    const page = await readFile(join(folder, 'site/massage-widgets/test.html'), 'utf8');
    hosts = await startHosts(
      {
        '/missing/test.html': () => page,
        '/missing/massage-faq.js': () => '<!doctype html><title>Our site</title>',
        '/policy/test.html': () =>
          page.replace(
            '<head>',
            `<head><meta http-equiv="Content-Security-Policy" content="script-src 'unsafe-inline'">`,
          ),
      },
      pathToFileURL(join(folder, 'site/')),
    );
  });
  after(async () => {
    await hosts?.stop();
    await rm(folder, { recursive: true });
  });

  it('holds three complete files, their licence, and a test page', () => {
    assert.deepEqual(
      Object.keys(unzipSync(zip)),
      [
        'LICENSE.txt',
        'THIRD-PARTY-LICENSES.md',
        'cost-compare.js',
        'massage-faq.js',
        'technique-picker.js',
        'test.html',
      ].map((name) => `massage-widgets/${name}`),
    );
  });

  it('has the same bytes whenever and wherever it is made', async () => {
    assert.ok(zip.equals(await build('Pacific/Auckland')));
    assert.ok(zip.equals(await build('America/Los_Angeles')));
  });

  it('works where it was unpacked, says so, and asks no other site for anything', async () => {
    const { tab, lines, close } = await hosts.open('/massage-widgets/test.html');
    const said = await verdict(tab);
    assert.equal(said.verdict, 'Yes: all three work. No other site was asked for anything.');
    assert.deepEqual(
      said.lines,
      tags.map((tag) => `${tag}.js works. Version ${version}.`),
    );
    assert.deepEqual(lines, []);
    for (const tag of tags)
      assert.ok(said.pasted.includes(`src="${new URL(tab.url()).origin}/massage-widgets/${tag}.js"`), said.pasted);
    await close();
  });

  it('says which file is missing, and which the site sends as something else', async () => {
    const { tab, close } = await hosts.open('/missing/test.html');
    const { verdict: said, lines } = await verdict(tab);
    assert.match(said, /^0 of 3 work\./);
    assert.match(lines[0], /massage-faq\.js is sent as text\/html\. .*text\/javascript/);
    assert.match(lines[1], /technique-picker\.js is not here: your site answers 404/);
    await close();
  });

  it('says when a policy of the site stops the files', async () => {
    const { tab, close } = await hosts.open('/policy/test.html');
    for (const line of (await verdict(tab)).lines) assert.match(line, /policy of your site/);
    await close();
  });

  it('says what to do when it is opened from a disk', async () => {
    const { tab, close } = await hosts.open('/site/massage-widgets/test.html', { host: pathToFileURL(folder).href });
    for (const line of (await verdict(tab)).lines) assert.match(line, /cannot run from your disk\. Upload this folder/);
    await close();
  });
});
