/** The package as a developer gets it: every entry resolves, and importing one on a server does nothing but import. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const pack = JSON.parse(read('package.json'));

describe('the package', () => {
  for (const [name, target] of Object.entries(pack.exports)) {
    if (name.includes('*') || name.endsWith('.json')) continue;
    const file = target.default ?? target;
    it(`exports ${name}`, async () => {
      assert.ok(existsSync(new URL(file, root)), file);
      if (target.types) assert.ok(existsSync(new URL(target.types, root)), target.types);
      if (file.endsWith('.js')) await import(`massage-widgets${name.slice(1)}`);
    });
  }

  it('gives ranking, costs and content to a server', async () => {
    const { costOver, loadContent, rankTechniques } = await import('massage-widgets');
    const content = await loadContent();
    assert.deepEqual(content.treatments.map(({ id }) => id).sort(), [
      'massage',
      'medication',
      'meditation-yoga',
      'physical-therapy',
      'stay-active',
      'surgery',
    ]);
    assert.equal(rankTechniques({}, content).equalBest.length, 5);
    const massage = content.treatments.find(({ id }) => id === 'massage');
    const { low, high, open } = costOver(massage, { weeks: 12, sessions: 10 });
    assert.deepEqual({ low, high, open }, { low: 600, high: 1200, open: false });
  });

  it('names every question, price, style and answer in its README', async () => {
    const { loadContent } = await import('massage-widgets');
    const { faq, treatments, techniques, picker } = await loadContent();
    const answers = picker.questions.flatMap((question) => [question, ...question.answers]);
    const readme = read('README.md');
    for (const { id } of [...faq.entries, ...treatments, ...techniques, ...answers])
      assert.ok(readme.includes(`\`${id}\``), id);
  });

  it('refuses a language that it lacks, and names those it has', async () => {
    const { loadContent } = await import('massage-widgets');
    await assert.rejects(() => loadContent('tlh'), /tlh.*en/);
  });

  it('carries one version everywhere', async () => {
    const { VERSION } = await import('massage-widgets');
    assert.equal(VERSION, pack.version);
    assert.match(read('CHANGELOG.md'), new RegExp(`## ${pack.version.replaceAll('.', '\\.')}`));
  });

  it('has no bare import in the files for a page without a bundler', () => {
    for (const folder of ['cdn/', 'cdn/chunks/'])
      for (const file of readdirSync(new URL(folder, root)).filter((name) => name.endsWith('.js')))
        assert.doesNotMatch(read(folder + file), /(?:from|import)\s*\(?["'`](?![./])/, folder + file);
  });

  it('has one file of its own, with nothing to load, for each main tag', () => {
    for (const tag of ['massage-faq', 'technique-picker', 'cost-compare'])
      assert.doesNotMatch(read(`cdn/${tag}.js`), /\bimport\s*[({"'`]/, tag);
  });
});
