import type { FirstSliceName, LaterSlices, SliceModule, SliceName } from './slices.js';

interface Locale {
  /** The parts that a first paint shows. */
  readonly first: Readonly<Record<FirstSliceName, () => Promise<SliceModule>>>;
  /** All other parts, and how they are laid over the first: for what loads when a reader asks for it. */
  readonly later: () => Promise<LaterSlices>;
}

/** Every language we ship, and where its parts are. */
export const locales: Readonly<Record<string, Locale>> = {
  en: {
    first: {
      core: () => import('./en/core.js'),
      faq: () => import('./en/faq.js'),
      safety: () => import('./en/safety.js'),
      costs: () => import('./en/costs.js'),
    },
    later: () => import('./en/later.js'),
  },
};

/** Whether these parts can be had here. A file that carries one element only holds that element's. */
export const holds = (_names?: readonly SliceName[]): boolean => true;
