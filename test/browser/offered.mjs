/** What the elements really offer, read from a browser in every state they have. */
import { rareStates } from './rare.mjs';
import { startStates } from './states-site.mjs';
import { states } from './states.mjs';

/** Runs inside a page. */
function look() {
  const hosts = [...document.querySelectorAll(':defined')].filter(({ localName }) => localName.includes('-'));
  return hosts.map(({ localName: tag, shadowRoot }) => {
    const sheets = [...shadowRoot.adoptedStyleSheets, ...shadowRoot.styleSheets];
    return {
      tag,
      parts: [...shadowRoot.querySelectorAll('[part]')].flatMap(({ part }) => [...part]),
      slots: [...shadowRoot.querySelectorAll('slot')].map(({ name }) => name),
      rules: sheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)),
    };
  });
}

/** Runs inside a page: attributes, and what a property holds before anybody has set it. */
function ask(tag, fields) {
  const element = document.createElement(tag);
  return {
    attributes: customElements.get(tag).observedAttributes,
    values: Object.fromEntries(fields.map((field) => [field, element[field] ?? null])),
    states: [...document.querySelectorAll(tag)].map((each) => each.matches(':state(ready)')),
  };
}

/** By tag: its parts, slots and style rules. `asked` also has what a fresh element answers, with `fieldsOf(tag)`. */
export async function readOffered(fieldsOf) {
  const site = await startStates({ more: rareStates });
  const offered = new Map();
  const keep = async (tab) => {
    for (const { tag, ...lists } of await tab.evaluate(look)) {
      const known = offered.get(tag) ?? { parts: new Set(), slots: new Set(), rules: new Set() };
      for (const [name, list] of Object.entries(lists)) for (const each of list) known[name].add(each);
      offered.set(tag, known);
    }
  };
  try {
    for (const state of [...states, ...rareStates]) {
      const { tab, close } = await site.reach(state);
      await keep(tab);
      for (const act of state.acts ?? []) {
        // What an act gives back need not be a thing that can leave the page.
        await tab.evaluate(`Promise.resolve(${act}).then(() => {})`);
        await keep(tab);
      }
      const known = offered.get(state.tag);
      known.asked ??= await tab.evaluate(ask, state.tag, fieldsOf(state.tag));
      const provider = offered.get('massage-content');
      if (provider) provider.asked ??= await tab.evaluate(ask, 'massage-content', fieldsOf('massage-content'));
      await close();
    }
  } finally {
    await site.close();
  }
  return offered;
}
