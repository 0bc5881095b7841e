/** Copies text. A frame of another site may not use the clipboard, but may still copy what is selected in it. */
export function copySelected(text: string): boolean {
  const focused = deepFocus();
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'copy';
  area.setAttribute('aria-hidden', 'true');
  document.body.append(area);
  area.select();
  // Outdated by the clipboard that is out of reach here, and the only way that is left.
  const copied = document.execCommand('copy');
  area.remove();
  focused?.focus({ preventScroll: true });
  return copied;
}

function deepFocus(): HTMLElement | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused as HTMLElement | null;
}
