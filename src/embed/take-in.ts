const wrapped = new WeakSet<Element>();
const baked = () => import('../baked/baked.js');

/** Takes in what the loader does not understand by itself: a wrapper that stands for a tag, and content that was baked in. */
export async function takeIn(element: HTMLElement, tags: readonly string[]): Promise<void> {
  const { massageWidget: tag, contentVersion } = element.dataset;
  if (tag === undefined) {
    const { takeUp } = await baked();
    return takeUp(element);
  }
  if (wrapped.has(element)) return;
  wrapped.add(element);
  // A price of the site's own is no widget, but a CMS takes its tag away, too.
  if (!tags.includes(tag) && tag !== 'cost-option') {
    console.warn(`massage-widgets: data-massage-widget="${tag}" is not a widget. Use ${tags.join(', ')}.`);
    return;
  }
  // The version may have got lost; what was baked in is known by its hashes, too.
  const isBaked = contentVersion || element.querySelector('[data-massage-hash]');
  const { takeUp } = isBaked ? await baked() : {};
  const inside = unwrap(element, tag);
  // What was baked in is read while it is still in its place.
  takeUp?.(inside, element);
  const { activeElement } = document;
  inside.append(...element.childNodes);
  element.append(inside);
  // A move takes the focus away.
  if (activeElement instanceof HTMLElement && inside.contains(activeElement))
    activeElement.focus({ preventScroll: true });
}

/**
 * Attributes that a tag of ours may have. A CMS that takes handlers and styles away keeps `data-*`: what it has kept out must not
 * come back as `data-onclick`.
 */
const harmless = /^(?!on|style$)[a-z][a-z0-9-]*$/;

/** The tag that a wrapper stands for, with the wrapper's data-* as its attributes. */
function unwrap({ dataset }: HTMLElement, tag: string): HTMLElement {
  const { massageWidget: _, ...attributes } = dataset;
  const element = document.createElement(tag);
  for (const name of Object.keys(attributes)) {
    const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (harmless.test(attribute)) element.setAttribute(attribute, attributes[name]!);
    else console.warn(`massage-widgets: data-${attribute} is left out: it is no attribute of <${tag}>.`);
  }
  return element;
}
