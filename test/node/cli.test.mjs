/** The command line, as it is installed: what it prints and how it ends. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
let folder;

/** Runs the command in a folder of its own; gives exit code and both outputs. */
const run = (...args) =>
  new Promise((done) => {
    execFile(process.execPath, [bin, ...args], { cwd: folder }, (error, out, err) =>
      done({ code: error?.code ?? 0, out, err }),
    );
  });
const check = async (text) => {
  await writeFile(join(folder, 'clinic.json'), text);
  return run('check', 'clinic.json');
};

describe('massage-widgets on the command line', () => {
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'massage-widgets-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('new writes a file that check finds good, with its $schema', async () => {
    const made = await run('new', 'start.json');
    assert.equal(made.code, 0, made.err);
    assert.match(made.out, /npx massage-widgets check start\.json/);
    const { $schema } = JSON.parse(await readFile(join(folder, 'start.json'), 'utf8'));
    assert.match($schema, /content\.schema\.json$/);
    const checked = await run('check', 'start.json');
    assert.equal(checked.code, 0, checked.err);
    assert.match(checked.out, /all good/);
  });

  it('new never writes over a file', async () => {
    await writeFile(join(folder, 'mine.json'), 'mine');
    const { code, err } = await run('new', 'mine.json');
    assert.equal(code, 1);
    assert.match(err, /is there already/);
    assert.equal(await readFile(join(folder, 'mine.json'), 'utf8'), 'mine');
  });

  it('new fills a file that is empty, as check advises', async () => {
    await check('\n');
    assert.equal((await run('new', 'clinic.json')).code, 0);
    assert.equal((await run('check', 'clinic.json')).code, 0);
  });

  it('check prints each problem with its line, its path and the fix, and ends with 1', async () => {
    const { code, err } = await check(`{
  "faq": {
    "entries": [
      { "id": "cost",
        "answer": 5 },
      { "id": "parking", "question": "Where?" }
    ]
  },
  "tips": {}
}`);
    assert.equal(code, 1);
    const lines = err.split('\n');
    assert.equal(lines[0], 'clinic.json:5: faq.entries[0].answer: expected text, got 5');
    assert.match(
      lines[1],
      /^clinic\.json:6: faq\.entries\[1\]\.answer: expected text, since "parking" is none of ours/,
    );
    assert.match(lines[2], /^clinic\.json:9: tips: expected a list/);
    assert.match(err, /3 to mend in clinic\.json/);
  });

  for (const [name, text, line, said] of [
    ['a comma too many', '{\n "tips": [],\n}', 2, /there is a comma too many: take it out$/],
    ['a comma too many in a list', '{"tips": [{\n "id": "a"\n},\n\n]}', 3, /there is a comma too many/],
    ['a second comma', '{"tips": [],\n,"faq": {}}', 1, /there is a comma too many/],
    ['a value that is left out', '{"tips": [],\n"faq": }', 2, /expected a value$/],
    ['a file that breaks off', '{\n "faq": {\n  "entries": [', 3, /value|\]/],
    ['single quotes', "{\n 'faq': {}\n}", 2, /double quotes/],
    ['an empty file', ' \n', 1, /is empty\. Write one to begin with: npx massage-widgets new clinic\.json$/],
  ])
    it(`check says where ${name} is`, async () => {
      const { code, err } = await check(text);
      assert.equal(code, 1);
      assert.match(err, new RegExp(`^clinic\\.json:${line}: `));
      assert.match(err.split('\n')[0], said);
    });

  it('check notes words that promise too much, and ends with 0', async () => {
    const { code, err, out } = await check('{"faq": {"entries": [{"id": "cost", "answer": "It heals, guaranteed."}]}}');
    assert.equal(code, 0);
    assert.match(err, /faq\.entries\[0\]\.answer says “heals” and “guaranteed”/);
    assert.match(out, /all good, 1 entry/);
  });

  it('check gives the key that was meant, or else all that there are', async () => {
    const { err } = await check(
      '{\n "fqa": {},\n "faq": { "entries": [\n  { "id": "cost", "anwser": "x" },\n  { "id": "insurance", "why": "x" } ],\n "more": [] }\n}',
    );
    const lines = err.split('\n');
    assert.equal(lines[0], 'clinic.json:2: fqa: unknown key; did you mean "faq"?');
    assert.equal(lines[1], 'clinic.json:4: faq.entries[0].anwser: unknown key; did you mean "answer"?');
    assert.match(
      lines[2],
      /^clinic\.json:5: faq\.entries\[1\]\.why: unknown key: expected one of topic, question, .*, id$/,
    );
    assert.equal(lines[3], 'clinic.json:6: faq.more: unknown key: expected one of topics, entries');
  });

  it('check names a key that is there twice', async () => {
    const { code, err } = await check('{\n "tips": [],\n "faq": {},\n "tips": []\n}');
    assert.equal(code, 1);
    assert.match(err, /^clinic\.json:4: tips: is there twice/);
  });

  it('check names links that lead nowhere, with the address that was meant, and ends with 0', async () => {
    const answer = 'See [y](www.clinic.example), **[x](javascript:alert(1))** and [ours](/booking).';
    const { code, err } = await check(JSON.stringify({ faq: { entries: [{ id: 'cost', answer }] } }));
    assert.equal(code, 0);
    const said = 'clinic.json: note: faq.entries[0].answer: the link';
    assert.deepEqual(err.trim().split('\n'), [
      `${said} [y](www.clinic.example) leads to a page of your own site. Write https://www.clinic.example.`,
      `${said} [x](javascript:alert(1)): javascript: links are taken away. Use https, mailto, tel, or a path.`,
    ]);
  });

  it('check notes that the answer about cost still says our price', async () => {
    const { code, err } = await check('{"treatments": [{"id": "massage", "price": {"low": 85}}]}');
    assert.equal(code, 0);
    assert.match(err, /the answer "cost" of the questions still says ours/);
  });

  it('a file that is not there, and a command that is none: says so and ends with 1', async () => {
    assert.match((await run('check', 'nope.json')).err, /no such file/);
    const wrong = await run('chek', 'nope.json');
    assert.equal(wrong.code, 1);
    assert.match(wrong.err, /Did you mean check/);
  });
});

describe('the JSON Schema of own content', () => {
  it('is published, closed against unknown keys, and says what each key is for', async () => {
    const schema = JSON.parse(await readFile(new URL('../../dist/content.schema.json', import.meta.url), 'utf8'));
    const { faq, safety } = schema.properties;
    assert.ok(faq.properties.entries.items.properties.answer.description.includes('Markdown'));
    assert.deepEqual(schema.additionalProperties, { not: {} });
    assert.deepEqual(faq.properties.entries.items.required, ['id']);
    assert.ok(!('screens' in safety.properties));
  });
});
