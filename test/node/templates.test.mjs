/** Templates that read the same once they are minified. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { minifyHTMLLiterals } from 'minify-literals';

const src = new URL('../../src/', import.meta.url);
const files = (await readdir(src, { recursive: true })).filter((name) => name.endsWith('.ts'));

/** The HTML of every template in a file, as the minifier of the build sees it. */
async function templatesOf(source, fileName) {
  const found = [];
  const html = (text) => {
    found.push(text);
    return text;
  };
  await minifyHTMLLiterals(source, { fileName, html, css: false, sourceMap: false });
  return found;
}
const endsBlank = (text) => /^\s|\s$/.test(text);

describe('templates', () => {
  it("never begin or end with a blank, which the minifier drops: ${' '} stays", async () => {
    let count = 0;
    for (const name of files) {
      const source = await readFile(new URL(name, src), 'utf8');
      const templates = await templatesOf(source, name);
      assert.equal(templates.length, source.match(/\b(html|svg)`/g)?.length ?? 0, `not all of ${name} was read`);
      assert.deepEqual(templates.filter(endsBlank), [], name);
      count += templates.length;
    }
    assert.ok(count > 100);
  });

  it('with a blank there are found by this check', async () => {
    const found = await templatesOf(
      "const a = html`<b>${html` <i>${x}</i>`}</b>${' '}`, b = html`<b>${x}</b> `;",
      'a.ts',
    );
    assert.deepEqual(found.map(endsBlank).sort(), [false, true, true]);
  });
});
