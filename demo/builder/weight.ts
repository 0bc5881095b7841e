/** What a page downloads for a snippet: really loaded in a hidden frame, and weighed with the sizes that the build wrote. */

export interface Weight {
  readonly bytes: number;
  readonly requests: number;
}

/** Sizes as brotli sends them, by path below `cdn/`. */
export type Sizes = Readonly<Record<string, number>>;

/** Adds up what was asked for. Nothing where a file is not known: better no figure than a wrong one. */
export function weighed(paths: readonly string[], sizes: Sizes): Weight | undefined {
  const files = [...new Set(paths)];
  return files.every((file) => Object.hasOwn(sizes, file))
    ? { bytes: files.reduce((sum, file) => sum + sizes[file]!, 0), requests: files.length }
    : undefined;
}

export const bytesText = (bytes: number): string =>
  `${new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(bytes / 1000)} kB`;

const filesIn = (page: Window): string[] =>
  page.performance.getEntriesByType('resource').flatMap(({ name }) => new URL(name).pathname.split('/cdn/')[1] ?? []);

const pause = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

/** Files that a page with these tags asks for until all show their first screen and nothing more comes. */
export async function filesOf(page: string, host: Element, signal: AbortSignal): Promise<string[]> {
  const frame = document.createElement('iframe');
  frame.className = 'scale';
  frame.title = 'Weighing the snippet';
  frame.tabIndex = -1;
  frame.inert = true;
  frame.ariaHidden = 'true';
  frame.srcdoc = page;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  host.append(frame);
  try {
    await loaded;
    let files: string[] = [];
    for (let quiet = 0, rounds = 0; quiet < 4 && rounds < 80 && !signal.aborted; rounds += 1) {
      await pause(100);
      const { contentDocument, contentWindow } = frame;
      if (!contentDocument || !contentWindow) break;
      const found = filesIn(contentWindow);
      const isReady = !contentDocument.querySelector(':not(:defined)') && found.length > 0;
      quiet = isReady && found.length === files.length ? quiet + 1 : 0;
      files = found;
    }
    return files;
  } finally {
    frame.remove();
  }
}
