import { matches, root } from '../page.js';

const all = () => document.querySelectorAll('#root details');

window.contender = {
  async render(n) {
    root().innerHTML = window.items
      .slice(0, n)
      .map(({ q, a }) => `<details><summary>${q}</summary><p>${a}</p></details>`)
      .join('');
  },
  target: (index) => all()[index].firstElementChild,
  async open() {
    all()[2].firstElementChild.click();
  },
  async filter(word) {
    const found = matches(word);
    all().forEach((details, index) => {
      details.hidden = !found[index];
    });
  },
};
