/**
 * A reader has come to an element, with a pointer, a finger or the keyboard, and may do something next: fetches what that
 * takes. Nothing is said where it cannot be had: whoever does something is told. Readers who save data get it then, too.
 */
export function onceNear(element: Element, fetch: () => Promise<unknown>): void {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  const come = (): unknown => connection?.saveData || fetch().catch(() => {});
  for (const type of ['pointerover', 'focusin']) element.addEventListener(type, come, { once: true });
}
