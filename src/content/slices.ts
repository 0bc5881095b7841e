import type { Content, SafetyContent } from './schema.js';

/** Content as far as it has been loaded: any of the top-level keys, frozen, in one locale. */
export type Snapshot = Readonly<Partial<Omit<Content, 'safety' | 'locale'>>> & {
  readonly locale: string;
  readonly safety?: Readonly<Partial<SafetyContent>>;
};

/** A part of the content that loads by itself: some of the top-level keys, and the words of the interface beside them. */
export type Slice<K extends keyof Content = never> = { readonly [P in K]: Content[P] } & Partial<Pick<Content, 'ui'>>;

/** Which top-level keys load together. */
export type SliceName =
  | 'core'
  | 'faq'
  | 'faq-keywords'
  | 'safety'
  | 'safety-more'
  | 'safety-reasons'
  | 'techniques'
  | 'costs'
  | 'cost-details'
  | 'guidelines'
  | 'guide'
  | 'myths'
  | 'glossary'
  | 'references';

export type SliceModule = { readonly default: object };
export type SliceLoaders = Readonly<Record<SliceName, () => Promise<SliceModule>>>;
