/** The FAQPage that we write, against schema.org's own vocabulary, as the types that Google publishes of it. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { loadContent } from 'massage-widgets';
import { toFaqPage } from '../../dist/elements/massage-faq/logic.js';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
const page = toFaqPage((await loadContent()).faq.entries);

/** What must be refused, so that this test can fail: a wrong type, property or value in the page's own shape. */
const wrong = {
  'a type that does not exist': { ...page, '@type': 'FAQsPage' },
  'a property that a page does not have': { ...page, questions: [] },
  'a property that a question does not have': { ...page, mainEntity: [{ ...page.mainEntity[0], answer: 'Yes.' }] },
  'an answer that is no Answer': { ...page, mainEntity: [{ ...page.mainEntity[0], acceptedAnswer: 5 }] },
  'a text that is a number': {
    ...page,
    mainEntity: [{ ...page.mainEntity[0], acceptedAnswer: { '@type': 'Answer', text: 5 } }],
  },
  'a question of the wrong type': { ...page, mainEntity: [{ ...page.mainEntity[0], '@type': 'Questoin' }] },
};

describe('the structured data of <massage-faq>', () => {
  let folder;
  before(async () => {
    folder = await mkdtemp(join(root, '.schema-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('uses only types, properties and values that schema.org has; a mistake would be seen', async () => {
    const typed = (name, value) => `export const ${name}: WithContext<FAQPage> = ${JSON.stringify(value)};`;
    const lines = [
      "import type { FAQPage, WithContext } from 'schema-dts';",
      typed('page', page),
      ...Object.entries(wrong).flatMap(([what, value], at) => [
        `// @ts-expect-error: ${what}`,
        typed(`wrong${at}`, value),
      ]),
    ];
    await writeFile(join(folder, 'page.ts'), lines.join('\n'));
    const options = [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      '--module',
      'nodenext',
      '--moduleResolution',
      'nodenext',
    ];
    const { stdout } = await run(process.execPath, [tsc, ...options, '--ignoreConfig', 'page.ts'], {
      cwd: folder,
    }).catch((error) => error);
    assert.equal(stdout.slice(0, 2000), '');
  });

  it('has a name and a text for each question, once', () => {
    const names = page.mainEntity.map(({ name }) => name);
    assert.ok(names.length > 30);
    assert.equal(new Set(names).size, names.length);
    for (const { name, acceptedAnswer } of page.mainEntity) {
      assert.match(name, /\?$/);
      assert.ok(acceptedAnswer.text.length > 40, name);
    }
  });
});
