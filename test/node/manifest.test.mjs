/** What documentation, editors and types are made from, compared with the elements as they are. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { ts } from '@custom-elements-manifest/analyzer';
import { bake } from '../../dist/bake/bake.js';
import { ContentOutdatedEvent } from '../../dist/baked/events.js';
import { loadContent } from '../../dist/content/store.js';
import { readOffered } from '../browser/offered.mjs';
import { tokensIn } from '../browser/tokens.mjs';

const root = new URL('../../', import.meta.url);
const text = (path) => readFile(new URL(path, root), 'utf8');
const { modules } = JSON.parse(await text('dist/custom-elements.json'));
const elements = modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName));
const namesOf = (list = []) => list.map(({ name }) => name).sort();
const sorted = (set) => [...set].sort();

/** Everything that has a name, with the words about it. */
function* described(element) {
  const { tagName } = element;
  yield [`<${tagName}>`, element.description];
  for (const list of ['attributes', 'members', 'slots', 'cssParts', 'cssProperties', 'cssStates', 'events'])
    for (const { name, description, detail, parameters = [] } of element[list] ?? []) {
      const path = `<${tagName}> ${list} ${name || '(default)'}`;
      yield [path, description];
      for (const one of [...(detail?.fields ?? []), ...parameters]) yield [`${path} ${one.name}`, one.description];
    }
  for (const child of element.children ?? []) {
    yield [`<${tagName}> <${child.tagName}>`, child.description];
    for (const { name, description } of child.attributes) yield [`<${child.tagName}> ${name}`, description];
  }
}

/** The public members that the compiler knows, in a class and those it extends, without what a browser or Lit calls. */
async function membersOf({ tagName, superclass }) {
  const read = async (path) => {
    const source = ts.createSourceFile(path, await text(path), ts.ScriptTarget.ES2022, true);
    const { members } = source.statements.find(ts.isClassDeclaration);
    return members.flatMap((member) => {
      const has = (kind) => member.modifiers?.some((modifier) => modifier.kind === kind);
      const name = member.name?.getText() ?? '#';
      const isOpen =
        !has(ts.SyntaxKind.PrivateKeyword) && !has(ts.SyntaxKind.ProtectedKeyword) && !name.startsWith('#');
      const isOurs = name === 'version' || (!has(ts.SyntaxKind.StaticKeyword) && !name.endsWith('Callback'));
      return isOpen && isOurs ? [name] : [];
    });
  };
  const shared = superclass.name === 'MassageElement' ? await read('dist/shared/massage-element.d.ts') : [];
  return sorted(new Set([...shared, ...(await read(`dist/elements/${tagName}/${tagName}.d.ts`))]));
}

/** Whether an element's content can be baked into a page: it can be outdated, then. */
async function canBeBaked(tag) {
  const content = await loadContent('en');
  try {
    return !!bake(tag, { content });
  } catch ({ message }) {
    return !message.includes('cannot be baked');
  }
}

/** The events that the files of an element make, by name. Those between our own elements are made elsewhere. */
async function eventsOf({ tagName }) {
  const folder = `dist/elements/${tagName}/`;
  const files = (await readdir(new URL(folder, root))).filter((name) => name.endsWith('.js'));
  const code = (await Promise.all(files.map((name) => text(folder + name)))).join('\n');
  const classes = files.includes('events.js') ? await import(new URL(`${folder}events.js`, root)) : {};
  const own = Object.entries(classes).map(([name, Class]) => {
    assert.match(code, new RegExp(`new ${name}\\(`), `${name} is never dispatched`);
    return new Class({}).type;
  });
  const outdated = new ContentOutdatedEvent({}).type;
  if (await canBeBaked(tagName)) own.push(outdated);
  return sorted(new Set([...own, ...[...code.matchAll(/new Event\(["'`]([a-z-]+)/g)].map(([, name]) => name)]));
}

describe('the manifest', () => {
  let offered;
  const fieldsOf = (tag) =>
    elements.find(({ tagName }) => tagName === tag).attributes.flatMap(({ fieldName }) => fieldName ?? []);
  before(async () => (offered = await readOffered(fieldsOf)));

  it('knows every element, its class and where it is defined', async () => {
    const tags = (await readdir(new URL('src/elements/', root))).sort();
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), tags);
    for (const { name, tagName } of elements) {
      const path = `dist/elements/${tagName}/${tagName}.js`;
      assert.equal(typeof (await import(new URL(path, root)))[name], 'function');
      const defined = modules.find((module) => module.path === `dist/elements/${tagName}/define.js`);
      assert.deepEqual(defined.exports, [
        { kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } },
      ]);
    }
  });

  it('knows the elements that the other lists of them know', async () => {
    const tags = elements.map(({ tagName }) => tagName);
    const children = elements.flatMap((element) => namesOf(element.children?.map(({ tagName: name }) => ({ name }))));
    const strays = await import(new URL('dist/shared/strays.js', root));
    assert.deepEqual(sorted(strays.tags), sorted([...tags, ...children]));
    const { renderables } = await import(new URL('dist/ssr/elements.js', root));
    assert.deepEqual(sorted([...Object.keys(renderables), 'massage-content']), sorted(tags));
  });

  it('points only to files that are there', async () => {
    const paths = JSON.stringify(modules).match(/"(?:module|path)":"[^"]+"/g);
    for (const path of new Set(paths.map((pair) => pair.split('"')[3]))) await text(path);
  });

  it('has nothing without a description in whole sentences', () => {
    const bare = elements
      .flatMap((element) => [...described(element)])
      .filter(([, words]) => !/^[A-Z`"“#][^]{7,}\.$/.test(words ?? ''));
    assert.deepEqual(bare, []);
  });

  for (const element of elements)
    describe(`of <${element.tagName}>`, () => {
      const { tagName } = element;
      const inherited = (list) => new Set(namesOf((element[list] ?? []).filter(({ inheritedFrom }) => inheritedFrom)));
      const seen = (what) => offered.get(tagName)[what];
      const seenSomewhere = (what, name) => [...offered.values()].some((each) => each[what].has(name));

      it('has the attributes that it observes', () => {
        const { attributes } = seen('asked');
        assert.deepEqual(namesOf(element.attributes), attributes.toSorted?.() ?? [...attributes].sort());
      });

      it('has the default of each attribute', () => {
        const { values } = seen('asked');
        for (const { name, fieldName, default: told } of element.attributes.filter((each) => each.fieldName)) {
          const value = told === undefined ? null : JSON.parse(told.replaceAll("'", '"'));
          assert.deepEqual(values[fieldName], value, name);
        }
      });

      it('has its public properties and methods', async () => {
        assert.deepEqual(namesOf(element.members), await membersOf(element));
      });

      it('has the events that it dispatches', async () => {
        assert.deepEqual(namesOf(element.events), await eventsOf(element));
      });

      for (const [list, what] of [
        ['cssParts', 'parts'],
        ['slots', 'slots'],
      ])
        it(`has the ${what} that it renders`, () => {
          const named = namesOf(element[list]);
          assert.deepEqual(
            sorted(seen(what)).filter((name) => !named.includes(name)),
            [],
            'seen but not in the manifest',
          );
          const shared = inherited(list);
          assert.deepEqual(
            named.filter((name) => !seen(what).has(name) && !(shared.has(name) && seenSomewhere(what, name))),
            [],
            'in the manifest but never seen',
          );
        });

      it('has the tokens that its styles use', async () => {
        const { used, unset } = tokensIn([...seen('rules')].join('\n'));
        const room = await text('src/before-define.css');
        const kept = new RegExp(`^${tagName}[,\\s]`, 'm').test(room) ? ['--massage-reserve', '--massage-room'] : [];
        assert.deepEqual(namesOf(element.cssProperties), sorted(new Set([...used, ...kept])));
        assert.deepEqual(unset, [], 'read, and set nowhere');
      });

      it('has the states that it sets', async () => {
        const code = await text('dist/shared/massage-element.js');
        const set = [...code.matchAll(/internals\.states[^;]*\(["'`]([a-z-]+)["'`]\)/g)].map(([, name]) => name);
        const named = namesOf(element.cssStates);
        assert.deepEqual(named, element.superclass.name === 'MassageElement' ? set : []);
        if (named.includes('ready')) assert.ok(seen('asked').states.some(Boolean), 'it is never ready');
      });
    });
});
