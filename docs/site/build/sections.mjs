/** A page cut at its headings: what its table of contents lists, and what the search finds. */

const ENTITIES = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#x27;': "'", '&amp;': '&' };
const plain = (html) =>
  html
    .replace(/<figcaption>[^]*?<\/figcaption>|<!--[^]*?-->/g, ' ')
    .replace(/<\/?(?:a|code|em|kbd|span|strong)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:lt|gt|quot|#39|#x27|amp);/g, (entity) => ENTITIES[entity])
    .replace(/\s+/g, ' ')
    .trim();

/** The names that tables define: each cell that holds nothing but one of them. */
const namesIn = (html) =>
  [...html.matchAll(/<td[^>]*><code>([^<]*)<\/code><\/td>/g)].map(([, name]) => plain(name)).join(' ');

/** `[{ id, level, title, text, names }]` of the HTML of one page. The first is the page itself. */
export function sectionsOf(html) {
  const parts = html.split(/(?=<h[1-3] id=")/);
  return parts
    .filter((part) => part.startsWith('<h'))
    .map((part) => {
      const [heading, level, id, title] = /^<h([1-3]) id="([^"]*)"[^>]*>([^]*?)<\/h\1>/.exec(part);
      const rest = part.slice(heading.length);
      return { id, level: Number(level), title: plain(title), text: plain(rest), names: namesIn(rest) };
    });
}
