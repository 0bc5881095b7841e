import type { Values } from './checks.js';
import type { Sizes } from './weight.js';

/** What the build knows of the files that snippets point at. */
export interface Files {
  readonly version: string;
  readonly sizes: Sizes;
  readonly integrity: Values;
}
