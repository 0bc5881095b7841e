import { complain } from './attributes.js';
import { safeHref } from './links.js';

interface Bookable extends HTMLElement {
  readonly bookingHref: string;
}

/** Where to book a style. An address that is not safe to follow gives no link, and a line for the author of the page. */
export function bookingOf(host: Bookable, id: string): string | undefined {
  if (!host.bookingHref) return;
  const href = safeHref(host.bookingHref.replaceAll('{technique}', encodeURIComponent(id)));
  if (!href)
    complain(({ warn }) =>
      warn(
        host,
        `booking-href="${host.bookingHref}" is no address to follow. Use http(s), mailto, tel or a relative one.`,
      ),
    );
  return href;
}
