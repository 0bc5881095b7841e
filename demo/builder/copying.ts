import type { BuilderApp } from './app.js';
import type { Part } from './snippet.js';

const plainOf = (html: string): string =>
  new DOMParser().parseFromString(html.replaceAll(/<\/(p|h\d|li|tr|caption)>/g, '\n$&'), 'text/html').body
    .textContent ?? '';

const rich = (text: string): ClipboardItem =>
  new ClipboardItem({
    'text/html': new Blob([text], { type: 'text/html' }),
    'text/plain': new Blob([plainOf(text)], { type: 'text/plain' }),
  });

/** Copies, and says so. Where a browser does not let us, the text is selected for a person to copy. */
export async function copyPart(app: BuilderApp, { text, kind }: Part, id: string): Promise<void> {
  try {
    if (kind === 'rich') await navigator.clipboard.write([rich(text)]);
    else await navigator.clipboard.writeText(text);
    app.told = 'Copied.';
    app.copied = id;
  } catch {
    const field = document.getElementById(id);
    if (field instanceof HTMLTextAreaElement) field.select();
    field?.focus();
    app.told = 'Your browser does not let this page copy. The text is selected: press Ctrl+C, or ⌘C on a Mac.';
  }
}
