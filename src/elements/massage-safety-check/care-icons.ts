import { svg } from 'lit';
import { icon } from '../../shared/icons.js';

export const doctorIcon = icon(svg`<path d="M9 3h6v6h6v6h-6v6H9v-6H3V9h6z" />`);
export const calendarIcon = icon(svg`<path d="M4 6h16v14H4zM4 11h16M8 3v5M16 3v5" />`);
export const tellIcon = icon(svg`<path d="M4 4h16v12h-9l-5 4v-4H4zM8 8.5h8M8 12h5" />`);
export const waitIcon = icon(svg`<circle cx="12" cy="12" r="9" /><path d="M12 7v5l3 3" />`);
