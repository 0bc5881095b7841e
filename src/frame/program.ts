import { FrameError } from './oembed.js';
import type { FrameTag } from './options.js';

/** The complete file that brings a widget. */
export const completeFile = (tag: FrameTag): string =>
  `${tag === 'massage-safety-check' ? 'technique-picker' : tag}.js`;

/**
 * The program of a page, out of two files: a complete one, which registers the widget, and the one that puts the widget into
 * the page. The second has to use what the first holds, and neither may load the other.
 */
export function joinProgram(tag: FrameTag, complete: string, start: string): string {
  const [lent, names = ''] = /\bexport\s*\{([^}]*)\};?\s*$/.exec(complete) ?? [];
  if (!lent || !start) throw new FrameError(`The files of <${tag}> are damaged: install the package anew.`);
  const parts = names.split(',').map((pair) => {
    const [own, as = own] = pair.trim().split(/\s+as\s+/);
    return `${as}:${own}`;
  });
  const program = complete.slice(0, -lent.length);
  return `${program}const massageWidgetsParts={${parts.join()}};${start.trim()}massageWidgetsFrame.startFrame("${tag}");`;
}
