import type { Content, SafetyContent } from './schema.js';

/** Content as far as it has been loaded: any of the top-level keys, frozen, in one locale. */
export type Snapshot = Readonly<Partial<Omit<Content, 'safety' | 'locale'>>> & {
  readonly locale: string;
  readonly safety?: Readonly<Partial<SafetyContent>>;
  /** Who speaks where an entry has an `origin`. Set where a site brought words of its own. */
  readonly siteName?: string;
};

/** A part of the content that loads by itself: some of the top-level keys, and the words of the interface beside them. */
export type Slice<K extends keyof Content = never> = { readonly [P in K]: Content[P] } & Partial<Pick<Content, 'ui'>>;

/** The parts that a first paint shows, each by the element that shows it. */
export type FirstSliceName = 'core' | 'faq' | 'safety' | 'costs';

/** The parts that load when a reader asks for more. */
export type LaterSliceName =
  | 'faq-keywords'
  | 'safety-more'
  | 'safety-reasons'
  | 'techniques'
  | 'cost-details'
  | 'guidelines'
  | 'guide'
  | 'session'
  | 'myths'
  | 'glossary'
  | 'references';

export type SliceName = FirstSliceName | LaterSliceName;
export type SliceModule = { readonly default: object };

/** What a language's `later` module holds. */
export interface LaterSlices {
  readonly slices: Readonly<Record<LaterSliceName, () => Promise<SliceModule>>>;
  readonly join: (held: unknown, part: unknown) => unknown;
}
