import './entry.js';
import { elementPerItem } from '../page.js';

elementPerItem({
  markup: (items) => items.map(({ q, a }) => `<sl-details summary="${q}">${a}</sl-details>`).join(''),
  item: 'sl-details',
  header: (element) => element.shadowRoot.querySelector('summary'),
});
