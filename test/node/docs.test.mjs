/** Every code sample of the README and of the documentation does what it says. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openTab, root } from '../browser/server.mjs';
import { cssFaults } from '../docs/css.mjs';
import { frameworkOf, isForEditor } from '../docs/frameworks.mjs';
import { startProject } from '../docs/project.mjs';
import { notRun, reasons, samples, samplesIn } from '../docs/samples.mjs';
import { startSamples } from '../docs/site.mjs';

const of = (language) =>
  samples.filter((sample) => sample.language === language && !frameworkOf(sample) && !isForEditor(sample));
/** The file that other samples of the same page name. */
const contentOf = (path) => of('json').find((sample) => sample.path === path)?.text;

let project;
let pages;
before(async () => {
  project = await startProject();
  pages = await startSamples();
});
after(async () => {
  await pages?.close();
  await project?.close();
});

describe('the samples of the documentation', () => {
  it('are found where they stand, also in lists, with their language', () => {
    const markdown = 'Text.\n\n```html live\n<p>a</p>\n```\n\n- one\n\n  ```sh\n  ls\n  ```\n';
    assert.deepEqual(samplesIn(markdown), [
      { language: 'html', text: '<p>a</p>' },
      { language: 'sh', text: 'ls' },
    ]);
  });

  it('are run, but for a few with a reason', () => {
    assert.ok(samples.length > 60, `${samples.length} samples`);
    assert.equal(notRun.length, reasons.length, 'a reason for a sample that is not there');
    assert.ok(notRun.length <= 6, notRun.map(({ name }) => name).join());
  });

  it('are in languages that this test can run', () => {
    const known = new Set(['html', 'sh', 'js', 'ts', 'css', 'json', 'http']);
    assert.deepEqual(
      samples
        .filter((sample) => !known.has(sample.language) && !frameworkOf(sample))
        .map(({ name, language }) => `${name}: “${language}”`),
      [],
    );
  });
});

describe('a sample of HTML, pasted into a page of its own', () => {
  for (const { name, path, text } of of('html'))
    it(`shows its elements, and the console stays empty: ${name}`, async () => {
      const { lines, strange, count, waiting } = await pages.html(text, contentOf(path));
      assert.deepEqual({ lines, strange, waiting }, { lines: [], strange: [], waiting: [] });
      assert.ok(count || /<link|<div id=/.test(text), 'no element of ours');
    });

  it('would be caught with a setting that is not known, a file that is not there, or no script', async () => {
    assert.match((await pages.html('<massage-faq topic="nonsense"></massage-faq>')).lines.join(), /nonsense/);
    const far = await pages.html('<massage-faq></massage-faq><img src="https://elsewhere.example/a.png" alt="">');
    assert.deepEqual(far.strange, ['https://elsewhere.example/a.png']);
    const none = await pages.html('<massage-faq></massage-faq><script src="data:text/javascript,"></script>');
    assert.equal(none.waiting.length, 1);
  });
});

describe('a policy of the documentation', () => {
  for (const { name, text } of of('http'))
    it(`lets every element work: ${name}`, async () => {
      const { lines, strange, waiting, count } = await pages.policy(text);
      assert.deepEqual({ lines, strange, waiting }, { lines: [], strange: [], waiting: [] });
      assert.equal(count, 8);
    });

  it('would be caught if it forbade what they need', async () => {
    const { lines } = await pages.policy("Content-Security-Policy: default-src 'none'; script-src 'self'");
    assert.match(lines.join(), /style-src|Content Security Policy/);
  });
});

describe('a sample of JSON', () => {
  for (const { name, text } of of('json'))
    it(`passes “massage-widgets check”: ${name}`, () => assert.doesNotReject(project.json(text)));

  it('would be caught with a mistake in it', () =>
    assert.rejects(project.json('{ "faq": { "entries": [{ "id": "cost", "answer": 5 }] } }'), /expected text/));
});

describe('a sample for the terminal', () => {
  for (const { name, text } of of('sh')) it(`runs: ${name}`, async () => void (await project.shell(text)));

  it('would be caught where a command fails', () =>
    assert.rejects(project.shell('npx massage-widgets check nowhere.json\ntrue')));
});

/** What listens, and so has no end. */
const isServer = ({ text }) => text.includes('createServer(');

describe('a sample of a server', () => {
  for (const { name, text } of of('js').filter(isServer))
    it(`sends a page under its policy, takes no address for a way out, and stays up: ${name}`, async () => {
      const server = await project.serve(text);
      const { tab, lines, close } = await openTab(pages.browser);
      try {
        await tab.goto(server.said);
        await tab.waitForSelector('massage-faq:state(ready)');
        assert.deepEqual(lines, []);
        for (const path of ['cdn/../package.json', `cdn/${fileURLToPath(root)}dist/index.js`, '/', 'nothing'])
          assert.equal((await fetch(server.said + path)).status, 404, path);
        assert.ok(server.isUp());
      } finally {
        await close();
        await server.close();
      }
    });

  it('would be caught if it ended', async () => {
    const { said } = await project.serve('process.exit(3); // createServer(');
    assert.equal(said, 'ended with 3');
  });
});

/** What a page has and Node has not. */
const needsPage = ({ text }) => /\b(document|customElements|location|navigator)\b/.test(text);

describe('a sample of JavaScript for a page', () => {
  for (const { name, text } of of('js').filter(needsPage))
    it(`runs beside an element, and the console stays empty: ${name}`, async () => {
      const { lines, strange } = await pages.html(
        `<massage-faq topic="cost"></massage-faq><script type="module">${text}</script>`,
      );
      assert.deepEqual({ lines, strange }, { lines: [], strange: [] });
    });

  it('would be caught if it threw', async () => {
    const { lines } = await pages.html('<script type="module">document.nothing.here;</script>');
    assert.match(lines.join(), /undefined/);
  });
});

describe('a sample of JavaScript', () => {
  for (const { name, text } of of('js').filter((sample) => !needsPage(sample)))
    it(`can be pasted into strict TypeScript: ${name}`, async () => void (await project.ts(text, { isScript: true })));

  for (const { name, text } of of('js').filter((sample) => !needsPage(sample) && !isServer(sample)))
    it(`runs, and prints what it says: ${name}`, async () => {
      const { printed, promised } = await project.js(text);
      assert.deepEqual(printed, promised);
    });

  it('would be caught if it gave what may be missing to what needs it', () =>
    assert.rejects(
      project.ts(
        "import { costOver } from 'massage-widgets';\nconst one = [].find(() => true);\ncostOver(one, { weeks: 1 });",
        {
          isScript: true,
        },
      ),
      /TS2345/,
    ));

  it('would be caught if it threw or printed something else', async () => {
    await assert.rejects(project.js("import { nothing } from 'massage-widgets';"), /nothing/);
    const { printed, promised } = await project.js('console.log(1 + 1); // 3');
    assert.notDeepEqual(printed, promised);
  });
});

describe('a sample of TypeScript', () => {
  for (const { name, text } of of('ts'))
    it(`has no error of types: ${name}`, async () => void (await project.ts(text)));

  it('would be caught with a wrong type', () =>
    assert.rejects(
      project.ts("import 'massage-widgets/define';\ndocument.querySelector('massage-faq')!.show(5);"),
      /not assignable/,
    ));
});

describe('a sample of CSS', () => {
  for (const { name, text } of of('css'))
    it(`names what browser and package know: ${name}`, async () =>
      assert.deepEqual(await cssFaults(pages.browser, text), []));

  it('would be caught with a wrong property, part or value', async () =>
    assert.deepEqual(
      await cssFaults(
        pages.browser,
        'massage-faq {\n  --massage-akzent: red;\n  color: reddish;\n}\nmassage-faq::part(anwser) {\n  color: red;\n}',
      ),
      ['color', '--massage-akzent', 'massage-faq::part(anwser)'],
    ));
});
