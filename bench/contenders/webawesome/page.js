import './entry.js';
import { elementPerItem } from '../page.js';

elementPerItem({
  markup: (items) => items.map(({ q, a }) => `<wa-details summary="${q}">${a}</wa-details>`).join(''),
  item: 'wa-details',
  header: (element) => element.shadowRoot.querySelector('summary'),
});
