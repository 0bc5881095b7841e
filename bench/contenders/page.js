/** What the pages of several contenders share. Runs in the browser. */
export const root = () => document.getElementById('root');

let texts;
/** Which questions hold a word, for contenders that have no search of their own. */
export function matches(word) {
  texts ??= window.items.map(({ q, a }) => `${q} ${a}`.toLowerCase());
  return texts.map((text) => text.includes(word.toLowerCase()));
}

const settled = (elements) => Promise.all(Array.from(elements, (element) => element.updateComplete));

/** A library with one element for each question: markup in, then wait until all have been upgraded and rendered. */
export function elementPerItem({ markup, item, tags = [item], header }) {
  const all = () => document.querySelectorAll(item);
  window.contender = {
    async render(n) {
      root().innerHTML = markup(window.items.slice(0, n));
      await Promise.all(tags.map((tag) => customElements.whenDefined(tag)));
      await settled(document.querySelectorAll(tags.join()));
    },
    target: (index) => header(all()[index]),
    async open() {
      const element = all()[2];
      header(element).click();
      await element.updateComplete;
    },
    async filter(word) {
      const found = matches(word);
      all().forEach((element, index) => {
        element.hidden = !found[index];
      });
      await all()[3].updateComplete;
    },
  };
}
