/** Whether a snippet is whole, and what of it can be read where it is not. */
import { tags } from '../../src/shared/strays.js';

const boxes = [...tags, '[data-massage-widget]'].join();
const shortcode = new RegExp(`\\[(?:${tags.join('|').replaceAll('-', '_')})\\b[^\\]]*$`);

export interface Whole {
  readonly body: HTMLElement;
  /** What was cut off, in one sentence. */
  readonly cut?: string;
  /** The tag or wrapper in which it breaks off. */
  readonly torn?: Element;
}

/** The question or row that the end stands in. What stands loose in a table is put before it. */
const entryAt = (end: Element): Element | undefined =>
  end.closest('[data-massage-hash], details, tr') ?? [...(end.nextElementSibling?.querySelectorAll('tr') ?? [])].at(-1);

/** Parses where nothing runs or loads. An entry that breaks off is left out: half an answer is none. */
export function readWhole(source: string): Whole {
  const kept = source.trimEnd().replace(/<(?:[a-z/!][^>]*)?$/i, '');
  const { body } = new DOMParser().parseFromString(`${kept}<i data-end></i>`, 'text/html');
  // In the middle of a value, a comment or a script it is none.
  const end = body.querySelector('i[data-end]');
  const torn = end?.closest(boxes) ?? undefined;
  const entry = torn && entryAt(end!);
  const isWhole = end && !torn && kept === source.trimEnd() && !shortcode.test(kept);
  const name = entry?.querySelector('summary, th')?.textContent?.trim();
  entry?.remove();
  end?.remove();
  if (isWhole) return { body };
  const where = name ? `: it breaks off in “${name}”. That and` : '.';
  return {
    body,
    cut: `The end of the snippet is missing${where} ${name ? 'what' : 'What'} came after was not read. Paste it again, to its last >.`,
    ...(torn ? { torn } : {}),
  };
}
