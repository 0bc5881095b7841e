import type { Evidence } from './schema.js';
import { hashOf } from './hash.js';

/** Any claim, whichever list it comes from. */
export interface Marked {
  readonly id?: string | undefined;
  readonly finding?: string | undefined;
  readonly correction?: string | undefined;
  readonly text?: string | undefined;
  readonly answer?: string | undefined;
  readonly evidence?: Evidence | undefined;
}

/** What a claim says and how sure we are of it, in eight hex digits: another mark is another claim. */
export function markOf({ id = '', finding, correction, text, answer, evidence }: Marked): string {
  const { grade, direction, gradedBy, range = [], refs = [] } = evidence ?? {};
  const said = finding ?? correction ?? text ?? answer;
  return hashOf([id, said, grade, direction, gradedBy, ...range, ...refs].join(' '));
}
