import { safeHref as isSafe } from '../../../shared/links.js';
import { isFramed } from '../place.js';

/** In a frame no address can be followed, so that what would be a link becomes text. */
export const safeHref = (href: string): string | undefined => (isFramed ? undefined : isSafe(href));
