/**
 * What WordPress keeps of a post by somebody without the right to unfiltered HTML, as observed with WordPress 6.1. Data, and the
 * same filter over a page that runs nothing: enough to tell a person what they will lose, and to test our snippets.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

const keptTags = words(`
  div section article aside header footer nav main figure figcaption hgroup address h1 h2 h3 h4 h5 h6 p br hr ul ol li dl
  dt dd table caption colgroup col thead tbody tfoot tr th td details summary strong em b i u s del ins mark small sub sup
  abbr q cite dfn code kbd var samp ruby rt span bdo img video audio button fieldset label legend textarea font a
  blockquote pre`);
/** These go with all that is in them. All others leave their text behind. */
const goneTags = words('input link meta iframe source wbr');
const keptAttributes = words(
  'class id style title role lang dir xml:lang aria-label aria-labelledby aria-describedby aria-details aria-hidden',
);
const ownAttributes: Readonly<Record<string, ReadonlySet<string>>> = {
  a: words('href rel target name download'),
  ol: words('start reversed'),
  li: words('value'),
  th: words('scope colspan rowspan abbr headers'),
  td: words('colspan rowspan headers'),
  details: words('open'),
  img: words('src alt width height loading'),
};
const droppedRules = words('display accent-color color-scheme contain');
const keptValue = /^(?!.*(rgb|hsl|oklch|light-dark|color-mix)a?\()[^"\\]*$/i;
const safeLink = /^(https?:|mailto:|tel:|sms:|#|\/|\.|[^:]*$)/i;

const isKept = (element: Element, name: string): boolean =>
  keptAttributes.has(name) || /^data-[a-z0-9_-]+$/.test(name) || !!ownAttributes[element.localName]?.has(name);

function filterStyle(style: string): string {
  return style
    .split(';')
    .map((rule) => rule.trim())
    .filter((rule) => {
      const [name = '', ...value] = rule.split(':');
      return rule && !droppedRules.has(name.trim()) && keptValue.test(value.join(':'));
    })
    .join(';');
}

function filterElement(element: Element): void {
  for (const child of [...element.children]) filterElement(child);
  if (goneTags.has(element.localName)) return element.remove();
  if (!keptTags.has(element.localName)) return element.replaceWith(...element.childNodes);
  for (const { name, value } of [...element.attributes]) {
    if (!isKept(element, name)) element.removeAttribute(name);
    else if (name === 'style') element.setAttribute('style', filterStyle(value));
    else if (name === 'href' && !safeLink.test(value)) element.setAttribute('href', value.replace(/^[^:]*:/, ''));
  }
}

/** What would be saved. */
export function asAuthorSaves(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const child of [...body.children]) filterElement(child);
  return body.innerHTML;
}
