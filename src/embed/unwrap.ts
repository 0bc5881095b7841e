const wrapped = new WeakSet<Element>();

/** Puts the tag that a wrapper stands for into it, with the wrapper's children inside and its data-* as attributes. */
export function unwrap(wrapper: HTMLElement, tags: readonly string[]): void {
  const { massageWidget: tag = '', ...attributes } = wrapper.dataset;
  if (wrapped.has(wrapper)) return;
  wrapped.add(wrapper);
  if (!tags.includes(tag)) {
    console.warn(`massage-widgets: data-massage-widget="${tag}" is not a widget. Use ${tags.join(', ')}.`);
    return;
  }
  const element = document.createElement(tag);
  for (const name of Object.keys(attributes)) {
    const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    element.setAttribute(attribute, attributes[name]!);
  }
  element.append(...wrapper.childNodes);
  wrapper.append(element);
}
