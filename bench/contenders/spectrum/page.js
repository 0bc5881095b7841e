import './entry.js';
import { elementPerItem } from '../page.js';

const item = ({ q, a }) => `<sp-accordion-item label="${q}"><div>${a}</div></sp-accordion-item>`;

elementPerItem({
  markup: (items) =>
    `<sp-theme system="spectrum-two" color="light" scale="medium"><sp-accordion allow-multiple>${items.map(item).join('')}</sp-accordion></sp-theme>`,
  item: 'sp-accordion-item',
  tags: ['sp-theme', 'sp-accordion', 'sp-accordion-item'],
  header: (element) => element.shadowRoot.querySelector('button'),
});
