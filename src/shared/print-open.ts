import type { ReactiveElement } from 'lit';

/** Those that are looked after already. An element comes back to the page as often as it is moved. */
const known = new WeakSet<ReactiveElement>();
const hush = (event: Event): void => event.stopImmediatePropagation();

/** Opens the closed details that match while the page prints and closes them again, silently. For engines whose CSS cannot. */
export function openForPrint(host: ReactiveElement, selector: string): void {
  if (known.has(host)) return;
  known.add(host);
  let opened: HTMLDetailsElement[] = [];
  const before = () => {
    host.renderRoot.addEventListener('toggle', hush, true);
    opened = [...host.renderRoot.querySelectorAll<HTMLDetailsElement>(`${selector}:not([open])`)];
    for (const details of opened) details.open = true;
  };
  const after = () => {
    for (const details of opened) details.open = false;
    // The toggle events of both come in tasks of their own.
    setTimeout(() => host.renderRoot.removeEventListener('toggle', hush, true));
  };
  host.addController({
    hostConnected() {
      window.addEventListener('beforeprint', before);
      window.addEventListener('afterprint', after);
    },
    hostDisconnected() {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    },
  });
}
