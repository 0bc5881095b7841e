/** Names that are none of ours and near to one: slips of the pen. What else stands in a page is its own. */
import { meant } from '../../src/shared/spelling.js';
import { tags } from '../../src/shared/strays.js';

export interface Slip {
  readonly written: string;
  readonly meant: string;
  /** The tag that it stands for. */
  readonly tag: string;
}

const MARK = 'data-massage-widget';
const nearest = (name: string): string | undefined => (tags.includes(name) ? undefined : meant(name, tags));

function slipIn(element: Element): Slip[] {
  const { localName } = element;
  const mark = element.getAttributeNames().find((name) => name === MARK || meant(name, [MARK]));
  if (!mark) {
    const tag = nearest(localName);
    return tag ? [{ written: `<${localName}>`, meant: `<${tag}>`, tag }] : [];
  }
  const value = element.getAttribute(mark)!;
  const tag = nearest(value) ?? value;
  return !tags.includes(tag) || (mark === MARK && tag === value)
    ? []
    : [{ written: `${mark}="${value}"`, meant: `${MARK}="${tag}"`, tag }];
}

/** Each once, in tags and wrappers, and in shortcodes. */
export function slipsIn(body: Element, text = ''): readonly Slip[] {
  const shortcodes = [...text.matchAll(/\[([a-z]+(?:_[a-z]+)+)[^\]]*\]/g)].flatMap(([, name = '']): Slip[] => {
    const tag = nearest(name.replaceAll('_', '-'));
    return tag ? [{ written: `[${name}]`, meant: `[${tag.replaceAll('-', '_')}]`, tag }] : [];
  });
  const all = [...[...body.querySelectorAll('*')].flatMap(slipIn), ...shortcodes];
  return [...new Map(all.map((slip) => [slip.written, slip])).values()];
}
