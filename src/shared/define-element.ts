import { complain } from './complain.js';

type ElementClass = CustomElementConstructor & { readonly version?: string };

/** Registers a tag once. A second copy of the same version is a no-op; another version warns and leaves the first. */
export function defineElement(tag: string, element: ElementClass): void {
  if (typeof customElements === 'undefined') return; // imported on a server
  const held = customElements.get(tag) as ElementClass | undefined;
  if (!held) customElements.define(tag, element);
  else complain(({ otherVersion }) => otherVersion(tag, element.version, held.version));
}
