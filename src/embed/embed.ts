/**
 * The one script tag. Finds our tags on the page, now and later, and loads what each needs, all parts at once.
 * `<div data-massage-widget="massage-faq" data-topic="safety">` stands for a tag where a CMS removes unknown ones.
 */
type Load = () => Promise<unknown>;

const core: Load = () => import('../content/en/core.js');
const safety: Load = () => import('../content/en/safety.js');
const later: Load = () => import('../content/en/later.js');

/** For each tag: its element, and the parts of the content that its first paint needs, or the table of those parts. */
const widgets: Readonly<Record<string, readonly Load[]>> = {
  'massage-content': [() => import('../elements/massage-content/define.js')],
  'massage-faq': [() => import('../elements/massage-faq/define.js'), core, () => import('../content/en/faq.js')],
  'massage-safety-check': [() => import('../elements/massage-safety-check/define.js'), core, safety],
  'technique-picker': [() => import('../elements/technique-picker/define.js'), core, safety],
  'cost-compare': [() => import('../elements/cost-compare/define.js'), core, () => import('../content/en/costs.js')],
  'session-guide': [() => import('../elements/session-guide/define.js'), core, later],
  'evidence-brief': [() => import('../elements/evidence-brief/define.js'), core, later],
  'technique-card': [() => import('../elements/technique-card/define.js'), core, later],
  'visit-sheet': [() => import('../elements/visit-sheet/define.js'), core, later],
};
const tags = Object.keys(widgets);
const selector = `:is(${tags.join()}):not(:defined),[data-massage-widget],[content-version]`;
/** Tags that nobody has asked for yet. */
const left = new Set(tags);

/** Loads what a tag needs, once all is there that has to come `before` it. */
async function load(tag: string, before: unknown): Promise<void> {
  if (!left.delete(tag)) return;
  try {
    await before;
    await Promise.all(widgets[tag]!.map((part) => part()));
  } catch (error) {
    left.add(tag);
    console.error(`massage-widgets: <${tag}> did not load. Serve all files of cdn/.`, error);
  }
}

/** Looks for our tags in one place. Call it for your own shadow roots: the loader cannot see into them. */
export function scan(root: Document | DocumentFragment | Element = document): void {
  const found = [root as HTMLElement, ...root.querySelectorAll<HTMLElement>(selector)].filter(
    // A document matches nothing.
    (element) => element.matches?.(selector),
  );
  // What a server rendered is taken over as it is.
  const hydration =
    found.some((element) => element.shadowRoot && !element.matches(':defined')) && import('../hydrate/hydrate.js');
  for (const element of found) {
    const { massageWidget: wrapped } = element.dataset;
    // A CMS may have lost the version.
    const isBaked =
      element.matches('[content-version]') ||
      (element.querySelector('[data-massage-hash]') && !element.querySelector(selector));
    const takenIn =
      (isBaked || wrapped !== undefined) && import('./take-in.js').then(({ takeIn }) => takeIn(element, tags));
    // What was baked in is read before the widget is there.
    void load(wrapped ?? element.localName, isBaked ? takenIn : hydration);
  }
}

scan();
// Nothing of ours, but a tag that nobody knows: it may be one of ours with a slip of the pen.
if (left.size === tags.length && document.querySelector(':not(:defined)'))
  import('../shared/strays.js').then(
    ({ tellTags }) => tellTags(),
    () => {},
  );
new MutationObserver((records) => {
  for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) scan(node);
}).observe(document, { childList: true, subtree: true });
