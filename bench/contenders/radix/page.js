import { root } from '../page.js';
import { filter, mount } from './entry.js';

const buttons = () => root().querySelectorAll('h3 button');

window.contender = {
  async render(n) {
    mount(root(), window.items.slice(0, n));
  },
  target: (index) => buttons()[index],
  async open() {
    buttons()[2].click();
  },
  async filter(word) {
    filter(word);
  },
};
