/** What the documentation site is made with: tables from the manifest, addresses, sections, a list for programs. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mendLinks, onSite, relative, toPage } from '../../docs/site/build/addresses.mjs';
import { apiTables, fillApi } from '../../docs/site/build/api.mjs';
import { llmsText } from '../../docs/site/build/llms.mjs';
import { sectionsOf } from '../../docs/site/build/sections.mjs';

describe('an address of the documentation', () => {
  for (const [from, to, found] of [
    ['index.html', 'assets/site.css', 'assets/site.css'],
    ['start/clinic.html', 'assets/site.css', '../assets/site.css'],
    ['start/clinic.html', 'start/blogger.html', 'blogger.html'],
    ['index.html', 'index.html', 'index.html'],
  ])
    it(`from ${from} to ${to} is ${found}`, () => assert.equal(relative(from, to), found));

  for (const [href, page, found] of [
    ['start/clinic.md#own', 'index.md', 'start/clinic.md#own'],
    ['../demo/builder.html', 'index.md', 'demo/builder.html'],
    ['../../demo/frame.html#height', 'recipes/frames.md', '../demo/frame.html#height'],
    ['../test/spoken', 'accessibility.md', undefined],
    ['../README.md', 'index.md', undefined],
    ['../documents/a.md', 'index.md', undefined],
    ['https://www.w3.org/TR/WCAG22', 'accessibility.md', 'https://www.w3.org/TR/WCAG22'],
    ['#top', 'index.md', '#top'],
  ])
    it(`${href} in ${page} ${found ? `is ${found} on the site` : 'leads nowhere on the site'}`, () =>
      assert.equal(onSite(href, page), found));

  it('between two pages is one of Markdown in a twin, and of HTML on the site', () => {
    assert.equal(toPage('../recipes/policy.md#integrity'), '../recipes/policy.html#integrity');
    assert.equal(toPage('llms.txt'), 'llms.txt');
    assert.equal(toPage('https://example.org/a.md'), 'https://example.org/a.md');
  });

  it('loses its link, not its words, where the site has nothing there; samples stay as they are', () =>
    assert.equal(
      mendLinks('See [the test](../test/a.mjs) and [b](b.md).\n\n```md\n[x](../../y.md)\n```\n', 'a.md'),
      'See the test and [b](b.md).\n\n```md\n[x](../../y.md)\n```\n',
    ));
});

describe('the reference of an element', () => {
  const manifest = {
    modules: [
      {
        declarations: [
          {
            tagName: 'my-tag',
            attributes: [
              { name: 'lang', inheritedFrom: { name: 'Base' } },
              { name: 'my-mode', fieldName: 'myMode', type: { text: "'a' | 'b'" }, default: "'a'" },
            ],
            members: [
              { kind: 'field', name: 'myMode', attribute: 'my-mode', description: 'How it\nworks.' },
              { kind: 'field', name: 'total', readonly: true, type: { text: 'number' }, description: 'The sum.' },
              { kind: 'field', name: 'updateComplete', inheritedFrom: { name: 'ReactiveElement' } },
              { kind: 'field', name: 'version', static: true },
              {
                kind: 'method',
                name: 'show',
                description: 'Shows one.',
                parameters: [{ name: 'id', optional: true, type: { text: 'string' } }],
                return: { type: { text: 'void' } },
              },
            ],
            events: [
              {
                name: 'my-change',
                type: { text: 'MyChangeEvent' },
                description: 'Changed.',
                detail: { fields: [{ name: 'by', type: { text: "'x' | 'y'" }, description: 'Who.' }] },
              },
              { name: 'my-end', description: 'Ended.' },
            ],
            slots: [{ name: '', description: 'The rest.' }],
          },
        ],
      },
    ],
  };

  it('is Markdown, with an element’s own settings first, and what Lit brings left out', () =>
    assert.equal(
      apiTables(manifest, 'my-tag'),
      [
        '### Attributes and properties',
        '',
        '| attribute | property | what it does | type |',
        '| --- | --- | --- | --- |',
        "| `my-mode` | `myMode` | How it works. | `'a' \\| 'b'`, `'a'` by default |",
        '| `lang` |  |  |  |',
        '| none | `total` | The sum. Read only. | `number` |',
        '',
        '### Methods',
        '',
        '| method | what it does |',
        '| --- | --- |',
        '| `show(id?: string): void` | Shows one. |',
        '',
        '### Events',
        '',
        '| event | class | when | what it carries |',
        '| --- | --- | --- | --- |',
        "| `my-change` | `MyChangeEvent` | Changed. | `by: 'x' \\| 'y'` Who. |",
        '| `my-end` |  | Ended. | nothing |',
        '',
        '### Slots',
        '',
        '| slot | what it is for |',
        '| --- | --- |',
        '| without a name | The rest. |',
        '',
      ].join('\n'),
    ));

  it('stands where a page asks for it; a tag that is not there stops the build', () => {
    assert.match(fillApi('A\n\n<!-- api my-tag -->\n\nB', manifest), /^A\n\n### Attributes[^]*\|\n\nB$/);
    assert.throws(() => fillApi('<!-- api other-tag -->', manifest), /no <other-tag>/);
  });
});

describe('a page cut at its headings', () => {
  it('gives each section its words, without tags and with signs as they are read', () =>
    assert.deepEqual(sectionsOf('<h1 id="a">A &amp; <code>b</code></h1><p>1 &lt; 2</p><h2 id="c">C</h2>x'), [
      { id: 'a', level: 1, title: 'A & b', text: '1 < 2', names: '' },
      { id: 'c', level: 2, title: 'C', text: 'x', names: '' },
    ]));
});

describe('the names that a section lists', () => {
  for (const [cells, found] of [
    [
      '<td><code>picker-result</code></td><td><code>PickerResultEvent</code></td><td>Ranked.</td>',
      'picker-result PickerResultEvent',
    ],
    ['<td>See <code>load()</code></td><td><code>a</code> <code>b</code></td>', ''],
    ['<td class="right"><code>&lt;cost-option&gt;</code></td>', '<cost-option>'],
  ])
    it(`are ${found || 'none'}: ${cells}`, () =>
      assert.equal(sectionsOf(`<h2 id="a">A</h2><table><tr>${cells}</tr></table>`)[0].names, found));
});

describe('llms.txt', () => {
  it('names the Markdown of each page under its section', () =>
    assert.match(
      llmsText([{ title: 'Start', pages: [{ path: 'start/a', title: 'A', line: 'About A.' }] }], { line: 'All.' }),
      /^# massage-widgets\n\n> All\.\n[^]*\n## Start\n\n- \[A\]\(start\/a\.md\): About A\.\n$/,
    ));
});
