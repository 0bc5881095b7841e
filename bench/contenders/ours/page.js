import './entry.js';
import { root } from '../page.js';

const faq = () => document.querySelector('massage-faq');
const inside = (selector) => faq().shadowRoot.querySelectorAll(selector);

/** A site's own questions, by the property that any site would set. */
window.contender = {
  async render(n) {
    root().innerHTML = '<massage-content mode="replace"><massage-faq></massage-faq></massage-content>';
    const provider = root().firstElementChild;
    provider.content = {
      faq: { entries: window.items.slice(0, n).map(({ id, q, a }) => ({ id, question: q, answer: a })) },
    };
    await provider.load();
    await faq().updateComplete;
  },
  target: (index) => inside('summary')[index],
  async open() {
    inside('summary')[2].click();
    await faq().updateComplete;
  },
  async focus() {
    inside('input')[0].focus();
    await faq().updateComplete;
  },
  async filter(word) {
    const [input] = inside('input');
    input.value = word;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await faq().updateComplete;
  },
};
