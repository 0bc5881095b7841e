/** What a style sheet of a sample names and a browser or the package does not know. */
import { readFile } from 'node:fs/promises';
import { root } from '../browser/server.mjs';

const manifest = JSON.parse(await readFile(new URL('dist/custom-elements.json', root), 'utf8'));
const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
const namesOf = (list) => new Set((list ?? []).map(({ name }) => name));

const properties = new Set(elements.flatMap(({ cssProperties }) => [...namesOf(cssProperties)]));

/** Whether the element has the part and the state that a selector names. */
function isKnown(selector) {
  const element = elements.find(({ tagName }) => selector.startsWith(tagName));
  const [, part] = /::part\(([\w-]+)\)/.exec(selector) ?? [];
  const [, state] = /:state\(([\w-]+)\)/.exec(selector) ?? [];
  return element && (!part || namesOf(element.cssParts).has(part)) && (!state || namesOf(element.cssStates).has(state));
}

export async function cssFaults(browser, text) {
  const tab = await browser.newPage();
  const rules = await tab.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return [...sheet.cssRules].map(({ selectorText }) => selectorText);
  }, text);
  const declarations = [...text.matchAll(/^\s+([a-z-]+):\s*([^;]+);/gm)].map(([, name, value]) => [name, value]);
  const unknown = await tab.evaluate(
    (list) => list.filter(([name, value]) => !CSS.supports(name, value)).map(([name]) => name),
    declarations,
  );
  await tab.close();
  return [
    ...(rules.length === text.match(/\{/g).length && declarations.length ? [] : ['a rule that the browser drops']),
    ...unknown,
    ...declarations.map(([name]) => name).filter((name) => name.startsWith('--') && !properties.has(name)),
    ...rules.filter((selector) => !isKnown(selector)),
  ];
}
