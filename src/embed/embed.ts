/**
 * The one script tag. Finds our tags on the page, now and later, and loads what each needs, all parts at once.
 * `<div data-massage-widget="massage-faq" data-topic="safety">` stands for a tag where a CMS removes unknown ones.
 */
type Load = () => Promise<unknown>;

const core: Load = () => import('../content/en/core.js');
const safety: Load = () => import('../content/en/safety.js');

/** For each tag: its element, and the parts of the content that its first paint needs. */
const widgets: Readonly<Record<string, readonly Load[]>> = {
  'massage-content': [() => import('../elements/massage-content/define.js')],
  'massage-faq': [() => import('../elements/massage-faq/define.js'), core, () => import('../content/en/faq.js')],
  'massage-safety-check': [() => import('../elements/massage-safety-check/define.js'), core, safety],
  'technique-picker': [() => import('../elements/technique-picker/define.js'), core, safety],
  'cost-compare': [() => import('../elements/cost-compare/define.js'), core, () => import('../content/en/costs.js')],
};
const selector = [...Object.keys(widgets).map((tag) => `${tag}:not(:defined)`), '[data-massage-widget]'].join();
const started = new Set<string>();
const wrapped = new WeakSet<Element>();

function load(tag: string): void {
  if (started.has(tag) || customElements.get(tag)) return;
  started.add(tag);
  Promise.all(widgets[tag]!.map((part) => part())).catch((error: unknown) => {
    started.delete(tag);
    console.error(`massage-widgets: <${tag}> did not load. Serve all files of cdn/. ${String(error)}`);
  });
}

/** Puts the tag that a wrapper stands for into it, with the wrapper's children inside and its data-* as attributes. */
function unwrap(wrapper: HTMLElement): void {
  const { massageWidget: tag = '', ...attributes } = wrapper.dataset;
  if (wrapped.has(wrapper)) return;
  wrapped.add(wrapper);
  if (!Object.hasOwn(widgets, tag)) {
    console.warn(
      `massage-widgets: data-massage-widget="${tag}" is not a widget. Use ${Object.keys(widgets).join(', ')}.`,
    );
    return;
  }
  const element = document.createElement(tag);
  for (const name of Object.keys(attributes)) {
    const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    element.setAttribute(attribute, attributes[name]!);
  }
  element.append(...wrapper.childNodes);
  wrapper.append(element);
  load(tag);
}

/** Looks for our tags in one place. Call it for your own shadow roots: the loader cannot see into them. */
export function scan(root: Document | DocumentFragment | Element = document): void {
  const found = [...root.querySelectorAll<HTMLElement>(selector)];
  if (root instanceof HTMLElement && root.matches(selector)) found.unshift(root);
  for (const element of found) {
    if (element.dataset['massageWidget'] === undefined) load(element.localName);
    else unwrap(element);
  }
}

scan();
new MutationObserver((records) => {
  for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) scan(node);
}).observe(document.documentElement, { childList: true, subtree: true });
