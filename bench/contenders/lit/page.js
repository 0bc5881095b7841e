import './entry.js';
import { root } from '../page.js';

const host = () => document.querySelector('bare-faq');
const inside = (selector) => host().shadowRoot.querySelectorAll(selector);

window.contender = {
  async render(n) {
    root().innerHTML = '<bare-faq></bare-faq>';
    host().items = window.items.slice(0, n);
    await host().updateComplete;
  },
  target: (index) => inside('summary')[index],
  async open() {
    inside('summary')[2].click();
    await host().updateComplete;
  },
  async focus() {
    inside('input')[0].focus();
    await host().updateComplete;
  },
  async filter(word) {
    const [input] = inside('input');
    input.value = word;
    input.dispatchEvent(new Event('input'));
    await host().updateComplete;
  },
};
