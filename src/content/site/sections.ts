import type { Evidence } from '../schema.js';
import type { SliceName } from '../slices.js';

/** What an id of a site's own may be: one rule for the schema, and for what passes it by. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const ID_LENGTH = 80;
/** Every object has something of that name. */
export const NO_ID = 'constructor';

/** A list of entries that a site may add to. Written as a path: `faq.entries`. */
export interface Section {
  /** The parts of our content that hold all its entries. */
  readonly slices: readonly SliceName[];
  /** What a new entry must say. */
  readonly required: readonly string[];
  /** What a new entry is taken to say where it is silent. */
  readonly defaults: Readonly<Record<string, unknown>>;
}

const ungraded: Evidence = { grade: 'ungraded', direction: 'n/a', gradedBy: 'site', refs: [], checked: '' };
const section = (slices: readonly SliceName[], required: string, defaults: Section['defaults'] = {}): Section => ({
  slices,
  required: required.split(' '),
  defaults,
});
const claims = (slices: readonly SliceName[], required: string, defaults: Section['defaults'] = {}): Section =>
  section(slices, required, { evidence: ungraded, ...defaults });
const facts = (slice: SliceName = 'guide'): Section => claims([slice], 'title finding', { handling: 'keep' });

export const sections = {
  intro: facts(),
  effects: facts(),
  techniques: claims(
    ['techniques'],
    'name summary happens feels pressure depth tolerance minutes soreness gentleOnly askFirst benefits downsides finding honesty',
    { strokes: [], suits: [] },
  ),
  techniqueNotes: facts('techniques'),
  treatments: claims(['costs', 'cost-details'], 'name price benefits downsides', {
    summary: '',
    finding: '',
    course: { basis: '', refs: [] },
  }),
  guidelines: claims(['guidelines'], 'option standing'),
  priceNotes: section(['costs', 'cost-details'], 'text'),
  'faq.topics': section(['faq'], 'title'),
  'faq.entries': claims(['faq'], 'question answer', { lead: '', keywords: [] }),
  'safety.flags': claims(['safety-reasons'], 'name level', { why: '' }),
  'safety.cautions': claims(['safety-reasons'], 'name level', { why: '' }),
  session: claims(['session'], 'phase title finding', { handling: 'keep' }),
  tips: facts('session'),
  mechanisms: facts(),
  neurochemistry: facts(),
  benefits: facts(),
  limits: facts(),
  combining: facts(),
  takeaways: facts(),
  myths: claims(['myths'], 'claim correction'),
  conclusion: facts(),
  glossary: section(['glossary'], 'term definition'),
  references: section(['references'], 'title', {
    kind: 'service',
    authors: '',
    source: '',
    year: '',
    url: null,
    short: '',
  }),
} as const satisfies Readonly<Record<string, Section>>;

export type SectionPath = keyof typeof sections;
export const sectionPaths = Object.keys(sections) as SectionPath[];

/** The value at a path such as `faq.entries` or `picker.questions[2].answers`. */
export const at = (value: unknown, path: string): unknown =>
  path.split(/[.[\]]+/).reduce<unknown>((held, key) => (held as Record<string, unknown> | null)?.[key], value);

/** The same object with another value at a dotted path. */
export function put<T extends object>(object: T, path: string, value: unknown): T {
  const [key = '', ...rest] = path.split('.');
  const held = (object as Record<string, unknown>)[key];
  return { ...object, [key]: rest.length ? put((held ?? {}) as object, rest.join('.'), value) : value };
}
