/** What editors offer with our data: asked of the services inside Visual Studio Code, and compared with the manifest. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { loadContent } from '../../dist/content/store.js';

const require = createRequire(import.meta.url);
const css = require('vscode-css-languageservice');
const html = require('vscode-html-languageservice');
const read = async (path) => JSON.parse(await readFile(new URL(`../../${path}`, import.meta.url), 'utf8'));
const [manifest, htmlData, cssData, webTypes, pack] = await Promise.all(
  [
    'dist/custom-elements.json',
    'dist/vscode.html-custom-data.json',
    'dist/vscode.css-custom-data.json',
    'dist/web-types.json',
    'package.json',
  ].map(read),
);
const elements = manifest.modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName));
const children = elements.flatMap(({ children: list = [] }) => list);
const names = (list = []) => list.map(({ name }) => name).sort();
const unique = (list) => [...new Set(list)].sort();
const allOf = (list) => unique(elements.flatMap((element) => names(element[list])));

describe('Visual Studio Code', () => {
  const htmlService = html.getLanguageService({
    customDataProviders: [html.newHTMLDataProvider('massage-widgets', htmlData)],
  });
  const cssService = css.getCSSLanguageService({ customDataProviders: [css.newCSSDataProvider(cssData)] });
  const at = (text, language) => {
    const source = text.replace('|', '');
    const document = html.TextDocument.create(`file:///page.${language}`, language, 1, source);
    return [document, document.positionAt(text.indexOf('|'))];
  };
  const ask = {
    html(text) {
      const [document, position] = at(text, 'html');
      return htmlService.doComplete(document, position, htmlService.parseHTMLDocument(document)).items;
    },
    hover(text) {
      const [document, position] = at(text, 'html');
      return htmlService.doHover(document, position, htmlService.parseHTMLDocument(document)).contents.value;
    },
    css(text) {
      const [document, position] = at(text, 'css');
      return cssService.doComplete(document, position, cssService.parseStylesheet(document)).items;
    },
  };
  const labels = (items) => items.map(({ label }) => label);

  it('completes every tag of ours, and the children that one reads', () => {
    const offered = labels(ask.html('<|'));
    for (const { tagName } of [...elements, ...children]) assert.ok(offered.includes(tagName), tagName);
  });

  it('completes every attribute of each tag', () => {
    for (const { tagName, attributes } of [...elements, ...children]) {
      const offered = labels(ask.html(`<${tagName} |></${tagName}>`));
      for (const { name } of attributes) assert.ok(offered.includes(name), `${tagName} ${name}`);
    }
  });

  it('offers the values that an attribute may have, and no others', () => {
    const values = (text) => labels(ask.html(text)).map((label) => label.replaceAll('"', ''));
    assert.deepEqual(values('<massage-faq mode="|">').sort(), ['multiple', 'single']);
    assert.deepEqual(values('<massage-faq open="|">').sort(), ['all', 'first', 'none']);
    assert.deepEqual(values('<cost-option per="|">').sort(), ['month', 'once', 'session']);
    assert.deepEqual(values('<cost-compare weeks="|">'), []);
  });

  it('offers the ids of the content where an attribute holds one, with what they stand for', async () => {
    const { faq, techniques, treatments } = await loadContent('en');
    for (const [text, list, words] of [
      ['<massage-faq topic="|">', faq.topics, 'title'],
      ['<technique-card technique="|">', techniques, 'name'],
      ['<cost-option for="|">', treatments, 'name'],
    ]) {
      const offered = ask.html(text).map((item) => [item.label.replaceAll('"', ''), item.documentation?.value]);
      const ids = list.map((each) => [each.id, each[words]]);
      assert.ok(ids.length > 4);
      assert.deepEqual(offered.sort(), ids.sort(), text);
    }
  });

  it('completes a boolean attribute without a value', () => {
    const required = ask.html('<technique-picker |>').find(({ label }) => label === 'required');
    assert.equal(required.textEdit.newText, 'required');
  });

  it('explains a tag with its slots, events and states, and an attribute', () => {
    const words = ask.hover('<massage-|faq></massage-faq>');
    for (const part of ['Answers common questions', '`actions`', '`faq-toggle`', '`:state(ready)`'])
      assert.ok(words.includes(part), part);
    assert.match(ask.hover('<massage-faq id-|prefix="q-"></massage-faq>'), /What `#` links to answers start with/);
  });

  it('completes every token in a style sheet', () => {
    const offered = labels(ask.css('massage-faq { --massage-| }'));
    for (const name of allOf('cssProperties')) assert.ok(offered.includes(name), name);
  });

  it('completes every part and state', () => {
    const parts = labels(ask.css('massage-faq::|'));
    for (const name of allOf('cssParts')) assert.ok(parts.includes(`::part(${name})`), name);
    assert.ok(labels(ask.css('massage-faq:|')).includes(':state(ready)'));
  });

  it('has each name once, and words for it', () => {
    for (const list of ['properties', 'pseudoElements', 'pseudoClasses']) {
      assert.deepEqual(names(cssData[list]), unique(names(cssData[list])));
      for (const { name, description } of cssData[list]) assert.match(description.value, /\w.*\./, name);
    }
  });
});

describe('web-types', () => {
  const tags = webTypes.contributions.html.elements;

  it('are named by package.json, and are of its version', async () => {
    assert.deepEqual(await read(pack['web-types']), webTypes);
    assert.deepEqual([webTypes.name, webTypes.version], [pack.name, pack.version]);
  });

  it('have every tag with its attributes, slots, properties, events, tokens, parts and states', () => {
    assert.deepEqual(
      tags.map(({ name }) => name),
      [...elements, ...children].map(({ tagName }) => tagName),
    );
    for (const element of elements) {
      const tag = tags.find(({ name }) => name === element.tagName);
      const fields = element.members.filter((member) => member.kind === 'field' && !member.static);
      assert.deepEqual(names(tag.attributes), names(element.attributes));
      assert.deepEqual(names(tag.slots), names(element.slots));
      assert.deepEqual(names(tag.js.properties), names(fields));
      assert.deepEqual(names(tag.js.events), names(element.events));
      assert.deepEqual(names(tag.css.properties), names(element.cssProperties));
      assert.deepEqual(names(tag.css.parts), names(element.cssParts));
      assert.deepEqual(
        names(tag.css['pseudo-classes']),
        names(element.cssStates).map((name) => `state(${name})`),
      );
    }
  });
});
