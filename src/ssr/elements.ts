/** The elements that can be rendered, and what is to be known of each. Loaded when one is asked for. */
import type { CSSResult } from 'lit';
import type { SliceName } from '../content/slices.js';
import { awaitsLater } from '../hydrate/served.js';
import type { MassageElement } from '../shared/massage-element.js';

export type ElementClass = (new () => MassageElement) &
  Pick<typeof MassageElement, 'observedAttributes' | 'elementStyles' | 'shadowRootOptions' | 'slices'>;

export interface Renderable {
  readonly load: () => Promise<ElementClass>;
  /** Parts of the content that the page asks for right after the first view: below it, they would push the page down. */
  readonly more?: readonly SliceName[];
  /** The same where an attribute asks for more. Sets what shows it. */
  readonly start?: (element: MassageElement) => Promise<readonly SliceName[]>;
  /** Styles of the part that acts for a reader, where that is needed at once. */
  readonly actStyles?: () => Promise<readonly CSSResult[]>;
}

/** An answer that is open shows all about it. */
const stylesOfAnswers = async (): Promise<readonly CSSResult[]> =>
  (await import('../elements/massage-faq/extras-view.js')).styles.flat();

/** A value that the page has set is shown by what loads later. */
async function startPicker(element: MassageElement): Promise<readonly SliceName[]> {
  if (!awaitsLater(element)) return [];
  Object.assign(element, { later: await import('../elements/technique-picker/later.js') });
  return ['safety-more', 'techniques'];
}

/** What may stand in the tag, but for its language. */
export const namesOf = ({ observedAttributes }: ElementClass): string[] =>
  observedAttributes.filter((name) => name !== 'lang');

const elements = {
  'massage-faq': {
    load: async () => (await import('../elements/massage-faq/massage-faq.js')).MassageFaq,
    actStyles: stylesOfAnswers,
  },
  'massage-safety-check': {
    load: async () => (await import('../elements/massage-safety-check/massage-safety-check.js')).MassageSafetyCheck,
  },
  'technique-picker': {
    load: async () => (await import('../elements/technique-picker/technique-picker.js')).TechniquePicker,
    start: startPicker,
  },
  'cost-compare': { load: async () => (await import('../elements/cost-compare/cost-compare.js')).CostCompare },
  'session-guide': { load: async () => (await import('../elements/session-guide/session-guide.js')).SessionGuide },
  'evidence-brief': {
    load: async () => (await import('../elements/evidence-brief/evidence-brief.js')).EvidenceBrief,
    more: ['glossary'],
  },
  'technique-card': { load: async () => (await import('../elements/technique-card/technique-card.js')).TechniqueCard },
  'visit-sheet': { load: async () => (await import('../elements/visit-sheet/visit-sheet.js')).VisitSheet },
} satisfies Readonly<Record<string, Renderable>>;

export type ElementTag = keyof typeof elements;
/** By any text: what is asked for may be none of them. */
export const renderables: Readonly<Record<string, Renderable>> = elements;
