import type { ReactiveElement } from 'lit';

const hush = (event: Event): void => event.stopImmediatePropagation();

/** Opens the closed details that match while the page prints and closes them again, silently. For engines whose CSS cannot. */
export function openForPrint(host: ReactiveElement, selector: string): void {
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
