import { safeHref as isSafe } from '../../../shared/links.js';

let follows = true;

/** From now on what would be a link becomes text: for a place where no address can be followed. */
export const dropLinks = (): void => {
  follows = false;
};

export const safeHref = (href: string): string | undefined => (follows ? isSafe(href) : undefined);
