/** From where a page's source lies to where a link of it leads on the site. */
import { posix } from 'node:path';

/** What stands beside `docs/` and is part of the site, too. */
const COPIED = ['demo', 'cdn'];

/** The address of a page or file, seen from a page, both below the root of the site. */
export const relative = (from, to) => posix.relative(posix.dirname(from), to) || posix.basename(to);

/**
 * Where a link in the source of `page` (such as `start/clinic.md`) leads: the same link, the place of the demo on the
 * site, or nothing where the site does not have what it names.
 */
export function onSite(href, page) {
  if (/^(?:[a-z]+:|#|\/)/i.test(href)) return href;
  const [path, hash] = href.split(/(?=#)/);
  const target = posix.join('docs', posix.dirname(page), path);
  if (target === 'docs' || target.startsWith('docs/')) return href;
  if (COPIED.some((folder) => target === folder || target.startsWith(`${folder}/`)))
    return relative(page, target) + (href.endsWith('/') ? '/' : '') + (hash ?? '');
  return undefined;
}

/** A link between Markdown twins as a link between pages. */
export const toPage = (href) => (/^[a-z]+:/i.test(href) ? href : href.replace(/\.md(?=#|$)/, '.html'));

/** The same Markdown, with its links to the demo as they are on the site, and without those that lead nowhere there. */
export function mendLinks(markdown, page) {
  const parts = markdown.split(/(^```[^]*?^```)/m);
  const mend = (text) =>
    text.replace(/(?<!!)\[([^\]]*)\]\(([^)\s]+)\)/g, (link, words, href) => {
      const found = onSite(href, page);
      return found === undefined ? words : link.replace(`(${href})`, `(${found})`);
    });
  return parts.map((part) => (part.startsWith('```') ? part : mend(part))).join('');
}
