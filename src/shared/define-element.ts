type ElementClass = CustomElementConstructor & { readonly version?: string };

/**
 * Registers a tag once. A second copy is a no-op, whatever its version. A tag that is not ours is named in the console.
 * On a server, too: Lit brings a registry there.
 */
export function defineElement(tag: string, element: ElementClass): void {
  const held = customElements.get(tag) as ElementClass | undefined;
  if (!held) customElements.define(tag, element);
  else
    import('./diagnostics.js').then(
      ({ otherVersion }) => otherVersion(tag, held.version),
      () => {},
    );
}
