import type { LitElement } from 'lit';

const hush = (event: Event): void => event.stopImmediatePropagation();

/** Opens closed answers while the page prints and closes them again, silently. For engines whose CSS cannot. */
export function openForPrint(host: LitElement): void {
  let opened: HTMLDetailsElement[] = [];
  const before = () => {
    host.renderRoot.addEventListener('toggle', hush, true);
    opened = [...host.renderRoot.querySelectorAll<HTMLDetailsElement>('[part=item]:not([open])')];
    for (const item of opened) item.open = true;
  };
  const after = () => {
    for (const item of opened) item.open = false;
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
