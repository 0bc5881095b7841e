import './entry.js';
import { elementPerItem } from '../page.js';

const panel = ({ q, a }) =>
  `<vaadin-accordion-panel><vaadin-accordion-heading slot="summary">${q}</vaadin-accordion-heading><p>${a}</p></vaadin-accordion-panel>`;

elementPerItem({
  markup: (items) => `<vaadin-accordion opened="null">${items.map(panel).join('')}</vaadin-accordion>`,
  item: 'vaadin-accordion-panel',
  tags: ['vaadin-accordion', 'vaadin-accordion-panel', 'vaadin-accordion-heading'],
  header: (element) => element.querySelector('vaadin-accordion-heading'),
});
