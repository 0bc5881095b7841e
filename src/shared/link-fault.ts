/** What is wrong with the address of a link that a site wrote. For its author; loaded where there is something to look at. */
import { safeHref } from './links.js';

/** Of two letters, those that are kinds of files, and a language. All others are countries. */
const country = '(?!(?:ai|cs|db|en|gz|js|md|pl|ps|py|rb|rm|rs|sh|so|ts|vb|xz)\\b)[a-z]{2}';
const endings = 'com|org|net|edu|gov|info|biz|care|clinic|doctor|example|health|healthcare|hospital|massage|spa|yoga';
const name = '[\\p{L}\\p{N}][\\p{L}\\p{N}-]*\\.';
/** The name of a computer without `https://` before it. A page of the site, with its ending, is none. */
const host = `(?:www\\.${name}[a-z]{2,}|(?:${name})+(?:${endings}|${country}))`;
const hostFirst = new RegExp(`^${host}(?::\\d+)?(?:[/?#]|$)`, 'iu');
const mailbox = new RegExp(`^[^\\s/:?#@]+@${host}(?:\\?|$)`, 'iu');

/** A sentence that goes on from "the link …"; nothing where the link leads somewhere. */
export function linkFault(href: string): string | undefined {
  const address = href.trim();
  const scheme = hostFirst.test(address) ? 'https://' : mailbox.test(address) ? 'mailto:' : '';
  if (scheme) return ` leads to a page of your own site. Write ${scheme}${address}`;
  if (safeHref(address) !== undefined) return undefined;
  const { protocol } = URL.canParse(address) ? new URL(address) : {};
  const what = protocol ? `${protocol} links` : 'links without an address';
  return `: ${what} are taken away. Use https, mailto, tel, or a path`;
}
