/** The hashes that a page names, against the bytes that it gets, in the browser that compares them. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { host, startHosts } from '../browser/framed.mjs';

const cdn = new URL('../../cdn/', import.meta.url);
const { version, files } = JSON.parse(readFileSync(new URL('integrity.json', cdn), 'utf8'));
const bin = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const snippet = execFileSync(process.execPath, [bin, 'snippet', 'massage-faq'], { encoding: 'utf8' });
const here = snippet.replace(/https:\/\/cdn\.jsdelivr\.net\/npm\/massage-widgets@[^/]+/, '');

describe('cdn/integrity.json', () => {
  it('is of this version', () => {
    assert.equal(version, JSON.parse(readFileSync(new URL('../package.json', cdn), 'utf8')).version);
  });

  it('names every file that a page may name, and no other', () => {
    const names = readdirSync(cdn, { recursive: true }).filter(
      (name) => /\.(js|css)$/.test(name) && !name.startsWith('chunks'),
    );
    assert.deepEqual(Object.keys(files), names.sort());
    for (const name of ['embed.js', 'before-define.css', 'massage-faq.js', 'technique-picker.js', 'cost-compare.js'])
      assert.ok(name in files, name);
  });

  for (const [name, hash] of Object.entries(files))
    it(`has the hash of ${name}`, () => {
      const own = createHash('sha384')
        .update(readFileSync(new URL(name, cdn)))
        .digest('base64');
      assert.equal(hash, `sha384-${own}`);
    });
});

describe('the snippet with integrity', () => {
  let hosts;
  before(async () => {
    hosts = await startHosts({
      '/right': () => host(here),
      '/wrong': () => host(here.replace(/sha384-..../, 'sha384-AAAA')),
    });
  });
  after(() => hosts?.stop());

  it('names the exact version, the hash, and crossorigin', () => {
    assert.ok(
      snippet.includes(`src="https://cdn.jsdelivr.net/npm/massage-widgets@${version}/cdn/massage-faq.js"`),
      snippet,
    );
    assert.ok(snippet.includes(`integrity="${files['massage-faq.js']}" crossorigin="anonymous"`), snippet);
  });

  it('of a widget without such a file: says that the loader brings it', () => {
    for (const [tag, said] of [
      [
        'session-guide',
        /It comes with the loader:\n<session-guide><\/session-guide>\n<script type="module" src="https:.*embed\.js"/,
      ],
      ['nope', /<nope> is not known\. Use massage-faq, .*with the loader also massage-safety-check/],
    ]) {
      const { status, stderr } = spawnSync(process.execPath, [bin, 'snippet', tag], { encoding: 'utf8' });
      assert.equal(status, 1);
      assert.match(stderr, said);
    }
  });

  it('runs what it was made for, and nothing else', async () => {
    const right = await hosts.open('/right');
    await right.tab.waitForSelector('massage-faq:state(ready)');
    assert.deepEqual(right.lines, []);
    await right.close();
    const wrong = await hosts.open('/wrong');
    assert.equal(await wrong.tab.evaluate(() => customElements.get('massage-faq')), undefined);
    assert.match(wrong.lines.join(), /integrity/);
    await wrong.close();
  });
});
