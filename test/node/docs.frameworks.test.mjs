/** Samples for frameworks do what they say, and editors find the files that our settings name. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import {
  bindingsIn,
  bound,
  filesIn,
  frameworkOf,
  isForEditor,
  partsOfAstro,
  startFrameworks,
} from '../docs/frameworks.mjs';
import { startProject } from '../docs/project.mjs';
import { samples, texts } from '../docs/samples.mjs';

let frameworks;
let project;
before(async () => {
  frameworks = await startFrameworks();
  project = await startProject();
});
after(async () => {
  await frameworks?.close();
  await project?.close();
});

describe('a sample for a framework', () => {
  const named = new Map(samples.filter(frameworkOf).map((sample) => [frameworkOf(sample), sample]));

  it('is there for each that the page of frameworks has in its table', () => {
    const page = texts.get('docs/start/frameworks.md');
    const rows = [...page.matchAll(/^\| ([A-Z]\w+)/gm)].map(([, name]) => name.toLowerCase());
    assert.ok(rows.length > 6);
    assert.deepEqual([...named.keys()].sort(), rows.sort());
  });

  for (const framework of named.keys()) {
    const its = samples.filter((sample) => frameworkOf(sample) === framework);
    it(`has no error for the compiler of ${framework}, and would be caught with one`, async () => {
      const wrong = its[0].text
        .replace(/detail\.id\b/, 'detail.it')
        .replace('{ detail }: FaqToggleEvent', '{ detail }: Date');
      assert.notEqual(wrong, its[0].text);
      const found = await frameworks.complaints(framework, [...its.map(({ text }) => text), wrong]);
      assert.notDeepEqual(found.pop(), [], 'the wrong one');
      assert.deepEqual(
        found,
        its.map(() => []),
      );
    });
  }

  for (const [framework, bindings] of bindingsIn(texts.get('docs/recipes/booking-link.md')))
    it(`reads the picker of a form in ${framework}, and would be caught where it reads something else`, async () => {
      assert.ok(bindings.length);
      const found = await frameworks.complaints(framework, [
        ...bindings.map(bound[framework]),
        bound[framework]('@change="style = nothing" (change)="nothing()" onchange={nothing} onChange={nothing}'),
      ]);
      assert.notDeepEqual(found.pop(), [], 'the wrong one');
      assert.deepEqual(
        found,
        bindings.map(() => []),
      );
    });

  for (const { name, text } of samples.filter(({ language }) => language === 'astro'))
    it(`runs on the server: ${name}`, async () => {
      const { server } = partsOfAstro(text);
      assert.deepEqual((await project.js(`${server}\nconsole.log(page.html.includes('$85'));`)).printed, ['true']);
    });
});

describe('settings of an editor', () => {
  for (const { name, text } of samples.filter(isForEditor))
    it(`name files that the package has: ${name}`, () => {
      assert.doesNotThrow(() => JSON.parse(text));
      assert.ok(filesIn(text).length);
      for (const file of filesIn(text)) assert.ok(existsSync(file), file.pathname);
    });

  it('would be caught with another name', () =>
    assert.ok(filesIn('"./node_modules/massage-widgets/dist/nothing.json"').every((file) => !existsSync(file))));
});
