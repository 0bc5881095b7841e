/** What a reader did with HTML from a server before a script heard of it. */

const event = (type: string): Event => new Event(type, { bubbles: true, composed: true });

/** The button that was pressed last in a root. Whoever sees nothing happen presses again, and means it once. */
const pressed = new WeakMap<EventTarget, HTMLButtonElement>();

function note({ currentTarget, target }: Event): void {
  const button = (target as Element).closest('button');
  if (button) pressed.set(currentTarget!, button);
}

/** Notes presses of buttons that cannot do anything yet. */
export const notePresses = (root: ShadowRoot): void => root.addEventListener('click', note, true);

/**
 * Notes what a reader has ticked, typed, opened and pressed, since hydration writes over fields. Returns how to do it again, for
 * the element to hear. A field that the browser filled in after a reload counts, too.
 */
export function noteActs(root: ShadowRoot): () => void {
  const acts: (() => void)[] = [];
  root.removeEventListener('click', note, true);
  for (const input of root.querySelectorAll('input')) {
    const { checked, value } = input;
    const set = (is: object, type: string) => acts.push(() => Object.assign(input, is).dispatchEvent(event(type)));
    if (/^(checkbox|radio)$/.test(input.type)) {
      if (checked !== input.defaultChecked && (checked || input.type === 'checkbox')) set({ checked }, 'change');
    } else if (value !== input.defaultValue) set({ value }, 'input');
  }
  for (const details of root.querySelectorAll<HTMLElement>('details[open]'))
    acts.push(() => details.dispatchEvent(new Event('toggle')));
  acts.push(() => pressed.get(root)?.click());
  return () => {
    for (const act of acts) act();
  };
}
