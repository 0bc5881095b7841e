import './entry.js';
import { elementPerItem } from '../page.js';

const item = ({ q, a }) => `<cds-accordion-item title="${q}"><p>${a}</p></cds-accordion-item>`;

elementPerItem({
  markup: (items) => `<cds-accordion>${items.map(item).join('')}</cds-accordion>`,
  item: 'cds-accordion-item',
  tags: ['cds-accordion', 'cds-accordion-item'],
  header: (element) => element.shadowRoot.querySelector('button'),
});
