/** Each way onto a page, for each main tag, on a page that nobody tuned, on a fast machine and on a slow phone. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { build } from 'vite';
import { loader, mainTags, page, startSite } from '../browser/site.mjs';
import { installUse } from '../browser/use.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const room = '<link rel="stylesheet" href="/cdn/before-define.css">';
const post = (body, head = room) =>
  page(
    `<header><a href="/">Site</a></header><main><h1>Post</h1><p>Words of the site.</p>${body}<p>More words.</p></main>`,
    head,
  );

/** A bundle as an app makes it, from the package by its public names. */
async function bundle(tag) {
  const entry = `import 'massage-widgets/${tag}/define'; import 'massage-widgets/before-define.css';`;
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'app',
        resolveId: (id) => (id === 'app.js' ? '\0app.js' : undefined),
        load: (id) => (id === '\0app.js' ? entry : undefined),
      },
    ],
    build: { write: false, rolldownOptions: { input: 'app.js' } },
  });
  return output;
}

const ways = {
  'its tag and the loader': (tag) => post(`<${tag}></${tag}>${loader}`),
  'a <div> and the loader': (tag) => post(`<div data-massage-widget="${tag}"></div>${loader}`),
  'its complete file': (tag) => post(`<${tag}></${tag}><script type="module" src="/cdn/${tag}.js"></script>`),
};
const pages = Object.fromEntries(
  Object.values(ways).flatMap((way, at) => mainTags.map((tag) => [`/${at}/${tag}`, way(tag)])),
);

pages['/bare'] = post(`<massage-faq></massage-faq>${loader}`, '');

let site;
before(async () => {
  for (const tag of mainTags) {
    const output = await bundle(tag);
    for (const { fileName, code, source } of output) pages[`/${fileName}`] = code ?? source;
    const script = output.find(({ isEntry }) => isEntry).fileName;
    const sheet = output.find(({ fileName }) => fileName.endsWith('.css')).fileName;
    pages[`/${Object.keys(ways).length}/${tag}`] = post(
      `<${tag}></${tag}><script type="module" src="/${script}"></script>`,
      `<link rel="stylesheet" href="/${sheet}">`,
    );
  }
  site = await startSite(pages);
});
after(() => site?.close());

for (const [at, way] of [...Object.keys(ways), 'an app that Vite bundles'].entries())
  describe(`by ${way}`, () => {
    for (const tag of mainTags)
      it(`<${tag}> shows and works, is accessible, moves nothing and writes nothing to the console`, async () => {
        for (const { width, slow } of [
          { width: 1280, slow: 1 },
          { width: 360, slow: 4 },
        ]) {
          const visit = await site.open(`/${at}/${tag}`, { width, slow, before: installUse });
          await visit.ready([tag]);
          const { shift } = await visit.seen();
          assert.ok(shift <= 0.02, `moved by ${shift} at ${width} px, ${slow} times slower`);
          if (slow === 1) {
            await visit.tab.evaluate(axe);
            const violations = await visit.tab.evaluate(async () =>
              (await window.axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0].target}`),
            );
            assert.deepEqual(violations, []);
            await visit.tab.evaluate((name) => window.use[name](), tag);
          }
          assert.deepEqual(visit.lines, []);
          await visit.close();
        }
      });
  });

it('this test sees a page that moves: a tag without its room', async () => {
  const visit = await site.open('/bare');
  await visit.ready(['massage-faq']);
  const { shift } = await visit.seen();
  assert.ok(shift > 0.02, `${shift}`);
  await visit.close();
});
