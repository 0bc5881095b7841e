/** Names that are most likely meant to be ours. Whatever else stands on a page is its own. */
import { warn } from './diagnostics.js';

/** Of any element, and of frameworks: no slips of the pen. */
const others =
  /[^a-z-]|^(?:on|aria-|data-|item|content-|ng-|hx-|[a-z]-)|^(?:class|dir|draggable|exportparts|hidden|id|inert|lang|nonce|part|popover|role|slot|style|tabindex|title|translate)$/;

/** Every tag of ours, and those that ours read inside them. */
export const tags: readonly string[] = [
  'massage-content',
  'massage-faq',
  'massage-safety-check',
  'technique-picker',
  'cost-compare',
  'cost-option',
  'session-guide',
  'evidence-brief',
  'technique-card',
  'visit-sheet',
];

type Meant = (name: string, names: readonly string[]) => string | undefined;
/** What compares letters is fetched only where there is a name to compare. Without it a page goes on all the same. */
const spell = (tell: (meant: Meant) => void): void =>
  void import('./spelling.js').then(
    ({ meant }) => tell(meant),
    () => {},
  );

/** Names that have been looked at: an element asks with every rendering. */
const seen = new WeakMap<Element, string>();
/** Names in the console the attributes of an element that it has not, each with the one that was meant. */
export function tellAttributes(element: Element): void {
  const names = element.getAttributeNames();
  if (seen.get(element) === names.join()) return;
  seen.set(element, names.join());
  const { observedAttributes } = element.constructor as unknown as { readonly observedAttributes: readonly string[] };
  const strange = names.filter((name) => !observedAttributes.includes(name) && !others.test(name));
  if (!strange.length) return;
  spell((meant) => {
    for (const name of strange) {
      const near = meant(name, observedAttributes);
      if (near) warn(element, `has no attribute "${name}". Did you mean "${near}"?`);
    }
  });
}

const looked = new WeakSet<ParentNode>();
/** Names in the console the tags of a page that nobody has defined and that are near one of ours. Once: they do not change. */
export function tellTags(page: ParentNode = document): void {
  if (looked.has(page)) return;
  looked.add(page);
  // Others wait for their scripts, too. Slips are rarely in the first letters.
  const isLike = (name: string) => !tags.includes(name) && tags.some((tag) => tag.startsWith(name.slice(0, 2)));
  const strange = [...page.querySelectorAll(':not(:defined)')].filter(({ localName }) => isLike(localName));
  if (!strange.length) return;
  spell((meant) => {
    for (const element of strange) {
      const near = meant(element.localName, tags);
      if (near) warn(element, `is not known. Did you mean <${near}>?`);
    }
  });
}
