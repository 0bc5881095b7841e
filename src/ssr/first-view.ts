import type { CSSResult, TemplateResult } from 'lit';
import type { SliceName, Snapshot } from '../content/slices.js';
import { loadEmergency, servedView } from '../hydrate/served.js';
import { MassageElement } from '../shared/massage-element.js';
import type { Attributes } from './attributes.js';
import type { ServerContent } from './content.js';
import type { ElementClass, Renderable } from './elements.js';

export interface FirstView {
  readonly template: TemplateResult;
  readonly styles: readonly CSSResult[];
  /** The parts of the content that are in it. */
  readonly slices: readonly SliceName[];
}

const define = (element: MassageElement, values: object): void => {
  for (const [name, value] of Object.entries(values))
    Object.defineProperty(element, name, { value, configurable: true, writable: true });
};

/** Lets an element get ready to show some content, as before an update. What waits for a reader must not start. */
function show(element: MassageElement, content: Snapshot): void {
  const view = servedView(element, content);
  define(element, { ...view, value: '' });
  element['willUpdate'](new Map());
  define(element, { value: view.value });
}

/** What an element shows at first, once all that this needs has loaded. Nothing is painted here, so nothing updates. */
export async function firstView(
  Element: ElementClass,
  { more = [], start, actStyles }: Renderable,
  attributes: Attributes,
  content: ServerContent,
): Promise<FirstView> {
  const slices = new Set<SliceName>([...Element.slices, ...more, ...content.slices]);
  const works: unknown[] = [];
  const need = (...names: readonly SliceName[]) => names.forEach((name) => slices.add(name));
  const element = new Element();
  define(element, {
    need,
    closest: () => null,
    scheduleUpdate: () => undefined,
    check: () => undefined,
    use: (work: unknown) => works.push(work),
  });
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
    element.attributeChangedCallback(name, null, value);
  }
  await loadEmergency(element);
  need(...((await start?.(element)) ?? []));
  // What the first pass starts, such as opening an answer, has come by the second.
  for (let known = 0; known < slices.size;) {
    known = slices.size;
    show(element, await content.partOf([...slices]));
    element['render']();
    await Promise.all(works);
  }
  const styles = works.length ? ((await actStyles?.()) ?? []) : [];
  show(element, await content.partOf([...slices]));
  const template = element['render']();
  return { template, styles: [...(Element.elementStyles as CSSResult[]), ...styles], slices: [...slices] };
}
